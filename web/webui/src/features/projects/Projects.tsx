import { texts } from '@/app/texts';
import { Screen } from '@/ui/Screen';

export default function Projects() {
  return <Screen title={texts.nav.projects} />;
}

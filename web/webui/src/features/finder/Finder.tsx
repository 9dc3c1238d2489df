import { texts } from '@/app/texts';
import { Screen } from '@/ui/Screen';

export default function Finder() {
  return <Screen title={texts.nav.finder} />;
}

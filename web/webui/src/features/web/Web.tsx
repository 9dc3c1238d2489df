import { texts } from '@/app/texts';
import { Screen } from '@/ui/Screen';

export default function Web() {
  return <Screen title={texts.nav.web} />;
}

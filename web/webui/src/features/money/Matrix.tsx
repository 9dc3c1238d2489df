import { texts } from '@/app/texts';
import { Screen } from '@/ui/Screen';

export default function Matrix() {
  return <Screen title={texts.nav.money} />;
}

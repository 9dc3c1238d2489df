import { texts } from '@/app/texts';
import { Screen } from '@/ui/Screen';

export default function WorldMapScreen() {
  return <Screen title={texts.nav.map} />;
}

import { texts } from '@/app/texts';
import { Screen } from '@/ui/Screen';

export default function Home() {
  return <Screen title={texts.nav.home} />;
}

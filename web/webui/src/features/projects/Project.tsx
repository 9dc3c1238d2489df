import { Screen } from '@/ui/Screen';
import { texts } from './texts';

export default function Project() {
  return <Screen title={texts.project} />;
}

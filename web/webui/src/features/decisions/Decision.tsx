import { Screen } from '@/ui/Screen';
import { texts } from './texts';

export default function Decision() {
  return <Screen title={texts.decision} />;
}

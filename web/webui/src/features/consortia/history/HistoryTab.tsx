import { useConsortiumId } from '../parts';
import { History } from './History';

export default function HistoryTab() {
  return <History subject={`consortia/${useConsortiumId()}`} id="consortium-history" />;
}

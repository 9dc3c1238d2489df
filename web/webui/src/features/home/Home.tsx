import { texts as frame } from '@/app/texts';
import { useSession } from '@/app/useSession';
import { useNationNames } from '@/ui/Nation';
import { Screen } from '@/ui/Screen';
import { Changes } from './Changes';
import { Ledgers } from './Ledgers';
import { Needs } from './Needs';
import { texts } from './texts';
import './home.css';

export default function Home() {
  const { nation, roles } = useSession();
  const names = useNationNames();
  const words = roles.map((role) => frame.roles[role]).filter(Boolean).join(', ');
  return (
    <Screen title={texts.title} lead={texts.lead(names.get(nation) ?? nation ?? frame.none, words)}>
      <div className="ml-home">
        <Needs />
        <div className="ml-stack">
          <Ledgers />
          <Changes />
        </div>
      </div>
    </Screen>
  );
}

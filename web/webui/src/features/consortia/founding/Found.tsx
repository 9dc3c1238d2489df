import { Link } from '@tanstack/react-router';
import { useRole } from '@/app/useSession';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { DraftFound } from '@/ui/form';
import { Screen } from '@/ui/Screen';
import { foundTexts as t } from '../drafting/texts';
import { texts } from '../texts';
import '../style.css';
import { FoundForm } from './FoundForm';
import { useFounding } from './founding';

/** A nation puts a consortium on the table: what it is, whom to invite, and the whole arrangement. */
export default function Found() {
  const mayFound = useRole('liaison');
  return (
    <Screen title={t.title} lead={t.lead} crumbs={<Link to="/consortia">{texts.list.title}</Link>}>
      {mayFound ? (
        <Drafted />
      ) : (
        <EmptyScreen title={t.notYours} text={t.notYoursHint}>
          <Link to="/consortia">{t.toList}</Link>
        </EmptyScreen>
      )}
    </Screen>
  );
}

function Drafted() {
  const { draft, begin } = useFounding();
  return (
    <div className="ml-stack">
      <DraftFound draft={draft} onDiscard={begin} />
      <FoundForm key={draft.values.key} draft={draft} />
    </div>
  );
}

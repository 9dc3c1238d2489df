import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { consortium, useList } from '@/api';
import { useReadsMoney } from '@/app/useSession';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { ErrorState } from '@/ui/ErrorState';
import { Screen } from '@/ui/Screen';
import { TableSkeleton } from '@/ui/Skeletons';
import { AsOf } from '../parts/AsOf';
import { ApproverOnly } from '../parts/ApproverOnly';
import { Choice } from '../parts/Choice';
import { texts } from '../texts';
import '../money.css';
import '../print.css';
import './matrix.css';
import { ConsortiumMatrix } from './ConsortiumMatrix';
import { measures, type Measure } from './measures';

const route = getRouteApi('/shell/money');
const t = texts.matrix;

/** Nations by projects: agreed, called, paid, outstanding, of one consortium or of all of mine. */
export default function Matrix() {
  const said = route.useSearch();
  const { consortium: chosen, measure = 'outstanding' } = said;
  const navigate = useNavigate();
  const reads = useReadsMoney();
  const consortia = useList(consortium.list('/v1/consortia'));
  // Before its arrangement was in effect a consortium has no books.
  const keeping = consortia.items.filter(({ inEffectOn }) => inEffectOn);
  const shown = keeping.filter(({ id }) => !chosen || id === chosen);
  return (
    <Screen title={texts.money} lead={t.lead}>
      {consortia.error && <ErrorState error={consortia.error} retry={consortia.retry} />}
      {consortia.pending && <TableSkeleton />}
      {!consortia.pending && !consortia.error && keeping.length === 0 && (
        <EmptyScreen title={t.noneTitle} text={t.none}>
          <Link to="/finder">{t.noneStep}</Link>
        </EmptyScreen>
      )}
      {keeping.length > 0 && !reads && <ApproverOnly consortia={keeping} />}
      {keeping.length > 0 && reads && (
        <div className="ml-stack">
          <div className="ml-asof">
            <Choice
              label={t.choose}
              any={t.all}
              value={chosen}
              options={keeping.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(value) => void navigate({ to: '/money', search: { ...said, consortium: value } })}
            />
            <ToggleGroup aria-label={t.measure} isCompact className="ml-measures">
              {measures.map((one: Measure) => (
                <ToggleGroupItem
                  key={one}
                  text={t.measures[one]}
                  buttonId={`measure-${one}`}
                  isSelected={one === measure}
                  onChange={() => void navigate({ to: '/money', search: { ...said, measure: one }, replace: true, resetScroll: false })}
                />
              ))}
            </ToggleGroup>
            <AsOf days={['asOf']} knownAt />
          </div>
          {shown.map((one) => (
            <ConsortiumMatrix key={one.id} consortium={one} measure={measure} />
          ))}
        </div>
      )}
    </Screen>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { toast } from '@/app/toasts';
import { useSession } from '@/app/useSession';
import { ActionForm, AreaField, CheckField, NationField, Rows, TextField, type Check, type Draft } from '@/ui/form';
import { Facts } from '@/ui/Facts';
import { Nation } from '@/ui/Nation';
import { Panel } from '@/ui/Panel';
import { ClausesEditor } from '../drafting/ClausesEditor';
import { foundTexts as t } from '../drafting/texts';
import { useClauses } from '../drafting/useClauses';
import { useNameOf } from '../parts';
import { found, type Founded, type Founding } from './founding';

const CLAUSES = '/arrangement/clauses';

export function FoundForm({ draft }: { draft: Draft<Founding> }) {
  const { values, field, forget } = draft;
  const { nation: own } = useSession();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const { clauses, checks } = useClauses(values.clauses, CLAUSES);
  const nations = useMemo(() => [...new Set([own, ...values.nations.filter(Boolean)])], [own, values.nations]);
  const all = useMemo(
    () => [...checks, ...checkNations(values.nations, own), ...(clauses.length === 0 ? [{ pointer: CLAUSES, detail: t.clausesMissing, missing: true as const }] : [])],
    [checks, clauses.length, values.nations, own],
  );
  const leave = ({ id, refused }: Founded) => {
    forget();
    const said = refused.map(({ nation, why }) => (nation ? t.notInvited(nameOf(nation), why) : t.notOpened(why)));
    if (said.length > 0) toast('warning', t.halfDone, said.join(' '));
    void navigate({ to: '/consortia/$consortiumId', params: { consortiumId: id } });
  };
  return (
    <ActionForm
      submit={t.submit}
      done={t.done}
      keptKey={values.key}
      checks={all}
      send={({ key }) => found(values, own, clauses, key)}
      onDone={leave}
      // What was typed stays to be gone on with.
      onCancel={() => void navigate({ to: '/consortia' })}
    >
      <Panel title={t.facts}>
        <div className="ml-form-fields">
          <TextField {...field('name')} label={t.name} maxLength={200} required />
          <AreaField {...field('purpose')} label={t.purpose} rows={2} maxLength={4000} required />
          <Facts of={[[t.leads, <Nation key="own" code={own} named />]]} />
          <p className="ml-note">{t.leadsHint}</p>
          <Rows
            {...field('nations')}
            legend={t.nations}
            hint={t.nationsHint}
            add={t.addNation}
            make={() => ''}
            remove={(nation) => t.removeNation(nameOf(nation))}
            least={0}
          >
            {(row) => <NationField {...row} label={t.nation} required />}
          </Rows>
        </div>
      </Panel>
      <Panel title={t.arrangement} lead={t.arrangementLead}>
        <div className="ml-form-fields">
          <TextField {...field('title', '/arrangement/title')} label={t.textTitle} hint={t.textTitleHint} maxLength={200} required />
          <ClausesEditor {...field('clauses', CLAUSES)} checks={checks} nations={nations} />
        </div>
      </Panel>
      <CheckField {...field('openAtOnce')} label={t.openAtOnce} hint={t.openAtOnceHint} />
    </ActionForm>
  );
}

function checkNations(nations: readonly string[], own: string): Check[] {
  return nations.flatMap((nation, place) => {
    const detail = nation === own ? t.ownNation : nation && nations.indexOf(nation) < place ? t.nationTwice : undefined;
    return detail ? [{ pointer: `/nations/${place}`, detail }] : [];
  });
}

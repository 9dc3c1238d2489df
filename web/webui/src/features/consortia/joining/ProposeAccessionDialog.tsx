import { consortium } from '@/api';
import { ActionDialog, NationField, TextField, useForm } from '@/ui/form';
import { useNationNames } from '@/ui/Nation';
import { formatPercent, dividedBy, parseFraction } from '@/ui/fraction';
import { useArrangement, useParticipations } from '../parts';
import { clauseWith } from '../rules/words';
import { diluted, newShare } from './dilution';
import { DilutedScale } from './DilutedScale';
import { joiningTexts } from './texts';

const t = joiningTexts.accessions;

/** Which nation shall join with which share; the scale as it would be is shown while one types. */
export function ProposeAccessionDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const form = useForm({ nation: '', share: '' });
  const { data: arrangement } = useArrangement(id);
  const { data: participations } = useParticipations(id);
  const names = useNationNames();
  const scale = arrangement && clauseWith(arrangement.clauses, 'scale')?.rule;
  const dilutes = arrangement && clauseWith(arrangement.clauses, 'accession')?.rule.dilution;
  const inside = participations?.items.filter((one) => !['WITHDRAWN', 'OBSERVER'].includes(one.standing ?? '')).map((one) => one.nation) ?? [];
  const share = scale && newShare(form.values.share, scale.whole);
  return (
    <ActionDialog
      wide
      title={t.dialog.title}
      submit={t.dialog.submit}
      done={t.dialog.done}
      onClose={onClose}
      send={({ key }) =>
        consortium.POST('/v1/consortia/{consortiumId}/accessions', {
          params: { path: { consortiumId: id }, header: { 'Idempotency-Key': key } },
          body: { nation: form.values.nation, ...(form.values.share.trim() && { share: form.values.share.trim() }) },
        })
      }
    >
      <NationField {...form.field('nation')} of={[...names.keys()].filter((code) => !inside.includes(code))} label={t.dialog.nation} required />
      {dilutes && scale && <TextField {...form.field('share')} label={t.dialog.share} hint={t.dialog.shareHint(scale.whole)} required />}
      {dilutes && scale && share && form.values.nation && (
        <div>
          <p className="ml-note">{t.scale.lead(formatPercent(dividedBy(share, parseFraction(scale.whole))))}</p>
          <DilutedScale rows={diluted(scale.entries, scale.whole, form.values.nation, share)} />
        </div>
      )}
    </ActionDialog>
  );
}

import { CheckField, CountField, fieldsOf, orEmpty, orNo, RadioField, type FieldProps } from '@/ui/form';
import type { RuleOf } from '../rules/words';
import { optionsOf } from './options';
import { PartField } from './PartField';
import { draftTexts as t } from './texts';

// Rules of one or two fields.
const DAYS = 3660;

export function AccessionEditor(props: FieldProps<RuleOf<'accession'>>) {
  const field = fieldsOf(props);
  return (
    <>
      <CheckField {...orNo(field('dilution'))} label={t.accession.dilution} hint={t.accession.dilutionHint} />
      <CheckField {...orNo(field('buyIn'))} label={t.accession.buyIn} hint={t.accession.buyInHint} />
    </>
  );
}

export function OptOutEditor(props: FieldProps<RuleOf<'opt-out'>>) {
  return <CountField {...fieldsOf(props)('months')} label={t.optOut.months} hint={t.optOut.hint} min={1} max={36} required />;
}

export function UnderSubscriptionEditor(props: FieldProps<RuleOf<'under-subscription'>>) {
  const field = fieldsOf(props);
  return (
    <>
      <RadioField {...field('remedy')} label={t.underSubscription.remedy} options={optionsOf(t.underSubscription.remedies)} required />
      <CountField {...field('afterDays')} label={t.underSubscription.afterDays} hint={t.underSubscription.afterDaysHint} min={0} max={DAYS} required />
    </>
  );
}

export function WithdrawalEditor(props: FieldProps<RuleOf<'withdrawal'>>) {
  const field = fieldsOf(props);
  return (
    <>
      <RadioField {...field('effect')} label={t.withdrawal.effect} options={optionsOf(t.withdrawal.effects)} required />
      {props.value.effect === 'AFTER_NOTICE' && (
        <CountField {...field('noticeDays')} label={t.withdrawal.noticeDays} hint={t.withdrawal.noticeHint} min={0} max={DAYS} required />
      )}
    </>
  );
}

export function ArrearsEditor(props: FieldProps<RuleOf<'arrears'>>) {
  return <CountField {...fieldsOf(props)('days')} label={t.arrears.days} hint={t.arrears.hint} min={1} max={DAYS} required />;
}

export function LimitsEditor(props: FieldProps<RuleOf<'share-limits'>>) {
  const field = fieldsOf(props);
  return (
    <div className="ml-row-fields">
      <PartField {...orEmpty(field('floor'))} label={t.limits.floor} hint={t.limits.floorHint} />
      <PartField {...orEmpty(field('ceiling'))} label={t.limits.ceiling} hint={t.limits.ceilingHint} />
    </div>
  );
}

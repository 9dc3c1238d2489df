import type { Consortium } from '@/api';
import { compareFractions, dividedBy, ofCounts, parseFraction, readFraction, total, zero, type Fraction } from '@/ui/fraction';
import { tallyTexts as t } from './texts';

type Decision = Pick<Consortium['DecisionView'], 'electorate' | 'procedure' | 'quorum'>;
type Declaration = Pick<Consortium['DeclarationView'], 'nation' | 'kind'>;
export type Kind = Consortium['DeclarationKind'];
export type Criterion = Consortium['Criterion'];
export type Outcome = Consortium['Outcome'];

/** Each nation's last declaration that counts; they come in the order in which they were made. */
export function standing(declarations: readonly Declaration[]): Map<string, Kind> {
  const last = new Map<string, Kind>();
  for (const { nation, kind } of declarations) if (kind !== 'STATEMENT') last.set(nation, kind);
  return last;
}

/** What the result would be if it were counted now, by the same exact rules as the server's. */
export function tallyOf({ electorate, procedure, quorum }: Decision, declarations: readonly Declaration[]): Outcome {
  const declared = standing(declarations);
  const nations = electorate.map((elector) => elector.nation);
  const who = (...kinds: Kind[]) => nations.filter((nation) => kinds.includes(declared.get(nation) as Kind));
  const [inFavour, against, abstained] = [who('FOR'), who('AGAINST', 'OBJECTION'), who('ABSTAIN')];
  const absent = nations.filter((nation) => !declared.has(nation) || declared.get(nation) === 'OBJECTION_WITHDRAWN');

  const weightOf = (some: readonly string[]) =>
    total(electorate.filter((elector) => some.includes(elector.nation)).map((elector) => parseFraction(elector.weight ?? '0')));
  const shareOf = (some: readonly string[]) => ratio(weightOf(some), weightOf(nations));
  const present = nations.filter((nation) => !absent.includes(nation));

  const criteria = procedure ? criteriaOf(procedure) : [];
  if (quorum) criteria.unshift(atLeast(t.quorum, countOf(present, nations), quorum));
  return { adopted: criteria.every((one) => one.met), inFavour, against, abstained, absent, criteria };

  function criteriaOf(by: NonNullable<Decision['procedure']>): Criterion[] {
    switch (by.type) {
      case 'unanimity':
        return [nobody(t.nobodyAgainst, against)];
      case 'silence':
        return [nobody(t.noObjection, against)];
      case 'simple-majority':
        return [{ rule: t.moreFor, met: inFavour.length > against.length, required: t.moreThan(against.length), reached: String(inFavour.length) }];
      case 'qualified-majority':
        return [atLeast(t.presentAndVoting, countOf(inFavour, [...inFavour, ...against]), by.atLeast)];
      case 'weighted':
        return [atLeast(t.shares, shareOf(inFavour), by.shares)];
      case 'double-majority':
        return [atLeast(t.parties, countOf(inFavour, nations), by.parties), atLeast(t.shares, shareOf(inFavour), by.shares)];
      case 'blocking': {
        const held = against.reduce((votes, nation) => votes + (by.votes[nation] ?? by.defaultVotes ?? 0), 0);
        const limit = by.blockAt ?? 0;
        return [{ rule: t.notBlocked, met: held < limit, required: t.fewerThan(limit), reached: String(held) }];
      }
      case 'consensus-then-weighted': {
        if (against.length === 0) return [nobody(t.consensus, against)];
        const cast = ratio(weightOf(inFavour), weightOf([...inFavour, ...against]));
        return [atLeast(t.failingQuorum, shareOf(present), by.quorum), atLeast(t.failingCast, cast, by.ofVotesCast)];
      }
    }
  }
}

const ratio = (part: Fraction, whole: Fraction) => (whole.n === 0n ? zero : dividedBy(part, whole));
const countOf = (some: readonly string[], all: readonly string[]) => (all.length === 0 ? zero : ofCounts(some.length, all.length));
const written = (a: Fraction) => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);
const nobody = (rule: string, against: readonly string[]): Criterion => ({ rule, met: against.length === 0, required: '0', reached: String(against.length) });

function atLeast(rule: string, reached: Fraction, required: string): Criterion {
  const threshold = parseFraction(required);
  return { rule, met: compareFractions(reached, threshold) >= 0, required: written(threshold), reached: written(reached) };
}

/** Both sides of a criterion where they are parts of a whole, for a bar; undefined where they are counts. */
export function partsOf({ required, reached }: Criterion): { required: Fraction; reached: Fraction } | undefined {
  const [asked, got] = [readFraction(required), readFraction(reached)];
  if (!asked || !got || asked.n === 0n || asked.n > asked.d || got.n > got.d) return undefined;
  return { required: asked, reached: got };
}

export type MyVote = Kind | 'SILENT' | 'NOT_YET' | 'ABSENT' | 'NO_VOTE' | 'SUSPENDED' | 'SECRET';

/** How a nation has declared itself, as far as its reader may know it; `sheet` is needed while the question is open. */
export function voteOf(decision: Consortium['DecisionView'], nation: string, declarations?: readonly Declaration[]): MyVote | undefined {
  if (decision.suspended.includes(nation)) return 'SUSPENDED';
  if (!decision.electorate.some((elector) => elector.nation === nation)) return 'NO_VOTE';
  const silence = decision.procedure?.type === 'silence';
  const closed = decision.state === 'ADOPTED' || decision.state === 'REJECTED';
  if (declarations) {
    const last = standing(declarations).get(nation);
    if (last && !(silence && last === 'OBJECTION_WITHDRAWN')) return last;
    return silence ? 'SILENT' : closed ? 'ABSENT' : 'NOT_YET';
  }
  if (!closed || !decision.outcome) return undefined;
  if (decision.secret) return 'SECRET';
  if (decision.outcome.inFavour.includes(nation)) return 'FOR';
  if (decision.outcome.against.includes(nation)) return silence ? 'OBJECTION' : 'AGAINST';
  if (decision.outcome.abstained.includes(nation)) return 'ABSTAIN';
  return silence ? 'SILENT' : 'ABSENT';
}

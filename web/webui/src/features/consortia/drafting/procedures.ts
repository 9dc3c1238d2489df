import type { Procedure } from '../rules/words';
import { counted, outsiders, part, type ReadScale, type Say } from './numbers';
import { checkTexts as t } from './texts';

/** Votes that could never be won, or that need a scale where there is none. */
export function checkProcedure(procedure: Procedure, scale: ReadScale, say: Say) {
  const weighs = () => (scale === undefined ? say('', t.votesWithoutScale) : undefined);
  switch (procedure.type) {
    case 'qualified-majority':
      return void part('/atLeast', procedure.atLeast, say);
    case 'weighted':
      part('/shares', procedure.shares, say);
      return weighs();
    case 'double-majority':
      part('/parties', procedure.parties, say);
      part('/shares', procedure.shares, say);
      return weighs();
    case 'consensus-then-weighted':
      part('/ofVotesCast', procedure.ofVotesCast, say);
      part('/quorum', procedure.quorum, say);
      return weighs();
    case 'blocking': {
      const { votes, defaultVotes, blockAt } = procedure;
      counted('/blockAt', blockAt, say);
      counted('/defaultVotes', defaultVotes, say);
      for (const [nation, held] of Object.entries(votes)) counted(`/votes/${nation}`, nation === '' ? undefined : held, say);
      outsiders(Object.keys(votes), scale, (nations) => say('/votes', t.notOnScale(nations)));
      const all = Object.values(votes).reduce((sum, held) => sum + (held ?? 0), 0);
      if (defaultVotes === 0 && blockAt && all < blockAt) say('/blockAt', t.blockingUnreachable(all));
      return;
    }
    case 'unanimity':
    case 'silence':
    case 'simple-majority':
  }
}

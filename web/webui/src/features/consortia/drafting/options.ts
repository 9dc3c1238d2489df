/** Words by code as the choices of a field, in the order in which they are written down. */
export const optionsOf = <Code extends string>(words: Readonly<Record<Code, string>>) =>
  (Object.entries(words) as [Code, string][]).map(([value, label]) => ({ value, label }));

/** The colours of the theme that is on, for what draws by itself and does not know CSS. */
export type Colours = { series: string[]; text: string; quiet: string; line: string; sheet: string; accent: string };

export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(name).trim();
  return {
    series: Array.from({ length: 8 }, (_, place) => value(`--ml-chart-${place + 1}`)),
    text: value('--ml-text'),
    quiet: value('--ml-quiet-text'),
    line: value('--ml-line'),
    sheet: value('--ml-sheet'),
    accent: value('--ml-accent'),
  };
}

// The licences of what the pages are made of, as their lock file names them: what is not in allowed.txt fails.
import { readFileSync } from 'node:fs'

const [lockFile] = process.argv.slice(2)
// Licences that only packages of the browser's world have, beside those of allowed.txt.
const alsoAllowed = ['0BSD', 'ISC', 'BlueOak-1.0.0', 'CC-BY-4.0', 'OFL-1.1', 'Unlicense']
const allowed = new Set([
  ...readFileSync(new URL('allowed.txt', import.meta.url), 'utf8').split('\n').filter(Boolean),
  ...alsoAllowed,
])

// Of "A OR B" one is enough, of "A AND B" both are needed.
const mayBeUsed = expression =>
  expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some(choice => choice.split(/ AND /).every(licence => allowed.has(licence.trim())))

const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'))
const refused = Object.entries(packages)
  .filter(([path, found]) => path !== '' && !found.dev && !found.link)
  .filter(([, found]) => !mayBeUsed(String(found.license ?? 'none')))
  .map(([path, found]) => `${path}: ${found.license ?? 'no licence is named'}`)
if (refused.length > 0) {
  console.error(`Nobody allowed the licences of:\n${refused.join('\n')}`)
  process.exit(1)
}

import { readFileSync } from 'node:fs'
import { fold, readSagsfil, vurderSag } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { parseDay } from '@sagsvej/calendar'
import { vurderingText } from './cli/src/udskriv/vurdering.ts'
const [file, on, known] = process.argv.slice(2) as [string,string,string]
const r = readSagsfil(readFileSync(file,'utf8'), lov)
if (!r.ok) { for (const f of r.fejl) console.log(f.pointer, f.tekst.da); process.exit(2) }
const t = fold(r.begivenheder)!
console.log(vurderingText(vurderSag(t, { på: parseDay(on), kendt: parseDay(known ?? on) }), 'da'))

import { formatDay } from '@sagsvej/calendar'
import { fejl } from '@sagsvej/rules/read'
import { aktindsigter } from '../aktindsigt/aktindsigter.ts'
import type { Regel } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { KlagefristAfbrudt } from './begivenheder.ts'
import { klagefristFor } from './klagefrist.ts'

type Afbrydelse = Omit<typeof KlagefristAfbrudt.felter, 'den' | 'af'>

/** Only for a request that came after the decision was told and before the time to complain was over (FVL.17). */
export const kanAfbrydes: Regel<Afbrydelse> = ({ afgoerelseId, anmodningId }, sag, { den }) => {
  const asked = emne(sag, aktindsigter).get(anmodningId)
  if (!asked) return [ved('anmodningId', ukendt(anmodningId))]
  const limit = klagefristFor(sag, afgoerelseId, den)
  if (limit.art === 'løber' && asked.modtaget >= limit.meddelt && asked.modtaget <= limit.senest) return []
  const until = limit.art === 'løber' ? formatDay(limit.senest) : undefined
  return [ved('anmodningId', udenFor(until))]
}

const ukendt = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ingen anmodning om aktindsigt med nummeret "${id}". Vælg en, der er i sagen.`,
    `The case has no request for access numbered "${id}". Choose one that is in the case.`,
  )
const udenFor = (until: string | undefined) =>
  until === undefined
    ? fejl(
        'ikkeMuligt',
        'Klagefristen løber ikke, så den kan ikke afbrydes.',
        'The time to complain does not run, so it cannot be interrupted.',
      )
    : fejl(
        'ikkeMuligt',
        `Klagefristen kan kun afbrydes for en anmodning, der kom efter afgørelsen og senest ${until}.`,
        `The time to complain can be interrupted only for a request that came after the decision and by ${until}.`,
      )

import { addDays, addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  ledighedsydelsesperioder,
  modtogLedighedsydelse30Juni2006,
  revurderetFør,
} from '../fakta/revurdering-af-fleksjob.ts'
import { skalVurderesIgen } from './skal-vurderes.ts'

interface Periode {
  readonly fra: string
  readonly til: string
  readonly slags: 'almindelig' | 'barsel'
}

const udløst = (perioder: readonly Periode[], gruppen2006: boolean, på: string) =>
  sandtSvar(
    evaluer(skalVurderesIgen, {
      fakta: fakta(
        [ledighedsydelsesperioder, perioder.map(({ fra, til, slags }) => ({ fra, til, slags }))],
        [modtogLedighedsydelse30Juni2006, gruppen2006],
        [revurderetFør, false],
      ),
      på,
    }),
  )

export interface Perioder {
  readonly ledighedsydelse_perioder: readonly (readonly [string, string])[]
  readonly modtog_30_juni_2006: boolean
}

/** Asked on the day after the last period. */
export const udløstAf = (f: Perioder) => {
  const perioder = f.ledighedsydelse_perioder.map(([fra, til]) => ({
    fra,
    til,
    slags: 'almindelig' as const,
  }))
  const sidste = perioder.at(-1)
  if (!sidste) throw new RangeError('no period')
  const på = formatDay(addDays(parseDay(sidste.til), 1))
  return { revurdering: udløst(perioder, f.modtog_30_juni_2006, på) }
}

export interface Månedstal {
  readonly maaneder_modtaget_seneste_18: number
  readonly heraf_barsel: number
  readonly modtog_30_juni_2006: boolean
}

/** Unbroken months up to the day, of which the first were during parental leave. */
export const udløstAfMåneder = (f: Månedstal, på: string) => {
  const dag = (måneder: number) => formatDay(addMonths(parseDay(på), -måneder))
  const dagenFør = (iso: string) => formatDay(addDays(parseDay(iso), -1))
  const begyndt = dag(f.maaneder_modtaget_seneste_18)
  const efterBarsel = dag(f.maaneder_modtaget_seneste_18 - f.heraf_barsel)
  const perioder: readonly Periode[] = [
    ...(f.heraf_barsel > 0 ? [{ fra: begyndt, til: dagenFør(efterBarsel), slags: 'barsel' as const }] : []),
    { fra: efterBarsel, til: dagenFør(på), slags: 'almindelig' },
  ]
  return {
    revurdering: udløst(perioder, f.modtog_30_juni_2006, på),
    taellende_maaneder: f.maaneder_modtaget_seneste_18 - f.heraf_barsel,
  }
}

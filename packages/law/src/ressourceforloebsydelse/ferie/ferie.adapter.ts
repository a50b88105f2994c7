import { endOfMonth, formatDay, parseDay } from '@sagsvej/calendar'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../../eksempler/svar.ts'
import {
  ferieMedYdelseHoldt,
  ugerMedFeriegodtgørelse,
  ydelsesperioder,
} from '../../fakta/ferie-med-ydelse.ts'
import { feriegodtgørelseKanHoldesNu, ferieMedYdelse } from './ferie-med-ydelse.ts'
import { tolvSammenhængendeMåneder } from './tolv-maaneder.ts'

const slut = (måned: string) => formatDay(endOfMonth(parseDay(`${måned}-01`)))

export interface Måneder {
  readonly ydelseMaaneder: Readonly<Record<string, 'hel' | 'delvis' | 'ingen'>>
}

/** A month in part is one with the benefit on its last day only. */
export const månederMedYdelse = (f: Måneder, på: string) => {
  const perioder = Object.entries(f.ydelseMaaneder)
    .filter(([, hvor]) => hvor !== 'ingen')
    .map(([måned, hvor]) => ({
      fra: hvor === 'hel' ? `${måned}-01` : slut(måned),
      til: slut(måned),
      slags: 'ressourceforloebsydelse',
    }))
  return {
    opfyldt: sandtSvar(evaluer(tolvSammenhængendeMåneder, { fakta: fakta([ydelsesperioder, perioder]), på })),
  }
}

const månederFør = (på: string, antal: number) => {
  const [år = 0, måned = 0] = på.split('-').map(Number)
  const siden = år * 12 + (måned - 1) - antal
  return `${Math.floor(siden / 12)}-${String((siden % 12) + 1).padStart(2, '0')}`
}

export interface FraKontanthjælp {
  readonly kontanthjaelpMdr: number
  readonly ressourceforloebsydelseMdr: number
  readonly udenAfbrydelse: boolean
  readonly ydelsesraekkefoelge: readonly string[]
}

/** The benefits one after the other, back from the month before the day asked about; a break is a whole month. */
export const fraKontanthjælp = (f: FraKontanthjælp, på: string) => {
  let siden = 1
  const perioder = f.ydelsesraekkefoelge.toReversed().map((ydelse) => {
    const kontanthjælp = ydelse === 'kontanthjælp'
    const måneder = kontanthjælp ? f.kontanthjaelpMdr : f.ressourceforloebsydelseMdr
    const periode = {
      fra: `${månederFør(på, siden + måneder - 1)}-01`,
      til: slut(månederFør(på, siden)),
      slags: kontanthjælp ? 'kontanthjaelp' : 'ressourceforloebsydelse',
    }
    siden += måneder + (f.udenAfbrydelse ? 0 : 1)
    return periode
  })
  const sag = {
    fakta: fakta(
      [ydelsesperioder, perioder.toReversed()],
      [ugerMedFeriegodtgørelse, 0],
      [ferieMedYdelseHoldt, 0],
    ),
    på,
  }
  return {
    ret: sandtSvar(evaluer(tolvSammenhængendeMåneder, sag)),
    uger: talSvar(evaluer(ferieMedYdelse, sag), 'uger'),
  }
}

export interface Feriegodtgørelse {
  readonly mdrPaaYdelse: number
  readonly optjentFeriegodtgoerelseUger: number
}

/** What can be taken now, and what is left when the twelve months have been reached. */
export const medFeriegodtgørelse = (f: Feriegodtgørelse, på: string) => {
  const begyndt = `${månederFør(på, f.mdrPaaYdelse)}-01`
  const facts = fakta(
    [ydelsesperioder, [{ fra: begyndt, til: null, slags: 'ressourceforloebsydelse' }]],
    [ugerMedFeriegodtgørelse, f.optjentFeriegodtgoerelseUger],
    [ferieMedYdelseHoldt, 0],
  )
  const etÅrEfter = slut(månederFør(begyndt, -11))
  return {
    kanHoldesNu: sandtSvar(evaluer(feriegodtgørelseKanHoldesNu, { fakta: facts, på })),
    ugerMedYdelse: talSvar(evaluer(ferieMedYdelse, { fakta: facts, på: etÅrEfter }), 'uger'),
  }
}

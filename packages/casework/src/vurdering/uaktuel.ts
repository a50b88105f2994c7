import { IKKE_RELEVANT, type Tekst } from '@sagsvej/rules'
import type { Svar } from './types.ts'

/** Why some answers do not arise in a case, and which. Their steps remain, for whoever wants to see how far it was. */
interface Uaktuel {
  readonly nøgler: ReadonlySet<string>
  readonly fordi: Tekst
}

/** No sum and no date that will not come. */
export const UDEN_RET: Uaktuel = {
  nøgler: new Set(['betaler', 'varighed', 'beloeb', 'refusion', 'forlaengelse']),
  fordi: {
    da: 'Det er ikke aktuelt, når der ikke er ret til sygedagpenge.',
    en: 'This does not arise when there is no right to sickness benefit.',
  },
}

/** What can come only while somebody is ill. */
export const RASK: Uaktuel = {
  nøgler: new Set(['stop', 'forlaengelse', 'jobafklaring', 'samtale', 'beloeb']),
  fordi: {
    da: 'Det er ikke aktuelt nu, for du er rask igen.',
    en: 'This does not arise now, for you are well again.',
  },
}

export const OVER_GRÆNSEN: Uaktuel = {
  nøgler: new Set(['varighed', 'beloeb', 'refusion', 'forlaengelse', 'stop']),
  fordi: {
    da: 'Det er ikke aktuelt, så længe du er over grænsen.',
    en: 'This does not arise while you are over the limit.',
  },
}

export const NÅR_IKKE_GRÆNSEN: Uaktuel = {
  nøgler: new Set(['forlaengelse']),
  fordi: {
    da: 'Grænsen bliver ikke nået, så der er ikke noget at forlænge.',
    en: 'The limit is not reached, so there is nothing to extend.',
  },
}

export const uaktuel =
  ({ nøgler, fordi }: Uaktuel) =>
  (svar: Svar): Svar => {
    if (!nøgler.has(svar.nøgle)) return svar
    const { uddybning: _, ...rest } = svar
    return { ...rest, overskrift: fordi, udfald: IKKE_RELEVANT }
  }

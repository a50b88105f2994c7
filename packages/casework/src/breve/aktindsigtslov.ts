import type { Day } from '@sagsvej/calendar'
import { aktindsigtsfrist, type Fristregel, offentlighedsfrister } from '@sagsvej/law'
import type { Value } from '@sagsvej/rules'
import type { Klagespor } from './blok.ts'
import { fristen } from './regnet-frist.ts'
import type { Standardtekst } from './standardtekster/standardtekst.ts'
import { AKTINDSIGT_FORSINKET, AKTINDSIGT_FORSINKET_OFL } from './standardtekster/tider.ts'

/** The act a request for access is answered by: each has its deadline, its notice of delay and its complaint track. */
export type Aktindsigtslov = 'forvaltningsloven' | 'offentlighedsloven'

interface Regler {
  readonly klagespor: Klagespor
  readonly frist: Fristregel
  /** What the deadline is worked out from, on the day the request came. */
  readonly kendt: (modtaget: Day, brevet: Day) => Readonly<Record<string, Value>>
  readonly forsinket: Standardtekst
}

export const AKTINDSIGTSLOVE: Readonly<Record<Aktindsigtslov, Regler>> = {
  forvaltningsloven: {
    klagespor: 'aktindsigt_forvaltningsloven',
    frist: aktindsigtsfrist,
    kendt: (modtaget) => ({ anmodetOmAktindsigt: true, anmodningOmAktindsigtModtaget: modtaget }),
    forsinket: AKTINDSIGT_FORSINKET,
  },
  offentlighedsloven: {
    klagespor: 'aktindsigt_offentlighedsloven',
    frist: fristen(offentlighedsfrister, 'aktindsigt_offentlighed'),
    kendt: (modtaget, brevet) => ({
      anmodningEfterOffentlighedslovenModtaget: modtaget,
      anmodningEfterOffentlighedslovenErFaerdigbehandlet: false,
      vurderingsdato: brevet,
    }),
    forsinket: AKTINDSIGT_FORSINKET_OFL,
  },
}

import {
  afgørelsenGælder,
  forberedendeDelFørAfgørelsen,
  indstillingenFølges,
  sagenErForelagtIgen,
  sagenErForelagtTeamet,
  sagSkalITeametIgen,
  samletBeskrivelseKræves,
  skalIRehabiliteringsteam,
  sundhedsfagligRådgivningKræves,
} from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt, type Tekst } from '@sagsvej/rules'
import { type Rehabiliteringssag, rehabiliteringssager } from '../../rehabilitering/rehabiliteringssager.ts'
import { type Afledt, sagskontekst } from '../../sag/afledt.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Hindring, Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { afgørelsenI } from './stillingen.ts'

/**
 * A decision on the ability to work rests on what the law of the day asks for: the preparatory part, the team's
 * recommendation, seen again where it is not followed; since July 2026 the overall description and the advice.
 */
export const grundlagetErDer: Krav = {
  nøgle: 'grundlag',
  efter: skalIRehabiliteringsteam,
  titel: titel('Grundlaget for afgørelsen', 'The ground of the decision'),
  hindringer: (s) => {
    const one = afgørelsenI(s)
    const kind = one?.art.grundlag
    if (kind === undefined) return []
    const sag = [...emne(s.sag, rehabiliteringssager).values()].findLast(({ gælder }) => gælder === kind)
    const given = facts(sag, kind, one?.svar.tilUgunst === true)
    return DELE.flatMap(({ kræves, er, mangler }) => (er(sag) ? [] : lack(s, kræves, given, mangler)))
  },
}

function facts(sag: Rehabiliteringssag | undefined, kind: string, against: boolean): readonly Afledt[] {
  const recommended = sag?.indstilling
  const again = sag?.forelagtIgen
  return [
    [afgørelsenGælder, kind],
    [sagenErForelagtTeamet, sag?.sendt !== undefined],
    [indstillingenFølges, recommended ? (recommended.indstilles === kind) !== against : undefined],
    [sagenErForelagtIgen, again !== undefined && (recommended?.nr ?? 0) > again.nr],
  ]
}

interface Del {
  readonly kræves: MedBestemmelse<Sandt>
  readonly er: (sag: Rehabiliteringssag | undefined) => boolean
  readonly mangler: Tekst
}

const DELE: readonly Del[] = [
  {
    kræves: forberedendeDelFørAfgørelsen,
    er: (sag) => sag?.forberedende !== undefined,
    mangler: {
      da: 'Planens forberedende del er ikke udarbejdet.',
      en: 'The preparatory part of the plan has not been drawn up.',
    },
  },
  {
    kræves: skalIRehabiliteringsteam,
    er: (sag) => sag?.indstilling !== undefined,
    mangler: {
      da: 'Rehabiliteringsteamet har ikke afgivet sin indstilling.',
      en: 'The rehabilitation team has not given its recommendation.',
    },
  },
  {
    kræves: sagSkalITeametIgen,
    er: (sag) => sag?.indstilling === undefined,
    mangler: {
      da: 'Afgørelsen følger ikke teamets indstilling. Forelæg sagen for teamet igen først.',
      en: 'The decision does not follow the team’s recommendation. Put the case before the team again first.',
    },
  },
  {
    kræves: samletBeskrivelseKræves,
    er: (sag) => sag?.beskrivelse !== undefined,
    mangler: {
      da: 'Den samlede beskrivelse er ikke udarbejdet.',
      en: 'The overall description has not been drawn up.',
    },
  },
  {
    kræves: sundhedsfagligRådgivningKræves,
    er: (sag) => sag?.rådgivning !== undefined,
    mangler: {
      da: 'Sundhedskoordinatoren har ikke givet sit råd.',
      en: 'The health coordinator has not given the advice.',
    },
  },
]

function lack(
  { sag, tider }: Stilling,
  kræves: MedBestemmelse<Sandt>,
  given: readonly Afledt[],
  { da, en }: Tekst,
): readonly Hindring[] {
  const { udfald } = evaluate(kræves.led, sagskontekst(sag, given, tider))
  if (udfald.art === 'åben') return åbent(udfald)
  return udfald.art === 'ja' ? [hindring('kommune', da, en)] : []
}

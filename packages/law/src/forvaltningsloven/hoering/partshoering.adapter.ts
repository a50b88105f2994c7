import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { partISagen } from '../../eksempler/part.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  andenLovSikrerUdtalelse,
  hørtOmOplysningerne,
  kanÆndresPåAnmodning,
  oplysningernesArt,
  partenKenderOplysningerne,
  retTilAktindsigtIOplysningerne,
} from '../../fakta/hoering.ts'
import { fristForAfgørelsenBrydes } from '../../fakta/sagens-part.ts'
import { partshøringAf } from '../../sygedagpenge/bortfald/partshoering.adapter.ts'
import { afgørelsenVenterPåHøring } from './partshoering.ts'

export interface NyOplysning {
  readonly document: string
  readonly adverse: boolean
  readonly essential: boolean
  readonly knownToParty: boolean
  readonly decisionPlanned: string
  readonly exceptionStk2: boolean
}

const art = (document: string): string =>
  /^intern/.test(document)
    ? 'andet'
    : /erklaering|attest|vurdering|udtalelse/.test(document)
      ? 'ekstern_faglig_vurdering'
      : 'faktisk_grundlag'

/** A document that came in and has not been put to the party. */
export function nyOplysningAf(f: NyOplysning) {
  const blocked = sandtSvar(
    evaluer(afgørelsenVenterPåHøring, {
      fakta: {
        ...partISagen,
        ...fakta(
          [oplysningernesArt, art(f.document)],
          [partenKenderOplysningerne, f.knownToParty],
          [hørtOmOplysningerne, false],
          [fristForAfgørelsenBrydes, false],
          [retTilAktindsigtIOplysningerne, true],
          [andenLovSikrerUdtalelse, false],
          [kanÆndresPåAnmodning, false],
        ),
      },
      skøn: {
        oplysningerneErTilUgunst: f.adverse,
        oplysningerneErVaesentlige: f.essential,
        ubetaenkeligtAtAfgoere: f.exceptionStk2,
        hensynModAtVentePaaHoering: false,
        videKredsEllerVanskeligt: false,
      },
      på: f.decisionPlanned,
    }),
  )
  return { blocked, missing: blocked === true ? [`partshoering_over_${f.document}`] : [] }
}

export interface ÆndretGrundlag {
  readonly firstBasis: string
  readonly appealBasis: string
  readonly heardOnNewBasis: boolean
}

export function ændretGrundlagAf(f: ÆndretGrundlag, lawAsOf: string) {
  const { lovlig } = partshøringAf(
    {
      kommunensGrundlag: f.firstBasis,
      ankestyrelsensGrundlag: f.appealBasis,
      partshoertOmNytGrundlag: f.heardOnNewBasis,
    },
    lawAsOf,
  )
  return { valid: lovlig, ...(lovlig ? {} : { required: 'hearing_on_new_basis' }) }
}

import type { MedBestemmelse, Tekst, Udtryk } from '@sagsvej/rules'
import { YDELSER } from '../fakta/ydelser.ts'
import { fleksløntilskudPrMåned, nyDagpengeretEfterFleksjob } from '../fleksjob/index.ts'
import { fleksydelsenSlutter, fleksydelseVedArbejde } from '../fleksydelse/index.ts'
import {
  dagpengeUnderPensionssag,
  efterlønSenestTil,
  nedsættelseForIndtægter,
} from '../foertidspension/index.ts'
import { hjælpEfterIndtægter } from '../kontanthjaelp/index.ts'
import { ledighedsydelseUdbetales } from '../ledighedsydelse/index.ts'
import {
  fleksløntilskudTrækkesFra,
  fradragIJobafklaring,
  lønfradragIRessourceforløb,
  mindsteEfterLedighedsydelse,
} from '../ressourceforloebsydelse/index.ts'
import { nedsættelseForAndetArbejde } from '../revalidering/index.ts'
import {
  ledigesUgebeløb,
  revurderingForPensionister,
  sidsteDagVedPension,
  sygedagpengeVedSidenAfLøn,
} from '../sygedagpenge/index.ts'
import { sygedagpengeOgDagpenge } from './dagpenge.ts'
import { fleksjobOgFørtidspension, fleksjobOgSeniorpension } from './fleksjob-og-pension.ts'
import { fleksydelseOgPension } from './fleksydelse.ts'
import { ledighedsydelseOgFleksjob } from './ledighedsydelse.ts'
import { ledighedsydelseOgFørtidspension } from './ledighedsydelse-og-pension.ts'
import { folkepensionOgAndenPension, seniorpensionOgFørtidspension } from './pensioner.ts'
import { revalideringsydelseOgAndenForsørgelse } from './revalideringsydelse.ts'
import { tidligPensionOgAndenForsørgelse, tidligPensionOgPension } from './tidlig-pension.ts'

/** What can meet on one day: the benefits, and ordinary wages. */
export const MØDES = { ...YDELSER, loen: { da: 'Løn', en: 'Pay' } } as const satisfies Record<string, Tekst>
export type Mødes = keyof typeof MØDES

/** How the first of a cell meets the second. */
export const FORHOLD = {
  udelukker: { da: 'kan ikke gives for samme dag som', en: 'cannot be paid for the same day as' },
  nedsaetter: { da: 'trækkes fra i', en: 'is taken off' },
  begraenser: { da: 'gør tiden kortere for', en: 'shortens the time of' },
  afloeser: { da: 'træder i stedet for', en: 'takes the place of' },
  taeller_med: { da: 'bestemmer beløbet i', en: 'sets the amount of' },
} as const satisfies Record<string, Tekst>
export type Forhold = keyof typeof FORHOLD

/** One meeting of two, and the provision that says so: its versions give the paragraph of each day. */
export interface Celle {
  readonly én: Mødes
  readonly forhold: Forhold
  readonly anden: Mødes
  readonly bestemmelse: MedBestemmelse<Udtryk>
}

const celler = (
  forhold: Forhold,
  bestemmelse: MedBestemmelse<Udtryk>,
  én: Mødes,
  ...andre: readonly Mødes[]
): readonly Celle[] => andre.map((anden) => ({ én, forhold, anden, bestemmelse }))

/** LAS § 30, stk. 1: every income is taken off, whatever act it comes from. */
const INDTÆGTER = [
  'loen',
  'sygedagpenge',
  'dagpenge',
  'ressourceforloebsydelse',
  'revalideringsydelse',
  'fleksjob',
  'ledighedsydelse',
  'fleksydelse',
  'foertidspension',
  'seniorpension',
  'folkepension',
  'efterloen',
] as const

/** Every meeting of two that has been read in an act. A pair that is not here has not been found to be ruled. */
export const MATRIX: readonly Celle[] = [
  ...celler('udelukker', fleksjobOgFørtidspension, 'fleksjob', 'foertidspension'),
  ...celler('udelukker', fleksjobOgSeniorpension, 'fleksjob', 'seniorpension', 'tidlig_pension'),
  ...celler('udelukker', ledighedsydelseOgFleksjob, 'ledighedsydelse', 'fleksjob'),
  ...celler('udelukker', ledighedsydelseOgFørtidspension, 'ledighedsydelse', 'foertidspension'),
  ...celler(
    'udelukker',
    fleksydelseOgPension,
    'fleksydelse',
    'foertidspension',
    'seniorpension',
    'tidlig_pension',
    'folkepension',
  ),
  ...celler(
    'udelukker',
    revalideringsydelseOgAndenForsørgelse,
    'revalideringsydelse',
    'sygedagpenge',
    'dagpenge',
    'fleksydelse',
    'foertidspension',
    'seniorpension',
    'tidlig_pension',
    'folkepension',
    'efterloen',
  ),
  ...celler('udelukker', sygedagpengeOgDagpenge, 'sygedagpenge', 'dagpenge'),
  ...celler('udelukker', seniorpensionOgFørtidspension, 'seniorpension', 'foertidspension'),
  ...celler(
    'udelukker',
    folkepensionOgAndenPension,
    'folkepension',
    'foertidspension',
    'seniorpension',
    'tidlig_pension',
  ),
  ...celler(
    'udelukker',
    tidligPensionOgAndenForsørgelse,
    'tidlig_pension',
    'dagpenge',
    'ressourceforloebsydelse',
    'revalideringsydelse',
    'ledighedsydelse',
    'fleksydelse',
    'kontanthjaelp',
    'efterloen',
  ),
  ...celler('udelukker', tidligPensionOgPension, 'tidlig_pension', 'foertidspension', 'seniorpension'),
  ...celler('nedsaetter', sygedagpengeVedSidenAfLøn, 'loen', 'sygedagpenge'),
  ...celler('nedsaetter', lønfradragIRessourceforløb, 'loen', 'ressourceforloebsydelse'),
  ...celler('nedsaetter', fradragIJobafklaring, 'loen', 'ressourceforloebsydelse'),
  ...celler('nedsaetter', fleksløntilskudTrækkesFra, 'fleksjob', 'ressourceforloebsydelse'),
  ...celler('nedsaetter', nedsættelseForAndetArbejde, 'loen', 'revalideringsydelse'),
  ...celler('taeller_med', ledigesUgebeløb, 'dagpenge', 'sygedagpenge'),
  ...celler('taeller_med', mindsteEfterLedighedsydelse, 'ledighedsydelse', 'ressourceforloebsydelse'),
  ...celler('begraenser', revurderingForPensionister, 'foertidspension', 'sygedagpenge'),
  ...celler('begraenser', revurderingForPensionister, 'seniorpension', 'sygedagpenge'),
  ...celler('begraenser', revurderingForPensionister, 'folkepension', 'sygedagpenge'),
  ...celler('afloeser', sidsteDagVedPension, 'foertidspension', 'sygedagpenge'),
  ...celler('afloeser', sidsteDagVedPension, 'seniorpension', 'sygedagpenge'),
  ...celler('nedsaetter', fleksløntilskudPrMåned, 'loen', 'fleksjob'),
  ...celler('nedsaetter', ledighedsydelseUdbetales, 'loen', 'ledighedsydelse'),
  ...celler('nedsaetter', fleksydelseVedArbejde, 'loen', 'fleksydelse'),
  ...celler('nedsaetter', nedsættelseForIndtægter, 'loen', 'foertidspension'),
  ...INDTÆGTER.flatMap((én) => celler('nedsaetter', hjælpEfterIndtægter, én, 'kontanthjaelp')),
  ...celler('begraenser', nyDagpengeretEfterFleksjob, 'fleksjob', 'dagpenge'),
  ...celler('begraenser', dagpengeUnderPensionssag, 'foertidspension', 'dagpenge'),
  ...celler('begraenser', efterlønSenestTil, 'foertidspension', 'efterloen'),
  ...celler('afloeser', fleksydelsenSlutter, 'folkepension', 'fleksydelse'),
]

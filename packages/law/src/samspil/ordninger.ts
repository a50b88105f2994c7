import type { Enhed, MedBestemmelse, Sandt, Tal, Tekst, Udtryk } from '@sagsvej/rules'
import type { Ydelse } from '../fakta/ydelser.ts'
import { fleksjobKanFås, fleksløntilskudPrMåned, grundlagForFleksjob } from '../fleksjob/index.ts'
import { fleksydelsePrMåned, retTilFleksydelse } from '../fleksydelse/index.ts'
import {
  fuldFørtidspensionPrMåned,
  førtidspensionKanTilkendes,
  løntilskudPrTime,
  målgruppeForLøntilskudTilFørtidspensionister,
  sagenKanOvergåTilPensionssag,
} from '../foertidspension/index.ts'
import { fuldFolkepensionPrMåned, retTilFolkepension } from '../folkepension/index.ts'
import { retTilJobafklaring, vurderesSenest } from '../jobafklaring/index.ts'
import { hjælpEfterIndtægter, retTilKontanthjælp, socialBegivenhed } from '../kontanthjaelp/index.ts'
import { ledighedsydelseUdbetales, retTilLedighedsydelse } from '../ledighedsydelse/index.ts'
import { målgruppeForRessourceforløb } from '../ressourceforloeb/index.ts'
import { udbetalesIJobafklaring, udbetalesIRessourceforløb } from '../ressourceforloebsydelse/index.ts'
import { målgruppeForRevalidering, revalideringsydelsePrMåned } from '../revalidering/index.ts'
import { retTilTidligPension, seniorpensionKanTilkendes } from '../seniorpension/index.ts'
import { retTilSygedagpenge, sygedagpengePrUge } from '../sygedagpenge/index.ts'
import { folkepensionOgAndenPension } from './pensioner.ts'

/** A scheme of the way: who has a right to it, what it pays, and what the law wants tried before it. */
export interface Ordning {
  /** Permanent, transliterated: used in JSON. */
  readonly nøgle: string
  readonly navn: Tekst
  /** The step of the way it stands on; `net` is the safety net beside it. */
  readonly trin: 'A' | 'B' | 'C' | 'D' | 'net'
  readonly ret: MedBestemmelse<Sandt>
  readonly betaler: readonly MedBestemmelse<Tal<Enhed>>[]
  /** What is paid in it, where that meets something else on the same day (`MATRIX`); a wage subsidy is the employer’s. */
  readonly ydelse?: Ydelse
  readonly efter: readonly Kant[]
}

/** An edge of the way: from a scheme to the next, by the provision that leads there or asks for it first. */
export interface Kant {
  readonly fra: string
  readonly bestemmelse: MedBestemmelse<Udtryk>
}

/** Every scheme, in the order in which the law wants them tried. */
export const ORDNINGER: readonly Ordning[] = [
  {
    nøgle: 'sygedagpenge',
    navn: { da: 'Sygedagpenge', en: 'Sickness benefit (sygedagpenge)' },
    trin: 'A',
    ret: retTilSygedagpenge,
    betaler: [sygedagpengePrUge],
    ydelse: 'sygedagpenge',
    efter: [],
  },
  {
    nøgle: 'jobafklaring',
    navn: { da: 'Jobafklaringsforløb', en: 'Job clarification course (jobafklaringsforløb)' },
    trin: 'A',
    ret: retTilJobafklaring,
    betaler: [udbetalesIJobafklaring],
    ydelse: 'ressourceforloebsydelse',
    efter: [{ fra: 'sygedagpenge', bestemmelse: retTilJobafklaring }],
  },
  {
    nøgle: 'revalidering',
    navn: { da: 'Revalidering', en: 'Rehabilitation (revalidering)' },
    trin: 'B',
    ret: målgruppeForRevalidering,
    betaler: [revalideringsydelsePrMåned],
    ydelse: 'revalideringsydelse',
    efter: [],
  },
  {
    nøgle: 'ressourceforloeb',
    navn: { da: 'Ressourceforløb', en: 'Resource course (ressourceforløb)' },
    trin: 'B',
    ret: målgruppeForRessourceforløb,
    betaler: [udbetalesIRessourceforløb],
    ydelse: 'ressourceforloebsydelse',
    efter: [{ fra: 'jobafklaring', bestemmelse: vurderesSenest }],
  },
  {
    nøgle: 'fleksjob',
    navn: { da: 'Fleksjob', en: 'Flex job (fleksjob)' },
    trin: 'C',
    ret: fleksjobKanFås,
    betaler: [fleksløntilskudPrMåned],
    ydelse: 'fleksjob',
    efter: [
      { fra: 'revalidering', bestemmelse: grundlagForFleksjob },
      { fra: 'ressourceforloeb', bestemmelse: grundlagForFleksjob },
    ],
  },
  {
    nøgle: 'ledighedsydelse',
    navn: { da: 'Ledighedsydelse', en: 'Flex job unemployment benefit (ledighedsydelse)' },
    trin: 'C',
    ret: retTilLedighedsydelse,
    betaler: [ledighedsydelseUdbetales],
    ydelse: 'ledighedsydelse',
    efter: [{ fra: 'fleksjob', bestemmelse: retTilLedighedsydelse }],
  },
  {
    nøgle: 'fleksydelse',
    navn: { da: 'Fleksydelse', en: 'Flexi-benefit (fleksydelse)' },
    trin: 'C',
    ret: retTilFleksydelse,
    betaler: [fleksydelsePrMåned],
    ydelse: 'fleksydelse',
    efter: [{ fra: 'fleksjob', bestemmelse: retTilFleksydelse }],
  },
  {
    nøgle: 'foertidspension',
    navn: { da: 'Førtidspension', en: 'Disability pension (førtidspension)' },
    trin: 'D',
    ret: førtidspensionKanTilkendes,
    betaler: [fuldFørtidspensionPrMåned],
    ydelse: 'foertidspension',
    efter: [
      { fra: 'ressourceforloeb', bestemmelse: sagenKanOvergåTilPensionssag },
      { fra: 'fleksjob', bestemmelse: førtidspensionKanTilkendes },
    ],
  },
  {
    nøgle: 'loentilskud',
    navn: {
      da: 'Job med løntilskud for førtidspensionister',
      en: 'Work with wage subsidy for disability pensioners',
    },
    trin: 'D',
    ret: målgruppeForLøntilskudTilFørtidspensionister,
    betaler: [løntilskudPrTime],
    efter: [{ fra: 'foertidspension', bestemmelse: målgruppeForLøntilskudTilFørtidspensionister }],
  },
  {
    nøgle: 'seniorpension',
    navn: { da: 'Seniorpension', en: 'Senior pension (seniorpension)' },
    trin: 'D',
    ret: seniorpensionKanTilkendes,
    betaler: [fuldFørtidspensionPrMåned],
    ydelse: 'seniorpension',
    efter: [],
  },
  {
    nøgle: 'tidlig_pension',
    navn: { da: 'Tidlig pension', en: 'Early pension (tidlig pension)' },
    trin: 'D',
    ret: retTilTidligPension,
    betaler: [],
    ydelse: 'tidlig_pension',
    efter: [],
  },
  {
    nøgle: 'folkepension',
    navn: { da: 'Folkepension', en: 'State pension (folkepension)' },
    trin: 'D',
    ret: retTilFolkepension,
    betaler: [fuldFolkepensionPrMåned],
    ydelse: 'folkepension',
    efter: [
      { fra: 'foertidspension', bestemmelse: folkepensionOgAndenPension },
      { fra: 'seniorpension', bestemmelse: folkepensionOgAndenPension },
    ],
  },
  {
    nøgle: 'kontanthjaelp',
    navn: { da: 'Kontanthjælp', en: 'Cash assistance (kontanthjælp)' },
    trin: 'net',
    ret: retTilKontanthjælp,
    betaler: [hjælpEfterIndtægter],
    ydelse: 'kontanthjaelp',
    efter: ['sygedagpenge', 'jobafklaring', 'ledighedsydelse', 'foertidspension'].map((fra) => ({
      fra,
      bestemmelse: socialBegivenhed,
    })),
  },
]

import type { Enhed, MedBestemmelse, Sandt, Tal, Tekst, Udtryk } from '@sagsvej/rules'
import type { Ydelse } from '../fakta/ydelser.ts'
import { retTilJobafklaring } from '../jobafklaring/index.ts'
import { målgruppeForRessourceforløb } from '../ressourceforloeb/index.ts'
import { udbetalesIJobafklaring, udbetalesIRessourceforløb } from '../ressourceforloebsydelse/index.ts'
import { målgruppeForRevalidering, revalideringsydelsePrMåned } from '../revalidering/index.ts'
import { retTilSygedagpenge, sygedagpengePrUge } from '../sygedagpenge/index.ts'

/** A scheme of the way: who has a right to it, what it pays, and what the law wants tried before it. */
export interface Ordning {
  /** Permanent, transliterated: used in JSON. */
  readonly nøgle: string
  readonly navn: Tekst
  /** The step of the way it stands on; `net` is the safety net beside it. */
  readonly trin: 'A' | 'B' | 'C' | 'D' | 'net'
  readonly ret: MedBestemmelse<Sandt>
  readonly betaler: readonly MedBestemmelse<Tal<Enhed>>[]
  /** What is paid in it, where that can meet something else on the same day (`MATRIX`). */
  readonly ydelse: Ydelse
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
    efter: [],
  },
]

import type { MedBestemmelse, Sandt, Tekst } from '@sagsvej/rules'
import { begrundelseKræves } from '../forvaltningsloven/afgoerelse/begrundelse.ts'
import { klagevejledningKræves } from '../forvaltningsloven/afgoerelse/klagevejledning.ts'
import { partshøringKræves } from '../forvaltningsloven/hoering/partshoering.ts'
import {
  forberedendeDelFørAfgørelsen,
  samletBeskrivelseKræves,
  sundhedsfagligRådgivningKræves,
} from './grundlag.ts'
import { skalIRehabiliteringsteam } from './team.ts'

/** A step a decision may have to go through, and the provision that says whether it must, on the day it is asked. */
export interface Sagsgangstrin {
  readonly nøgle: string
  readonly titel: Tekst
  readonly kræves: MedBestemmelse<Sandt>
}

const trin = (nøgle: string, kræves: MedBestemmelse<Sandt>): Sagsgangstrin => ({
  nøgle,
  titel: kræves.bestemmelse.titel,
  kræves,
})

/**
 * The steps before a decision on the ability to work, in the order they are taken. The procedure has versions as a rate
 * has (SB-VER): each step is asked of the day the case is looked at, so that no law is taken to be that of today.
 */
export const sagsgangstrin: readonly Sagsgangstrin[] = [
  trin('rehabiliteringsplan_forberedende_del', forberedendeDelFørAfgørelsen),
  trin('rehabiliteringsteam', skalIRehabiliteringsteam),
  trin('samlet_beskrivelse', samletBeskrivelseKræves),
  trin('sundhedsfaglig_raadgivning_sundhedskoordinator', sundhedsfagligRådgivningKræves),
  trin('partshoering_hvis_til_ugunst', partshøringKræves),
  trin('begrundelse', begrundelseKræves),
  trin('klagevejledning', klagevejledningKræves),
]

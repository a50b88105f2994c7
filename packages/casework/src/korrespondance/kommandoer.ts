import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte } from '../kommandoer/kommando.ts'
import { findes } from '../kommandoer/regler.ts'
import { samtaler } from '../opfoelgning/samtaler.ts'
import { NotatSkrevet, TolkBestilt, VejledningGivet } from './begivenheder.ts'

/** What can be asked of notes, guidance and interpreters. */
export const korrespondancekommandoer = [
  direkte('SkrivNotat', { da: 'Skriv et notat', en: 'Write a note' }, NotatSkrevet),
  direkte('GivVejledning', { da: 'Giv vejledning', en: 'Give guidance' }, VejledningGivet, [
    findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser),
  ]),
  direkte('BestilTolk', { da: 'Bestil en tolk', en: 'Order an interpreter' }, TolkBestilt, [
    findes('samtaleId', { da: 'en samtale', en: 'a talk' }, samtaler),
  ]),
] as const

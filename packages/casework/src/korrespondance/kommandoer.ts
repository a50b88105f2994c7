import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte } from '../kommandoer/kommando.ts'
import { findes, iFremtiden, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { samtaler } from '../opfoelgning/samtaler.ts'
import { ansøgninger } from './ansoegninger.ts'
import {
  AnsøgningFærdigbehandlet,
  AnsøgningModtaget,
  ForsinkelseMeddelt,
  NotatSkrevet,
  TolkBestilt,
  VejledningGivet,
} from './begivenheder.ts'

const ANSØGNING = { da: 'en ansøgning', en: 'an application' }

/** What can be asked of notes, guidance, applications and interpreters. */
export const korrespondancekommandoer = [
  direkte('SkrivNotat', { da: 'Skriv et notat', en: 'Write a note' }, NotatSkrevet),
  direkte('GivVejledning', { da: 'Giv vejledning', en: 'Give guidance' }, VejledningGivet, [
    findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser),
  ]),
  direkte('ModtagAnsøgning', { da: 'Modtag en ansøgning', en: 'Receive an application' }, AnsøgningModtaget, [
    ny('ansoegningId', ansøgninger),
    ikkeFremtid('modtaget'),
  ]),
  direkte(
    'MeldForsinkelse',
    { da: 'Giv besked om forsinkelse', en: 'Give notice of delay' },
    ForsinkelseMeddelt,
    [
      findes('ansoegningId', ANSØGNING, ansøgninger),
      findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser),
      iFremtiden('ventes'),
    ],
  ),
  direkte(
    'AfslutAnsøgning',
    { da: 'Afslut en ansøgning', en: 'Close an application' },
    AnsøgningFærdigbehandlet,
    [findes('ansoegningId', ANSØGNING, ansøgninger)],
  ),
  direkte('BestilTolk', { da: 'Bestil en tolk', en: 'Order an interpreter' }, TolkBestilt, [
    findes('samtaleId', { da: 'en samtale', en: 'a talk' }, samtaler),
  ]),
] as const

import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte, type Kommandoart } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import {
  KontanthjælpOphørt,
  KontanthjælpSøgt,
  KontanthjælpsplanLagt,
  KontanthjælpTilbudGivet,
  KontanthjælpVisiteret,
} from './begivenheder.ts'
import { kontanthjælp } from './kontanthjaelp.ts'

const erDer = findes('kontanthjaelpId', { da: 'en kontanthjælp', en: 'a time on kontanthjælp' }, kontanthjælp)

/** What can be asked of kontanthjælp. */
export const kontanthjælpskommandoer: readonly Kommandoart[] = [
  direkte('SøgKontanthjælp', { da: 'Søg kontanthjælp', en: 'Apply for kontanthjælp' }, KontanthjælpSøgt, [
    ny('kontanthjaelpId', kontanthjælp),
    ikkeFremtid('modtaget'),
  ]),
  direkte('VisitérKontanthjælp', { da: 'Visitér', en: 'Class' }, KontanthjælpVisiteret, [erDer]),
  direkte(
    'LægKontanthjælpsplan',
    { da: 'Læg en skriftlig plan', en: 'Make a written plan' },
    KontanthjælpsplanLagt,
    [erDer],
  ),
  direkte('GivKontanthjælpTilbud', { da: 'Giv et tilbud', en: 'Give a measure' }, KontanthjælpTilbudGivet, [
    erDer,
    findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser),
  ]),
  direkte('OphørKontanthjælp', { da: 'Stop kontanthjælpen', en: 'End kontanthjælp' }, KontanthjælpOphørt, [
    erDer,
  ]),
]

import { formatDay, parseDay } from '@sagsvej/calendar'
import {
  kontaktErGenoprettet,
  kontaktGenoprettetDen,
  personligKontaktErForsøgt,
  rimeligGrundTilBrud,
} from '@sagsvej/law'
import { læst } from '@sagsvej/rules/read'
import { direkte, egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { skønsbegivenhed } from '../oplysninger/skoensbegivenhed.ts'
import { emne } from '../sag/emne.ts'
import {
  ForklaringGivet,
  KontaktForsøgt,
  KontaktGenoprettet,
  SanktionFrafaldet,
  SanktionSluttet,
  SanktionsgrundVurderet,
  SanktionshændelseRegistreret,
  VejledningGennemgået,
} from './begivenheder.ts'
import { påDagen, sanktionsfakta } from './fakta.ts'
import { dageneErTalt, erIkkeAfsluttet, iSanktionen, kendtAfLoven, énOmDagen } from './regler.ts'
import { sanktioner } from './sanktioner.ts'

const registrér = kommando({
  type: 'RegistrérSanktionshændelse',
  titel: { da: 'Registrér noget, der kan koste ydelse', en: 'Register something that may cost benefit' },
  felter: egneFelter(SanktionshændelseRegistreret),
  regler: [ny('sanktionId', sanktioner), ikkeFremtid('skete'), kendtAfLoven, énOmDagen, dageneErTalt],
  giver: (asked, sag, om) => {
    const { skete, dageVaek, ...rest } = asked
    const one = { ...rest, skete: parseDay(skete), ...(dageVaek === undefined ? {} : { dageVæk: dageVaek }) }
    return læst([gjort(SanktionshændelseRegistreret, asked, om), ...sanktionsfakta(sag, one, om)])
  },
})

const forsøg = kommando({
  type: 'ForsøgKontakt',
  titel: { da: 'Prøv at få fat i borgeren', en: 'Try to reach the citizen' },
  felter: egneFelter(KontaktForsøgt),
  regler: [iSanktionen, erIkkeAfsluttet],
  giver: (asked, sag, om) => {
    const tried = gjort(KontaktForsøgt, asked, om)
    const one = emne(sag, sanktioner).get(asked.sanktionId)
    if (!one || one.kontaktForsøgt !== undefined || !(asked.lykkedes || asked.alleMaaderForsoegt)) {
      return læst([tried])
    }
    return læst([tried, påDagen(one, personligKontaktErForsøgt, true, om)])
  },
})

/** The judgement is the law's own; it is bound to the event it was made of, and what the case knows is told anew. */
const vurdér = kommando({
  type: 'VurdérSanktionsgrund',
  titel: { da: 'Vurdér, om der var en rimelig grund', en: 'Judge whether there was a reasonable ground' },
  felter: egneFelter(SanktionsgrundVurderet),
  regler: [iSanktionen, erIkkeAfsluttet],
  giver: (asked, sag, om) => {
    const { rimeligGrund: vaerdi, begrundelse, grundlag } = asked
    const judged = skønsbegivenhed(rimeligGrundTilBrud, { vaerdi, begrundelse, grundlag }, om)
    if (!judged.ok) return judged
    const one = emne(sag, sanktioner).get(asked.sanktionId)
    const facts = one ? sanktionsfakta(sag, one, om) : []
    return læst([gjort(SanktionsgrundVurderet, asked, om), judged.værdi, ...facts])
  },
})

const genopret = kommando({
  type: 'GenopretKontakt',
  titel: { da: 'Borgeren har kontakt igen', en: 'The citizen is in contact again' },
  felter: egneFelter(KontaktGenoprettet),
  regler: [iSanktionen, erIkkeAfsluttet],
  giver: (asked, sag, om) => {
    const again = gjort(KontaktGenoprettet, asked, om)
    const one = emne(sag, sanktioner).get(asked.sanktionId)
    if (!one) return læst([again])
    return læst([
      again,
      påDagen(one, kontaktErGenoprettet, true, om),
      påDagen(one, kontaktGenoprettetDen, formatDay(om.den), om),
    ])
  },
})

/** What can be asked of something that may cost benefit. */
export const sanktionskommandoer = [
  registrér,
  direkte(
    'GennemgåVejledning',
    { da: 'Gå pligter og sanktioner igennem', en: 'Go through duties and sanctions' },
    VejledningGennemgået,
  ),
  forsøg,
  direkte(
    'GivForklaring',
    { da: 'Registrér borgerens forklaring', en: 'Register the citizen’s account' },
    ForklaringGivet,
    [iSanktionen, erIkkeAfsluttet],
  ),
  vurdér,
  genopret,
  direkte('FrafaldSanktion', { da: 'Frafald sanktionen', en: 'Drop the sanction' }, SanktionFrafaldet, [
    iSanktionen,
    erIkkeAfsluttet,
  ]),
  direkte('SlutSanktion', { da: 'Sanktionen er slut', en: 'The sanction is over' }, SanktionSluttet, [
    iSanktionen,
    erIkkeAfsluttet,
  ]),
] as const

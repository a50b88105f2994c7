import { formatDay } from '@sagsvej/calendar'
import { skriftligtOrienteret, udebliver } from '@sagsvej/law'
import { læst } from '@sagsvej/rules/read'
import { tekst } from '../begivenheder/felt.ts'
import { brevMed } from '../forsendelse/standardtekster.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, iFremtiden, ikkeFremtid } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { iForløbet } from './i-forloebet.ts'
import { medvirkerIgen } from './medvirker-igen.ts'
import { oplysningsskemaer } from './oplysningsskemaer.ts'
import {
  OplysningsskemaModtaget,
  OplysningsskemaRykket,
  OplysningsskemaSendt,
  OplysningsskemaUdeblevet,
  SkemafristAftalt,
} from './skemabegivenheder.ts'
import { vejledtFør } from './udeblivelser.ts'

const sendt = findes(
  'forloebId',
  { da: 'et oplysningsskema i forløbet', en: 'an information form' },
  oplysningsskemaer,
)

const { den: _, af: __, ...svar } = OplysningsskemaModtaget.felter

const modtag = kommando({
  type: 'ModtagOplysningsskema',
  titel: { da: 'Modtag oplysningsskemaet', en: 'Receive the information form' },
  felter: svar,
  regler: [iForløbet, sendt, ikkeFremtid('modtaget')],
  giver: (asked, sag, om) =>
    læst([
      gjort(OplysningsskemaModtaget, asked, om),
      ...medvirkerIgen(sag, asked.forloebId, (one) => one.om === asked.forloebId, asked.modtaget, om),
    ]),
})

const udeblev = kommando({
  type: 'RegistrérSkemaUdeblevet',
  titel: { da: 'Skemaet kom ikke', en: 'The form did not come' },
  felter: { forloebId: tekst },
  regler: [iForløbet, sendt],
  giver: ({ forloebId }, sag, om) => {
    const den = formatDay(om.den)
    const told = vejledtFør(sag, { om: forloebId }, om.den)
    return læst([
      gjort(OplysningsskemaUdeblevet, { forloebId, udeblivelseId: `skema-${forloebId}` }, om),
      faktum(udebliver, true, 'kommune', om, den),
      faktum(skriftligtOrienteret, told, 'kommune', om, den),
    ])
  },
})

/** What can be asked of the information form. */
export const skemakommandoer = [
  direkte(
    'SendOplysningsskema',
    { da: 'Oplysningsskemaet er sendt', en: 'The information form was sent' },
    OplysningsskemaSendt,
    [iForløbet, brevMed('brevId', 'oplysningsskema')],
  ),
  direkte(
    'AftalSkemafrist',
    { da: 'Aftal en anden frist for skemaet', en: 'Agree another day for the form' },
    SkemafristAftalt,
    [iForløbet, sendt, iFremtiden('senest')],
  ),
  modtag,
  direkte(
    'RykOplysningsskema',
    { da: 'Ryk for oplysningsskemaet', en: 'Remind of the information form' },
    OplysningsskemaRykket,
    [
      iForløbet,
      sendt,
      brevMed('brevId', 'vejledning_om_foelger', ['foelge_sygedagpenge_medvirken']),
      iFremtiden('svarSenest'),
    ],
  ),
  udeblev,
] as const

import { læst } from '@sagsvej/rules/read'
import { sendesMedPakken } from '../aktindsigt/svarbrev.ts'
import { json, tekst } from '../begivenheder/felt.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import {
  BrevAfsendt,
  BrevAfvist,
  BrevFaldetTilFjernprint,
  BrevKasseret,
  BrevKomRetur,
  BrevSkrevet,
  BrevTilgængeligt,
  ModtagelseBevist,
} from './begivenheder.ts'
import { forsendelser } from './forsendelser.ts'
import { retteKanal, rettesModtager } from './modtager.ts'

const brev = findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser)

/** What can be asked of letters. */
export const forsendelseskommandoer = [
  kommando({
    type: 'SkrivBrev',
    titel: { da: 'Skriv et brev', en: 'Write a letter' },
    felter: { brevId: tekst, art: tekst, til: tekst, emne: tekst, indhold: json },
    regler: [ny('brevId', forsendelser)],
    giver: (asked, _sag, om) => læst([gjort(BrevSkrevet, asked, om)]),
  }),
  direkte('SendBrev', { da: 'Send brevet', en: 'Send the letter' }, BrevAfsendt, [
    brev,
    rettesModtager,
    retteKanal,
    sendesMedPakken,
  ]),
  direkte(
    'MeldBrevTilgængeligt',
    { da: 'Brevet kan åbnes', en: 'The letter can be opened' },
    BrevTilgængeligt,
    [brev],
  ),
  direkte('MeldBrevAfvist', { da: 'Brevet blev afvist', en: 'The letter was refused' }, BrevAfvist, [brev]),
  direkte(
    'MeldFjernprint',
    { da: 'Brevet sendes på papir', en: 'The letter goes on paper' },
    BrevFaldetTilFjernprint,
    [brev],
  ),
  direkte('MeldBrevRetur', { da: 'Brevet kom retur', en: 'The letter came back' }, BrevKomRetur, [brev]),
  direkte(
    'BevisModtagelse',
    { da: 'Bevis, hvornår brevet kom', en: 'Prove when the letter arrived' },
    ModtagelseBevist,
    [brev, ikkeFremtid('modtaget')],
  ),
  direkte('KassérBrev', { da: 'Kassér brevet', en: 'Discard the letter' }, BrevKasseret, [brev]),
] as const

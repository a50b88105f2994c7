import { parseDay } from '@sagsvej/calendar'
import {
  datoFaktum,
  type FaktumOplysninger,
  felt,
  listeFaktum,
  sandtFaktum,
  skøn,
  talFaktum,
  valgFaktum,
} from '@sagsvej/rules'
import type { Lovkatalog } from './lovkatalog.ts'

const text = (da: string) => ({ da, en: `${da} (en)` })
const om = (navn: string): FaktumOplysninger => ({
  etiket: text(navn),
  spørgsmål: text(`${navn}?`),
  fra: ['borger'],
})

export const vurderingsdato = datoFaktum('vurderingsdato', om('dagen'))
export const fuldmagt = sandtFaktum('fuldmagt', om('fuldmagt'))
export const ugetimer = talFaktum('ugetimer', 'timer/uge', { ...om('ugetimer'), min: 0, max: 168 })
export const venteuger = talFaktum('venteuger', 'uger', { ...om('venteuger'), min: 0, max: 52 })
export const førsteMøde = datoFaktum('førsteMøde', om('første møde'))
export const fødselsdag = datoFaktum('fødselsdag', om('fødselsdag'))
export const stilling = valgFaktum('stilling', { ansat: text('Ansat'), ledig: text('Ledig') }, om('stilling'))
export const fravær = listeFaktum(
  'fravær',
  'perioder',
  {
    fra: felt.dato(text('fra')),
    til: felt.dato(text('til'), true),
    omfang: felt.valg({ helt: text('Helt'), delvist: text('Delvist') }, text('omfang')),
    timer: felt.tal('timer', 0, 37, text('timer'), true),
  },
  om('fravær'),
)
export const indlæggelser = listeFaktum(
  'indlæggelser',
  'perioder',
  { fra: felt.dato(text('fra')), til: felt.dato(text('til')) },
  om('indlæggelser'),
)
export const samtaler = listeFaktum('samtaler', 'fri', { dag: felt.dato(text('dag')) }, om('samtaler'))
export const udsigt = skøn('udsigtTilRaskmelding', {
  etiket: text('udsigt til raskmelding'),
  spørgsmål: text('Er der udsigt til raskmelding?'),
  hvem: ['sagsbehandler'],
  grundlag: [text('lægeattest')],
})

/** A law with one fact of every kind, in force from 2006-07-03. */
export const testlov: Lovkatalog = {
  fakta: [
    vurderingsdato,
    fuldmagt,
    ugetimer,
    venteuger,
    førsteMøde,
    fødselsdag,
    stilling,
    fravær,
    indlæggelser,
    samtaler,
  ].map((word) => word.faktum),
  skøn: [udsigt.skøn],
  ældsteDag: parseDay('2006-07-03'),
  førLoven: ['foedselsdag'],
}

const kendt = { kendtFra: '2026-07-08', oprindelse: 'borger' }

/** A case file with nothing wrong in it. */
export const godSag = {
  skema: 'sagsvej/sag-1',
  sag: { id: '2026-0042', navn: 'Oda Prøvesen', cpr: '721399-0000', kommune: 'Prøvekøbing' },
  fakta: [
    { faktum: 'stilling', vaerdi: 'ansat', ...kendt },
    { faktum: 'ugetimer', vaerdi: 33.5, enhed: 'timer/uge', gaelderFra: '2026-01-01', ...kendt },
    { faktum: 'foedselsdag', vaerdi: '1979-08-12', ...kendt },
    {
      faktum: 'fravaer',
      vaerdi: [
        { fra: '2026-03-02', til: '2026-03-10', omfang: 'helt' },
        { fra: '2026-03-11', til: null, omfang: 'delvist', timer: 18.5 },
      ],
      enhed: { timer: 'timer' },
      ...kendt,
    },
  ],
  skoen: [
    {
      skoen: 'udsigtTilRaskmelding',
      vaerdi: true,
      kendtFra: '2026-08-20',
      af: 'sagsbehandler',
      begrundelse: 'Lægen venter raskmelding i september.',
      grundlag: ['Lægeattest af 18. august 2026'],
    },
  ],
}

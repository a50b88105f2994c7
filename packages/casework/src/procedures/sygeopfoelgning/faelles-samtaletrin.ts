import { indsigelser, ubesvaredeI } from '../../opfoelgning/indsigelser.ts'
import { emne } from '../../sag/emne.ts'
import type { Trin } from '../motor/sagsgang.ts'

/** Whatever the course is, its talks can be asked for. */
export const samtaleØnsket: Trin = {
  nøgle: 'samtale_oensket',
  titel: { da: 'Ønske om en samtale', en: 'A wish for a talk' },
  siger: {
    da: 'Borgeren eller arbejdsgiveren beder om en samtale.',
    en: 'The citizen or the employer asks for a talk.',
  },
  roller: ['borger', 'repraesentant', 'arbejdsgiver', 'sagsbehandler'],
  skal: { art: 'kan' },
  gøresVed: ['SamtaleØnsket'],
  gentages: true,
}

/** Moved or cancelled, by either. */
export const samtaleÆndret: Trin = {
  nøgle: 'samtale_aendret',
  titel: { da: 'Samtalen flyttes eller aflyses', en: 'The talk is moved or cancelled' },
  siger: {
    da: 'Skriv hvorfor, hvis ønske det var, og hvornår det blev meldt. Det afgør, om der senere kan tales om udeblivelse.',
    en: 'Write why, whose wish it was, and when it was told. It decides whether there can later be talk of an absence.',
  },
  roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder', 'leverandoer'],
  skal: { art: 'kan' },
  gøresVed: ['SamtaleFlyttet', 'SamtaleAflyst'],
  gentages: true,
}

/** What the citizen objects to, or proposes. */
export const indsigelseModtaget: Trin = {
  nøgle: 'indsigelse',
  titel: { da: 'Indsigelse eller forslag', en: 'Objection or proposal' },
  siger: { da: 'Skriv den ned med borgerens ord.', en: 'Write it down in the citizen’s words.' },
  roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder', 'leverandoer'],
  skal: { art: 'kan' },
  gøresVed: ['IndsigelseModtaget'],
  gentages: true,
}

/** And it is answered. */
export const indsigelseBesvaret: Trin = {
  nøgle: 'indsigelse_besvaret',
  titel: { da: 'Svar på indsigelsen', en: 'Answer to the objection' },
  siger: { da: 'Svar på det, borgeren har sagt.', en: 'Answer what the citizen said.' },
  roller: ['sagsbehandler', 'leder'],
  skal: {
    art: 'når',
    siger: { da: 'Når en indsigelse ikke er besvaret.', en: 'When an objection has not been answered.' },
    gælder: ({ sag, gang }) => ubesvaredeI(sag, gang.id).length > 0,
  },
  gøresVed: ['IndsigelseBesvaret'],
  tæller: (event, sag) =>
    event.type === 'IndsigelseBesvaret' && emne(sag, indsigelser).has(event.indsigelseId),
  gentages: true,
}

import type { Tekst } from '@sagsvej/rules'

export const T = {
  titel: { da: 'Dine sager', en: 'Your cases' },
  ingen: { da: 'Kommunen har ingen sag om dig.', en: 'The municipality has no case about you.' },
  næste: { da: 'Det sker nu', en: 'What happens now' },
  dig: { da: 'Det kan du gøre', en: 'What you can do' },
  kommunen: { da: 'Det gør andre', en: 'What others do' },
  du: { da: 'Du', en: 'You' },
  kommunenGør: { da: 'Kommunen', en: 'The municipality' },
  skulleSenest: { da: 'Skulle være sket senest', en: 'Should have happened by' },
  senest: { da: 'Senest', en: 'By' },
  intet: { da: 'Der er intet, der venter lige nu.', en: 'Nothing is waiting just now.' },
  forløb: { da: 'Dit forløb', en: 'Your course' },
  gælder: { da: 'Det gælder for dig, og hvorfor', en: 'What applies to you, and why' },
  breve: { da: 'Breve til dig', en: 'Letters to you' },
  ingenBreve: { da: 'Ingen endnu.', en: 'None yet.' },
  kunTitel: { da: 'Brevet ligger i din digitale post.', en: 'The letter is in your digital mailbox.' },
  beskeder: { da: 'Beskeder', en: 'Messages' },
  fraDig: { da: 'Fra dig', en: 'From you' },
  fraKommunen: { da: 'Fra kommunen', en: 'From the municipality' },
  set: { da: 'Hvem har set din sag', en: 'Who has seen your case' },
  setOm: {
    da: 'Hver gang nogen ser din sag, skrives det ned: hvornår og hvorfor.',
    en: 'Each time someone sees your case it is noted: when and why.',
  },
  rettigheder: { da: 'Dine rettigheder lige nu', en: 'Your rights just now' },
  bisidder: {
    da: 'Du må tage en med til samtaler. Kommunen kan kun sige nej i helt særlige tilfælde, og så kan du klage.',
    en: 'You may bring someone to talks. The municipality can say no only in quite special cases, and then you can complain.',
  },
  fuldmagt: {
    da: 'Du må lade en anden handle for dig. Så gælder det, fuldmagten siger, til du trækker den tilbage.',
    en: 'You may let another act for you. What the power of attorney says then holds until you withdraw it.',
  },
  behandling: {
    da: 'Pengene stopper ikke af sig selv. Først skal du have en skriftlig afgørelse, som du kan klage over.',
    en: 'The money does not stop by itself. First you get a written decision, which you can complain of.',
  },
  findesIkke: { da: 'Den sag er her ikke.', en: 'That case is not here.' },
  intetBrev: { da: 'Det brev er her ikke.', en: 'That letter is not here.' },
  hentPdf: { da: 'Hent som PDF', en: 'Get as PDF' },
} as const satisfies Readonly<Record<string, Tekst>>

import { sandtFaktum } from '@sagsvej/rules'

export const sædvanligtPåArbejdspladsen = sandtFaktum('sædvanligtPåArbejdspladsen', {
  etiket: {
    da: 'om hjælpemidlet er sædvanligt på sådan et sted',
    en: 'whether the aid is usual at such a place',
  },
  spørgsmål: {
    da: 'Findes sådan et hjælpemiddel normalt på arbejdspladsen eller uddannelsesstedet?',
    en: 'Is such an aid usually found at the workplace or the place of education?',
  },
  udsagn: {
    ja: { da: 'Sådan et hjælpemiddel er sædvanligt på stedet.', en: 'Such an aid is usual at the place.' },
    nej: {
      da: 'Sådan et hjælpemiddel er ikke sædvanligt på stedet.',
      en: 'Such an aid is not usual at the place.',
    },
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const andenLovDækkerHjælpemidlet = sandtFaktum('andenLovDækkerHjælpemidlet', {
  etiket: { da: 'om hjælp efter en anden lov er nok', en: 'whether help under another act is enough' },
  spørgsmål: {
    da: 'Er hjælp efter en anden lov nok til at opveje dine begrænsninger?',
    en: 'Is help under another act enough to make up for your limits?',
  },
  udsagn: {
    ja: { da: 'Hjælp efter en anden lov er nok.', en: 'Help under another act is enough.' },
    nej: { da: 'Hjælp efter en anden lov er ikke nok.', en: 'Help under another act is not enough.' },
  },
  fra: ['kommune'],
})

import { skøn } from '@sagsvej/rules'

export const feriePasserMedForløbet = skøn('feriePasserMedForløbet', {
  etiket: { da: 'ferien passer med sygeforløbet', en: 'the holiday fits the course of illness' },
  spørgsmål: {
    da: 'Er ferien forenelig med behandling, opfølgning og helbredelse?',
    en: 'Is the holiday compatible with treatment, follow-up and recovery?',
  },
  udsagn: {
    ja: {
      da: 'ferien passer med behandling, opfølgning og helbredelse',
      en: 'the holiday fits treatment, follow-up and recovery',
    },
    nej: {
      da: 'ferien ikke passer med behandling, opfølgning og helbredelse',
      en: 'the holiday does not fit treatment, follow-up and recovery',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Planen for behandling og opfølgning', en: 'The plan of treatment and follow-up' }],
})

export const uddannelsePasserMedBehandling = skøn('uddannelsePasserMedBehandling', {
  etiket: {
    da: 'uddannelsen passer med behandlingen og forhaler ikke helbredelsen',
    en: 'the education fits the treatment and does not delay recovery',
  },
  spørgsmål: {
    da: 'Er uddannelsen forenelig med behandlingen, og forhaler den ikke helbredelsen?',
    en: 'Is the education compatible with the treatment, without delaying recovery?',
  },
  udsagn: {
    ja: {
      da: 'uddannelsen passer med behandlingen og ikke forhaler helbredelsen',
      en: 'the education fits the treatment and does not delay recovery',
    },
    nej: {
      da: 'uddannelsen ikke passer med behandlingen, eller at den forhaler helbredelsen',
      en: 'the education does not fit the treatment, or that it delays recovery',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Lægelige oplysninger', en: 'Medical information' }],
})

export const uddannelseUdskyderRevalidering = skøn('uddannelseUdskyderRevalidering', {
  etiket: { da: 'uddannelsen udskyder revalidering', en: 'the education puts off rehabilitation' },
  spørgsmål: {
    da: 'Udskyder uddannelsen en erhvervsmæssig revalidering?',
    en: 'Does the education put off vocational rehabilitation?',
  },
  udsagn: {
    ja: {
      da: 'uddannelsen udskyder en erhvervsmæssig revalidering',
      en: 'the education puts off a vocational rehabilitation',
    },
    nej: {
      da: 'uddannelsen ikke udskyder en erhvervsmæssig revalidering',
      en: 'the education does not put off a vocational rehabilitation',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Planen for revalidering', en: 'The plan of rehabilitation' }],
})

/** The booklet of 2007: the municipality decides in each case. */
export const undervisningErBehandlingEllerFritid = skøn('undervisningErBehandlingEllerFritid', {
  etiket: {
    da: 'undervisningen er et led i behandlingen eller fritidsundervisning',
    en: 'the teaching is part of the treatment or for leisure',
  },
  spørgsmål: {
    da: 'Er det dokumenteret, at undervisningen er et led i behandlingen, eller er den fritidsundervisning?',
    en: 'Is it documented that the teaching is part of the treatment, or is it for leisure?',
  },
  udsagn: {
    ja: {
      da: 'undervisningen er et led i behandlingen eller fritidsundervisning',
      en: 'the teaching is part of the treatment or for leisure',
    },
    nej: {
      da: 'undervisningen hverken er et led i behandlingen eller fritidsundervisning',
      en: 'the teaching is neither part of the treatment nor for leisure',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Lægelige oplysninger', en: 'Medical information' }],
})

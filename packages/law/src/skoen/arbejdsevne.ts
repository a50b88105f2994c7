import { skøn } from '@sagsvej/rules'

const LÆGELIGT = { da: 'lægelige oplysninger', en: 'medical information' }
const EGNE = { da: 'dine egne oplysninger om arbejdet', en: 'your own account of the work' }
const VURDERING = {
  da: 'kommunens vurdering af arbejdsevnen',
  en: 'the municipality’s assessment of the ability to work',
}

/** SDL.7.1: a whole assessment of the illness and what it does to the ability to work. */
export const uarbejdsdygtigVedEgenSygdom = skøn('uarbejdsdygtigVedEgenSygdom', {
  etiket: { da: 'uarbejdsdygtig på grund af egen sygdom', en: 'unfit for work by own illness' },
  spørgsmål: {
    da: 'Kan du helt eller delvist ikke arbejde på grund af egen sygdom, når sygdommen og dens virkning på arbejdsevnen ses samlet?',
    en: 'Are you wholly or partly unfit for work because of your own illness, when the illness and its effect on your ability to work are seen as a whole?',
  },
  udsagn: {
    ja: {
      da: 'du helt eller delvist ikke kan arbejde på grund af egen sygdom',
      en: 'you cannot work, wholly or partly, because of your own illness',
    },
    nej: {
      da: 'du kan arbejde, så du ikke er uarbejdsdygtig på grund af egen sygdom',
      en: 'you can work, so that you are not unfit for work because of your own illness',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [LÆGELIGT, EGNE],
})

/** SDL.7.3: the only ground to measure against the wider field earlier or later than three months. */
export const særligeGrundeTilAndetTidspunkt = skøn('særligeGrundeTilAndetTidspunkt', {
  etiket: { da: 'særlige grunde til et andet tidspunkt', en: 'special reasons for another time' },
  spørgsmål: {
    da: 'Er der særlige grunde til at bedømme arbejdsevnen over for uddannelse og arbejdsområde på et andet tidspunkt end efter 3 måneder?',
    en: 'Are there special reasons to measure against education and field of work at another time than after 3 months?',
  },
  udsagn: {
    ja: {
      da: 'der er særlige grunde til at bedømme arbejdsevnen bredere på et andet tidspunkt end efter 3 måneder',
      en: 'there are special reasons to assess the capacity for work more widely at another time than after 3 months',
    },
    nej: {
      da: 'der ikke er særlige grunde til at bedømme arbejdsevnen bredere på et andet tidspunkt end efter 3 måneder',
      en: 'there are no special reasons to assess the capacity for work more widely at another time than after 3 months',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [LÆGELIGT, EGNE],
})

const berettigetTil = (navn: string, da: string, en: string) =>
  skøn(navn, {
    etiket: { da: `berettiget til ${da}`, en: `entitled to ${en}` },
    spørgsmål: {
      da: `Har du efter en konkret vurdering af din arbejdsevne ret til ${da}?`,
      en: `After an assessment of your own ability to work, are you entitled to ${en}?`,
    },
    udsagn: {
      ja: {
        da: `du efter en konkret vurdering af din arbejdsevne har ret til ${da}`,
        en: `on an assessment of your own ability to work you are entitled to ${en}`,
      },
      nej: {
        da: `du efter en konkret vurdering af din arbejdsevne ikke har ret til ${da}`,
        en: `on an assessment of your own ability to work you are not entitled to ${en}`,
      },
    },
    hvem: ['sagsbehandler'],
    grundlag: [LÆGELIGT, VURDERING],
  })

export const berettigetTilRevalidering = berettigetTil(
  'berettigetTilRevalidering',
  'revalidering',
  'revalidering',
)
export const berettigetTilRessourceforløb = berettigetTil(
  'berettigetTilRessourceforløb',
  'ressourceforløb',
  'a ressourceforløb',
)
export const berettigetTilFleksjob = berettigetTil('berettigetTilFleksjob', 'fleksjob', 'a flex job')
export const berettigetTilFørtidspension = berettigetTil(
  'berettigetTilFørtidspension',
  'førtidspension',
  'førtidspension',
)

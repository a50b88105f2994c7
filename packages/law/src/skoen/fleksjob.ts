import { skøn } from '@sagsvej/rules'
import { ARBEJDSEVNEN, LÆGELIGT } from './fleksjob-grundlag.ts'

/** LAB.116.1, and LAB 2003 § 69. */
export const varigeBegrænsninger = skøn('varigeBegrænsninger', {
  etiket: { da: 'varige begrænsninger i arbejdsevnen', en: 'lasting limits in the ability to work' },
  spørgsmål: {
    da: 'Er begrænsningerne i arbejdsevnen varige?',
    en: 'Are the limits in the ability to work lasting?',
  },
  udsagn: {
    ja: {
      da: 'begrænsningerne i arbejdsevnen er varige',
      en: 'the limits in the ability to work are lasting',
    },
    nej: {
      da: 'begrænsningerne i arbejdsevnen ikke er varige',
      en: 'the limits in the ability to work are not lasting',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

/** Asked for since 2013. */
export const væsentligeBegrænsninger = skøn('væsentligeBegrænsninger', {
  etiket: { da: 'væsentlige begrænsninger i arbejdsevnen', en: 'significant limits in the ability to work' },
  spørgsmål: {
    da: 'Er begrænsningerne i arbejdsevnen væsentlige?',
    en: 'Are the limits in the ability to work significant?',
  },
  udsagn: {
    ja: {
      da: 'begrænsningerne i arbejdsevnen er væsentlige',
      en: 'the limits in the ability to work are significant',
    },
    nej: {
      da: 'begrænsningerne i arbejdsevnen ikke er væsentlige',
      en: 'the limits in the ability to work are not significant',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

export const arbejdePåNormaleVilkårErUmuligt = skøn('arbejdePåNormaleVilkårErUmuligt', {
  etiket: {
    da: 'du kan ikke få eller beholde arbejde på normale vilkår',
    en: 'you cannot get or keep work on normal terms',
  },
  spørgsmål: {
    da: 'Er det umuligt at få eller beholde arbejde på normale vilkår?',
    en: 'Is it impossible to get or keep work on normal terms?',
  },
  udsagn: {
    ja: {
      da: 'du ikke kan få eller beholde arbejde på normale vilkår',
      en: 'you cannot get or keep work on normal terms',
    },
    nej: {
      da: 'du kan få eller beholde arbejde på normale vilkår',
      en: 'you can get or keep work on normal terms',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN],
})

/** LAB.116.3; the reason must be given. */
export const åbenbartFormålsløstAtAfprøve = skøn('åbenbartFormålsløstAtAfprøve', {
  etiket: { da: 'åbenbart formålsløst at prøve mere', en: 'plainly pointless to try more' },
  spørgsmål: {
    da: 'Er det åbenbart formålsløst at prøve tilbud og andre muligheder først?',
    en: 'Is it plainly pointless to try measures and other options first?',
  },
  udsagn: {
    ja: {
      da: 'det er åbenbart formålsløst at prøve mere først',
      en: 'it is plainly pointless to try more first',
    },
    nej: {
      da: 'det ikke er åbenbart formålsløst at prøve mere først',
      en: 'it is not plainly pointless to try more first',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

/** Withdrawal because the person never was in the target group: unwritten law, a weighing in the single case. */
export const forkertBevillingKanTrækkesTilbage = skøn('forkertBevillingKanTrækkesTilbage', {
  etiket: {
    da: 'en grund til at trække bevillingen tilbage, der vejer tungere end det, du kunne regne med',
    en: 'a reason to withdraw the grant that outweighs what you could rely on',
  },
  spørgsmål: {
    da: 'Vejer grunden til at trække bevillingen tilbage tungere end det, borgeren kunne regne med?',
    en: 'Does the reason to withdraw the grant outweigh what the citizen could rely on?',
  },
  udsagn: {
    ja: {
      da: 'grunden til at trække bevillingen tilbage vejer tungere end det, du kunne regne med',
      en: 'the reason to withdraw the grant outweighs what you could rely on',
    },
    nej: {
      da: 'grunden til at trække bevillingen tilbage ikke vejer tungere end det, du kunne regne med',
      en: 'the reason to withdraw the grant does not outweigh what you could rely on',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'det, bevillingen blev givet på', en: 'what the grant was given on' },
    {
      da: 'om der er nye oplysninger, eller kun en anden vurdering af de gamle',
      en: 'whether there is new information, or only another view of the old',
    },
    { da: 'det, du har indrettet dig på', en: 'what you have arranged your life by' },
  ],
})

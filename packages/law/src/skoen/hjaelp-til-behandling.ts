import { skøn } from '@sagsvej/rules'

export const behandlingenErNødvendig = skøn('behandlingenErNødvendig', {
  etiket: {
    da: 'en nødvendig og helbredsmæssigt velbegrundet behandling',
    en: 'a necessary and medically well founded treatment',
  },
  spørgsmål: {
    da: 'Er behandlingen nødvendig og helbredsmæssigt velbegrundet?',
    en: 'Is the treatment necessary and medically well founded?',
  },
  udsagn: {
    ja: {
      da: 'behandlingen er nødvendig og helbredsmæssigt velbegrundet',
      en: 'the treatment is necessary and medically well founded',
    },
    nej: {
      da: 'behandlingen ikke er nødvendig og helbredsmæssigt velbegrundet',
      en: 'the treatment is not necessary and medically well founded',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

export const privatBehandlingErLægeligtVelbegrundet = skøn('privatBehandlingErLægeligtVelbegrundet', {
  etiket: {
    da: 'en lægeligt velbegrundet behandling uden for det offentlige',
    en: 'a medically well founded treatment outside the public system',
  },
  spørgsmål: {
    da: 'Er behandlingen uden for det offentlige lægeligt velbegrundet i dette tilfælde?',
    en: 'Is the treatment outside the public system medically well founded in this case?',
  },
  udsagn: {
    ja: {
      da: 'behandlingen uden for det offentlige er lægeligt velbegrundet',
      en: 'the treatment outside the public system is medically well founded',
    },
    nej: {
      da: 'behandlingen uden for det offentlige ikke er lægeligt velbegrundet',
      en: 'the treatment outside the public system is not medically well founded',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

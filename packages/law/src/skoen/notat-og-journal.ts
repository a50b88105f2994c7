import { skøn } from '@sagsvej/rules'

/** OFL.13.1 */
export const oplysningenHarBetydning = skøn('oplysningenHarBetydning', {
  etiket: { da: 'oplysningen har betydning for afgørelsen', en: 'the information matters to the decision' },
  spørgsmål: {
    da: 'Har oplysningen eller vurderingen betydning for sagens afgørelse?',
    en: 'Does the information or the assessment matter to the decision?',
  },
  udsagn: {
    ja: { da: 'oplysningen har betydning for afgørelsen', en: 'the information matters to the decision' },
    nej: {
      da: 'oplysningen ikke har betydning for afgørelsen',
      en: 'the information does not matter to the decision',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hvad sagen handler om', en: 'What the case is about' }],
})

/** OFL.13.2 */
export const sagsskridtetErVæsentligt = skøn('sagsskridtetErVæsentligt', {
  etiket: { da: 'sagsskridtet er væsentligt', en: 'the step is essential' },
  spørgsmål: {
    da: 'Er sagsekspeditionsskridtet væsentligt?',
    en: 'Is the step in the handling of the case essential?',
  },
  udsagn: {
    ja: { da: 'sagsskridtet er væsentligt', en: 'the step is essential' },
    nej: { da: 'sagsskridtet ikke er væsentligt', en: 'the step is not essential' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hvad skridtet fører til', en: 'What the step leads to' }],
})

/** OFL.15.1 */
export const dokumentetHarBetydning = skøn('dokumentetHarBetydning', {
  etiket: {
    da: 'dokumentet har betydning for en sag eller sagsbehandlingen',
    en: 'the document matters to a case or its handling',
  },
  spørgsmål: {
    da: 'Har dokumentet betydning for en sag eller sagsbehandlingen i øvrigt?',
    en: 'Does the document matter to a case or to the handling of cases?',
  },
  udsagn: {
    ja: {
      da: 'dokumentet har betydning for en sag eller sagsbehandlingen',
      en: 'the document matters to a case or its handling',
    },
    nej: {
      da: 'dokumentet ikke har betydning for en sag eller sagsbehandlingen',
      en: 'the document does not matter to a case or its handling',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Dokumentets indhold', en: 'What the document holds' }],
})

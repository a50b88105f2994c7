import { skøn } from '@sagsvej/rules'

/** The order on flexi-benefit § 4.2 nr. 2 */
export const kunneIkkeKlareNormaltJob = skøn('kunneIkkeKlareNormaltJob', {
  etiket: {
    da: 'du har ikke kunnet få eller holde et job på normale vilkår på grund af varigt nedsat arbejdsevne',
    en: 'you could not get or keep a job on normal terms because of a lastingly reduced capacity for work',
  },
  spørgsmål: {
    da: 'Har borgeren på grund af varigt nedsat arbejdsevne ikke kunnet opnå eller fastholde job på normale vilkår?',
    en: 'Was the person because of a lastingly reduced capacity for work unable to get or keep a job on normal terms?',
  },
  udsagn: {
    ja: {
      da: 'du ikke har kunnet få eller holde et job på normale vilkår',
      en: 'you could not get or keep a job on normal terms',
    },
    nej: {
      da: 'du har kunnet få eller holde et job på normale vilkår',
      en: 'you could get or keep a job on normal terms',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Oplysninger om dit arbejdsliv', en: 'Information on your working life' }],
})

/** The order on flexi-benefit § 4.2 nr. 3 */
export const visTilknytningTilArbejdsmarkedet = skøn('visTilknytningTilArbejdsmarkedet', {
  etiket: {
    da: 'du har haft en vis tilknytning til arbejdsmarkedet',
    en: 'you have had some attachment to the labour market',
  },
  spørgsmål: {
    da: 'Har borgeren haft en vis tilknytning til arbejdsmarkedet gennem lønnet arbejde, revalidering eller lignende?',
    en: 'Has the person had some attachment to the labour market through paid work, rehabilitation or the like?',
  },
  udsagn: {
    ja: {
      da: 'du har haft en vis tilknytning til arbejdsmarkedet',
      en: 'you have had some attachment to the labour market',
    },
    nej: {
      da: 'du ikke har haft en vis tilknytning til arbejdsmarkedet',
      en: 'you have not had some attachment to the labour market',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Oplysninger om dit arbejdsliv', en: 'Information on your working life' }],
})

import { describe, expect, test } from 'vitest'
import { anstødI } from './ordtjek.ts'

const hvad = (text: string) => anstødI(text).map((one) => one.hvad)

describe('[G8 P: helhed] det, en lægekonsulent ikke skriver', () => {
  test.each([
    'Arbejdsevnen er varigt nedsat.',
    'Hun har en betydeligt reduceret erhvervsevne.',
    'Han er uarbejdsdygtig.',
    'Borgeren er efter min mening arbejdsdygtig.',
    'Hun kan arbejde 10 timer om ugen.',
    'Han kan ikke varetage et job i køkkenet.',
    'Hun er i stand til at klare et let stillesiddende arbejde.',
    'Borgeren er ude af stand til at bestride sit erhverv.',
    '12 timers arbejde vil være det maksimale.',
    'Han kan raskmeldes fra på mandag.',
    'Et job på almindelige vilkår er urealistisk.',
    'Der er slidgigt i knæet; hun magter ikke fuldtidsarbejde.',
  ])('om arbejdsevnen: %s', (text) => {
    expect(hvad(text)).toEqual(['arbejdsevne'])
  })
  test.each([
    'Hun er berettiget til fleksjob.',
    'Borgeren har efter min vurdering ikke ret til førtidspension.',
    'Der er ikke grundlag for førtidspension.',
    'Han bør visiteres til et fleks-job.',
    'Jeg kan anbefale flexjob.',
    'Hun opfylder ikke betingelserne.',
    'Borgeren er uden for målgruppen.',
    'Jeg vurderer ikke, at borgeren er berettiget til sygedagpenge.',
    'Sagen kan afsluttes.',
    'SYGEDAGPENGENE KAN OPHØRE.',
    'Jeg indstiller til pension.',
    'Fleksjob er oplagt.',
  ])('om retten: %s', (text) => {
    expect(hvad(text)).toEqual(['ret'])
  })
  test('det hjælper ikke at begynde med ikke at tage stilling', () => {
    expect(
      hvad('Jeg har ikke taget stilling til arbejdsevnen, men den er klart nedsat til fleksjob bør gives.'),
    ).toEqual(['ret'])
    expect(hvad('Jeg udtaler mig ikke om retten, men hun kan arbejde i køkkenet.')).toEqual(['arbejdsevne'])
  })
  test('bløde bindestreger skjuler ikke ordet', () => {
    expect(hvad('Arbejds\u00ADevnen er nedsat.')).toEqual(['arbejdsevne'])
  })
  test('hver sætning siges for sig, med hvad der kan skrives i stedet', () => {
    const found = anstødI('Ryggen er stationær. Arbejdsevnen er nedsat. Hun bør have fleksjob.')
    expect(found.map((one) => one.sætning)).toEqual(['Arbejdsevnen er nedsat.', 'Hun bør have fleksjob.'])
    expect(found[0]?.hvorfor.da).toContain('Skriv i stedet')
  })
})

describe('[G8 P: helhed] det, en lægekonsulent skriver', () => {
  test.each([
    'Tilstanden er stationær.',
    'Der er ingen behandling tilbage ud over smertestillende.',
    'MR-skanningen viser slid på to skiver i lænden, men ingen tryk på nerver.',
    'Sygdommen begrænser løft over 5 kg og arbejde med armene over skulderhøjde.',
    'Den nedsatte gangdistance passer med sygdommen.',
    'Der mangler en udtalelse fra smerteklinikken.',
    'Helbredet taler for pauser hver time og for skånsomme arbejdsstillinger.',
    'Hun fik revalidering i 2004 og fleksjob i 2006 ifølge journalen.',
    'Jeg har ikke taget stilling til arbejdsevnen.',
    'Lægekonsulenten udtaler sig ikke om retten til fleksjob.',
    'Smerterne gør, at hun ikke kan sidde mere end 20 minutter ad gangen.',
  ])('gemmes: %s', (text) => {
    expect(anstødI(text)).toEqual([])
  })
})

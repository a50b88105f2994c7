// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayOver, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 20826000 : (day < 16436 ? 21189600 : 21501600)) : (day < 17532 ? (day < 17167 ? 21735600 : 22074000) : (day < 17897 ? 22359600 : 22646400))) : (day < 19358 ? (day < 18628 ? 22905600 : (day < 18993 ? 23192400 : 23217600)) : (day < 20089 ? (day < 19723 ? 23660400 : 24414000) : (day < 20454 ? 25298400 : 26442000)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 18951600 : (day < 16436 ? 19282800 : 19567200)) : (day < 17532 ? (day < 17167 ? 19779600 : 20086800) : (day < 17897 ? 20347200 : 20607600))) : (day < 19358 ? (day < 18628 ? 20844000 : (day < 18993 ? 21104400 : 21128400)) : (day < 20089 ? (day < 19723 ? 21530400 : 22216800) : (day < 20454 ? 23020800 : 24062400)))

const SATS_4 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 3747 : 3837) : (day < 14245 ? 3948 : (day < 14610 ? 4070 : 4221))) : (day < 15706 ? (day < 15340 ? 4301 : 4426) : (day < 16071 ? 4497 : (day < 16436 ? 4578 : 4648)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 4713 : 4807) : (day < 17897 ? 4903 : (day < 18262 ? 5001 : 5101))) : (day < 19723 ? (day < 18993 ? 5203 : (day < 19358 ? 5265 : 5407)) : (day < 20089 ? 5580 : (day < 20454 ? 5781 : 6041))))

const SATS_5 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 2141 : 2192) : (day < 14245 ? 2256 : (day < 14610 ? 2326 : 2412))) : (day < 15706 ? (day < 15340 ? 2458 : 2529) : (day < 16071 ? 2569 : (day < 16436 ? 2615 : 2654)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 2691 : 2745) : (day < 17897 ? 2800 : (day < 18262 ? 2856 : 2913))) : (day < 19723 ? (day < 18993 ? 2971 : (day < 19358 ? 3007 : 3088)) : (day < 20089 ? 3187 : (day < 20454 ? 3302 : 3451))))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_7 = (day) => day < 17897 ? (day < 16801 ? (day < 16071 ? 1700800 : (day < 16436 ? 1731200 : 1755000)) : (day < 17348 ? (day < 17167 ? 1774500 : 1802700) : (day < 17532 ? 1803500 : 1826000))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1848900 : 1870100) : (day < 18993 ? 1893600 : 1896400)) : (day < 20089 ? (day < 19723 ? 1933300 : 1995200) : (day < 20454 ? 2067000 : 2160000)))

const SATS_8 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 12700000 : (day < 16436 ? 12928600 : 13122500)) : (day < 17532 ? (day < 17167 ? 13306200 : 13572300) : (day < 17897 ? 13843700 : 14120600))) : (day < 19358 ? (day < 18628 ? 14388900 : (day < 18993 ? 14676700 : 14808800)) : (day < 20089 ? (day < 19723 ? 15208600 : 15695600) : (day < 20454 ? 16260600 : 16992000)))

const SATS_9 = (day) => day < 16436 ? 20530 : (day < 17897 ? 25457 : 27393)

const SATS_10 = (day) => day < 17897 ? (day < 16436 ? 39500000 : 48983200) : (day < 19723 ? 52709100 : 58818900)

const SATS_11 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 102 : 105) : (day < 16071 ? 107 : 105)) : (day < 17167 ? (day < 16801 ? 103 : 100) : (day < 17532 ? 97 : 97))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 99 : 98) : (day < 18993 ? 95 : 99)) : (day < 20089 ? (day < 19723 ? 110 : 112) : (day < 20454 ? 112 : 114)))

const SATS_12 = (day) => day < 20270 ? 2000000 : (day < 20454 ? 3100000 : 3240000)

const SATS_13 = (day) => day < 20270 ? 1000000 : (day < 20454 ? 1550000 : 1620000)

const SATS_14 = (day) => day < 20454 ? 292500 : 305700

const SATS_15 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_16 = (day) => day < 20454 ? 720500 : 752900

const SATS_17 = (day) => day < 20454 ? 678900 : 709500

const SATS_18 = (day) => day < 20454 ? 278400 : 290900

const SATS_19 = (day) => day < 20454 ? 163800 : 171200

const SATS_20 = (day) => day < 20454 ? 109200 : 114100

const SATS_21 = (day) => day < 20454 ? 259000 : 270700

const SATS_22 = (day) => day < 20454 ? 103600 : 108300

const SATS_23 = (day) => day < 20454 ? 259000 : 270700

const SATS_24 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 563800 : 577300) : (day < 14245 ? 594000 : (day < 14610 ? 612400 : 635100))) : (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : (day < 16436 ? 688900 : 699200)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 706900 : 718200) : (day < 17897 ? 727200 : (day < 18262 ? 736300 : 744800))) : (day < 19358 ? (day < 18993 ? 754100 : 755200) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100))))

const SATS_25 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 819600 : (day < 16801 ? 831900 : 841100)) : (day < 17532 ? 854600 : (day < 17897 ? 865300 : 876100))) : (day < 19358 ? (day < 18628 ? 886200 : (day < 18993 ? 897300 : 898600)) : (day < 19723 ? 916100 : (day < 20089 ? 945400 : 979400)))

const SATS_26 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 949800 : (day < 16801 ? 964000 : 974600)) : (day < 17532 ? 990200 : (day < 17897 ? 1002600 : 1015100))) : (day < 19358 ? (day < 18628 ? 1026800 : (day < 18993 ? 1039600 : 1041200)) : (day < 19723 ? 1061500 : (day < 20089 ? 1095500 : 1134900)))

const SATS_27 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 585700 : (day < 16801 ? 594500 : 601000)) : (day < 17532 ? 610600 : (day < 17897 ? 618200 : 625900))) : (day < 19358 ? (day < 18628 ? 633100 : (day < 18993 ? 641000 : 642000)) : (day < 19723 ? 654500 : (day < 20089 ? 675400 : 699700)))

const SATS_28 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 688900 : (day < 16801 ? 699200 : 706900)) : (day < 17532 ? 718200 : (day < 17897 ? 727200 : 736300))) : (day < 19358 ? (day < 18628 ? 744800 : (day < 18993 ? 754100 : 755200)) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100)))

const SATS_29 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1162500 : 1190400) : (day < 14245 ? 1224900 : (day < 14610 ? 1262900 : 1309600))) : (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : (day < 18262 ? 1518000 : 1535500))) : (day < 19358 ? (day < 18993 ? 1554700 : 1557000) : (day < 19723 ? 1587400 : (day < 20089 ? 1638200 : 1697200))))

const SATS_30 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

const SATS_31 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_32 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1171200 : (day < 16801 ? 1188800 : 1201900)) : (day < 17532 ? 1221100 : (day < 17897 ? 1236400 : 1251900))) : (day < 19358 ? (day < 18628 ? 1266300 : (day < 18993 ? 1282100 : 1284000)) : (day < 19723 ? 1309000 : (day < 20089 ? 1350900 : 1399500)))

const SATS_33 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1357500 : (day < 16801 ? 1377900 : 1393100)) : (day < 17532 ? 1415400 : (day < 17897 ? 1433100 : 1451000))) : (day < 19358 ? (day < 18628 ? 1467700 : (day < 18993 ? 1486000 : 1488200)) : (day < 19723 ? 1517200 : (day < 20089 ? 1565800 : 1622200)))

const SATS_34 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 252400 : (day < 16801 ? 256200 : 259000)) : (day < 17532 ? 263100 : (day < 17897 ? 266400 : 269700))) : (day < 19358 ? (day < 18628 ? 272800 : (day < 18993 ? 276200 : 276600)) : (day < 19723 ? 282000 : (day < 20089 ? 291000 : 301500)))

const SATS_35 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 332400 : (day < 16801 ? 337400 : 341100)) : (day < 17532 ? 346600 : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200)))

const SATS_36 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_37 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_38 = (day) => day < 20454 ? 160400 : 167600

const SATS_39 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_40 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_41 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_42 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_43 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_44 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_45 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_46 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_47 = (day) => day < 17168 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 1445200 : 1479800) : (day < 14249 ? 1523200 : (day < 14613 ? 1570800 : 1629300))) : (day < 16076 ? (day < 15341 ? 1659700 : (day < 15712 ? 1707300 : 1735500)) : (day < 16440 ? 1765800 : (day < 16804 ? 1791800 : 1811300)))) : (day < 18628 ? (day < 17532 ? (day < 17348 ? 1839500 : 1840300) : (day < 17897 ? 1863300 : (day < 18262 ? 1886600 : 1908300))) : (day < 19723 ? (day < 18993 ? 1932200 : (day < 19358 ? 1935100 : 1972800)) : (day < 20089 ? 2035900 : (day < 20454 ? 2109200 : 2204100))))

const SATS_48 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_49 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_50 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_51 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_52 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_53 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_54 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_55 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_56 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_57 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_58 = (day) => day < 15341 ? (day < 14249 ? (day < 13514 ? 333500 : (day < 13885 ? 341500 : 351500)) : (day < 14613 ? 362500 : (day < 14977 ? 376000 : 383000))) : (day < 16440 ? (day < 15712 ? 394000 : (day < 16076 ? 400500 : 407500)) : (day < 16804 ? 413500 : (day < 17168 ? 418000 : 424500)))

const SATS_59 = (day) => day < 17903 ? (day < 16804 ? (day < 16076 ? 356500 : (day < 16440 ? 362500 : 368000)) : (day < 17168 ? 372000 : (day < 17532 ? 378000 : 382700))) : (day < 18995 ? (day < 18267 ? 387500 : (day < 18631 ? 391900 : 396800)) : (day < 20094 ? (day < 19359 ? 397400 : 405200) : (day < 20458 ? 433200 : 452700)))

const SATS_60 = (day) => day < 18993 ? (day < 17897 ? (day < 17532 ? 1637900 : 1658300) : (day < 18262 ? 1679100 : (day < 18628 ? 1698400 : 1719700))) : (day < 19723 ? (day < 19358 ? 1722200 : 1755800) : (day < 20089 ? 1812000 : (day < 20454 ? 1877200 : 1961600)))

const SATS_61 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1228700 : 1258200) : (day < 14245 ? 1294700 : (day < 14610 ? 1334800 : 1384200))) : (day < 15706 ? (day < 15340 ? 1410500 : 1451400) : (day < 16071 ? 1474600 : (day < 16436 ? 1501100 : 1523600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1540400 : 1565000) : (day < 17897 ? 1584600 : (day < 18262 ? 1604400 : 1622900))) : (day < 19723 ? (day < 18993 ? 1643200 : (day < 19358 ? 1645700 : 1677800)) : (day < 20089 ? 1731500 : (day < 20454 ? 1793800 : 1874500))))

const SATS_62 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1445600 : 1480300) : (day < 14245 ? 1523200 : (day < 14610 ? 1570400 : 1628500))) : (day < 15706 ? (day < 15340 ? 1659400 : 1707500) : (day < 16071 ? 1734800 : (day < 16436 ? 1766000 : 1792500)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1812200 : 1841200) : (day < 17897 ? 1864200 : (day < 18262 ? 1887500 : 1909200))) : (day < 19723 ? (day < 18993 ? 1933100 : (day < 19358 ? 1936000 : 1973800)) : (day < 20089 ? 2037000 : (day < 20454 ? 2110300 : 2205300))))

const SATS_63 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 483600 : 495200) : (day < 14245 ? 509600 : (day < 14610 ? 525400 : 544800))) : (day < 15706 ? (day < 15340 ? 555200 : 571300) : (day < 16071 ? 580400 : (day < 16436 ? 590800 : 599700)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 606300 : 616000) : (day < 17897 ? 623700 : (day < 18262 ? 632700 : 641900))) : (day < 19723 ? (day < 18993 ? 651800 : (day < 19358 ? 654700 : 669400)) : (day < 20089 ? 692800 : (day < 20454 ? 719800 : 754400))))

const SATS_64 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 286800 : 291400) : (day < 17532 ? 296600 : (day < 17897 ? 333300 : 345300))) : (day < 19723 ? (day < 18993 ? 370700 : (day < 19358 ? 380000 : 396300)) : (day < 20089 ? 410200 : (day < 20454 ? 426200 : 446700)))

const SATS_65 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 593300 : 602800) : (day < 17532 ? 613700 : (day < 17897 ? 672800 : 692300))) : (day < 19723 ? (day < 18993 ? 733500 : (day < 19358 ? 747200 : 774500)) : (day < 20089 ? 801600 : (day < 20454 ? 832900 : 872900)))

const SATS_66 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const SATS_67 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 360000 : 390000) : (day < 16436 ? 400000 : (day < 16801 ? 405000 : 410000))) : (day < 18262 ? (day < 17897 ? 420000 : 440000) : (day < 18628 ? 450000 : (day < 20089 ? 460000 : 515000)))

const SATS_68 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 370000 : 400000) : (day < 16436 ? 410000 : (day < 16801 ? 415000 : 420000))) : (day < 18262 ? (day < 17897 ? 430000 : 450000) : (day < 18628 ? 460000 : (day < 20089 ? 470000 : 525000)))

const SATS_69 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 245000 : 270000) : (day < 16436 ? 280000 : (day < 16801 ? 285000 : 290000))) : (day < 18262 ? (day < 17897 ? 295000 : 305000) : (day < 18628 ? 310000 : (day < 20089 ? 315000 : 350000)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v0 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v0
  const v1 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[490] = v1
  const v2 = f.ansesForBerettigetTilFleksjob === false && v1
  const ALF_53_2_fleksjob = !v0 || v2
  s[936] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v0 || !v2
  s[937] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v5 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[42] = v5
  const v6 = runStart(v5, f.vurderingsdato)
  s[44] = v6
  const v7 = v6 >= 13332 /* 2006-07-03 */
  s[43] = v7
  const v8 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v9 = dayReaching(v8, v6, 1)
  s[769] = v9
  const v10 = runEnd(v5, f.vurderingsdato)
  s[48] = v10
  const v11 = v10 >= v9
  s[2107] = v11
  const v12 = v11 ? v9 : NEVER
  const v13 = v6 >= NEVER
  s[47] = v13
  const SDL_6_1 = v7 ? v12 : FIRST_DAY
  s[102] = SDL_6_1
  const SDL_6_1_hoej = v7 ? v12 : NEVER
  s[104] = SDL_6_1_hoej
  const SDL_6_1_ir = v13 || !v7
  s[49] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v17 = !v13 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[106] = v17
  const v18 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[103] = v18
  const v19 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[571] = v19
  const v20 = !v13 && v18 && v19
  s[109] = v20
  const v21 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[108] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[118] = v22
  const v23 = !v13 && v21 && v22
  s[741] = v23
  const v24 = SDL_6_1 <= 2147483646
  s[105] = v24
  const v25 = !v13 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[121] = v25
  const v26 = f.persongruppe === 'ledig'
  s[131] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[700] = v29
  const v30 = SDL_6_1_ir || !v13 && SDL_6_1_hoej === NEVER
  s[107] = v30
  const v31 = v25 && (!v26 || !v13)
  const ALF_62_3 = v17 ? FIRST_DAY : v23 || v31 ? (v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER) : NEVER
  s[603] = ALF_62_3
  const ALF_62_3_hoej = v17 ? NEVER : v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[604] = ALF_62_3_hoej
  const ALF_62_3_er = v17 || v20 || v23 || v31
  s[602] = ALF_62_3_er
  const ALF_62_3_ir = v17 || v25 && v29 || v30
  s[605] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[443] = v36
  const v37 = f.uddannelseUnderSygdom === 'foer'
  s[2112] = v37
  const v38 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2114] = v38
  const v39 = f.undervisningstimer <= 600
  s[2115] = v39
  const v40 = v38 && v39 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2113] = v40
  const v41 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2116] = v41
  const v42 = !v36 && (v37 || v40) || v36 && (v37 || v40 || v41)
  const v43 = f.uddannelseUnderSygdom === 'ingen'
  s[2109] = v43
  const BEK937_27 = !v43 && (!v0 || v42)
  s[938] = BEK937_27
  const BEK937_27_nej = !v43 && (!v0 || !v42)
  s[939] = BEK937_27_nej
  const BEK937_27_ir = v43 || !v0
  s[940] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v48 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2117] = v48
  const FERIEBEK_2_6 = LAS_68_5 && !v48
  s[942] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v50 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v51 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v52 = countDays(v50, v51, monthEnd(v51)) >= 1
  s[2123] = v52
  const v53 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v54 = shiftMonths(v51, -1)
  const v55 = countDays(v53, v54, monthEnd(v54)) >= 1
  s[2124] = v55
  const v56 = shiftMonths(v51, -2)
  const v57 = countDays(v53, v56, monthEnd(v56)) >= 1
  s[2125] = v57
  const v58 = shiftMonths(v51, -3)
  const v59 = countDays(v53, v58, monthEnd(v58)) >= 1
  s[2126] = v59
  const v60 = shiftMonths(v51, -4)
  const v61 = countDays(v53, v60, monthEnd(v60)) >= 1
  s[2127] = v61
  const v62 = shiftMonths(v51, -5)
  const v63 = countDays(v53, v62, monthEnd(v62)) >= 1
  s[2128] = v63
  const v64 = shiftMonths(v51, -6)
  const v65 = countDays(v53, v64, monthEnd(v64)) >= 1
  s[2129] = v65
  const v66 = shiftMonths(v51, -7)
  const v67 = countDays(v53, v66, monthEnd(v66)) >= 1
  s[2130] = v67
  const v68 = shiftMonths(v51, -8)
  const v69 = countDays(v53, v68, monthEnd(v68)) >= 1
  s[2131] = v69
  const v70 = shiftMonths(v51, -9)
  const v71 = countDays(v53, v70, monthEnd(v70)) >= 1
  s[2132] = v71
  const v72 = shiftMonths(v51, -10)
  const v73 = countDays(v53, v72, monthEnd(v72)) >= 1
  s[2133] = v73
  const v74 = shiftMonths(v51, -11)
  const v75 = countDays(v53, v74, monthEnd(v74)) >= 1
  s[2134] = v75
  const v76 = v52 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71 && v73 && v75
  s[2122] = v76
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v76 || FERIEBEK_2_6)
  s[400] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v76)
  s[399] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v0 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[197] = v0
  const v1 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[189] = v1
  const v2 = s[0] && (!v0 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v0 && (!v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[1] || v2
  s[943] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[1] || !v2
  s[944] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v5 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[1] || s[0] && !v0
  s[947] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[1] ? (s[0] ? (v0 ? v5 : -Infinity) : 0) : -Infinity
  s[945] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[1] ? (s[0] ? (v0 ? v5 : Infinity) : 0) : Infinity
  s[946] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v9 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2135] = v9
  const v10 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2137] = v10
  const v11 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2138] = v11
  const v12 = v10 && !v11
  s[2136] = v12
  const v13 = f.aendringIFleksjobbet === 'overdragelse'
  s[2140] = v13
  const v14 = v13 && f.sammeOpgaverIFleksjobbet === false
  s[2139] = v14
  const v15 = s[0] && (v9 || v12 || v14)
  const LAB_133_1_nyt = !s[1] || v15
  s[1277] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[1] || !v15
  s[1278] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v18 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2141] = v18
  const LAB_133_1 = f.ansatIFleksjob && (!s[1] || !s[0] || !v18 && (LAB_133_1_nyt_nej || !s[1]))
  s[186] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[1] || s[0] && (v18 || LAB_133_1_nyt))
  s[185] = LAB_133_1_nej
  const LAB_133_1_ir = f.ansatIFleksjob === false || !s[1]
  s[187] = LAB_133_1_ir
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v22 = s[0] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[1] ? v22 : FIRST_DAY
  s[948] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[1] ? v22 : NEVER
  s[949] = FLEKSLOENBEK_4_1_hoej
  const v25 = f.ansatIFleksjob === false || LAB_133_1
  s[183] = v25
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || LAB_133_1_ir)
  s[184] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[1] || v25
  s[196] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[0] || f.helMaanedsLoenErOplyst === false)
  s[951] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[0] || f.helMaanedsLoenErOplyst)
  s[952] = FLEKSLOENBEK_4_2_nej
  const FLEKSLOENBEK_4_2_ir = FLEKSLOENBEK_4_1_er && !s[0] || v25
  s[953] = FLEKSLOENBEK_4_2_ir
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v31 = s[0] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[1] ? v31 : FIRST_DAY
  s[954] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[1] ? v31 : NEVER
  s[955] = FLEKSLOENBEK_4_4_hoej
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v34 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[3] = v34
  const v35 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[7] = v35
  const v36 = shiftMonths(f.foedselsdag, 720)
  s[549] = v36
  const v37 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[8] = v37
  const v38 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[2] = v38
  const v39 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[17] = v39
  const v40 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2150] = v40
  const v41 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2151] = v41
  const v42 = v38 ? 720 : v39 ? 726 : v40 ? 732 : v41 ? 738 : 744
  const v43 = shiftMonths(f.foedselsdag, v42)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[959] = FYL_1a_2_er
  const v45 = shiftMonths(f.folkepensionsalderNaasDen, -36)
  s[18] = v45
  const v46 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2152] = v46
  const v47 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2153] = v47
  const v48 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2154] = v48
  const v49 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2155] = v49
  const v50 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[19] = v50
  const v51 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[20] = v51
  const v52 = v46 ? 720 : v47 ? 726 : v48 ? 732 : v49 ? 738 : v50 ? 744 : v51 ? 750 : v38 ? 756 : v39 ? 762 : 768
  const v53 = FYL_1a_2_er ? shiftMonths(f.foedselsdag, v52) : v45
  const v54 = f.vurderingsdato >= 20439 /* 2025-12-17 */
  s[2149] = v54
  const FYL_1a = v34 ? (v35 ? (v37 ? (v54 ? Math.min(v45, v53) : v53) : v43) : v36) : FIRST_DAY
  s[4] = FYL_1a
  const FYL_1a_hoej = v34 ? (v35 ? (v37 ? (v54 ? Math.max(v45, v53) : v53) : v43) : v36) : NEVER
  s[5] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v57 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[6] = v57
  const v58 = v37 ? v52 : v42
  const FYL_1a_2 = v57 ? v58 : -Infinity
  s[957] = FYL_1a_2
  const FYL_1a_2_hoej = v57 ? v58 : Infinity
  s[958] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !v57
  s[960] = FYL_1a_2_ir
}

function svar_3(f, s) {
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v0 = f.bidragsmaanederSeneste30Aar >= 300
  s[2158] = v0
  const v1 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2160] = v1
  const v2 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2162] = v2
  const v3 = v2 || f.betalteTilFleksydelsesalderen
  s[2161] = v3
  const v4 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2163] = v4
  const v5 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2164] = v5
  const v6 = v1 && v3 && v4 && v5 && f.fleksydelsesbidragFraTilmelding
  s[2159] = v6
  const v7 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[231] = v7
  const v8 = shiftMonths(f.foedselsdag, 360)
  s[27] = v8
  const v9 = v8 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2166] = v9
  const v10 = f.bidragsmaanederIAlt >= 360
  s[2167] = v10
  const v11 = v9 && v10
  s[2165] = v11
  const v12 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2169] = v12
  const v13 = f.bidragsmaanederSeneste25Aar >= 240
  s[2170] = v13
  const v14 = s[2] && v12 && v13 && f.fleksydelsesbidragFraTilmelding
  s[2168] = v14
  const v15 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[25] = v15
  const v16 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2173] = v16
  const v17 = v15 && v16
  s[2172] = v17
  const v18 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2177] = v18
  const v19 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2178] = v19
  const v20 = v18 && v19
  s[2176] = v20
  const v21 = f.bidragsmaanederIAlt >= 300
  s[2179] = v21
  const v22 = v20 && v21
  s[2175] = v22
  const v23 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2182] = v23
  const v24 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2183] = v24
  const v25 = v23 && v12 && v24
  s[2181] = v25
  const v26 = v25 && v13 && f.fleksydelsesbidragFraTilmelding
  s[2180] = v26
  const v27 = v22 || v26
  s[2174] = v27
  const v28 = v17 && v27
  s[2171] = v28
  const v29 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2186] = v29
  const v30 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2187] = v30
  const v31 = v29 && v30
  s[2185] = v31
  const v32 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2188] = v32
  const v33 = v31 && v32 && v10
  s[2184] = v33
  const v34 = !v7 && (v0 || v6) || v7 && (v11 || v6 || v14 || v28 || v33)
  const FYL_2a = !s[3] || v34
  s[963] = FYL_2a
  const FYL_2a_nej = !s[3] || !v34
  s[964] = FYL_2a_nej
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v37 = f.vurderingsdato >= s[4]
  s[2190] = v37
  const v38 = f.vurderingsdato >= s[5]
  s[437] = v38
  const v39 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2191] = v39
  const v40 = v37 || !s[3]
  s[436] = v40
  const FYL_2_1 = !s[3] || v40 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (FYL_2a || !s[3]) && f.pensionsvaerdiIndberettet && v39
  s[961] = FYL_2_1
  const FYL_2_1_nej = !s[3] || !v38 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || FYL_2a_nej || f.pensionsvaerdiIndberettet === false || !v39
  s[962] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v43 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[6] ? v43 : FIRST_DAY
  s[9] = FYL_4_2
  const FYL_4_2_hoej = s[6] ? v43 : NEVER
  s[10] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[6]
  s[11] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v47 = f.manglendeBidragsmaaneder >= 1
  s[2194] = v47
  const v48 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2196] = v48
  const v49 = v48 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v48 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2195] = v49
  const v50 = FYL_4_2_ir || !s[3]
  s[2199] = v50
  const v51 = f.erVisiteretTilFleksjob && shiftMonths(s[5], -180) >= FYL_4_2
  s[2197] = v51
  const v52 = f.erVisiteretTilFleksjob && shiftMonths(s[4], -180) < FYL_4_2_hoej
  s[2198] = v52
  const FYL_3a_1 = !s[6] || s[7] && (!s[8] || f.fravalgteEfterloen && v47 && v49 && (v51 || v50) && f.fleksydelsesbidragFraTilmelding)
  s[965] = FYL_3a_1
  const FYL_3a_1_nej = !s[6] || !s[7] || !s[8] || f.fravalgteEfterloen === false || !v47 || !v49 || v52 || f.fleksydelsesbidragFraTilmelding === false
  s[966] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[6] || s[7] && !s[8]
  s[967] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v56 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[418] = v56
  const v57 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[438] = v57
  const v58 = v56 || v57
  s[15] = v58
  const v59 = SATS_1(f.vurderingsdato)
  const v60 = v58 ? -Infinity : v59
  s[12] = v60
  const v61 = v58 ? Infinity : v59
  s[13] = v61
  const v62 = v60 > -Infinity && v61 < Infinity
  s[14] = v62
  const v63 = quotient([v60, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v64 = quotient([v61, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v65 = v58 || !v62
  s[16] = v65
  const FYL_3a_4 = s[8] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[968] = FYL_3a_4
  const FYL_3a_4_hoej = s[8] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[969] = FYL_3a_4_hoej
  const FYL_3a_4_er = FYL_3a_1 && (!s[8] || !(!v62 && !v58 && v60 === v61))
  s[970] = FYL_3a_4_er
  const FYL_3a_4_ir = FYL_3a_1 && (!s[8] || v65) || FYL_3a_1_nej || FYL_3a_1_ir
  s[971] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v70 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[833] = v70
  const v71 = v70 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[6] ? v71 : FIRST_DAY
  s[972] = FYL_4_1
  const FYL_4_1_hoej = s[6] ? v71 : NEVER
  s[973] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v74 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[6] ? v74 : FIRST_DAY
  s[975] = FYL_4_3
  const FYL_4_3_hoej = s[6] ? v74 : NEVER
  s[976] = FYL_4_3_hoej
}

function svar_4(f, s) {
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v0 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[6] ? (f.oenskedeIkkeTilmelding ? s[9] : v0) : FIRST_DAY
  s[977] = FYL_5
  const FYL_5_hoej = s[6] ? (f.oenskedeIkkeTilmelding ? s[10] : v0) : NEVER
  s[978] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[6] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[979] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[6] || f.oenskedeIkkeTilmelding && s[11]
  s[980] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v5 = quotient([s[12], 3500], [10000], 'nærmeste', 100)
  const v6 = quotient([s[13], 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[1] || !(!s[14] && !s[15] && s[12] === s[13])
  s[739] = FYL_8_er
  const FYL_8_ir = !s[1] || s[16]
  s[740] = FYL_8_ir
  const FYL_8 = s[1] ? (s[14] ? Math.min(v5, v6) : -Infinity) : -Infinity
  s[981] = FYL_8
  const FYL_8_hoej = s[1] ? (s[14] ? Math.max(v5, v6) : Infinity) : Infinity
  s[982] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v11 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[6] ? v11 : FIRST_DAY
  s[984] = FYL_9_1
  const FYL_9_1_hoej = s[6] ? v11 : NEVER
  s[985] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v14 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[6] ? v14 : FIRST_DAY
  s[987] = FYL_9_3
  const FYL_9_3_hoej = s[6] ? v14 : NEVER
  s[988] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v17 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[6] || !s[3]
  s[991] = FYL_15_1_ir
  const FYL_15_1 = s[6] ? Math.max(s[4], v17) : FIRST_DAY
  s[989] = FYL_15_1
  const FYL_15_1_hoej = s[6] ? Math.max(s[5], v17) : NEVER
  s[990] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v21 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2203] = v21
  const v22 = f.maanederUdenForEOeS <= 3
  s[2204] = v22
  const v23 = v21 && v22
  const FYL_15_4 = !s[6] || v23
  s[992] = FYL_15_4
  const FYL_15_4_nej = !s[6] || !v23
  s[993] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v26 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v28 = intersect(v26, v27)
  const FYL_15_4_pension = from(v28, 13332 /* 2006-07-03 */)
  s[995] = FYL_15_4_pension
  const v30 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2205] = v30
  const FYL_15_4_pension_ir = v30 >= NEVER
  s[996] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const v32 = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[2208] = v32
  const v33 = v32 && s[17]
  s[2207] = v33
  const v34 = f.fleksydelseFraDen >= s[18]
  s[2209] = v34
  const v35 = v33 && v34
  s[2206] = v35
  const v36 = s[0] && (!s[17] || v35)
  const FYL_17_1 = !s[6] || v36
  s[997] = FYL_17_1
  const FYL_17_1_nej = !s[6] || !v36
  s[998] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v39 = quotient([s[12], 473200], [10000], 'nærmeste', 1200)
  const v40 = quotient([s[13], 473200], [10000], 'nærmeste', 1200)
  const v41 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[830] = v41
  const v42 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[32] = v42
  const v43 = v41 || v42
  s[188] = v43
  const v44 = SATS_2(f.vurderingsdato)
  const v45 = v43 ? -Infinity : v44
  const v46 = v43 ? Infinity : v44
  const v47 = SATS_3(f.vurderingsdato)
  const v48 = v43 ? -Infinity : v47
  const v49 = v43 ? Infinity : v47
  const v50 = Math.max(v45, v48)
  const v51 = Math.min(v46, v49)
  const v52 = !s[6] && v51 >= v50
  const v53 = FYL_17_1_nej || v52
  const v54 = FYL_17_1_nej ? (v52 ? Math.min(v48, v50) : v48) : v50
  const v55 = FYL_17_1_nej ? (v52 ? Math.max(v49, v51) : v49) : v51
  const FYL_17_2_er = !s[6] || !s[0] && !(!s[14] && !s[15] && s[12] === s[13]) || s[0] && (FYL_17_1 || FYL_17_1_nej || v52)
  s[1001] = FYL_17_2_er
  const FYL_17_2_ir = !s[6] || !s[0] && s[16] || s[0] && (FYL_17_1 && v43 || FYL_17_1_nej && v43 || !s[6] && v43 || !s[6] && !(!v43 && v45 === v46 && !v43 && v48 === v49 && v45 === v48))
  s[1002] = FYL_17_2_ir
  const FYL_17_2 = s[6] ? (s[0] ? (FYL_17_1 ? (v53 ? Math.min(v45, v54) : v45) : v54) : s[14] ? Math.min(v39, v40) : -Infinity) : -Infinity
  s[999] = FYL_17_2
  const FYL_17_2_hoej = s[6] ? (s[0] ? (FYL_17_1 ? (v53 ? Math.max(v46, v55) : v46) : v55) : s[14] ? Math.max(v39, v40) : Infinity) : Infinity
  s[1000] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v60 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v61 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v62 = v60 <= -Infinity
  const v63 = quotient([v60], [12], 'nærmeste', 100)
  const v64 = quotient([v61], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[1] || FYL_17_2_er && !(v62 && (!FYL_17_2_er || !FYL_17_2_ir && v60 === v61))
  s[1005] = FYL_17_4_er
  const FYL_17_4_ir = !s[1] || FYL_17_2_ir || v62
  s[1006] = FYL_17_4_ir
  const FYL_17_4 = s[1] ? (v62 ? -Infinity : Math.min(v63, v64)) : -Infinity
  s[1003] = FYL_17_4
  const FYL_17_4_hoej = s[1] ? (v62 ? Infinity : Math.max(v63, v64)) : Infinity
  s[1004] = FYL_17_4_hoej
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v69 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2211] = v69
  const v70 = v69 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[8] || v70
  s[1007] = FYL_20_3
  const FYL_20_3_nej = !s[8] || !v70
  s[1008] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v73 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[6] || FYL_15_1_ir
  s[1011] = FYL_22_1_ir
  const FYL_22_1 = s[6] ? Math.max(FYL_15_1, v73) : FIRST_DAY
  s[1009] = FYL_22_1
  const FYL_22_1_hoej = s[6] ? Math.max(FYL_15_1_hoej, v73) : NEVER
  s[1010] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v77 = monthEnd(f.folkepensionsalderNaasDen)
  const FYL_22_2 = s[6] ? v77 : FIRST_DAY
  s[1012] = FYL_22_2
  const FYL_22_2_hoej = s[6] ? v77 : NEVER
  s[1013] = FYL_22_2_hoej
}

function svar_5(f, s) {
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v0 = s[8] ? (s[19] ? 60 : s[20] ? 54 : s[2] ? 48 : s[17] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[6] ? v0 : -Infinity
  s[1014] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[6] ? v0 : Infinity
  s[1015] = FYL_22_2_laengst_hoej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v3 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[1] ? v3 : -Infinity
  s[1016] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[1] ? v3 : Infinity
  s[1017] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v6 = f.loenomkostningerOmAaret <= 0
  const v7 = quotient([f.stoetteTilAnsaettelsenOmAaret, 10000], [f.loenomkostningerOmAaret], 'nærmeste', 1)
  const INDSATSBEK_86 = s[1] ? v7 : -Infinity
  s[1019] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[1] ? v7 : Infinity
  s[1020] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_er = f.arbejdsgiverenErPrivat && (!s[1] || !v6)
  s[1021] = INDSATSBEK_86_er
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[1] || v6
  s[1022] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v12 = INDSATSBEK_86_er && INDSATSBEK_86_hoej > 7500
  s[2213] = v12
  const v13 = INDSATSBEK_86_er && INDSATSBEK_86 <= 7500
  s[2214] = v13
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[1] || v12)
  s[1023] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[1] || v13)
  s[1024] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[1] || INDSATSBEK_86_ir
  s[1025] = INDSATSBEK_86_loft_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[21] = KOMP_17a_3_er
  const v18 = f.fortrinVed === 'offentlig_stilling'
  s[22] = v18
  const v19 = v18 && f.stillingenBesaettesInternt
  s[23] = v19
  const v20 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v19 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[1] || v20
  s[1026] = KOMP_3_1
  const KOMP_3_1_nej = !s[1] || !v20
  s[1027] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v23 = f.assistanceTil === 'andet'
  s[2216] = v23
  const v24 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v23 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[1] || v24
  s[783] = KOMP_4
  const KOMP_4_nej = !s[1] || !v24
  s[834] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v27 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2219] = v27
  const v28 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2221] = v28
  const v29 = v28 && f.assistanceUdOver20Timer
  s[2220] = v29
  const v30 = v27 || v29
  s[2218] = v30
  const v31 = v30 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[1] ? v31 : -Infinity
  s[1029] = KOMP_7_3
  const KOMP_7_3_hoej = s[1] ? v31 : Infinity
  s[1030] = KOMP_7_3_hoej
  const v34 = KOMP_4_nej || !s[1]
  const KOMP_7_3_ir = !s[1] || v34
  s[784] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[1] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1032] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[1] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1033] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[1] || KOMP_7_3_ir) || v34
  s[1034] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v39 = f.uddannelseMedAssistance === 'anden'
  s[2225] = v39
  const v40 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[24] = v40
  const v41 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2226] = v41
  const v42 = !v40 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v39 || v40 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v41
  const KOMP_14 = !s[1] || v42
  s[785] = KOMP_14
  const KOMP_14_nej = !s[1] || !v42
  s[1036] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v45 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[1] ? v45 : -Infinity
  s[1037] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[1] ? v45 : Infinity
  s[1038] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[1] || KOMP_14_nej || !s[1]
  s[1039] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v49 = f.handicapUddannelsensLaengde >= 18
  s[2228] = v49
  const v50 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2229] = v50
  const v51 = f.handicapGoerBeskaeftigelseVanskelig && v49 && f.uddannelsenGiverAdgangTilAkasse && v50 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[1] || v51
  s[786] = KOMP_15_1
  const KOMP_15_1_nej = !s[1] || !v51
  s[1041] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[26] = LAB_31_3_ledighedsydelse_er
  const v55 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v55 : FIRST_DAY
  s[1042] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v55 : NEVER
  s[1043] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[1]
  s[1044] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v59 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2232] = v59
  const v60 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2233] = v60
  const v61 = !LAB_31_3_ledighedsydelse_er && v59 || LAB_31_3_ledighedsydelse_er && v59 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v60
  const v62 = !s[1] || v61
  const v63 = !s[1] || !v61
  const v64 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2231] = v64
  const KOMP_15f_1 = v64 && v62
  s[1045] = KOMP_15f_1
  const KOMP_15f_1_nej = v64 && v63
  s[1046] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v64 || !s[1]
  s[1047] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v68 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2234] = v68
  const KOMP_15i_1 = v68 && v62
  s[1048] = KOMP_15i_1
  const KOMP_15i_1_nej = v68 && v63
  s[1049] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v68 || !s[1]
  s[1050] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v72 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v73 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2235] = v73
  const KOMP_15j_1 = v73 && (!s[1] || v72)
  s[1051] = KOMP_15j_1
  const KOMP_15j_1_nej = v73 && (!s[1] || !v72)
  s[1052] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v73 || !s[1]
  s[1053] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v77 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[1] ? v77 : FIRST_DAY
  s[1054] = KOMP_16
  const KOMP_16_hoej = s[1] ? v77 : NEVER
  s[1055] = KOMP_16_hoej
}

function svar_6(f, s) {
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v0 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[1] ? v0 : FIRST_DAY
  s[1056] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[1] ? v0 : NEVER
  s[1057] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v3 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[1] ? v3 : FIRST_DAY
  s[1058] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[1] ? v3 : NEVER
  s[1059] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !s[21] || !s[1]
  s[1060] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v7 = s[22] && f.opfylderFormelleUddannelseskrav
  s[2237] = v7
  const v8 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2239] = v8
  const v9 = v8 && f.aabenbartRingereKvalificeret === false
  s[2238] = v9
  const v10 = v7 || v9
  s[2236] = v10
  const v11 = f.handicapGoerBeskaeftigelseVanskelig && !s[23] && f.bedtOmFortrinsadgang && v10
  const KOMPBEK_6_2 = !s[1] || v11
  s[1061] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[1] || !v11
  s[1062] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v14 = s[24] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[1] ? v14 : FIRST_DAY
  s[1063] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[1] ? v14 : NEVER
  s[1064] = KOMPBEK_15_4_hoej
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v17 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[28] = v17
  const LSP_1a_1_tabel2006 = !s[1] || s[7]
  s[1691] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[1] || !s[7] || !v17
  s[1692] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[1] || s[7] && !v17
  s[1693] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v21 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[2244] = v21
  const v22 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[2245] = v22
  const LSP_1a_1_tabel2011 = !s[1] || v21
  s[1694] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[1] || !v21 || !v22
  s[1695] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[1] || v21 && !v22
  s[1696] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v26 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[835] = v26
  const v27 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2250] = v27
  const v28 = LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir
  s[2251] = v28
  const v29 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2252] = v29
  const v30 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2253] = v30
  const v31 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2254] = v31
  const v32 = s[25] ? (v29 ? (v30 ? (v31 ? 804 : 798) : 792) : 786) : 780
  const v33 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  s[2255] = v33
  const v34 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2256] = v34
  const v35 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2257] = v35
  const v36 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2258] = v36
  const v37 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[538] = v37
  const v38 = v34 ? (v35 ? (v36 ? (v37 ? 804 : 798) : 792) : 786) : 780
  const v39 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2246] = v39
  const v40 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[544] = v40
  const v41 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2248] = v41
  const v42 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[545] = v42
  const v43 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2249] = v43
  const v44 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[539] = v44
  const v45 = v39 ? (v41 ? (v43 ? (v34 ? (v35 ? (v36 ? (v37 ? (v40 ? (v42 ? (v44 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v34 ? (v35 ? (v36 ? (v37 ? (v40 ? (v42 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v34 ? (v35 ? (v36 ? (v37 ? (v40 ? 816 : 804) : 798) : 792) : 786) : 780) : v38
  const LSP_1a_1 = s[1] ? (v26 ? (v21 ? (v22 ? v45 : LSP_1a_1_tabel2011 ? (v33 ? Math.min(v32, v38) : v38) : v32) : v32) : v27 ? (v28 ? 780 : v32) : 804) : -Infinity
  s[520] = LSP_1a_1
  const LSP_1a_1_hoej = s[1] ? (v26 ? (v21 ? (v22 ? v45 : LSP_1a_1_tabel2011 ? (v33 ? Math.max(v32, v38) : v38) : v32) : v32) : v27 ? (LSP_1a_1_tabel2006 ? v32 : 780) : 804) : Infinity
  s[521] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[518] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[519] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v50 = f.pensionDuFaar === 'foertidspension'
  s[179] = v50
  const v51 = f.vurderingsdato >= LSP_1a_1_dag_hoej
  s[517] = v51
  const v52 = f.vurderingsdato >= LSP_1a_1_dag
  s[516] = v52
  const v53 = !v51 || !s[1]
  s[530] = v53
  const LAB_6_11 = !s[1] || !s[26] && v50 && v53 && f.ikkeNormaltArbejdePaaNedsatTid || s[26] && v50
  s[1065] = LAB_6_11
  const LAB_6_11_nej = !s[1] || !s[26] && (!v50 || v52 || f.ikkeNormaltArbejdePaaNedsatTid === false) || s[26] && !v50
  s[1066] = LAB_6_11_nej
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v56 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[33] = v56
  const LAB_95_1_er = f.soegteHjaelpDen >= s[27]
  s[35] = LAB_95_1_er
  const v58 = shiftDays(f.soegteHjaelpDen, 91)
  const v59 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[841] = v59
  const LAB_92_straks_nej = !v56 || v59
  s[1120] = LAB_92_straks_nej
  const LAB_92_1 = v56 ? (v59 ? FIRST_DAY : v58) : FIRST_DAY
  s[1116] = LAB_92_1
  const LAB_92_1_hoej = v56 ? (v59 ? NEVER : v58) : NEVER
  s[1117] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1119] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v64 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[34] = v64
  const v65 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2260] = v65
  const v66 = shiftMonths(f.soegteHjaelpDen, 12)
  const v67 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v56 ? (v65 ? (v64 ? (v59 ? FIRST_DAY : v67) : FIRST_DAY) : v66) : FIRST_DAY
  s[1124] = LAB_95_1
  const LAB_95_1_hoej = v56 ? (v65 ? (v64 ? (v59 ? NEVER : v67) : NEVER) : v66) : NEVER
  s[1125] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v56 || v65 && (!v64 || v59)
  s[1126] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v56 || v59 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1069] = LAB_29_1_ir
  const LAB_29_1 = v56 ? (v59 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1067] = LAB_29_1
  const LAB_29_1_hoej = v56 ? (v59 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1068] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v74 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[247] = v74
  const v75 = f.vurderingsdato >= s[27]
  s[259] = v75
  const v76 = !v75 && f.harErhvervskompetencegivendeUddannelse === false
  s[249] = v76
  const LAB_30_3 = !v74 || v76
  s[1070] = LAB_30_3
  const LAB_30_3_nej = !v74 || !v76
  s[1071] = LAB_30_3_nej
}

function svar_7(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[152] = LAS_69t_2_er
  const v1 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[169] = v1
  const LAB_31_3 = LAS_69t_2_er ? (s[26] ? (v1 ? -Infinity : 4) : 6) : -Infinity
  s[1072] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (s[26] ? (v1 ? Infinity : 4) : 6) : Infinity
  s[1073] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[155] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || s[26] && v1
  s[787] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v6 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[36] = v6
  const v7 = v6 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[26] ? v7 : -Infinity
  s[1075] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[26] ? v7 : Infinity
  s[1076] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v10 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v11 = f.risikoForFireAar ? v10 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[26] ? (v1 ? FIRST_DAY : v10) : v11) : FIRST_DAY
  s[1077] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[26] ? (v1 ? NEVER : v10) : v11) : NEVER
  s[1078] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[1079] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[1080] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[788] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[1083] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v18 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2265] = v18
  const v19 = f.ressourceforloebErBevilget && v18
  s[170] = v19
  const v20 = s[0] && (!v1 || v19)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v20)
  s[171] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v20)
  s[173] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[172] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v1 || LOV1750_21_8))
  s[789] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v1 && LOV1750_21_8_nej)
  s[790] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v1 && LOV1750_21_8_ir
  s[791] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v27 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[557] = v27
  const v28 = v6 && v27
  const LAB_43 = !s[1] || v28
  s[792] = LAB_43
  const LAB_43_nej = !s[1] || !v28
  s[793] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[157] = LAB_45_1
  const v32 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[158] = v32
  const v33 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[159] = v33
  const v34 = v32 && !v33
  s[161] = v34
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v32)
  s[1148] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v32 || !v33)
  s[1149] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v34
  s[1150] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v38 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[850] = v38
  const v39 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[153] = v39
  const v40 = f.ventesFuldtRask === false || !v39 || LAB_109_2_kraft_nej
  s[2275] = v40
  const v41 = f.ventesFuldtRask && v39 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[2274] = v41
  const v42 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2276] = v42
  const v43 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[156] = v43
  const v44 = !v38 && f.tvaerfagligtBehovIForloebet
  const v45 = v6 && v43 && !v38
  s[2269] = v45
  const LAB_109_1 = LAB_45_1 && (v45 || !LAB_45_1 || !v43 && v40 && !v42 || v43 && v44)
  s[1142] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v45 || !LAB_45_1 || !v43 && (v41 || v42) || v43 && !v44)
  s[1143] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v45 || !LAB_45_1
  s[1144] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v49 = !LAB_45_1 || v38
  const v50 = !LAB_45_1 || LAB_109_1_nej
  s[162] = v50
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[160] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v49
  s[1087] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v50
  s[1088] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v49
  s[1089] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v49
  s[1090] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v56 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[226] = v56
  const v57 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2280] = v57
  const v58 = !v57 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2279] = v58
  const v59 = !s[26] && (v56 || v58) || s[26] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[1] || v59
  s[29] = LAB_57_1
  const LAB_57_1_nej = !s[1] || !v59
  s[30] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v62 = f.praktikkensFormaal === 'optraening'
  s[2281] = v62
  const v63 = v62 || f.helbredetErStationaert
  const LAB_58_1 = !s[1] || v63
  s[1092] = LAB_58_1
  const LAB_58_1_nej = !s[1] || !v63
  s[1093] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v66 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[31] = v66
  const v67 = s[26] && v66 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[1] || v67
  s[1094] = LAB_60_1
  const LAB_60_1_nej = !s[1] || !v67
  s[1095] = LAB_60_1_nej
}

function svar_8(f, s) {
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v0 = f.maalgruppeForTilbud === 'dagpenge'
  s[227] = v0
  const v1 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2284] = v1
  const v2 = v1 && f.harVanskeligtVedLoentilskud === false
  s[2283] = v2
  const v3 = v0 || v2
  s[2282] = v3
  const v4 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v5 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v6 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v7 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2285] = v7
  const v8 = s[26] ? (v7 ? v4 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v5) : v6) : v3 ? v4 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v5) : v6
  const LAB_61_1 = s[28] ? v8 : FIRST_DAY
  s[1096] = LAB_61_1
  const LAB_61_1_hoej = s[28] ? v8 : NEVER
  s[1097] = LAB_61_1_hoej
  const LAB_61_1_ir = s[29] && !s[28] || s[30] || !s[1]
  s[1098] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v12 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  s[2288] = v12
  const v13 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2290] = v13
  const v14 = v13 && f.aabenlystUddannelsesparat
  s[2289] = v14
  const v15 = s[31] && f.harJobEllerVirksomhedVedTilbud
  s[2291] = v15
  const v16 = v12 || v14 || v15
  s[2287] = v16
  const v17 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  s[2294] = v17
  const v18 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  s[2296] = v18
  const v19 = f.tilbuddetsArt === 'loentilskud_privat'
  s[228] = v19
  const v20 = v18 && v19
  s[2295] = v20
  const v21 = v17 || v20
  s[2293] = v21
  const v22 = shiftMonths(f.foedselsdag, 600)
  s[177] = v22
  const v23 = v22 >= f.vurderingsdato
  s[2298] = v23
  const v24 = f.harKompetencegivendeUddannelse === false || !v23 || f.eneforsoergerVedLoentilskud
  s[2297] = v24
  const v25 = f.maanederMedForsoergelseFoerLoentilskud >= 6
  s[2299] = v25
  const v26 = !v21 || v24 || v25
  s[2292] = v26
  const v27 = !v16 && v26
  const v28 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2286] = v28
  const LAB_66_1 = v28 && (!s[26] || v27)
  s[794] = LAB_66_1
  const LAB_66_1_nej = v28 && (!s[26] || !v27)
  s[1100] = LAB_66_1_nej
  const LAB_66_1_ir = !v28 || !s[26]
  s[1101] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v32 = f.maalgruppeForTilbud === 'foertidspension'
  s[2300] = v32
  const v33 = f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2301] = v33
  const v34 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v35 = v32 ? NEVER : v7 ? (v33 ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v34) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v34
  const LAB_68_1 = s[26] ? v35 : FIRST_DAY
  s[1102] = LAB_68_1
  const LAB_68_1_hoej = s[26] ? v35 : NEVER
  s[1103] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[26] || LAB_66_1_nej || LAB_66_1_ir
  s[1104] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[1] || f.vilkaarAftaltMedFagligOrganisation
  s[1105] = LAB_74
  const LAB_74_nej = !s[1] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1106] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v41 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[205] = v41
  const v42 = v41 || s[32]
  s[546] = v42
  const v43 = SATS_4(f.vurderingsdato)
  const v44 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[1] || v42
  s[795] = LAB_76_6_ir
  const LAB_76_6 = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v42 ? -Infinity : v43) : v42 ? -Infinity : v44) : -Infinity
  s[1107] = LAB_76_6
  const LAB_76_6_hoej = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v42 ? Infinity : v43) : v42 ? Infinity : v44) : Infinity
  s[1108] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1110] = LAB_78
  const LAB_78_nej = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1111] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v50 = !s[26] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[26] && f.merbeskaeftigelse
  const LAB_79 = !s[1] || v50
  s[1112] = LAB_79
  const LAB_79_nej = !s[1] || !v50
  s[1113] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v53 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[230] = v53
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[26] || !v32
  s[1114] = LAB_90
  const LAB_90_nej = !s[26] || v32
  s[1115] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v56 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2302] = v56
  const LAB_92_timer = s[33] ? (s[34] ? -Infinity : v56 ? 3000 : 0) : -Infinity
  s[1121] = LAB_92_timer
  const LAB_92_timer_hoej = s[33] ? (s[34] ? Infinity : 3000) : Infinity
  s[1122] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[35] || !s[33] || s[34]
  s[1123] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v60 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[225] = v60
  const v61 = v60 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v62 = s[36] ? (v7 ? (f.kommerSelvIJob ? NEVER : v61) : v61) : v61
  const LAB_102_1 = s[26] ? v62 : FIRST_DAY
  s[1127] = LAB_102_1
  const LAB_102_1_hoej = s[26] ? v62 : NEVER
  s[1128] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[229] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[26]
  s[1129] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v67 = f.opholdSeneste8Aar >= 84
  s[2307] = v67
  const v68 = f.retEfterEURetten || v67
  const v69 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2306] = v69
  const v70 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[37] = v70
  const v71 = f.opholdSeneste10Aar >= 108
  s[2308] = v71
  const v72 = !s[8] && v68 || s[8] && (!v69 || !v70 && v68 || v70 && (f.retEfterEURetten || v71))
  const v73 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[258] = v73
  const v74 = f.modtogHjaelpenVedSkaerpelsen2019 && v70 && v73
  s[38] = v74
  const LAS_11_3 = v74 && v68 || !v74 && (!s[1] || v72)
  s[40] = LAS_11_3
  const LAS_11_3_nej = v74 && !v68 || !v74 && (!s[1] || !v72)
  s[39] = LAS_11_3_nej
  const LAS_11_3_ir = !v74 && !s[1]
  s[41] = LAS_11_3_ir
}

function svar_9(f, s) {
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[248] = LAS_17_1_er
  const v1 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[163] = v1
  const v2 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2310] = v2
  const v3 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2312] = v3
  const v4 = f.indrejstFraUdlandet && v3
  s[2311] = v4
  const v5 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2313] = v5
  const v6 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2315] = v6
  const v7 = f.indrejstFraUdlandet && v6
  s[2314] = v7
  const v8 = !s[8] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || v1 || v2) || s[8] && (!s[37] || !LAS_17_1_er && (!v4 || f.retEfterEURetten || f.pensionNedsatForOptjening || v1 || f.opfyldtBeskaeftigelseskravetFoer || v5) || LAS_17_1_er && (!v7 || f.retEfterEURetten || f.pensionNedsatForOptjening || v1 || f.opfyldtBeskaeftigelseskravetFoer || v5))
  const LAS_11_8 = s[38] || !s[1] || v8
  s[1351] = LAS_11_8
  const LAS_11_8_nej = !s[38] && (!s[1] || !v8)
  s[1352] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[154] = LAB_105a_3_er
  const v12 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v13 = s[39] || LAS_11_8_nej
  s[262] = v13
  const v14 = (s[40] || s[41]) && (LAS_11_8 || s[41]) && (s[40] || LAS_11_8)
  s[263] = v14
  const v15 = v13 || s[41]
  s[264] = v15
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && v12 || LAS_17_1_er && v15 && f.fordrevetFraUkraine === false)
  s[1130] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && !v12 || LAS_17_1_er && (v14 || f.fordrevetFraUkraine))
  s[1131] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v18 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v18 : FIRST_DAY
  s[1133] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v18 : NEVER
  s[1134] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v21 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v21 : FIRST_DAY
  s[1136] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v21 : NEVER
  s[1137] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[110] = SDL_53_1_timer_er
  const v25 = f.timerDuKanArbejde === 0
  s[2323] = v25
  const v26 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[742] = v26
  const v27 = v26 >= 400
  s[2324] = v27
  const v28 = v25 || v27
  s[2322] = v28
  const v29 = SDL_53_1_timer_er && v28
  s[2321] = v29
  const v30 = f.persongruppe === 'selvstaendig'
  s[126] = v30
  const v31 = f.andelAfArbejdetDuKan <= 5000
  s[360] = v31
  const v32 = v30 && v31
  s[2325] = v32
  const v33 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2326] = v33
  const v34 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2330] = v34
  const v35 = f.ansatIFleksjob && v34
  s[2329] = v35
  const v36 = v28 || v35
  s[2328] = v36
  const v37 = SDL_53_1_timer_er && v36
  s[2327] = v37
  const v38 = !s[0] && (v29 || v32 || v33) || s[0] && (v37 || v32 || v33)
  const SDL_7_2 = !s[1] || v38
  s[1826] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v38
  s[1827] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[132] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[138] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v43 = v30 ? 14 : 15
  const v44 = v30 ? 14 : 21
  const v45 = v30 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v46 = dropFirst(s[42], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v45 : v44) : v43) : 14) : Infinity)
  const v47 = dropFirst(s[42], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v45 : v44) : v43) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v48 = allPeriods(f.afbrydelser)
  const v49 = without(v46, v48)
  const v50 = without(v47, v48)
  const SDL_24_3 = !s[43] ? NO_DAYS : without(v49, intersectTable(from(v50, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[45] = SDL_24_3
  const SDL_24_3_hoej = !s[43] ? ALL_DAYS : without(v50, intersectTable(from(v49, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[46] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[43] && sameDays(v46, v47)
  s[826] = SDL_24_3_eksakt
}

function svar_10(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[139] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[140] = v1
  const v2 = s[44] >= 15012 /* 2011-02-07 */
  s[686] = v2
  const v3 = onWeekdays(s[45], 62)
  s[51] = v3
  const v4 = onWeekdays(s[46], 62)
  s[50] = v4
  const v5 = monthEndOver(v4, 12, 130, s[44])
  const v6 = monthEndOver(v3, 12, 130, s[44])
  const v7 = !s[47] && s[48] >= v5
  s[2333] = v7
  const v8 = !s[47] && s[48] < v6
  s[2334] = v8
  const v9 = v7 && !s[47]
  const v10 = s[49] && !s[47] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[46], 12, 182, s[44])
  const v16 = monthEndOver(s[45], 12, 182, s[44])
  const v17 = !s[47] && s[48] >= v15
  s[2335] = v17
  const v18 = !s[47] && s[48] < v16
  s[2336] = v18
  const v19 = v17 && !s[47]
  const v20 = s[49] && !s[47] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[145] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[147] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[632] = v27
  const SDL_25_1_er = v27 && !s[47] && (!v2 || v14 || v24)
  s[141] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[47] || !v2 || v7 && s[49] || s[49] && !((s[47] || !s[49] && v5 === v6) && !s[47] && (s[47] || v5 === NEVER)) || v17 && s[49] || s[49] && !((s[47] || !s[49] && v15 === v16) && !s[47] && (s[47] || v15 === NEVER))
  s[143] = SDL_25_1_ir
}

function svar_11(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[50], 18, 260, s[44])
  const v1 = monthEndOver(s[51], 18, 260, s[44])
  const v2 = !s[47] && v0 <= 16251 /* 2014-06-30 */
  s[52] = v2
  const v3 = !s[47] && v1 > 16251 /* 2014-06-30 */
  s[53] = v3
  const v4 = !s[47] && s[48] >= v0
  s[2352] = v4
  const v5 = !s[47] && s[48] < v1
  s[2353] = v5
  const v6 = v4 && !s[47]
  const v7 = s[49] && !s[47] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[49] || s[49] && !((s[47] || !s[49] && v0 === v1) && !s[47] && (s[47] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[49] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[67] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[68] = v17
  const v18 = v13 || v3 || v14
  s[65] = v18
  const v19 = v2 && v12 || s[49] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[66] = v19
  const v20 = monthEndOver(s[46], 18, 364, s[44])
  const v21 = monthEndOver(s[45], 18, 364, s[44])
  const v22 = !s[47] && v20 <= 16251 /* 2014-06-30 */
  s[54] = v22
  const v23 = !s[47] && v21 > 16251 /* 2014-06-30 */
  s[55] = v23
  const v24 = !s[47] && s[48] >= v20
  s[2354] = v24
  const v25 = !s[47] && s[48] < v21
  s[2355] = v25
  const v26 = v24 && !s[47]
  const v27 = s[49] && !s[47] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[49] || s[49] && !((s[47] || !s[49] && v20 === v21) && !s[47] && (s[47] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[49] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[71] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[72] = v37
  const v38 = v33 || v23 || v34
  s[69] = v38
  const v39 = v22 && v32 || s[49] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[70] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[59] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[61] = v42
  const v43 = v19 || v39
  s[64] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[63] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[73] = v45
  const v46 = s[44] >= 16252 /* 2014-07-01 */
  s[56] = v46
  const v47 = Math.max(s[44], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[50], 9, 110, v47)
  const v49 = monthEndOver(s[51], 9, 110, v47)
  const v50 = !s[47] && s[48] >= v48
  s[2356] = v50
  const v51 = !s[47] && s[48] < v49
  s[2357] = v51
  const v52 = v50 && !s[47]
  const v53 = s[49] && !s[47] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[77] = v57
  const v58 = v50 && s[49] || s[49] && !((s[47] || !s[49] && v48 === v49) && !s[47] && (s[47] || v48 === NEVER))
  s[75] = v58
  const v59 = monthEndOver(s[46], 9, 154, v47)
  const v60 = monthEndOver(s[45], 9, 154, v47)
  const v61 = !s[47] && s[48] >= v59
  s[2358] = v61
  const v62 = !s[47] && s[48] < v60
  s[2359] = v62
  const v63 = v61 && !s[47]
  const v64 = s[49] && !s[47] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[78] = v68
  const v69 = v61 && s[49] || s[49] && !((s[47] || !s[49] && v59 === v60) && !s[47] && (s[47] || v59 === NEVER))
  s[76] = v69
  const v70 = v57 || v68
  s[74] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[60] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[62] = v77
  const v78 = v44 && v40
  s[57] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[58] = v79
}

function svar_12(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[47] && countDays(s[46], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2340] = v0
  const v1 = !s[47] && countDays(s[45], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2341] = v1
  const v2 = !s[47] && countDays(s[50], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2346] = v2
  const v3 = !s[47] && countDays(s[51], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2347] = v3
  const v4 = s[52] || v3
  s[2345] = v4
  const v5 = (s[53] || s[49]) && (v2 || s[49]) && (s[53] || v2)
  s[2344] = v5
  const v6 = !s[47] && countDays(s[46], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2350] = v6
  const v7 = !s[47] && countDays(s[45], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2351] = v7
  const v8 = s[54] || v7
  s[2349] = v8
  const v9 = (s[55] || s[49]) && (v6 || s[49]) && (s[55] || v6)
  s[2348] = v9
  const v10 = v5 || v9
  s[2342] = v10
  const v11 = (v4 || s[49]) && (v8 || s[49]) && (v4 || v8)
  s[2343] = v11
  const v12 = s[56] || v1 || v11
  s[2339] = v12
  const v13 = !s[56] && (v0 || s[49]) && (v10 || s[49])
  s[2338] = v13
  const v14 = v13 && !v12
  s[2337] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[57] ? (s[58] ? Math.min(s[59], s[60]) : s[59]) : s[60]
  s[146] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[57] ? (s[58] ? Math.max(s[61], s[62]) : s[61]) : s[62]
  s[148] = SDL_24_1_hoej
  const SDL_24_1_er = !s[47] && (v13 || !v14 && (s[57] || s[58]))
  s[142] = SDL_24_1_er
  const SDL_24_1_ir = s[47] || v13 || !v14 && (s[63] && s[64] || !(s[65] && !s[66] && s[67] >= 13332 /* 2006-07-03 */ && s[68] <= 15011 /* 2011-02-06 */ || s[69] && !s[70] && s[71] >= 13332 /* 2006-07-03 */ && s[72] <= 15011 /* 2011-02-06 */) && (s[73] && s[64] || !(s[65] && !s[66] && s[67] >= 15012 /* 2011-02-07 */ && s[68] <= 16251 /* 2014-06-30 */ || s[69] && !s[70] && s[71] >= 15012 /* 2011-02-07 */ && s[72] <= 16251 /* 2014-06-30 */) && (s[74] && (s[75] || s[76]) || !(s[77] && !s[75] || s[78] && !s[76]))))
  s[144] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3113] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[615] = v20
  const v21 = SDL_24_1_er && v19
  s[616] = v21
  const v22 = Math.max(f.vurderingsdato, SDL_24_1)
  const v23 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v24 = Math.max(f.vurderingsdato, v22)
  const v25 = Math.min(f.vurderingsdato, v23)
  const v26 = v20 && SDL_24_1_er
  const v27 = SDL_24_1_ir && SDL_24_1_er && v25 >= v24
  const v28 = v21 || v27
  const v29 = v21 ? (v27 ? Math.min(f.vurderingsdato, v24) : f.vurderingsdato) : v24
  const v30 = v21 ? (v27 ? Math.max(f.vurderingsdato, v25) : f.vurderingsdato) : v25
  const v31 = f.forlaengelseErAfgjort || v26 || v21 || v27
  s[83] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[854] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[85] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[84] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[79] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[87] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[658] = v37
  const v38 = v31 && v36 && v37
  s[80] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[86] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[666] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[88] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[89] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[94] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[95] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[101] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[90] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[98] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[97] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[81] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[82] = v57
  const v58 = v55 || v57
  s[659] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[662] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[664] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[660] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2374] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2375] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2376] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2377] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[91] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[99] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[665] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[92] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[100] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[93] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[96] = SDL_27_1_5_nej
}

function svar_13(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[79] || s[80] && v0 || s[81] && v0 || s[82] && v1
  s[667] = SDL_27_1_6
  const SDL_27_1_6_nej = s[79] || s[80] && !v0 || s[81] && !v0 || s[82] && !v1
  s[673] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[83] && s[84] >= 16953 /* 2016-06-01 */ && s[85] <= 16974 /* 2016-06-22 */
  const v5 = s[83] && s[84] >= 16975 /* 2016-06-23 */ && s[85] <= 20634 /* 2026-06-30 */
  const v6 = s[83] && s[84] >= 20635 /* 2026-07-01 */ && s[86]
  const SDL_27_1_7_2 = s[79] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[1962] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[79] || s[83] && s[87] && s[85] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[1963] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[79] || v4 || v6 || s[88]
  s[1964] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[79] || s[80] && f.foertidspensionssagPaabegyndt || s[81] && f.foertidspensionssagPaabegyndt || s[82] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[668] = SDL_27_1_7
  const SDL_27_1_7_nej = s[79] || s[80] && f.foertidspensionssagPaabegyndt === false || s[81] && f.foertidspensionssagPaabegyndt === false || s[82] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[674] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[89] || s[90] || s[91] || s[92] || s[93] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[94] || s[95]
  s[669] = v13
  const v14 = s[96] || s[97]
  s[670] = v14
  const v15 = SDL_27_1_6_nej || s[97]
  s[671] = v15
  const v16 = SDL_27_1_7_nej || s[97]
  s[672] = v16
  const v17 = v13 && (s[98] || s[97]) && (s[99] || s[97]) && (s[100] || s[95]) && v14 && v15 && v16 && (s[94] || s[98] || s[99] || s[100] || s[96] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[95] && s[97]
  s[684] = v18
  const SDL_27_1 = s[79] || s[80] && v12 || s[101] && v12
  s[149] = SDL_27_1
  const SDL_27_1_nej = s[79] || s[80] && v17 || s[101] && v17
  s[150] = SDL_27_1_nej
  const SDL_27_1_ir = s[79] || s[80] && v18 || s[101] && v18 || s[88]
  s[151] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[102] <= 16251 /* 2014-06-30 */
  s[617] = v22
  const v23 = !s[47] && s[103] && v22
  s[136] = v23
  const v24 = !s[47] && s[104] >= 16252 /* 2014-07-01 */ && s[105]
  s[133] = v24
  const v25 = monthStart(s[102])
  s[119] = v25
  const v26 = monthStart(s[104])
  s[120] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[102], -1)
  const v34 = shiftDays(s[104], -1)
  const SDL_24a_1_graense = s[106] || v24 && (!s[47] && countDays(s[50], v27, v30) > 110 || !s[47] && countDays(s[46], v27, v30) > 154 || !s[47] && countDays(s[50], v31, v34) > 110 || !s[47] && countDays(s[46], v31, v34) > 154)
  s[134] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[106] || v23 || v24 && (!s[47] && countDays(s[51], v28, v29) <= 110 || !s[47] && countDays(s[45], v28, v29) <= 154 || !s[47] && countDays(s[51], v32, v33) <= 110 || !s[47] && countDays(s[45], v32, v33) <= 154)
  s[137] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[106] || v24 && s[49] || s[107]
  s[135] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[47] && shiftDays(s[104], -56) >= f.ansatFra
  s[2383] = v38
  const v39 = !s[47] && shiftDays(s[102], -56) < f.ansatFra
  s[2384] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2382] = v40
  const v41 = (v38 || s[49]) && f.andetFravaerSeneste8Uger === false
  s[2381] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2385] = v42
  const v43 = v40 || !v42
  s[2380] = v43
  const v44 = v41 && v42
  s[2379] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2386] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[47] && s[108] && s[105]
  s[117] = v48
  const SDL_30_2 = s[106] || s[109] && v46 || v48 && v46
  s[1975] = SDL_30_2
  const SDL_30_2_nej = s[106] || s[109] && v47 || v48 && v47
  s[1976] = SDL_30_2_nej
  const SDL_30_2_ir = s[106] || s[107]
  s[114] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[106] || s[109] || v48)
  s[1977] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[106]
  s[1978] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1979] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2387] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2388] = v56
  const v57 = !s[110] || SDL_30_2_nej || v56
  const v58 = s[110] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[106] || s[109] && v58 || v48 && v58
  s[115] = SDL_30
  const SDL_30_nej = s[106] || s[109] && v57 || v48 && v57
  s[116] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[47] && s[103] && s[102] <= 13604 /* 2007-04-01 */
  const v62 = !s[47] && s[104] >= 13605 /* 2007-04-02 */ && s[102] <= 14031 /* 2008-06-01 */
  const v63 = s[102] <= 15340 /* 2012-01-01 */
  s[713] = v63
  const v64 = !s[47] && s[104] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[104] >= 15341 /* 2012-01-02 */
  s[714] = v65
  const v66 = !s[47] && v65 && s[105]
  const v67 = v64 || v66
  const SDL_30_1 = s[106] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[111] = SDL_30_1
  const SDL_30_1_hoej = s[106] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[112] = SDL_30_1_hoej
  const SDL_30_1_er = s[106] || v61 || v62 || v64 || v66
  s[113] = SDL_30_1_er
}

function svar_14(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[102], s[111])
  s[711] = v0
  const v1 = shiftDays(s[104], s[112])
  s[712] = v1
  const v2 = !s[47] && s[113]
  s[560] = v2
  const v3 = s[49] || s[114]
  s[564] = v3
  const v4 = shiftDays(v0, -1)
  s[562] = v4
  const v5 = shiftDays(v1, -1)
  s[561] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[115] && v2
  const v9 = s[114] && v2 && v7 >= NEVER
  const v10 = s[116] ? NEVER : v7
  const v11 = v8 || s[116] || v9
  const v12 = s[115] && v3 || s[114] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[106] ? FIRST_DAY : v8 ? v6 : NEVER
  s[599] = SDL_31_1
  const SDL_31_1_hoej = s[106] ? NEVER : v8 ? (s[116] || v9 ? Math.max(v7, v10) : v7) : v10
  s[600] = SDL_31_1_hoej
  const SDL_31_1_er = s[106] || s[109] && v11 || s[117] && v11
  s[598] = SDL_31_1_er
  const SDL_31_1_ir = s[106] || s[109] && v12 || s[117] && v12 || s[107]
  s[601] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[47] && shiftDays(s[104], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2395] = v17
  const v18 = !s[47] && shiftDays(s[102], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2396] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2397] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2400] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2401] = v21
  const v22 = s[116] || v20
  s[2398] = v22
  const v23 = s[115] || s[114]
  s[563] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[115] || v21)
  s[122] = v24
  const v25 = s[114] && SDL_31_1_ir
  s[2399] = v25
  const v26 = v18 || !v19 || v24
  s[2394] = v26
  const v27 = v22 || v25
  s[123] = v27
  const v28 = (v17 || s[49]) && v19 && v27
  s[2393] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2402] = v29
  const v30 = !s[47] && s[104] >= f.uddannelseAfsluttet
  s[2403] = v30
  const v31 = !s[47] && s[102] < f.uddannelseAfsluttet
  s[2404] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[47] && v32 >= s[102]
  s[2405] = v33
  const v34 = !s[47] && v32 < s[104]
  s[2406] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[129] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[49]) && (v33 || s[49])
  s[130] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[47] && s[108] && s[102] <= 15522 /* 2012-07-01 */
  const v40 = !s[47] && s[104] >= 15523 /* 2012-07-02 */ && s[118]
  const v41 = !s[47] && shiftDays(s[104], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2409] = v41
  const v42 = !s[47] && shiftDays(s[102], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2410] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2411] = v43
  const v44 = v42 || !v43 || v24
  s[2408] = v44
  const v45 = (v41 || s[49]) && v43 && v27
  s[2407] = v45
  const v46 = shiftMonths(s[119], -6)
  const v47 = shiftMonths(s[120], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[47] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[47] && r_timerPrMaaned.maaned < s[120]; return (r0_0 || s[49]) && (r0_1 || s[49]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2418] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[47] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[47] && r_timerPrMaaned.maaned < s[120]; const r0_2 = (r0_0 || s[49]) && (r0_1 || s[49]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[47] && r_timerPrMaaned.maaned < v47 || !s[47] && r_timerPrMaaned.maaned >= s[119]) && !s[49] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2419] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[47] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[47] && r_timerPrMaaned.maaned < s[120]; return (r0_0 || s[49]) && (r0_1 || s[49]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2420] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[47] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[47] && r_timerPrMaaned.maaned < s[120]; const r0_2 = (r0_0 || s[49]) && (r0_1 || s[49]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[47] && r_timerPrMaaned.maaned < v47 || !s[47] && r_timerPrMaaned.maaned >= s[119] || s[49] && !r0_3) && !(s[49] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2421] = v51
  const v52 = !v49 || !v51
  s[2417] = v52
  const v53 = v48 && v50
  s[2416] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[119], v55)
  const v57 = shiftMonths(s[120], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[47] && r_timerPrMaaned.maaned < s[120]; const r0_1 = !s[47] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[49]) && (r0_0 || s[49]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2424] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[47] && r_timerPrMaaned.maaned < s[120]; const r0_1 = !s[47] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[49]) && (r0_0 || s[49]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[47] && r_timerPrMaaned.maaned < v57 || !s[47] && r_timerPrMaaned.maaned >= s[119]) && !s[49] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2425] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[47] && r_timerPrMaaned.maaned < s[120]; const r0_1 = !s[47] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[49]) && (r0_0 || s[49]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2426] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[47] && r_timerPrMaaned.maaned < s[120]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[47] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[49]) && (r0_0 || s[49]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[47] && r_timerPrMaaned.maaned < v57 || !s[47] && r_timerPrMaaned.maaned >= s[119] || s[49] && !r0_1) && !(s[49] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2427] = v61
  const v62 = !v59 || !v61
  s[2423] = v62
  const v63 = v58 && v60
  s[2422] = v63
  const v64 = v53 || v63
  s[2414] = v64
  const v65 = v52 && v62
  s[2415] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2413] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2412] = v67
  const SDL_32_1 = s[106] || s[109] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[121] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[125] = SDL_32_1
  const SDL_32_1_nej = s[106] || s[109] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[121] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[124] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2429] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2428] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2430] = v72
  const v73 = v71 && v72
  s[2431] = v73
  const v74 = !s[47] && s[108] && s[102] <= 15705 /* 2012-12-31 */
  const v75 = !s[47] && s[104] >= 15706 /* 2013-01-01 */ && s[102] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[47] && s[104] >= 15884 /* 2013-06-28 */ && s[105]
  const SDL_42_1 = s[106] || s[109] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[128] = SDL_42_1
  const SDL_42_1_nej = s[106] || s[109] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[127] = SDL_42_1_nej
}

function svar_15(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[122]
  const v1 = f.arbejdsskade && s[123]
  const SDL_34_1 = s[106] || s[109] && v1 || s[117] && v1
  s[1984] = SDL_34_1
  const SDL_34_1_nej = s[106] || s[109] && v0 || s[117] && v0
  s[1985] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[110] || s[124]
  s[2433] = v4
  const v5 = s[110] && (s[125] || s[114])
  s[2432] = v5
  const v6 = !s[126] || s[127]
  s[2435] = v6
  const v7 = s[126] && (s[128] || s[114])
  s[2434] = v7
  const v8 = f.persongruppe === 'ingen'
  s[699] = v8
  const v9 = !v8 || s[129]
  s[559] = v9
  const v10 = v8 && s[130]
  s[558] = v10
  const v11 = v5 || v7 || s[131] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[131] && v9 && (SDL_34_1_nej || s[114])
  const SDL_32 = s[106] || s[109] && v11 || s[117] && v11
  s[565] = SDL_32
  const SDL_32_nej = s[106] || s[109] && v12 || s[117] && v12
  s[566] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2436] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[570] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[567] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[114]
  s[610] = v19
  const v20 = SDL_3 || !s[1]
  s[568] = v20
  const v21 = s[132] || !s[1]
  s[569] = v21
  const SDL_24a_1 = s[106] || s[133] && (s[134] || s[135]) && v19 && v20 && v21 && (s[134] || SDL_32 || SDL_3 || s[132])
  s[618] = SDL_24a_1
  const SDL_24a_1_nej = s[106] || s[136] || s[133] && (s[137] || SDL_32_nej || SDL_3_nej || s[138])
  s[621] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[106] || s[133] && s[135] && s[114] && !s[1] || s[107]
  s[620] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[204] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[1921] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[1922] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[139] || f.naaetFolkepensionsalder || s[140]
  s[2447] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[141] || !v29 && s[142]
  s[611] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[143] || !v29 && s[144])
  s[612] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[145] : s[146]
  s[613] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[147] : s[148]
  s[614] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[2445] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[2446] = v35
  const v36 = v35 || v29 || s[149]
  s[2444] = v36
  const v37 = s[150] || s[151]
  s[685] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[2443] = v38
  const v39 = v38 || SDL_24a_1
  s[2441] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[619] = v40
  const v41 = v36 && v40
  s[2442] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[2448] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[1])
  s[2449] = v43
  const LAB_107_1 = !s[1] || s[152] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[1138] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[152] || !v25 && (s[138] || v41) || v25 && (s[138] || v43)
  s[1139] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[164] = v46
  const v47 = f.ventesFuldtRask && s[153] && f.fikTvaerfagligIndsats === false
  s[2453] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[2454] = v48
  const v49 = !v46 || s[154] || !v47 || v48
  const LAB_108_2 = s[155] && (!s[152] || v49)
  s[1140] = LAB_108_2
  const LAB_108_2_nej = s[155] && (!s[152] || !v49)
  s[1141] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v52 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[2455] = v52
  const v53 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v54 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[2456] = v54
  const v55 = shiftDays(f.jobafklaringStartede, 28)
  const v56 = f.jobafklaringEfter === 'ny_sygemelding'
  s[2457] = v56
  const v57 = s[156] ? NEVER : v56 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v55
  const LAB_109_1_frist = s[157] ? (v52 ? (v54 ? (s[158] ? (s[159] ? v57 : FIRST_DAY) : v55) : FIRST_DAY) : v53) : FIRST_DAY
  s[1145] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[157] ? (v52 ? (v54 ? (s[158] ? (s[159] ? v57 : NEVER) : v55) : NEVER) : v53) : NEVER
  s[1146] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[160] && (!s[157] || v52 && (!v54 || s[161])) || s[162]
  s[1147] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v61 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[848] = v61
  const v62 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[2458] = v62
  const v63 = shiftMonths(f.jobafklaringStartede, 24)
  const v64 = shiftDays(v63, -1)
  const v65 = allPeriods(f.barselUnderJobafklaring)
  s[398] = v65
  const v66 = without(ALL_DAYS, v65)
  const v67 = v63 === NEVER ? Infinity : v63 - f.jobafklaringStartede
  const v68 = dayReaching(v66, f.jobafklaringStartede, v67)
  const v69 = from(v65, 18262 /* 2020-01-01 */)
  const v70 = without(ALL_DAYS, v69)
  const v71 = dayReaching(v70, f.jobafklaringStartede, v67)
  const LAB_110_1 = s[157] ? (v62 ? (v61 ? v68 : Math.min(v64, v68, v71)) : v64) : FIRST_DAY
  s[165] = LAB_110_1
  const LAB_110_1_hoej = s[157] ? (v62 ? (v61 ? v68 : Math.max(v64, v68, v71)) : v64) : NEVER
  s[166] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[157]
  s[167] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[157]
  s[168] = LAB_110_1_ir
}

function svar_16(f, s) {
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v0 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[2459] = v0
  const v1 = f.uarbejdsdygtigVedEgenSygdom === false || s[163] || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[155] && (!s[152] || !v0 && f.uarbejdsdygtigVedEgenSygdom === false || v0 && (!s[164] || v1))
  s[1151] = LAB_110_2
  const LAB_110_2_nej = s[155] && (!s[152] || !v0 && f.uarbejdsdygtigVedEgenSygdom || v0 && (!s[164] || !v1))
  s[1152] = LAB_110_2_nej
  const LAB_110_2_ir = !s[155] || !s[152] || v0 && !s[164]
  s[1153] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[152] ? s[165] : FIRST_DAY
  s[1154] = LAB_111_1
  const LAB_111_1_hoej = s[152] ? s[166] : NEVER
  s[1155] = LAB_111_1_hoej
  const LAB_111_1_er = s[155] && (!s[152] || s[167])
  s[1156] = LAB_111_1_er
  const LAB_111_1_ir = !s[155] || !s[152] || s[168]
  s[1157] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v9 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[2460] = v9
  const v10 = f.kanVendeTilbageIArbejde === false && v9
  const LAB_111_2 = s[155] && (!s[152] || s[36] || v10)
  s[1158] = LAB_111_2
  const LAB_111_2_nej = s[155] && (!s[152] || s[36] || !v10)
  s[1159] = LAB_111_2_nej
  const LAB_111_2_ir = !s[155] || !s[152] || s[36]
  s[796] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v14 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[152] ? v14 : FIRST_DAY
  s[1161] = LAB_111_3
  const LAB_111_3_hoej = s[152] ? v14 : NEVER
  s[1162] = LAB_111_3_hoej
  const LAB_111_3_er = s[155] && f.risikoForFireAar
  s[1163] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[152]
  s[1164] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v19 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[155] && (!s[152] || s[36] || !v19)
  s[1165] = LAB_111_4
  const LAB_111_4_nej = s[155] && (!s[152] || s[36] || v19)
  s[1166] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v22 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[860] = v22
  const v23 = s[0] && (!v22 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v22 && !s[169] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v23
  s[1170] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v23
  s[1171] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v26 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[178] = v26
  const v27 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[2467] = v27
  const v28 = !v26 || v27 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v28
  s[1172] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v28
  s[1173] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v31 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[2469] = v31
  const v32 = LAB_112_2_nej || !s[1]
  const v33 = s[169] && s[170]
  s[2468] = v33
  const LAB_112_1 = v33 || !s[1] || s[0] && (!v26 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v31 && v32 || v26 && !s[169] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v31 && v32 && (LAB_112_3 || !s[1]))
  s[1167] = LAB_112_1
  const LAB_112_1_nej = v33 || !s[1] || !s[0] || !v26 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v31 || LAB_112_2) || v26 && (s[169] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v31 || LAB_112_2 || LAB_112_3_nej)
  s[1168] = LAB_112_1_nej
  const LAB_112_1_ir = v33 || !s[1]
  s[1169] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v37 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[175] = v37
  const v38 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[2475] = v38
  const v39 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[174] = v39
  const v40 = allPeriods(f.perioderUdenRaadighed)
  const v41 = without(ALL_DAYS, v40)
  const v42 = shiftMonths(f.ressourceforloebStartede, 6)
  const v43 = dayReaching(v41, shiftDays(f.ressourceforloebStartede, 1), v42 === NEVER ? Infinity : v42 - f.ressourceforloebStartede)
  const LAB_113_2 = v37 ? (v38 ? v43 : NEVER) : FIRST_DAY
  s[1174] = LAB_113_2
  const LAB_113_2_hoej = v37 ? (v38 ? (v39 ? v43 : NEVER) : NEVER) : NEVER
  s[1175] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v37
  s[176] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v47 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[2478] = v47
  const v48 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[2479] = v48
  const v49 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[2482] = v49
  const v50 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[2483] = v50
  const v51 = f.indsatsErBegyndt === false || v49
  s[2480] = v51
  const v52 = f.indsatsErBegyndt && (v50 || LAB_113_2_ir)
  s[2481] = v52
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[36] || !v37 || v38 && (v47 || LAB_113_2_ir) && v51 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1177] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[36] || !v37 || !v38 || v48 || v52 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1178] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[36] || !v37
  s[1179] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || v26 && (s[171] || s[172]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1180] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !v26 || s[173] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1181] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v58 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[864] = v58
  const v59 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[863] = v59
  const v60 = v59 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v58 ? v60 : FIRST_DAY
  s[1183] = LAB_113_4
  const LAB_113_4_hoej = v58 ? v60 : NEVER
  s[1184] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v58
  s[797] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v64 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[2489] = v64
  const v65 = v59 && (v64 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v58 || v65)
  s[1187] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v58 || !v65)
  s[1188] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || v26 && s[171])
  s[1189] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !v26 || s[173])
  s[1190] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || v26 && s[172]
  s[1191] = LAB_113a_ir
}

function svar_17(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[862] = v0
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[2491] = v1
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[2492] = v4
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[174] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[175] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[1192] = LAB_114_1
  const LAB_114_1_hoej = s[175] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[1193] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[2493] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[2494] = v13
  const v14 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[2495] = v14
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[175] || v0 && v12 && (v13 || s[176]))
  s[1194] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[175] || !v0 || !v12 || v14)
  s[1195] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[180] = v17
  const v18 = f.maanederIRessourceforloeb <= 0
  s[2499] = v18
  const v19 = v17 && !v18 && f.oenskerRessourceforloeb === false
  s[2498] = v19
  const v20 = v19 ? 0 : 60
  const v21 = f.vurderingsdato >= s[177]
  s[2501] = v21
  const v22 = v21 && !v18 && f.oenskerRessourceforloeb === false
  s[2500] = v22
  const v23 = v17 && !v21 && f.oenskerRessourceforloeb === false
  s[2502] = v23
  const v24 = v22 ? 0 : v23 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[178] && s[169]
  s[1199] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[178] ? (s[169] ? -Infinity : v24) : v20) : 0) : -Infinity
  s[1197] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[178] ? (s[169] ? Infinity : v24) : v20) : 0) : Infinity
  s[1198] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v28 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[2503] = v28
  const v29 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[2504] = v29
  const v30 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[2505] = v30
  const v31 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v28 ? (v29 ? (v30 ? v31 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1200] = LAB_114_4
  const LAB_114_4_hoej = v28 ? (v29 ? (v30 ? v31 : NEVER) : NEVER) : NEVER
  s[1201] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v28 || v29 && !v30
  s[1202] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v35 = s[0] && !s[169] && s[179] && !v17 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v35
  s[1203] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v35
  s[1204] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v38 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[2507] = v38
  const v39 = !s[28] && f.vurderingsdato < (v38 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780)) || s[28] && !s[163]
  const LAB_116_1_alder = !s[1] || v39
  s[1205] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[1] || !v39
  s[1206] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v42 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[224] = v42
  const v43 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[522] = v43
  const v44 = !s[26] && !s[179] || s[26] && (!v42 && !s[139] || v42 && !v43)
  const v45 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[537] = v45
  const v46 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[867] = v46
  const v47 = s[140] && v45 && v46
  s[2508] = v47
  const LAB_116_1_pension = v47 || !s[1] || v44
  s[1209] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v47 || !s[1] || !v44
  s[201] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v47 || !s[1]
  s[1210] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v51 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[1] || v51
  s[1218] = LAB_116_3
  const LAB_116_3_nej = !s[1] || !v51
  s[215] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v54 = LAB_116_1_alder || !s[1]
  const v55 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[200] = v55
  const v56 = LAB_116_3 || !s[1]
  s[214] = v56
  const LAB_116_1 = !s[1] || !s[0] && v54 && v55 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v56 || s[0] && v54 && v55 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v56
  s[181] = LAB_116_1
  const LAB_116_1_nej = !s[1] || !s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[182] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v59 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[435] = v59
  const v60 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[536] = v60
  const v61 = intersect(v59, v60)
  const LAB_116_1_foertidspension = from(v61, 13332 /* 2006-07-03 */)
  s[1207] = LAB_116_1_foertidspension
  const v63 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2512] = v63
  const LAB_116_1_foertidspension_ir = v63 >= NEVER
  s[1208] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v65 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v66 = intersect(v59, v65)
  const v67 = from(v66, 13332 /* 2006-07-03 */)
  const v68 = dayReaching(v67, 13332 /* 2006-07-03 */, 1)
  s[2515] = v68
  const v69 = v68 >= 18262 /* 2020-01-01 */
  s[2513] = v69
  const LAB_116_1_seniorpension_eksakt = v68 >= 19134 /* 2022-05-22 */
  s[799] = LAB_116_1_seniorpension_eksakt
  const v71 = v68 >= NEVER
  s[2514] = v71
  const LAB_116_1_seniorpension = !LAB_116_1_seniorpension_eksakt ? NO_DAYS : v67
  s[1211] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !LAB_116_1_seniorpension_eksakt ? ALL_DAYS : v67
  s[1212] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_er = v69 && !v71
  s[798] = LAB_116_1_seniorpension_er
  const LAB_116_1_seniorpension_ir = !v69 || v71 || !LAB_116_1_seniorpension_eksakt
  s[1214] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v76 = s[0] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[1] || v76)
  s[1215] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[1] || !v76)
  s[1216] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[1]
  s[1217] = LAB_116_2_ir
}

function svar_18(f, s) {
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v0 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[869] = v0
  const v1 = s[0] && (!s[26] && !v0 || s[26] && !v0 && shiftMonths(f.vurderingsdato, 72) < f.folkepensionsalderNaasDen)
  const LAB_119_1_bundet = !s[1] || v1
  s[1226] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[1] || !v1
  s[1227] = LAB_119_1_bundet_nej
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v4 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v5 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[2519] = v5
  const v6 = LAB_119_1_bundet || !s[1]
  const v7 = f.fleksjobPaaNuvaerendeArbejdsplads && v6 && f.dokumentationForSaerligeVilkaar === false
  s[2520] = v7
  const LAB_118_2 = !s[1] || !s[0] && v4 || s[0] && (s[36] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v5)
  s[245] = LAB_118_2
  const LAB_118_2_nej = !s[1] || !s[0] && !v4 || s[0] && (s[36] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v7)
  s[244] = LAB_118_2_nej
  const LAB_118_2_ir = !s[1] || s[0] && s[36]
  s[246] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v11 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[408] = v11
  const v12 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[595] = v12
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[2522] = v13
  const v14 = f.afviser === 'anden_laegebehandling'
  s[2524] = v14
  const v15 = v14 && f.tilsvarendeIndgribende
  s[2523] = v15
  const v16 = v13 || v15
  s[409] = v16
  const v17 = v11 && v16
  s[594] = v17
  const v18 = s[152] && (!v11 && v12 && f.andenVurderingIndhentet || v17)
  const v19 = f.afviser === 'ingenting'
  s[407] = v19
  const LAB_118_3 = !v19 && (!s[1] || v18)
  s[1220] = LAB_118_3
  const LAB_118_3_nej = !v19 && (!s[1] || !v18)
  s[1221] = LAB_118_3_nej
  const LAB_118_3_ir = v19 || !s[1]
  s[1222] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v23 = f.maanederPaaSaerligeVilkaar >= 12
  s[2526] = v23
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || !s[0] || LAB_119_1_bundet_nej || v23)
  s[1223] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || s[0] && v6 && !v23)
  s[1224] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[1]
  s[800] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v27 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v28 = LAB_119_1_bundet_nej && !LAB_119_1_bundet && s[1]
  s[871] = v28
  const LAB_119_1_mangler = s[1] ? (s[0] ? (LAB_119_1_bundet_nej ? 0 : v27) : 0) : -Infinity
  s[1228] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[1] ? (s[0] ? (v28 ? 0 : v27) : 0) : Infinity
  s[1229] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v31 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[2530] = v31
  const v32 = !s[0] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v31 && f.forsoegtUstoettetJob
  const v33 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[2529] = v33
  const v34 = f.fleksjobPaaNuvaerendeArbejdsplads && v6
  s[2528] = v34
  const LAB_119_2 = v34 && (!s[1] || v32)
  s[1230] = LAB_119_2
  const LAB_119_2_nej = v34 && (!s[1] || !v32)
  s[1231] = LAB_119_2_nej
  const LAB_119_2_ir = v34 && !s[1] || v33
  s[1232] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[1] || s[0] && s[180] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[181] || !s[1])
  s[1236] = LAB_120_2
  const LAB_120_2_nej = !s[1] || !s[0] || !s[180] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[182]
  s[1237] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v40 = f.fleksjobBevilgetFra >= 13332 /* 2006-07-03 */
  s[874] = v40
  const v41 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[875] = v41
  const v42 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v43 = LAB_120_2 && !LAB_120_2_nej && s[1]
  s[876] = v43
  const v44 = v41 || s[183]
  s[2533] = v44
  const v45 = !v41 && s[184]
  s[873] = v45
  const v46 = v45 && !v44
  s[872] = v46
  const LAB_120_1 = v45 ? FIRST_DAY : v40 ? (v41 ? (v43 ? NEVER : v42) : NEVER) : FIRST_DAY
  s[1233] = LAB_120_1
  const LAB_120_1_hoej = v45 ? NEVER : v40 ? (v41 ? (LAB_120_2 ? NEVER : v42) : NEVER) : NEVER
  s[1234] = LAB_120_1_hoej
  const LAB_120_1_ir = v45 || !v46 && !v40
  s[1235] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v50 = s[0] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[1] ? v50 : FIRST_DAY
  s[1238] = LAB_121_1
  const LAB_121_1_hoej = s[1] ? v50 : NEVER
  s[1239] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v53 = s[0] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[1] ? v53 : FIRST_DAY
  s[1241] = LAB_121_3
  const LAB_121_3_hoej = s[1] ? v53 : NEVER
  s[1242] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[1243] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[1]
  s[801] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v58 = !s[0] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = LAB_121_3_er && (!s[1] || v58)
  s[1245] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (!s[1] || !v58)
  s[1246] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v61 = s[0] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[1] || v61
  s[1247] = LAB_122_2
  const LAB_122_2_nej = !s[1] || !v61
  s[1248] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v64 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[1] || v64
  s[1249] = LAB_122_3
  const LAB_122_3_nej = !s[1] || !v64
  s[1250] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const v67 = f.ansatIFleksjob === false || s[185]
  s[203] = v67
  const v68 = f.ansatIFleksjob && (s[186] || s[187])
  s[202] = v68
  const v69 = v68 && !v67
  s[880] = v69
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[1] || s[0] && !v69 && f.overenskomstenHarFleksjobvilkaar === false)
  s[1251] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[1] || !s[0] || v68 || !v69 && f.overenskomstenHarFleksjobvilkaar)
  s[1252] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[1]
  s[1253] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v73 = f.timerIFleksjobbet <= 800
  s[2538] = v73
  const v74 = s[0] && f.udfoererFunktionaerarbejde && v73
  const LAB_122_5 = !s[1] || v74
  s[1254] = LAB_122_5
  const LAB_122_5_nej = !s[1] || !v74
  s[1255] = LAB_122_5_nej
}

function svar_19(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v1 = v0 + f.andenLoenMedPension
  const v2 = SATS_6(f.vurderingsdato)
  const v3 = s[188] ? -Infinity : v2
  s[482] = v3
  const v4 = s[188] ? Infinity : v2
  s[483] = v4
  const v5 = Math.min(v1, v3)
  const v6 = Math.min(v1, v4)
  const v7 = v5 <= -Infinity
  const v8 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v9 = Math.round(v6 * 3000 / 10000)
  const v10 = v7 ? -Infinity : Math.min(v8, v9)
  const v11 = v7 ? Infinity : Math.max(v8, v9)
  const v12 = v7 && !s[188] && v5 === v6
  const v13 = s[188] || v7
  const v14 = -v4 === -Infinity
  s[484] = v14
  const v15 = -v3 === Infinity
  s[485] = v15
  const v16 = Math.max(0, v14 ? -Infinity : v1 - v4)
  const v17 = Math.max(0, v15 ? Infinity : v1 - v3)
  const v18 = v17 >= Infinity
  const v19 = v18 ? -Infinity : Math.round(v16 * 5500 / 10000)
  const v20 = v18 ? Infinity : quotient([v17, 5500], [10000], 'nærmeste', 1)
  const v21 = v18 && !s[188] && v16 === v17
  const v22 = s[188] || v18
  const v23 = v11 === Infinity
  const v24 = v19 === -Infinity
  const v25 = v10 === -Infinity
  const v26 = v20 === Infinity
  const v27 = v23 && v24 || v25 && v26
  const v28 = v1 + f.hjaelpTilPasning
  const v29 = Math.min(v3, v28)
  const v30 = Math.min(v4, v28)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, 3000], [10000], 'nærmeste', 1)
  const v33 = Math.round(v30 * 3000 / 10000)
  const v34 = v31 ? -Infinity : Math.min(v32, v33)
  const v35 = v31 ? Infinity : Math.max(v32, v33)
  const v36 = v31 && !s[188] && v29 === v30
  const v37 = s[188] || v31
  const v38 = Math.max(0, v14 ? -Infinity : v28 - v4)
  const v39 = Math.max(0, v15 ? Infinity : v28 - v3)
  const v40 = v39 >= Infinity
  const v41 = v40 ? -Infinity : Math.round(v38 * 5500 / 10000)
  const v42 = v40 ? Infinity : quotient([v39, 5500], [10000], 'nærmeste', 1)
  const v43 = v40 && !s[188] && v38 === v39
  const v44 = s[188] || v40
  const v45 = v35 === Infinity
  const v46 = v41 === -Infinity
  const v47 = v34 === -Infinity
  const v48 = v42 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const LAB_123_2 = s[1] ? (s[0] ? (s[189] ? (v47 || v46 ? -Infinity : v34 + v41) : v25 || v24 ? -Infinity : v10 + v19) : 0) : -Infinity
  s[191] = LAB_123_2
  const LAB_123_2_hoej = s[1] ? (s[0] ? (s[189] ? (v45 || v48 ? Infinity : v35 + v42) : v23 || v26 ? Infinity : v11 + v20) : 0) : Infinity
  s[190] = LAB_123_2_hoej
  const LAB_123_2_er = s[184] && (!s[1] || !s[0] || !s[189] && !v12 && !v21 && !(v27 && (v12 || !v13 && v10 === v11) && (v21 || !v22 && v19 === v20)) || s[189] && !v36 && !v43 && !(v49 && (v36 || !v37 && v34 === v35) && (v43 || !v44 && v41 === v42)))
  s[194] = LAB_123_2_er
  const LAB_123_2_ir = s[184] && (!s[1] || s[0] && (!s[189] && (v13 || v22 || v27) || s[189] && (v37 || v44 || v49))) || s[183]
  s[195] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v54 = Math.max(0, f.loenloft - v0)
  const v55 = Math.max(0, f.loenloft - v1)
  const v56 = Math.max(0, f.loenloft - (v28 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[1] ? (s[0] ? (s[152] ? (s[189] ? v56 : Math.min(v54, v55)) : v54) : 0) : -Infinity
  s[192] = LAB_123_3
  const LAB_123_3_hoej = s[1] ? (s[0] ? (s[152] ? (s[189] ? v56 : Math.max(v54, v55)) : v54) : 0) : Infinity
  s[193] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v59 = v0 <= 0
  s[2540] = v59
  const v60 = f.dagpengeIFleksjobbet <= 0
  s[2541] = v60
  const v61 = !v59 || !v60
  s[2539] = v61
  const LAB_123_1_ret = !s[1] || s[0] && s[184] && v61
  s[198] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[1] || !s[0] || s[183] || !v61
  s[199] = LAB_123_1_ret_nej
}

function svar_20(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[188] ? -Infinity : v0
  const v2 = s[188] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[190] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[191] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[190]
  const v9 = v3 || v6 ? Infinity : v2 - s[191]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[192])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[193])
  const v12 = s[194] && !(v7 && !s[188] && v1 === v2 && (!s[194] || !s[195] && s[191] === s[190])) && s[184]
  const v13 = s[188] || s[195] || v7 || s[196]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[1] ? (s[0] ? (s[197] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[220] = LAB_123_1
  const LAB_123_1_hoej = s[1] ? (s[0] ? (s[197] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[221] = LAB_123_1_hoej
  const LAB_123_1_er = s[198] && (!s[1] || !s[0] || !s[197] && v12 || s[197] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[222] = LAB_123_1_er
  const LAB_123_1_ir = s[198] && (!s[1] || s[0] && (!s[197] && v13 || s[197] && (v13 || !v14))) || s[199] || !s[1]
  s[223] = LAB_123_1_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v21 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[2545] = v21
  const v22 = s[0] && (!s[197] && v21 || s[197] && (v21 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[1] || v22
  s[802] = LAB_125_1
  const LAB_125_1_nej = !s[1] || !v22
  s[1257] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v25 = s[197] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[1] ? v25 : FIRST_DAY
  s[1258] = LAB_125_4
  const LAB_125_4_hoej = s[1] ? v25 : NEVER
  s[1259] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[1] || LAB_125_1_nej || !s[1]
  s[1260] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v29 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[885] = v29
  const v30 = f.maanederVirksomhedenBlevDrevet >= 12
  s[2548] = v30
  const v31 = f.tilskuddetErFoersteGang === false || v30
  s[2547] = v31
  const LAB_126_1 = !s[1] || v29 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && !s[163] && s[200] && v31
  s[803] = LAB_126_1
  const LAB_126_1_nej = !s[1] || !v29 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[163] || s[201] || !v31
  s[1262] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v34 = v29 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[1] ? v34 : FIRST_DAY
  s[1263] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[1] ? v34 : NEVER
  s[1264] = LAB_126_1_til_hoej
  const v37 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[2549] = v37
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v37
  s[804] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[1]
  s[805] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v40 = v29 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[1] ? v40 : FIRST_DAY
  s[1266] = LAB_126_3
  const LAB_126_3_hoej = s[1] ? v40 : NEVER
  s[1267] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v43 = v29 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[1] ? v43 : FIRST_DAY
  s[1268] = LAB_126_4
  const LAB_126_4_hoej = s[1] ? v43 : NEVER
  s[1269] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v46 = SATS_8(f.vurderingsdato)
  const v47 = s[188] ? -Infinity : v46
  const v48 = s[188] ? Infinity : v46
  const v49 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[1] ? (v29 ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - v49) : 0) : -Infinity
  s[1270] = LAB_126_5
  const LAB_126_5_hoej = s[1] ? (v29 ? Math.max(0, v48 === Infinity ? Infinity : v48 - v49) : 0) : Infinity
  s[1271] = LAB_126_5_hoej
  const v52 = LAB_126_1_nej || !s[1]
  const LAB_126_5_ir = LAB_126_1 && (!s[1] || v29 && s[188]) || v52
  s[1272] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v54 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v55 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v56 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[1] ? (v29 ? (v54 ? Math.min(v55, v56) : -Infinity) : 0) : -Infinity
  s[1273] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[1] ? (v29 ? (v54 ? Math.max(v55, v56) : Infinity) : 0) : Infinity
  s[1274] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[1] || !v29 || LAB_126_1 && !(!v54 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1275] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[1] || v29 && (LAB_126_5_ir || !v54)) || v52
  s[1276] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v61 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v62 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[202] && (!s[1] || v61 || v62)
  s[208] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[202] && (!s[1] || !v61 || !v62)
  s[207] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[202] && !s[1] || s[203]
  s[206] = LAB_133_3_loft_ir
}

function svar_21(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[218] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[770] = v2
  const v3 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[2690] = v3
  const v4 = v2 && v3
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[771] = v5
  const v6 = s[204] && v5
  const v7 = s[205] || v4 || v6 || s[26]
  s[219] = v7
  const v8 = SATS_9(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[216] = v9
  const v10 = v7 ? Infinity : v8
  s[217] = v10
  const v11 = Math.min(v1, v9)
  const v12 = Math.min(v1, v10)
  const v13 = Math.max(v1, v11)
  const v14 = Math.min(v1, v12)
  const v15 = s[206] && v14 >= v13
  const v16 = s[207] || v15
  const v17 = s[207] ? (v15 ? Math.min(v1, v13) : v1) : v13
  const v18 = s[208] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[207] ? (v15 ? Math.max(v1, v14) : v1) : v14
  const v20 = s[208] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[208] || s[207] || v15
  const v22 = s[208] && v7 || s[206] && !(!v7 && v11 === v12 && v1 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v27 = Math.round(v20 * 2 / 3)
  const LAB_133_3 = s[1] ? (v0 ? (v23 ? -Infinity : Math.min(v24, v25)) : v23 ? -Infinity : Math.min(v26, v27)) : -Infinity
  s[1279] = LAB_133_3
  const LAB_133_3_hoej = s[1] ? (v0 ? (v23 ? Infinity : Math.max(v24, v25)) : v23 ? Infinity : Math.max(v26, v27)) : Infinity
  s[1280] = LAB_133_3_hoej
  const LAB_133_3_er = s[202] && (!s[1] || v21 && !(v23 && (!v21 || !v22 && v18 === v20)))
  s[1281] = LAB_133_3_er
  const LAB_133_3_ir = s[202] && (!s[1] || v22 || v23) || s[203]
  s[1282] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v32 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v33 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[881] = v33
  const v34 = s[205] || v4 || v6 || s[26] && v33 || s[154]
  const v35 = SATS_10(f.vurderingsdato)
  const v36 = Math.min(v32, v34 ? -Infinity : v35)
  const v37 = Math.min(v32, v34 ? Infinity : v35)
  const v38 = Math.max(v32, v36)
  const v39 = Math.min(v32, v37)
  const v40 = s[206] && v39 >= v38
  const v41 = s[207] || v40
  const v42 = s[207] ? (v40 ? Math.min(v32, v38) : v32) : v38
  const v43 = s[208] ? (v41 ? Math.min(v36, v42) : v36) : v42
  const v44 = s[207] ? (v40 ? Math.max(v32, v39) : v32) : v39
  const v45 = s[208] ? (v41 ? Math.max(v37, v44) : v37) : v44
  const v46 = s[208] || s[207] || v40
  const v47 = s[208] && v34 || s[206] && !(!v34 && v36 === v37 && v32 === v36)
  const v48 = v43 <= -Infinity
  const v49 = quotient([v43], [2], 'nærmeste', 1)
  const v50 = Math.round(v45 / 2)
  const v51 = quotient([v43, 2], [3], 'nærmeste', 1)
  const v52 = Math.round(v45 * 2 / 3)
  const LAB_133_3_aar = s[1] ? (v0 ? (v48 ? -Infinity : Math.min(v49, v50)) : v48 ? -Infinity : Math.min(v51, v52)) : -Infinity
  s[1283] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[1] ? (v0 ? (v48 ? Infinity : Math.max(v49, v50)) : v48 ? Infinity : Math.max(v51, v52)) : Infinity
  s[1284] = LAB_133_3_aar_hoej
  const v55 = s[203] || f.fleksjobPaaFuldTid === false
  s[2551] = v55
  const v56 = s[202] && f.fleksjobPaaFuldTid
  s[2550] = v56
  const LAB_133_3_aar_er = v56 && (!s[1] || v46 && !(v48 && (!v46 || !v47 && v43 === v45)))
  s[1285] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v56 && (!s[1] || v47 || v48) || v55
  s[1286] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v59 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v60 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v61 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const LAB_133_4 = s[1] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - f.refusionDenDag) : -Infinity
  s[1287] = LAB_133_4
  const LAB_133_4_hoej = s[1] ? Math.max(0, v63 === Infinity ? Infinity : v63 - f.refusionDenDag) : Infinity
  s[1288] = LAB_133_4_hoej
  const LAB_133_4_er = s[202] && (!s[1] || LAB_133_3_er && !(!v59 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1289] = LAB_133_4_er
  const LAB_133_4_ir = s[202] && (!s[1] || LAB_133_3_ir || !v59) || s[203]
  s[1290] = LAB_133_4_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v68 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[2554] = v68
  const v69 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[886] = v69
  const v70 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[887] = v70
  const v71 = !v69 && !v70 && (f.oenskerDeltid || v68)
  const v72 = !s[0] || s[202]
  s[211] = v72
  const v73 = s[0] && s[203]
  s[209] = v73
  const LAB_134_3 = v72 && (!s[1] || v71)
  s[212] = LAB_134_3
  const LAB_134_3_nej = v72 && (!s[1] || !v71)
  s[210] = LAB_134_3_nej
  const LAB_134_3_ir = v72 && !s[1] || v73
  s[213] = LAB_134_3_ir
}

function svar_22(f, s) {
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[1] ? f.timerISenesteJob : -Infinity
  s[1291] = LAB_134_4
  const LAB_134_4_hoej = s[1] ? f.timerISenesteJob : Infinity
  s[1292] = LAB_134_4_hoej
  const v2 = s[209] || f.oenskerDeltid || s[210]
  s[2555] = v2
  const LAB_134_4_er = s[211] && f.oenskerDeltid === false && (s[212] || s[213])
  s[1293] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[1] || v2
  s[1294] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v5 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[2556] = v5
  const v6 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v5
  const LAB_136_1 = !s[1] || !s[0] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[200] && s[214] || s[0] && v6
  s[1295] = LAB_136_1
  const LAB_136_1_nej = !s[1] || !s[0] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[201] || s[215]) || s[0] && !v6
  s[1296] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v9 = Math.min(s[216], f.mindsteTimeloenForUfaglaerte)
  const v10 = Math.min(s[217], f.mindsteTimeloenForUfaglaerte)
  const v11 = v9 <= -Infinity
  const v12 = quotient([v9], [2], 'nærmeste', 1)
  const v13 = Math.round(v10 / 2)
  const v14 = quotient([v9, 2], [3], 'nærmeste', 1)
  const v15 = Math.round(v10 * 2 / 3)
  const LAB_136_2 = s[1] ? (s[218] ? (v11 ? -Infinity : Math.min(v12, v13)) : v11 ? -Infinity : Math.min(v14, v15)) : -Infinity
  s[1297] = LAB_136_2
  const LAB_136_2_hoej = s[1] ? (s[218] ? (v11 ? Infinity : Math.max(v12, v13)) : v11 ? Infinity : Math.max(v14, v15)) : Infinity
  s[1298] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[1] || !(v11 && !s[219] && v9 === v10))
  s[1299] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[1] || s[219] || v11) || LAB_136_1_nej || !s[1]
  s[1300] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v20 = s[220] > -Infinity && s[221] < Infinity
  const v21 = quotient([s[220], 500], [10000], 'nærmeste', 100)
  const v22 = quotient([s[221], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[1] || !s[0] || s[222] && !(!v20 && (!s[222] || !s[223] && s[220] === s[221]))
  s[1303] = LAB_137_1_er
  const LAB_137_1_ir = !s[1] || s[0] && (s[223] || !v20)
  s[1304] = LAB_137_1_ir
  const LAB_137_1 = s[1] ? (s[0] ? Math.min(v20 ? Math.min(v21, v22) : -Infinity, 50000) : 0) : -Infinity
  s[1301] = LAB_137_1
  const LAB_137_1_hoej = s[1] ? (s[0] ? Math.min(v20 ? Math.max(v21, v22) : Infinity, 50000) : 0) : Infinity
  s[1302] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v27 = !s[169] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v27
  s[1305] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v27
  s[1306] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v30 = !s[169] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v30)
  s[1690] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v30)
  s[416] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[421] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v34 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[2559] = v34
  const v35 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[415] = v35
  const v36 = f.revalideringErBevilget && v35
  s[2558] = v36
  const LAB_144 = !s[1] || !s[169] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[169] && v36 && f.erhvervssigtetErAfklaret === false
  s[806] = LAB_144
  const LAB_144_nej = !s[1] || !s[169] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[169] && (v34 || f.erhvervssigtetErAfklaret)
  s[431] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v39 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[890] = v39
  const v40 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[891] = v40
  const v41 = !v40 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v40 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v39 || v41
  s[1315] = LAB_145_2
  const LAB_145_2_nej = !v39 || !v41
  s[1316] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v44 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v45 = LAB_145_2 && !LAB_145_2_nej && v39
  s[892] = v45
  const LAB_145_1 = v39 ? (v45 ? NEVER : v44) : FIRST_DAY
  s[1308] = LAB_145_1
  const LAB_145_1_hoej = v39 ? (LAB_145_2 ? NEVER : v44) : NEVER
  s[1309] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v39
  s[1311] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1312] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1313] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v39 || LAB_145_1_ir
  s[1314] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v52 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v53 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v54 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[26] && v52 || s[26] && (!s[224] && (v53 || v54) || s[224] && v54)
  s[1317] = LAB_146
  const LAB_146_nej = !s[1] || !s[26] && !v52 || s[26] && (!s[224] && (!v53 || !v54) || s[224] && !v54)
  s[1318] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v57 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[2566] = v57
  const v58 = v57 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[2565] = v58
  const v59 = !s[28] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[28] && f.mentorFremmerMaalet && v58
  const LAB_167_1 = !s[1] || v59
  s[807] = LAB_167_1
  const LAB_167_1_nej = !s[1] || !v59
  s[1320] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v62 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[2567] = v62
  const v63 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[2568] = v63
  const v64 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[1] ? (v62 ? (v63 ? v64 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1321] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[1] ? (v62 ? (v63 ? v64 : NEVER) : NEVER) : NEVER
  s[1322] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[1] || v62 && !v63) || LAB_167_1_nej || !s[1]
  s[1323] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v68 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[893] = v68
  const v69 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[2570] = v69
  const v70 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[2571] = v70
  const v71 = f.udskrivesFraPsykiatrien && v70
  const LAB_167_2 = !s[1] || v69 && (!v68 || v71)
  s[1324] = LAB_167_2
  const LAB_167_2_nej = !s[1] || !v69 || !v68 || !v71
  s[1325] = LAB_167_2_nej
  const LAB_167_2_ir = !s[1] || v69 && !v68
  s[1326] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v75 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[2573] = v75
  const v76 = f.optagetPaaUddannelse && v75
  const LAB_167_3 = s[225] && (!s[1] || s[26] && (!s[224] || v76))
  s[1327] = LAB_167_3
  const LAB_167_3_nej = s[225] && (!s[1] || !s[26] || !s[224] || !v76)
  s[1328] = LAB_167_3_nej
  const LAB_167_3_ir = !s[225] || !s[1] || s[26] && !s[224]
  s[1329] = LAB_167_3_ir
}

function svar_23(f, s) {
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v0 = f.kilometerOmDagen <= 2400
  s[2576] = v0
  const v1 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2579] = v1
  const v2 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2580] = v2
  const v3 = v1 && v2
  s[2578] = v3
  const v4 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[243] = v4
  const v5 = s[226] && v4
  s[2581] = v5
  const v6 = v3 || v5
  s[2577] = v6
  const v7 = s[227] && s[228]
  s[2582] = v7
  const v8 = !v0 && v6 && !v7
  const v9 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[242] = v9
  const v10 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2585] = v10
  const v11 = s[227] && v10
  s[2584] = v11
  const v12 = v3 || v5 || v11
  s[2583] = v12
  const v13 = !v0 && v12 && !v7
  const v14 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[2588] = v14
  const v15 = v14 && v2
  s[2587] = v15
  const v16 = v15 || v5 || v11
  s[2586] = v16
  const v17 = s[229] && s[228]
  s[2589] = v17
  const v18 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2592] = v18
  const v19 = f.tilbuddetsArt === 'nytteindsats'
  s[2594] = v19
  const v20 = v2 || v19
  s[2593] = v20
  const v21 = v18 && v20
  s[2591] = v21
  const v22 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2596] = v22
  const v23 = v22 && v10
  s[2595] = v23
  const v24 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[2600] = v24
  const v25 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2601] = v25
  const v26 = v24 && v25
  s[2599] = v26
  const v27 = f.maalgruppeForTilbud === 'under_18'
  s[2603] = v27
  const v28 = v27 && v4
  s[2602] = v28
  const v29 = v26 || v28
  s[2598] = v29
  const v30 = v29 && f.befordringEfterKonkretVurdering
  s[2597] = v30
  const v31 = v21 || v23 || v30
  s[2590] = v31
  const v32 = !s[26] && !v0 && v16 && !v17 || s[26] && !v0 && v31 && !v17
  const v33 = v9 && !s[230]
  const LAB_175_1 = !s[1] || !s[28] && v8 || s[28] && (!v9 && v13 || v9 && (!s[230] || v32))
  s[236] = LAB_175_1
  const LAB_175_1_nej = !s[1] || !s[28] && !v8 || s[28] && (!v9 && !v13 || v9 && (!s[230] || !v32))
  s[238] = LAB_175_1_nej
  const LAB_175_1_ir = !s[1] || s[28] && v33
  s[237] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v37 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2604] = v37
  const v38 = f.befordringFoelgerAfFunktionsnedsaettelse && v37 && v2
  const v39 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[2605] = v39
  const v40 = v2 || v10
  s[2606] = v40
  const v41 = v39 && v20
  s[2608] = v41
  const v42 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2610] = v42
  const v43 = v42 && v2 && f.befordringEfterKonkretVurdering
  s[2609] = v43
  const v44 = v41 || v23 || v43
  s[2607] = v44
  const v45 = !s[26] && f.befordringFoelgerAfFunktionsnedsaettelse && v39 && v40 || s[26] && f.befordringFoelgerAfFunktionsnedsaettelse && v44
  const LAB_175_4 = !s[1] || !v9 && v38 || v9 && (!s[230] || v45)
  s[241] = LAB_175_4
  const LAB_175_4_nej = !s[1] || !v9 && !v38 || v9 && (!s[230] || !v45)
  s[239] = LAB_175_4_nej
  const LAB_175_4_ir = !s[1] || v33
  s[240] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v49 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2612] = v49
  const v50 = s[227] && v49
  s[2611] = v50
  const v51 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[253] = v51
  const v52 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[554] = v52
  const v53 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[2755] = v53
  const v54 = v51 || s[231] && v52 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v53 || s[36]
  const v55 = SATS_11(f.vurderingsdato)
  const v56 = v54 ? -Infinity : v55
  const v57 = v54 ? Infinity : v55
  const LAB_175_2_takst_er = !s[1] || v9 || !v50 || !s[230]
  s[234] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[1] || !v9 && (v50 || v54) || v9 && (!s[230] || v54)
  s[235] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[1] ? (v9 ? (s[230] ? v56 : -Infinity) : v50 ? -Infinity : v56) : -Infinity
  s[232] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[1] ? (v9 ? (s[230] ? v57 : Infinity) : v50 ? Infinity : v57) : Infinity
  s[233] = LAB_175_2_takst_hoej
}

function svar_24(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[232] > -Infinity && s[233] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[232]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[233]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[234] && !(!v1 && (!s[234] || !s[235] && s[232] === s[233]))
  const v7 = s[235] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[236] && v6
  const v11 = s[237] && v6 && v9 >= v8
  const v12 = s[238] || v11
  const v13 = s[238] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[238] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[238] || v11
  const v18 = s[236] && v7 || s[237] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[239] && v17
  const v22 = s[240] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[241] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[241] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[241] || v21 || v22
  const v29 = s[239] && v18 || s[240] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[1] || !s[242] && v28 || s[242] && (!s[230] || v28)
  s[1332] = LAB_175_2_er
  const LAB_175_2_ir = !s[1] || !s[242] && v29 || s[242] && (!s[230] || v29)
  s[1333] = LAB_175_2_ir
  const LAB_175_2 = s[1] ? (s[242] ? (s[230] ? v25 : -Infinity) : v25) : -Infinity
  s[1330] = LAB_175_2
  const LAB_175_2_hoej = s[1] ? (s[242] ? (s[230] ? v27 : Infinity) : v27) : Infinity
  s[1331] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[26] && s[227] || s[26] && s[227] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[1] || v34
  s[1334] = LAB_175_5
  const LAB_175_5_nej = !s[1] || !v34
  s[1335] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2614] = v37
  const v38 = v37 && s[243]
  s[2613] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2616] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[2617] = v40
  const v41 = v39 && v40
  s[2615] = v41
  const v42 = !s[26] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[26] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[1] || v42
  s[808] = LAB_176_1
  const LAB_176_1_nej = !s[1] || !v42
  s[1337] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[2618] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[2619] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[1] ? v48 : -Infinity
  s[1338] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[1] ? v48 : Infinity
  s[1339] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[1] || LAB_176_1_nej || !s[1]
  s[1340] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[1] || !s[0] && (s[244] || f.revurderingensGrundlagMangler)
  s[809] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[1] || s[0] || (s[245] || s[246]) && f.revurderingensGrundlagMangler === false
  s[1342] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[0] ? NEVER : shiftDays(shiftMonths(f.visiteretTilFleksjobDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[1] ? v54 : FIRST_DAY
  s[1343] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[1] ? v54 : NEVER
  s[1344] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[1] || LAB_2003_121_4_nej || !s[1]
  s[1345] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[247] && !s[204]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[1] || v58)
  s[250] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[1] || !v58)
  s[251] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[1]
  s[252] = LAS_2a_ir
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v62 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[1] || v62
  s[254] = LAS_11_2
  const LAS_11_2_nej = !s[1] || !v62
  s[256] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v65 = s[247] && !s[248] && s[249]
  const LAS_23_1 = !s[1] || v65
  s[270] = LAS_23_1
  const LAS_23_1_nej = !s[1] || !v65
  s[271] = LAS_23_1_nej
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v68 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[2624] = v68
  const v69 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[2625] = v69
  const v70 = v68 && v69
  const v71 = f.staarTilRaadighedForUddannelse && v68
  const v72 = f.staarTilRaadighedForUddannelse === false && !v68
  const v73 = !s[1] && !(v71 || v72)
  s[2628] = v73
  const v74 = LAS_23_1 && f.staarTilRaadighedForUddannelse || LAS_23_1_nej && v68 || !s[1] && v71
  s[2626] = v74
  const v75 = LAS_23_1 && f.staarTilRaadighedForUddannelse === false || LAS_23_1_nej && !v68 || !s[1] && v72
  s[2627] = v75
  const v76 = s[249] && f.staarTilRaadighedForUddannelse || !s[249] && v68
  s[2629] = v76
  const v77 = v76 && v69
  const LAS_13_1 = !s[1] || !s[247] && v70 || s[247] && (!s[248] && (v74 || v73) && v69 || s[248] && v77)
  s[255] = LAS_13_1
  const LAS_13_1_nej = !s[1] || !s[247] && !v70 || s[247] && (!s[248] && (v75 || !v69) || s[248] && !v77)
  s[257] = LAS_13_1_nej
}

function svar_25(f, s) {
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v0 = f.erGift || s[250]
  s[2631] = v0
  const v1 = f.erGift === false && (s[251] || s[252])
  s[2632] = v1
  const v2 = s[253] || s[32]
  const v3 = SATS_12(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  const v5 = v2 ? Infinity : v3
  const v6 = SATS_13(f.vurderingsdato)
  const v7 = v2 ? -Infinity : v6
  const v8 = v2 ? Infinity : v6
  const LAS_14_1_graense_ir = !s[1] || s[248] && (v0 && v2 || v1 && v2)
  s[1373] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[1] ? (s[248] ? (v0 ? (v1 ? Math.min(v4, v7) : v4) : v7) : v1 ? 1000000 : 2000000) : -Infinity
  s[1371] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[1] ? (s[248] ? (v0 ? (v1 ? Math.max(v5, v8) : v5) : v8) : v0 ? 2000000 : 1000000) : Infinity
  s[1372] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v12 = f.formue - f.formueDerSesBortFra
  const v13 = -LAS_14_1_graense_hoej === -Infinity
  const v14 = -LAS_14_1_graense === Infinity
  const v15 = v12 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[1] || LAS_14_1_graense_ir
  s[1376] = LAS_14_1_over_ir
  const LAS_14_1_over = s[1] ? (s[248] ? Math.max(0, v13 ? -Infinity : v15 - LAS_14_1_graense_hoej) : Math.max(0, v13 ? -Infinity : v12 - LAS_14_1_graense_hoej)) : -Infinity
  s[1374] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[1] ? (s[248] ? Math.max(0, v14 ? Infinity : v15 - LAS_14_1_graense) : Math.max(0, v14 ? Infinity : v12 - LAS_14_1_graense)) : Infinity
  s[1375] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[1] || LAS_14_1_over_hoej > 0
  s[1368] = LAS_14_1
  const LAS_14_1_nej = !s[1] || LAS_14_1_over <= 0
  s[1369] = LAS_14_1_nej
  const LAS_14_1_ir = !s[1] || LAS_14_1_over_ir
  s[1370] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v22 = s[254] || !s[1]
  const LAS_11 = !s[1] || v22 && (s[255] || !s[1]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[254] || s[255] || LAS_14_1_nej)
  s[1346] = LAS_11
  const LAS_11_nej = !s[1] || s[256] || s[257] || LAS_14_1
  s[1347] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v25 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[2633] = v25
  const LAS_11_2_supplerende = !s[1] || v22 && v25 && f.klarTilFuldTid
  s[1348] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[1] || s[256] || !v25 || f.klarTilFuldTid === false
  s[1349] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v28 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[2634] = v28
  const v29 = f.aarMedHjaelpSomPar >= 2
  s[2636] = v29
  const v30 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[2637] = v30
  const v31 = f.erGift === false || !v29 || f.kanIkkeFaaOrdinaertArbejde || v30
  const v32 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[2635] = v32
  const v33 = v32 && !s[8]
  const LAS_13_8 = !s[1] || !v28 || v32 || v31
  s[1353] = LAS_13_8
  const LAS_13_8_nej = !s[1] || v28 && (!v32 && !v31 || v33)
  s[1354] = LAS_13_8_nej
  const LAS_13_8_ir = !s[1] || v28 && v33
  s[1355] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v37 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[321] = v37
  const v38 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[2639] = v38
  const v39 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[2640] = v39
  const v40 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[2641] = v40
  const v41 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[2642] = v41
  const v42 = !v38 && (!v39 || f.kanIkkeFaaOrdinaertArbejde || v40) || v38 && (!v39 || f.kanIkkeFaaOrdinaertArbejde || v41)
  const LAS_25b_1_er = v37 && s[258]
  s[322] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v37 || v42)
  s[324] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v37 || !v42)
  s[1356] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v37
  s[810] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v47 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v37 || v47)
  s[1358] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v37 || !v47)
  s[1359] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v50 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[772] = v50
  const v51 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v52 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[414] = v52
  const v53 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[831] = v53
  const v54 = v53 || v52
  const LAS_13g_1_beloeb = v37 ? (v50 ? (s[26] ? (v52 ? -Infinity : f.hjaelpEfterVoksensatsen ? (v54 ? -Infinity : 105400) : v54 ? -Infinity : 52600) : -Infinity) : v51) : -Infinity
  s[1364] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v37 ? (v50 ? (s[26] ? (v52 ? Infinity : f.hjaelpEfterVoksensatsen ? (v54 ? Infinity : 105400) : v54 ? Infinity : 52600) : Infinity) : v51) : Infinity
  s[1365] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1366] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v37 || v50 && (!s[26] || v52 || v54)
  s[1367] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v59 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[2645] = v59
  const v60 = LAS_13f_1_nej || LAS_13f_1_ir
  s[323] = v60
  const v61 = v60 && f.hjaelpPaaSUNiveau === false
  s[2646] = v61
  const v62 = v61 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v37 ? (v59 ? (v62 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1360] = LAS_13g_1
  const LAS_13g_1_hoej = v37 ? (v62 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1361] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v37 || v59 || v62)
  s[1362] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v37 || v61 && LAS_13g_1_beloeb_ir
  s[1363] = LAS_13g_1_ir
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v67 = shiftMonths(f.foedselsdag, 300)
  s[420] = v67
  const v68 = f.vurderingsdato >= v67
  s[265] = v68
  const v69 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[2648] = v69
  const v70 = v69 || f.opfyldtBeskaeftigelseskravetFoer
  s[2647] = v70
  const v71 = v68 && v70
  const LAS_16_3 = s[248] && (!s[248] || v71)
  s[260] = LAS_16_3
  const LAS_16_3_nej = s[248] && (!s[248] || !v71)
  s[261] = LAS_16_3_nej
}

function svar_26(f, s) {
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v0 = !s[259] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[2649] = v0
  const v1 = s[258] || s[32]
  s[334] = v1
  const v2 = SATS_14(f.vurderingsdato)
  const v3 = s[259] || s[260]
  s[2650] = v3
  const v4 = !s[259] && (s[261] || !s[248])
  s[2651] = v4
  const v5 = SATS_15(f.vurderingsdato)
  const v6 = v1 ? -Infinity : v5
  s[505] = v6
  const v7 = v1 ? Infinity : v5
  s[504] = v7
  const v8 = SATS_16(f.vurderingsdato)
  const v9 = v1 ? -Infinity : v8
  const v10 = v1 ? Infinity : v8
  const v11 = v3 ? (v4 ? Math.min(v6, v9) : v6) : v9
  const v12 = v3 ? (v4 ? Math.max(v7, v10) : v7) : v10
  const v13 = v3 && v1 || v4 && v1
  const v14 = SATS_17(f.vurderingsdato)
  const v15 = v1 ? -Infinity : v14
  const v16 = v1 ? Infinity : v14
  const v17 = Math.max(v11, v15)
  const v18 = Math.min(v12, v16)
  const v19 = s[41] && v18 >= v17
  const v20 = s[262] || v19
  const v21 = s[262] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[262] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const LAS_16_1 = s[248] ? (v0 ? (v1 ? -Infinity : v2) : s[263] ? (v20 ? Math.min(v11, v21) : v11) : v21) : -Infinity
  s[310] = LAS_16_1
  const LAS_16_1_hoej = s[248] ? (v0 ? (v1 ? Infinity : v2) : s[263] ? (v20 ? Math.max(v12, v22) : v12) : v22) : Infinity
  s[309] = LAS_16_1_hoej
  const LAS_16_1_er = s[248] && (!s[248] || v0 || s[263] || s[262] || v19)
  s[312] = LAS_16_1_er
  const LAS_16_1_ir = !s[248] || !s[248] || v0 && v1 || !v0 && (s[263] && v13 || s[262] && v1 || s[41] && v13 && v1 || s[41] && !(!v13 && v11 === v12 && !v1 && v15 === v16 && v11 === v15))
  s[313] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[1] || s[248]
  s[1377] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[1] || !s[248]
  s[1378] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v29 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[2652] = v29
  const v30 = f.harForsoergelsespligt && v29
  s[273] = v30
  const v31 = SATS_18(f.vurderingsdato)
  const v32 = v30 && v1
  const LAS_17_1 = s[248] ? (v30 ? (v1 ? -Infinity : v31) : 0) : -Infinity
  s[296] = LAS_17_1
  const LAS_17_1_hoej = s[248] ? (v30 ? (v1 ? Infinity : v31) : 0) : Infinity
  s[294] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[248] || !s[248] || v32
  s[298] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v36 = s[262] || v0 || v3
  s[2658] = v36
  const v37 = s[263] || s[41]
  const v38 = v37 && !v0 && v4
  s[2657] = v38
  const v39 = s[263] || v0
  s[2660] = v39
  const v40 = s[264] && !v0
  s[2659] = v40
  const v41 = v38 || v40
  s[2655] = v41
  const v42 = v36 && v39
  s[2656] = v42
  const v43 = f.retTilEkstraBoernetilskud === false || v42
  s[2654] = v43
  const v44 = f.retTilEkstraBoernetilskud && v41
  s[2653] = v44
  const v45 = SATS_19(f.vurderingsdato)
  const v46 = v1 ? -Infinity : v45
  const LAS_18_1 = s[248] ? (v44 ? (v43 ? Math.min(0, v46) : v46) : 0) : -Infinity
  s[295] = LAS_18_1
  const LAS_18_1_hoej = s[248] ? (v44 ? (v1 ? Infinity : v45) : 0) : Infinity
  s[297] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[248] || !s[248] || v44 && v1
  s[299] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v50 = s[262] || v0 || v4
  s[2666] = v50
  const v51 = v37 && !v0 && v3
  s[2665] = v51
  const v52 = v38 || v51
  s[2663] = v52
  const v53 = v36 && v50
  s[2664] = v53
  const v54 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v53
  s[2662] = v54
  const v55 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v52
  s[2661] = v55
  const v56 = SATS_20(f.vurderingsdato)
  const v57 = v1 ? -Infinity : v56
  const LAS_18_3 = s[248] ? (v55 ? (v54 ? Math.min(0, v57) : v57) : 0) : -Infinity
  s[300] = LAS_18_3
  const LAS_18_3_hoej = s[248] ? (v55 ? (v1 ? Infinity : v56) : 0) : Infinity
  s[301] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[248] || !s[248] || v55 && v1
  s[302] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v61 = s[262] || !v0
  s[2670] = v61
  const v62 = f.visiteretSom === 'aktivitetsparat'
  s[269] = v62
  const v63 = v62 || f.erForrevalidend
  s[268] = v63
  const v64 = v37 && v0
  s[2669] = v64
  const v65 = v38 || v64
  s[267] = v65
  const v66 = v36 && v61
  s[266] = v66
  const v67 = s[259] || !v63 || v66
  s[2668] = v67
  const v68 = !s[259] && v63 && v65
  s[2667] = v68
  const v69 = SATS_21(f.vurderingsdato)
  const v70 = SATS_22(f.vurderingsdato)
  const v71 = SATS_23(f.vurderingsdato)
  const v72 = f.harForsoergelsespligt ? (v30 ? (v1 ? -Infinity : v69) : 0) : s[265] ? (v1 ? -Infinity : v71) : v1 ? -Infinity : v70
  const LAS_19_1 = s[248] ? (v68 ? (v67 ? Math.min(0, v72) : v72) : 0) : -Infinity
  s[303] = LAS_19_1
  const LAS_19_1_hoej = s[248] ? (v68 ? (f.harForsoergelsespligt ? (v30 ? (v1 ? Infinity : v69) : 0) : s[265] ? (v1 ? Infinity : v71) : v1 ? Infinity : v70) : 0) : Infinity
  s[304] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[248] || !s[248] || v68 && (f.harForsoergelsespligt && v32 || f.harForsoergelsespligt === false && v1)
  s[305] = LAS_19_1_ir
}

function svar_27(f, s) {
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v0 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[2671] = v0
  const v1 = f.gruppeIJuni2025 === 'ingen'
  s[2674] = v1
  const v2 = s[259] || v1 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || s[266]
  s[2673] = v2
  const v3 = !s[259] && !v1 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && s[267]
  s[2672] = v3
  const v4 = s[258] || v0
  const v5 = v4 ? -Infinity : 200000
  const LAS_20_1 = s[248] ? (v0 ? 0 : v3 ? (v2 ? Math.min(0, v5) : v5) : 0) : -Infinity
  s[306] = LAS_20_1
  const LAS_20_1_hoej = s[248] ? (v0 ? 0 : v3 ? (v4 ? Infinity : 200000) : 0) : Infinity
  s[307] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[248] || !s[248] || !v0 && v3 && v4
  s[308] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v9 = f.deltagerEllerOenskerTilbud && s[268]
  s[2680] = v9
  const v10 = s[269] && f.saerligtKomplekseUdfordringer
  s[2679] = v10
  const v11 = f.erForrevalidend || v10
  s[2678] = v11
  const v12 = f.deltagerEllerOenskerTilbud && v11
  s[2676] = v12
  const v13 = v12 ? f.visiteretDen : v9 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[247] ? v13 : FIRST_DAY
  s[1380] = LAS_24_1
  const LAS_24_1_hoej = s[247] ? v13 : NEVER
  s[1381] = LAS_24_1_hoej
  const v16 = s[247] && s[258]
  s[2677] = v16
  const LAS_24_1_er = v16 && !s[259]
  s[279] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[247]
  s[1382] = LAS_24_1_ir
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v19 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[359] = v19
  const v20 = s[205] || s[248]
  s[272] = v20
  const v21 = SATS_24(f.vurderingsdato)
  const v22 = v20 ? -Infinity : v21
  s[317] = v22
  const v23 = v20 ? Infinity : v21
  s[320] = v23
  const v24 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[344] = v24
  const v25 = v24 || s[248]
  s[274] = v25
  const v26 = s[270] && v25
  s[282] = v26
  const v27 = s[271] && v25
  s[283] = v27
  const v28 = !s[1] && v25
  s[284] = v28
  const v29 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[2683] = v29
  const v30 = SATS_25(f.vurderingsdato)
  const v31 = v25 ? -Infinity : v30
  const v32 = v25 ? Infinity : v30
  const v33 = SATS_26(f.vurderingsdato)
  const v34 = v25 ? -Infinity : v33
  const v35 = v25 ? Infinity : v33
  const v36 = Math.max(v31, v34)
  const v37 = Math.min(v32, v35)
  const v38 = !s[1] && v37 >= v36
  const v39 = s[271] || v38
  const v40 = s[271] ? (v38 ? Math.min(v34, v36) : v34) : v36
  const v41 = s[270] ? (v39 ? Math.min(v31, v40) : v31) : v40
  const v42 = s[271] ? (v38 ? Math.max(v35, v37) : v35) : v37
  const v43 = s[270] ? (v39 ? Math.max(v32, v42) : v32) : v42
  const v44 = s[270] || s[271] || v38
  const v45 = v26 || v27 || v28 || !s[1] && !(!v25 && v31 === v32 && !v25 && v34 === v35 && v31 === v34)
  const v46 = SATS_27(f.vurderingsdato)
  const v47 = v25 ? -Infinity : v46
  const v48 = v25 ? Infinity : v46
  const v49 = SATS_28(f.vurderingsdato)
  const v50 = s[265] && v25 || !s[265] && v20
  s[288] = v50
  const v51 = s[265] ? (v25 ? -Infinity : v49) : v22
  const v52 = s[265] ? (v25 ? Infinity : v49) : v23
  const v53 = Math.max(v47, v51)
  const v54 = Math.min(v48, v52)
  const v55 = !s[1] && v54 >= v53
  const v56 = s[271] || v55
  const v57 = s[271] ? (v55 ? Math.min(v51, v53) : v51) : v53
  const v58 = s[270] ? (v56 ? Math.min(v47, v57) : v47) : v57
  s[276] = v58
  const v59 = s[271] ? (v55 ? Math.max(v52, v54) : v52) : v54
  const v60 = s[270] ? (v56 ? Math.max(v48, v59) : v48) : v59
  s[278] = v60
  const v61 = s[270] || s[271] || v55
  s[281] = v61
  const v62 = s[271] && v50
  s[286] = v62
  const v63 = !s[1] && v25 && v50
  s[287] = v63
  const v64 = v26 || v62 || v63 || !s[1] && !(!v25 && v47 === v48 && !v50 && v51 === v52 && v47 === v51)
  s[289] = v64
  const LAS_25_3_forsoerger = s[247] ? (v29 ? (v19 ? v41 : -Infinity) : f.samleverMedUngeydelse ? v41 : v58) : -Infinity
  s[275] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[247] ? (v29 ? (v19 ? v43 : Infinity) : f.samleverMedUngeydelse ? v43 : v60) : Infinity
  s[277] = LAS_25_3_forsoerger_hoej
  const v67 = v16 && !s[259] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[2681] = v67
  const LAS_25_3_forsoerger_er = v67 && (!s[247] || !v29 && (f.samleverMedUngeydelse && v44 || f.samleverMedUngeydelse === false && v61) || v29 && (!v19 || v44))
  s[280] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v67 || !s[247] || !v29 && (f.samleverMedUngeydelse && v45 || f.samleverMedUngeydelse === false && v64) || v29 && (!v19 || v45)
  s[285] = LAS_25_3_forsoerger_ir
}

function svar_28(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[272] ? -Infinity : v0
  s[290] = v1
  const v2 = s[272] ? Infinity : v0
  s[292] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[272] ? -Infinity : v3
  s[291] = v4
  const v5 = s[272] ? Infinity : v3
  s[293] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[272] ? -Infinity : v6
  s[316] = v7
  const v8 = s[272] ? Infinity : v6
  s[319] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[273]
  s[2684] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[2685] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[274] ? -Infinity : v11
  const v13 = s[274] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[274] ? -Infinity : v14
  const v16 = s[274] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[271] || v19
  const v21 = s[271] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[271] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[274] ? -Infinity : v23
  const v25 = s[274] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[265] ? (s[274] ? -Infinity : v26) : v7
  const v28 = s[265] ? (s[274] ? Infinity : v26) : v8
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[1] && v30 >= v29
  const v32 = s[271] || v31
  const v33 = s[271] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[271] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[247] ? (v9 ? v1 : v10 ? (s[270] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v4 : f.forsoergerEgetBarnIHjemmet ? s[275] : f.borHosForaeldre ? (s[270] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v4 : s[276]) : -Infinity
  s[315] = LAS_25_3
  const LAS_25_3_hoej = s[247] ? (v9 ? v2 : v10 ? (s[270] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v5 : f.forsoergerEgetBarnIHjemmet ? s[277] : f.borHosForaeldre ? (s[270] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v5 : s[278]) : Infinity
  s[318] = LAS_25_3_hoej
  const LAS_25_3_er = s[279] && (!s[247] || v9 || v10 && (s[270] || s[271] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[280] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[270] || s[271] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[281]))))
  s[311] = LAS_25_3_er
  const LAS_25_3_ir = !s[279] || !s[247] || v9 && s[272] || !v9 && (v10 && (s[282] || s[283] || s[284] || !s[1] && !(!s[274] && v12 === v13 && !s[274] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[272] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[285] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[282] || s[286] || s[287] || !s[1] && !(!s[274] && v24 === v25 && !s[288] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[272] || f.psykiskLidelseNaevntILoven === false && s[289])))))
  s[314] = LAS_25_3_ir
}

function svar_29(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[273] ? s[290] : s[291]
  s[325] = v0
  const v1 = s[273] ? s[292] : s[293]
  s[326] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[419] = v2
  const v3 = s[294] === Infinity
  const v4 = s[295] === -Infinity
  const v5 = s[296] === -Infinity
  const v6 = s[297] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[296] + s[295]
  const v9 = v3 || v6 ? Infinity : s[294] + s[297]
  const v10 = s[248] && !(v7 && (!s[248] || !s[298] && s[296] === s[294]) && (!s[248] || !s[299] && s[295] === s[297]))
  const v11 = s[298] || s[299] || v7
  const v12 = v9 === Infinity
  const v13 = s[300] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[301] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[300]
  const v18 = v12 || v15 ? Infinity : v9 + s[301]
  const v19 = v10 && s[248] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[248] || !s[302] && s[300] === s[301]))
  const v20 = v11 || s[302] || v16
  const v21 = v18 === Infinity
  const v22 = s[303] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[304] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[303]
  const v27 = v21 || v24 ? Infinity : v18 + s[304]
  const v28 = v19 && s[248] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[248] || !s[305] && s[303] === s[304]))
  const v29 = v20 || s[305] || v25
  const v30 = v27 === Infinity
  const v31 = s[306] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[307] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[306]
  const v36 = v30 || v33 ? Infinity : v27 + s[307]
  const v37 = v28 && s[248] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[248] || !s[308] && s[306] === s[307]))
  const v38 = v29 || s[308] || v34
  const v39 = s[309] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[310] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25_er = !s[1] || !s[247] || !s[248] && (s[259] || s[311]) || s[248] && s[312] && v37 && !(v43 && (!s[312] || !s[313] && s[310] === s[309]) && (!v37 || !v38 && v35 === v36))
  s[1385] = LAS_25_er
  const LAS_25_ir = !s[1] || !s[247] && s[272] || s[247] && (!s[248] && (s[259] && s[272] || !s[259] && s[314]) || s[248] && (s[313] || v38 || v43))
  s[1386] = LAS_25_ir
  const LAS_25 = s[1] ? (s[247] ? (s[248] ? (v41 || v40 ? -Infinity : s[310] + v35) : s[259] ? v0 : s[315]) : s[265] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[290] : v2 ? s[290] : f.gravidEfter12Uge ? s[291] : f.borHosForaeldre ? s[316] : f.psykiskLidelseNaevntILoven ? s[291] : s[317]) : -Infinity
  s[1383] = LAS_25
  const LAS_25_hoej = s[1] ? (s[247] ? (s[248] ? (v39 || v42 ? Infinity : s[309] + v36) : s[259] ? v1 : s[318]) : s[265] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[292] : v2 ? s[292] : f.gravidEfter12Uge ? s[293] : f.borHosForaeldre ? s[319] : f.psykiskLidelseNaevntILoven ? s[293] : s[320]) : Infinity
  s[1384] = LAS_25_hoej
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v48 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[321] ? v48 : -Infinity
  s[1387] = LAS_25b_1
  const LAS_25b_1_hoej = s[321] ? v48 : Infinity
  s[1388] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse)
  s[327] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse === false)
  s[328] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[1]
  s[329] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v54 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v55 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v56 = Math.max(LAS_25, v54)
  const v57 = Math.min(LAS_25_hoej, v55)
  const v58 = LAS_26_3 && LAS_25_er
  const v59 = LAS_26_3_nej && LAS_25_er
  const v60 = LAS_26_3_ir && LAS_25_er && v57 >= v56
  const v61 = v59 || v60
  const v62 = v59 ? (v60 ? Math.min(v54, v56) : v54) : v56
  const v63 = v59 ? (v60 ? Math.max(v55, v57) : v55) : v57
  const LAS_26_1_er = !s[1] || f.erGift && (v58 || v59 || v60) || f.erGift === false && LAS_25_er
  s[332] = LAS_26_1_er
  const LAS_26_1_ir = !s[1] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v54 === v55) && (!LAS_25_er || LAS_25 === v54))) || f.erGift === false && LAS_25_ir
  s[333] = LAS_26_1_ir
  const LAS_26_1 = s[1] ? (f.erGift ? (v58 ? (v61 ? Math.min(LAS_25, v62) : LAS_25) : v62) : LAS_25) : -Infinity
  s[330] = LAS_26_1
  const LAS_26_1_hoej = s[1] ? (f.erGift ? (v58 ? (v61 ? Math.max(LAS_25_hoej, v63) : LAS_25_hoej) : v63) : LAS_25_hoej) : Infinity
  s[331] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v68 = s[322] && f.erGift
  s[2686] = v68
  const LAS_26_5 = v68 && (!s[321] || f.hjaelpEfterVoksensatsen && s[323])
  s[1390] = LAS_26_5
  const LAS_26_5_nej = v68 && (!s[321] || f.hjaelpEfterVoksensatsen === false || s[324])
  s[1391] = LAS_26_5_nej
  const LAS_26_5_ir = !v68 || !s[321]
  s[811] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v68 && (!s[321] || f.hjaelpEfterVoksensatsen === false && s[323])
  s[1393] = LAS_26_7
  const LAS_26_7_nej = v68 && (!s[321] || f.hjaelpEfterVoksensatsen || s[324])
  s[1394] = LAS_26_7_nej
}

function svar_30(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[188] ? -Infinity : v0
  s[340] = v1
  const v2 = s[188] ? Infinity : v0
  s[342] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[188] ? -Infinity : v3
  s[341] = v4
  const v5 = s[188] ? Infinity : v3
  s[343] = v5
  const LAS_30_2 = s[1] ? (s[248] ? (s[273] ? v1 : v4) : s[325]) : -Infinity
  s[1399] = LAS_30_2
  const LAS_30_2_hoej = s[1] ? (s[248] ? (s[273] ? v2 : v5) : s[326]) : Infinity
  s[1400] = LAS_30_2_hoej
  const LAS_30_2_ir = s[327] && (!s[1] || !s[248] && s[272] || s[248] && s[188]) || s[328] || s[329]
  s[1401] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[330] === -Infinity ? -Infinity : s[330] - f.egneIndtaegterPrMaaned
  const v10 = s[331] === Infinity ? Infinity : s[331] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[329] && s[327] && v14 >= v13
  const v16 = s[328] || v15
  const v17 = s[328] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[328] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[327] || s[328] || v15
  const v20 = f.erGift && (s[327] && LAS_30_2_ir || s[329] && !((!s[327] || !LAS_30_2_ir && v11 === v12) && s[327] && (!s[327] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[327] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[327] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[1] || s[332] && v19 && !(v25 && (!s[332] || !s[333] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1397] = LAS_30_1_er
  const LAS_30_1_ir = !s[1] || s[333] || v20 || v25
  s[1398] = LAS_30_1_ir
  const LAS_30_1 = s[1] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1395] = LAS_30_1
  const LAS_30_1_hoej = s[1] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1396] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[2687] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[2689] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[2688] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[1] || v33
  s[1605] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[1] || !v33
  s[502] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[2692] = v36
  const v37 = !v36 || f.opfylderBetingelserForKontanthjaelp
  s[2691] = v37
  const v38 = LAS_81_1_aendring || !s[1]
  s[501] = v38
  const v39 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[379] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[2693] = v40
  const v41 = s[248] && s[169]
  const LAS_34_1 = !s[1] || !v39 && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 && f.ungPaaLavSatsUdenSaerligStoette === false || v39 && (!s[248] && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 || s[248] && (s[169] || v38 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[775] = LAS_34_1
  const LAS_34_1_nej = !s[1] || !v39 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37 || f.ungPaaLavSatsUdenSaerligStoette) || v39 && (!s[248] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37) || s[248] && (s[169] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[773] = LAS_34_1_nej
  const LAS_34_1_ir = !s[1] || v39 && v41
  s[774] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[1] || !s[248] && v45 || s[248] && (s[169] || v46)
  s[1403] = LAS_34_2
  const LAS_34_2_nej = !s[1] || !s[248] && !v45 || s[248] && (s[169] || !v46)
  s[1404] = LAS_34_2_nej
  const LAS_34_2_ir = !s[1] || v41
  s[1405] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[506] = v50
  const v51 = !s[26] && f.skriftligtVejledtOmSanktioner || s[26] && (!s[189] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[189] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1406] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1407] = LAS_35_1_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v54 = s[269] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v55 = LAS_35_1 || !v50
  const v56 = !s[269] && f.manglendeViljeTilRaadighed && v55
  const LAS_40a_1 = !s[1] || s[247] && (!s[26] && v56 || s[26] && (!s[154] && f.manglendeViljeTilRaadighed && v55 || s[154] && v56))
  s[1408] = LAS_40a_1
  const LAS_40a_1_nej = !s[1] || !s[247] || !s[26] && v54 || s[26] && (!s[154] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[154] && v54)
  s[1409] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[1410] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[1411] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v61 = f.bidragspligtigeBoern <= 0
  s[337] = v61
  const v62 = SATS_38(f.vurderingsdato)
  const v63 = s[334] ? -Infinity : v62
  const v64 = s[334] ? Infinity : v62
  const v65 = v63 > -Infinity && v64 < Infinity
  const v66 = quotient([v63, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v67 = quotient([v64, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[248] ? (v65 ? Math.min(v66, v67) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[335] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[248] ? (v65 ? Math.max(v66, v67) : Infinity) : f.bidragPrMaaned) : Infinity
  s[336] = LAS_69j_2_bidrag_hoej
  const v70 = s[0] && !v61
  s[2699] = v70
  const LAS_69j_2_bidrag_er = v70 && (!s[0] || !s[248] || !(!v65 && !s[334] && v63 === v64))
  s[338] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v70 || !s[0] || s[248] && (s[334] || !v65)
  s[339] = LAS_69j_2_bidrag_ir
}

function svar_31(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = !s[265] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[410] = v0
  const v1 = SATS_39(f.vurderingsdato)
  const v2 = s[188] ? -Infinity : v1
  const v3 = s[188] ? Infinity : v1
  const v4 = v3 === Infinity
  const v5 = s[335] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[336] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = SATS_40(f.vurderingsdato)
  const v10 = s[273] || !v0 || s[337] || s[338] && !(v8 && !s[188] && v2 === v3 && (!s[338] || !s[339] && s[335] === s[336]))
  s[357] = v10
  const v11 = s[273] && s[188] || !s[273] && (v0 && (!s[337] && (s[188] || s[339] || v8 || s[188]) || s[337] && s[188]) || !v0 && s[188])
  s[358] = v11
  const v12 = s[273] ? s[340] : v0 ? (s[337] ? v2 : Math.min(v6 || v5 ? -Infinity : v2 + s[335], s[188] ? -Infinity : v9)) : s[341]
  s[355] = v12
  const v13 = s[273] ? s[342] : v0 ? (s[337] ? v3 : Math.min(v4 || v7 ? Infinity : v3 + s[336], s[188] ? Infinity : v9)) : s[343]
  s[356] = v13
  const LAS_68_2 = s[0] ? v12 : -Infinity
  s[1413] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v13 : Infinity
  s[1414] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v10)
  s[1415] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v11
  s[1416] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v18 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[417] = v18
  const LAS_68_5_nej = s[0] && !v18
  s[1417] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v18
  s[1418] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[2705] = v21
  const v22 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[2706] = v22
  const v23 = v21 && v22
  s[2704] = v23
  const v24 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v25 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v26 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[2707] = v26
  const v27 = Math.max(f.hidtidigYdelsePrMaaned, v24)
  const v28 = Math.min(f.hidtidigYdelsePrMaaned, v25)
  const v29 = s[0] && LAS_68_2_er
  const v30 = LAS_68_5_ir && LAS_68_2_er && v28 >= v27
  const v31 = LAS_68_5_nej || v30
  const v32 = LAS_68_5_nej ? (v30 ? Math.min(f.hidtidigYdelsePrMaaned, v27) : f.hidtidigYdelsePrMaaned) : v27
  const v33 = LAS_68_5_nej ? (v30 ? Math.max(f.hidtidigYdelsePrMaaned, v28) : f.hidtidigYdelsePrMaaned) : v28
  const LAS_68_4 = s[0] ? (v23 ? v24 : v26 ? (v29 ? (v31 ? Math.min(v24, v32) : v24) : v32) : LAS_68_2) : -Infinity
  s[352] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v23 ? v25 : v26 ? (v29 ? (v31 ? Math.max(v25, v33) : v25) : v33) : LAS_68_2_hoej) : Infinity
  s[351] = LAS_68_4_hoej
  const v36 = f.ydelseFoerForloebet === 'foertidspension'
  s[2703] = v36
  const v37 = s[0] && !v36
  s[2702] = v37
  const LAS_68_4_er = v37 && (!s[0] || v23 && LAS_68_2_er || !v23 && (v26 && (v29 || LAS_68_5_nej || v30) || !v26 && LAS_68_2_er))
  s[353] = LAS_68_4_er
  const LAS_68_4_ir = !v37 || !s[0] || v23 && LAS_68_2_ir || !v23 && (v26 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v24 === v25) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v24))) || !v26 && LAS_68_2_ir)
  s[354] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v40 = !s[0] || s[204]
  const v41 = !s[0] || !s[204]
  const LAS_68a_1_tid = s[0] && v40
  s[1423] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v41
  s[346] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v44 = LAS_68a_1_tid || !s[0]
  s[347] = v44
  const v45 = Math.min(f.timerITilbud, 16000)
  const v46 = s[344] || s[32]
  s[364] = v46
  const v47 = SATS_41(f.vurderingsdato)
  const v48 = v46 ? -Infinity : v47
  s[365] = v48
  const v49 = v46 ? Infinity : v47
  s[366] = v49
  const v50 = v48 > -Infinity && v49 < Infinity
  s[363] = v50
  const v51 = quotient([v45, v48], [100], 'nærmeste', 1)
  const v52 = quotient([v45, v49], [100], 'nærmeste', 1)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  s[361] = v53
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  s[362] = v54
  const v55 = v46 || !v50
  s[367] = v55
  const LAS_68a_3 = s[0] ? Math.min(v53, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v44) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[348] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v54, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[345] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v50 && !v46 && v48 === v49))
  s[350] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v55
  s[349] = LAS_68a_3_ir
}

function svar_32(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[345] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[346]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[347]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[346]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[347]) ? r_indtaegter.beloeb : 0) : 0 }) - s[345])
  const v1 = Math.max(0, -s[348] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[346]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[346]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[348])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[188] ? -Infinity : v2
  s[374] = v3
  const v4 = s[188] ? Infinity : v2
  s[375] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[188] && v3 === v4
  s[377] = v7
  const v8 = s[349] || s[188]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[350] && !(!v9 && (!s[350] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[376] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[378] = v19
  const v20 = s[350] && !(v18 && (!s[350] || !s[349] && v0 === v1) && v7)
  const v21 = s[349] || s[188] || v18
  const v22 = Math.max(0, v17 ? -Infinity : v0 - v4)
  const v23 = Math.max(0, v16 || v19 ? Infinity : v1 - v3)
  const v24 = v23 >= Infinity
  const v25 = v24 ? -Infinity : quotient([v22, 5500], [10000], 'nærmeste', 1)
  const v26 = v24 ? Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v20 && !(v24 && (!v20 || !v21 && v22 === v23))
  const v28 = v21 || v24
  const v29 = v13 === Infinity
  const v30 = v25 === -Infinity
  const v31 = v12 === -Infinity
  const v32 = v26 === Infinity
  const v33 = v29 && v30 || v31 && v32
  const LAS_68a_2 = s[0] ? (s[178] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1424] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[178] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1425] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[178] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[178] && v27)
  s[1426] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[178] && (v15 || v28 || v33) || s[178] && v28
  s[1427] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[351] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[352] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[352] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[351] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[346]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[346]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[347]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[346]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[346]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[347]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[346]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1419] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[346]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[347]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1420] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[353] && LAS_68a_2_er && !(v42 && (!s[353] || !s[354] && s[352] === s[351]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1421] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[354] || LAS_68a_2_ir || v42
  s[1422] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[152] ? s[355] : -Infinity
  s[1428] = LAS_69j_2
  const LAS_69j_2_hoej = s[152] ? s[356] : Infinity
  s[1429] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[152] && (!s[152] || s[357])
  s[1430] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[152] || !s[152] || s[358]
  s[1431] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[391] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[2711] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[2712] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[2713] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[126] && LAS_69j_2_er
  const v73 = !s[126] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[390] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[738] = v75
  const LAS_69j_4 = s[152] ? (v57 ? (s[359] ? (s[126] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[360] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[126] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[395] = LAS_69j_4
  const LAS_69j_4_hoej = s[152] ? (v57 ? (s[359] ? (s[126] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[360] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[126] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[394] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[152] && (!s[152] || !v57 && (s[126] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[359] || s[126] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[360] || v65))) || v72))
  s[396] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[152] || !s[152] || !v57 && (s[126] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[359] || s[126] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[360] && v66)) || v73)
  s[397] = LAS_69j_4_ir
}

function svar_33(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[152] || s[204]
  const v1 = !s[152] || !s[204]
  const LAS_69j_5_tid = s[152] && v0
  s[1439] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[152] && v1
  s[369] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[152]
  s[370] = v4
  const LAS_69j_10 = s[152] ? Math.min(s[361], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[371] = LAS_69j_10
  const LAS_69j_10_hoej = s[152] ? Math.min(s[362], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[368] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[152] && (!s[152] || !(!s[363] && !s[364] && s[365] === s[366]))
  s[372] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[152] || !s[152] || s[367]
  s[373] = LAS_69j_10_ir
}

function svar_34(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[368] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[369]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[370]) ? r_indtaegter.beloeb : 0) : 0 }) - s[368])
  const v1 = Math.max(0, -s[371] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[369]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[371])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[384] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[372] && s[372] && !(v5 && (!s[372] || !s[373] && v3 === v4))
  s[380] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[369]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[369]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[370]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[385] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[372] && s[372] && !(v16 && (!s[372] || !s[373] && v14 === v15))
  s[381] = v21
  const v22 = Math.min(s[374], v0)
  const v23 = Math.min(s[375], v1)
  const v24 = s[373] || s[188]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[372] && !(!v25 && (!s[372] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[376]
  const v33 = s[372] && !(v32 && (!s[372] || !s[373] && v0 === v1) && s[377])
  const v34 = s[373] || s[188] || v32
  const v35 = Math.max(0, s[376] ? -Infinity : v0 - s[375])
  const v36 = Math.max(0, v2 || s[378] ? Infinity : v1 - s[374])
  const v37 = v36 >= Infinity
  const v38 = v37 ? -Infinity : quotient([v35, 5500], [10000], 'nærmeste', 1)
  const v39 = v37 ? Infinity : quotient([v36, 5500], [10000], 'nærmeste', 1)
  const v40 = v33 && !(v37 && (!v33 || !v34 && v35 === v36))
  const v41 = v34 || v37
  const v42 = v29 === Infinity
  const v43 = v38 === -Infinity
  const v44 = v28 === -Infinity
  const v45 = v39 === Infinity
  const v46 = v42 && v43 || v44 && v45
  const v47 = v44 || v43 ? -Infinity : v28 + v38
  const v48 = v42 || v45 ? Infinity : v29 + v39
  const v49 = v30 && v40 && !(v46 && (!v30 || !v31 && v28 === v29) && (!v40 || !v41 && v38 === v39))
  s[382] = v49
  const v50 = v31 || v41 || v46
  s[386] = v50
  const v51 = Math.min(s[374], v11)
  const v52 = Math.min(s[375], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[372] && !(!v53 && (!s[372] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[387] = v59
  const v60 = v13 && s[376]
  const v61 = s[372] && !(v60 && (!s[372] || !s[373] && v11 === v12) && s[377])
  const v62 = s[373] || s[188] || v60
  const v63 = Math.max(0, s[376] ? -Infinity : v11 - s[375])
  const v64 = Math.max(0, v13 || s[378] ? Infinity : v12 - s[374])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[388] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[389] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[383] = v77
  const LAS_69j_9 = s[152] ? (s[379] ? (s[204] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[392] = LAS_69j_9
  const LAS_69j_9_hoej = s[152] ? (s[379] ? (s[204] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[393] = LAS_69j_9_hoej
}

function svar_35(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[152] && (!s[152] || !s[379] && (s[380] || s[381]) || s[379] && (!s[204] && (s[382] || s[383]) || s[204] && s[382]))
  s[1446] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[152] || !s[152] || !s[379] && (s[373] || s[373] || s[384] || s[373] || s[373] || s[385]) || s[379] && (!s[204] && (s[386] || s[387] || s[388] || s[389]) || s[204] && s[386])
  s[1447] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[2715] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[152] && (!s[152] || v3)
  s[1441] = LAS_69j_7
  const LAS_69j_7_nej = s[152] && (!s[152] || !v3)
  s[1442] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[126] && !s[390]
  const LAS_69j_8 = s[152] && (!s[152] || !s[391] || !s[359] || !v6)
  s[1443] = LAS_69j_8
  const LAS_69j_8_nej = s[152] && (!s[152] || s[391] && (!s[359] || v6))
  s[1444] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[152] || !s[152] || s[391] && !s[359]
  s[1445] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[2716] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[2717] = v11
  const LAS_69j_13 = s[152] && (!s[152] || v10)
  s[1451] = LAS_69j_13
  const LAS_69j_13_nej = s[152] && (!s[152] || !v10 || !v11)
  s[1452] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[152] || !s[152] || v10 && !v11
  s[1453] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[392] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[369]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[370]) ? r_indtaegter.beloeb : 0) : 0 }) + s[392]
  const v16 = s[393] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[369]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[393]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[369]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[370]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[369]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[152] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[369]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[370]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[369]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[369]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[370]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[369]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[152] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1432] = LAS_69j_5
  const LAS_69j_5_hoej = s[152] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1433] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[152] && (!s[152] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1434] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[152] || !s[152] || LAS_69j_9_ir || !s[152] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1435] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[26] || f.harFrasagtYdelsen === false
  const v38 = s[152] && f.erIJobafklaring
  s[2718] = v38
  const LAS_69j_5_modtager = v38 && (!s[152] || v37)
  s[1436] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[152] || !v37)
  s[1437] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[152]
  s[1438] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[434] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v42 || !v43)
  s[1448] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v42 || v43)
  s[1449] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v42
  s[1450] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[2719] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[152] && (!s[152] || v48)
  s[406] = LAS_69j_15
  const LAS_69j_15_nej = s[152] && (!s[152] || !v48)
  s[405] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[394] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[395] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[152] ? Math.max(0, v53 || v52 ? -Infinity : s[395] - LAS_69j_5_hoej) : -Infinity
  s[1454] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[152] ? Math.max(0, v51 || v54 ? Infinity : s[394] - LAS_69j_5) : Infinity
  s[1455] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[152] && (!s[152] || s[396] && LAS_69j_5_er && !(v55 && (!s[396] || !s[397] && s[395] === s[394]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1456] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[152] || !s[152] || s[397] || LAS_69j_5_ir || v55
  s[1457] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[398], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[152] && (!s[152] || v60)
  s[403] = LAS_69k_5
  const LAS_69k_5_nej = s[152] && (!s[152] || !v60)
  s[404] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[432] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[399] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[400] ? (s[399] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1463] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[400] ? v64 : 0) : Infinity
  s[1464] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[400] || s[399] || v65)
  s[1465] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[1466] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[1467] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[2720] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[2721] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[2722] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[2723] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[402] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[401] = LAS_69k_6_aftale_nej
}

function svar_36(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[401]
  s[2727] = v0
  const v1 = f.holderFerieMedYdelse && (s[402] || !s[0])
  s[2726] = v1
  const v2 = f.deltagerAktivt || s[403] || v1
  s[2724] = v2
  const v3 = f.deltagerAktivt === false && (s[404] || !s[152]) && v0
  s[2725] = v3
  const LAS_69k_1 = s[152] && (!s[152] || (s[405] || !s[152]) && v2)
  s[1458] = LAS_69k_1
  const LAS_69k_1_nej = s[152] && (!s[152] || s[406] || v3)
  s[1459] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[152] && !s[407]
  s[2728] = v6
  const LAS_69k_2 = v6 && (!s[408] || s[409])
  s[1460] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[408] || !s[409])
  s[1461] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[408]
  s[1462] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[411] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[491] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[2733] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[2735] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[492] = v16
  const v17 = v12 && (!v13 || !v15)
  s[493] = v17
  const v18 = v12 && !v13
  s[494] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1468] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[413] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1469] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v22 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v22 : FIRST_DAY
  s[1470] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v22 : NEVER
  s[1471] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v25 = from(ALL_DAYS, f.bruddetSkete)
  const v26 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v27 = Math.max(1, countDays(v25, f.bruddetSkete, v26))
  s[495] = v27
  const v28 = onWeekdays(v25, 62)
  const v29 = Math.max(1, countDays(v28, f.bruddetSkete, v26))
  s[496] = v29
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v27, v29) : -Infinity
  s[1477] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v27, v29) : Infinity
  s[1478] = LAS_69n_1_hoej
  const v32 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[2739] = v32
  const v33 = f.brudPaaPligten === 'bookede_ikke'
  s[2741] = v33
  const v34 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[2742] = v34
  const v35 = v33 && v34
  s[2740] = v35
  const v36 = v32 || v35
  s[2738] = v36
  const LAS_69n_1_er = LAS_69l_3_er && v36
  s[1479] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1480] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v39 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[2747] = v39
  const v40 = LAS_69l_1 || LAS_69l_1_ir
  s[412] = v40
  const v41 = v40 && f.rimeligGrundTilBrud === false
  s[2746] = v41
  const v42 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[2745] = v42
  const v43 = v42 || LAS_69n_1_er
  const v44 = !v42 && LAS_69n_1_ir
  const v45 = v42 ? f.dageUdeblevet : LAS_69n_1
  const v46 = v42 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v47 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v48 = SATS_43(f.bruddetSkete)
  const v49 = SATS_44(f.bruddetSkete)
  const v50 = SATS_45(f.bruddetSkete)
  const v51 = s[273] ? (v47 ? -Infinity : v48) : s[410] ? (v47 ? -Infinity : v49) : v47 ? -Infinity : v50
  const v52 = s[273] ? (v47 ? Infinity : v48) : s[410] ? (v47 ? Infinity : v49) : v47 ? Infinity : v50
  const v53 = v45 > -Infinity && v46 < Infinity && v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v52], [1], 'nærmeste', 1)
  const v56 = quotient([v46, v51], [1], 'nærmeste', 1)
  const v57 = quotient([v46, v52], [1], 'nærmeste', 1)
  const v58 = v53 ? Math.min(v57, v56, v54, v55) : -Infinity
  const v59 = v53 ? Math.max(v57, v56, v54, v55) : Infinity
  const v60 = v41 && v43 && !(!v53 && (!v43 || !v44 && v45 === v46) && !v47 && v51 === v52)
  const LAS_69m_2 = LAS_69l_3_er ? (v60 ? (v39 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[1473] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v60 ? (v39 ? Math.max(0, v59) : v59) : 0) : Infinity
  s[1474] = LAS_69m_2_hoej
  const v63 = v42 || v36
  s[2744] = v63
  const v64 = LAS_69l_3_er && v63
  s[2743] = v64
  const LAS_69m_2_er = v64 && (!LAS_69l_3_er || v60 || v39)
  s[1475] = LAS_69m_2_er
  const LAS_69m_2_ir = !v64 || !LAS_69l_3_er || v41 && (v44 || v47 || !v53)
  s[1476] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v67 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[2749] = v67
  const v68 = LAS_69l_3_er && v67
  s[2748] = v68
  const LAS_69o_1 = v68 && (!LAS_69l_3_er || v40 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1481] = LAS_69o_1
  const LAS_69o_1_nej = v68 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1482] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v68 || !LAS_69l_3_er
  s[1483] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v72 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[2751] = v72
  const v73 = s[410] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v72 ? -Infinity : v73) : -Infinity
  s[1484] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v72 ? Infinity : v73) : Infinity
  s[1485] = LAS_69o_2_hoej
  const v76 = !LAS_69l_3_er || LAS_69o_1_nej
  s[2750] = v76
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1486] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v72) || v76
  s[1487] = LAS_69o_2_ir
}

function svar_37(f, s) {
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[411] && (!s[411] || s[412] && f.ydelsenBoerOphoere)
  s[1488] = LAS_69p_1
  const LAS_69p_1_nej = s[411] && (!s[411] || s[413] || f.ydelsenBoerOphoere === false)
  s[1489] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v2 = f.forseelserPaaFemAar <= 1
  s[2752] = v2
  const v3 = f.forseelserPaaFemAar <= 0
  s[2753] = v3
  const v4 = f.modBedreVidende ? (v2 ? (v3 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[411] ? v4 : -Infinity
  s[1490] = LAS_69q_1
  const LAS_69q_1_hoej = s[411] ? v4 : Infinity
  s[1491] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v7 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[152] ? v7 : -Infinity
  s[1492] = LAS_69t_2
  const LAS_69t_2_hoej = s[152] ? v7 : Infinity
  s[1493] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v10 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[550] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[551] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[2758] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[2760] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[515] = v14
  const v15 = s[26] ? (s[414] ? (s[178] ? (v10 ? (s[189] ? (s[154] ? (v11 ? (s[32] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[152] ? v15 : -Infinity
  s[1495] = LAS_69x_3
  const LAS_69x_3_hoej = s[152] ? v15 : Infinity
  s[1496] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v18 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[2764] = v18
  const v19 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v18
  s[2763] = v19
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[415] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v19)
  s[424] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[416] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v19)
  s[430] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v22 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[433] = v22
  const v23 = v22 && !s[417]
  const v24 = !s[1] || v23
  s[512] = v24
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v22 || f.saerligeForholdForLoen)
  s[1497] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v22 && f.saerligeForholdForLoen === false || v23)
  s[1498] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v24
  s[1499] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v28 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  s[903] = v28
  const v29 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[429] = v29
  const v30 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v31 = SATS_46(f.revalideringBevilgetDen)
  const v32 = !s[259] && f.forsoergerEgetBarnIHjemmet === false
  s[2768] = v32
  const LAS_71_4 = v32 && (!s[1] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v28 && (!v29 || (v30 ? -Infinity : v31) < f.indtaegtFoerRevalidering))
  s[1518] = LAS_71_4
  const LAS_71_4_nej = v32 && (!s[1] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v28 && (!v29 || (v30 ? Infinity : v31) >= f.indtaegtFoerRevalidering))
  s[1519] = LAS_71_4_nej
  const LAS_71_4_ir = !v32 || !s[1] || v28 && (!v29 || v30)
  s[1520] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v36 = s[418] || s[32]
  const v37 = SATS_47(f.vurderingsdato)
  const v38 = v36 ? -Infinity : v37
  const v39 = v36 ? Infinity : v37
  const v40 = v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v38], [2], 'nærmeste', 100)
  const v42 = quotient([v39], [2], 'nærmeste', 100)
  const v43 = v40 ? Math.min(v41, v42) : -Infinity
  const v44 = v40 ? Math.max(v41, v42) : Infinity
  const v45 = v36 || !v40
  const v46 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[32]
  s[428] = v46
  const v47 = SATS_48(f.vurderingsdato)
  const v48 = SATS_49(f.vurderingsdato)
  const v49 = SATS_50(f.vurderingsdato)
  const v50 = SATS_51(f.vurderingsdato)
  const v51 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[1] ? (v28 ? (v29 ? (s[419] ? (v46 ? -Infinity : v47) : f.gravidEfter12Uge ? (v46 ? -Infinity : v48) : f.borHosForaeldre ? (v46 ? -Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? -Infinity : v50) : v46 ? -Infinity : v51) : -Infinity) : v43) : -Infinity
  s[1510] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[1] ? (v28 ? (v29 ? (s[419] ? (v46 ? Infinity : v47) : f.gravidEfter12Uge ? (v46 ? Infinity : v48) : f.borHosForaeldre ? (v46 ? Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? Infinity : v50) : v46 ? Infinity : v51) : Infinity) : v44) : Infinity
  s[1511] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[265] && (!s[1] || v28 || !(!v40 && !v36 && v38 === v39))
  s[1512] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[265] || !s[1] || !v28 && v45 || v28 && (!v29 || v46)
  s[1513] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v56 = monthEnd(s[420]) >= f.vurderingsdato
  s[2771] = v56
  const v57 = v56 && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  s[2770] = v57
  const v58 = v57 ? v43 : v38
  const v59 = v57 ? v44 : v39
  const v60 = SATS_53(f.vurderingsdato)
  const v61 = SATS_54(f.vurderingsdato)
  const v62 = !v28 && (!v57 || !(!v40 && !v36 && v38 === v39))
  const v63 = !v28 && (v57 && v45 || !v57 && v36)
  const LAS_71_2 = s[1] ? (v28 ? (v29 ? (s[265] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? -Infinity : v60) : v46 ? -Infinity : v61) : LAS_71_2_ung) : -Infinity) : v58) : -Infinity
  s[1506] = LAS_71_2
  const LAS_71_2_hoej = s[1] ? (v28 ? (v29 ? (s[265] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? Infinity : v60) : v46 ? Infinity : v61) : LAS_71_2_ung_hoej) : Infinity) : v59) : Infinity
  s[1507] = LAS_71_2_hoej
  const LAS_71_2_er = v32 && (!s[1] || v62 || v28 && (!v29 || s[265] || LAS_71_2_ung_er))
  s[1508] = LAS_71_2_er
  const LAS_71_2_ir = !v32 || !s[1] || v63 || v28 && (!v29 || !s[265] && LAS_71_2_ung_ir || s[265] && v46)
  s[1509] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v68 = SATS_55(f.vurderingsdato)
  const v69 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[2773] = v69
  const v70 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[2774] = v70
  const v71 = SATS_56(f.vurderingsdato)
  const v72 = v46 ? -Infinity : v71
  const v73 = v46 ? Infinity : v71
  const v74 = v70 && LAS_71_2_er
  const LAS_71_1 = s[1] ? (v28 ? (v29 ? (s[259] ? (v46 ? -Infinity : v68) : v69 ? (v74 ? Math.min(v72, LAS_71_2) : v72) : LAS_71_2) : -Infinity) : v58) : -Infinity
  s[422] = LAS_71_1
  const LAS_71_1_hoej = s[1] ? (v28 ? (v29 ? (s[259] ? (v46 ? Infinity : v68) : v69 ? (v74 ? Math.max(v73, LAS_71_2_hoej) : v73) : LAS_71_2_hoej) : Infinity) : v59) : Infinity
  s[423] = LAS_71_1_hoej
  const v77 = LAS_70_1_nej || s[421]
  s[427] = v77
  const LAS_71_1_er = LAS_70_1 && (!s[1] || v62 || v28 && (!v29 || s[259] || v69 || v74))
  s[425] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!s[1] || v63 || v28 && (!v29 || s[259] && v46 || !s[259] && (v69 && v46 || v70 && LAS_71_2_ir))) || v77
  s[426] = LAS_71_1_ir
}

function svar_38(f, s) {
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, s[422] === -Infinity ? -Infinity : s[422] - f.elevloenPrMaaned) : -Infinity
  s[1500] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, s[423] === Infinity ? Infinity : s[423] - f.elevloenPrMaaned) : Infinity
  s[1501] = LAS_70_4_hoej
  const LAS_70_4_er = s[424] && (!s[1] || s[425])
  s[1502] = LAS_70_4_er
  const LAS_70_4_ir = s[424] && (!s[1] || s[426]) || s[427]
  s[1503] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v6 = intersect(v4, v5)
  const LAS_70_5 = from(v6, 13332 /* 2006-07-03 */)
  s[1504] = LAS_70_5
  const v8 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[2775] = v8
  const LAS_70_5_ir = v8 >= NEVER
  s[1505] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v10 = SATS_57(f.vurderingsdato)
  const v11 = s[428] ? -Infinity : v10
  const v12 = s[428] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[423] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[422] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const LAS_71_3 = s[429] ? Math.max(0, Math.min(f.bidragPrMaaned, v15 || v14 ? -Infinity : v11 - s[423])) : -Infinity
  s[1514] = LAS_71_3
  const LAS_71_3_hoej = s[429] ? Math.max(0, Math.min(f.bidragPrMaaned, v13 || v16 ? Infinity : v12 - s[422])) : Infinity
  s[1515] = LAS_71_3_hoej
  const v20 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[2780] = v20
  const v21 = f.psykiskLidelseNaevntILoven && v20
  s[2779] = v21
  const v22 = !s[265] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v21
  s[2778] = v22
  const v23 = s[430] || !v22
  s[2777] = v23
  const v24 = (s[424] || s[421]) && v22
  s[2776] = v24
  const LAS_71_3_er = v24 && (!s[429] || s[425] && !(v17 && !s[428] && v11 === v12 && (!s[425] || !s[426] && s[422] === s[423])))
  s[1516] = LAS_71_3_er
  const LAS_71_3_ir = v24 && (!s[429] || s[428] || s[426] || v17) || v23
  s[1517] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[431] || !s[1]
  s[1522] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v28)
  s[1523] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v28)
  s[1524] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v31 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[2781] = v31
  const v32 = f.maanederITilbudIRevalidering >= 12
  s[2783] = v32
  const v33 = v32 ? Math.max(0, s[432]) : 0
  const v34 = v32 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[433] ? (s[417] ? (v31 ? (s[434] ? v34 : -Infinity) : v33) : -Infinity) : 0) : -Infinity
  s[1525] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[433] ? (s[417] ? (v31 ? (s[434] ? v34 : Infinity) : v33) : Infinity) : 0) : Infinity
  s[1526] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[433] && (!s[417] || v31 && !s[434])
  s[1527] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v38 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[2784] = v38
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v38)
  s[1528] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v38)
  s[1529] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v41 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v42 = v38 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v41, v42) : -Infinity
  s[1530] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v41, v42) : Infinity
  s[1531] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v45 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[2787] = v45
  const v46 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[2788] = v46
  const v47 = v45 && v46
  s[2786] = v47
  const v48 = f.maanederIFleksjobSeneste18 >= 9
  s[497] = v48
  const v49 = v46 || v48
  s[2791] = v49
  const v50 = f.erVisiteretTilFleksjob && v49
  s[2790] = v50
  const v51 = !v45 && v50
  s[2789] = v51
  const v52 = v47 || v51
  s[2785] = v52
  const v53 = !s[0] && f.erVisiteretTilFleksjob && v52 || s[0] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[6] || v53
  s[1532] = LAS_74a_1
  const LAS_74a_1_nej = !s[6] || !v53
  s[1533] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v56 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v57 = intersect(v56, s[435])
  const v58 = from(v57, 13332 /* 2006-07-03 */)
  const v59 = dayReaching(v58, 13332 /* 2006-07-03 */, 1)
  s[905] = v59
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v58
  s[1534] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v59 >= NEVER
  s[904] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v62 = s[0] && v49
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[6] || v62)
  s[442] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[6] || !v62)
  s[439] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v65 = f.maanederEfterFleksydelsesalderen >= 6
  s[2794] = v65
  const LAS_74b_2 = !s[6] || s[436] && v65
  s[440] = LAS_74b_2
  const LAS_74b_2_nej = !s[6] || !s[437] || !v65
  s[441] = LAS_74b_2_nej
}

function svar_39(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[906] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[2800] = v1
  const v2 = s[418] || v1
  const v3 = SATS_58(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[473] = v4
  const v5 = v2 ? Infinity : v3
  s[474] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[475] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[476] = v11
  const v12 = v2 || !v6
  s[478] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[2797] = v13
  const v14 = v13 || s[189] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[438]
  const v15 = SATS_59(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[480] = v18
  const v19 = v0 ? v17 : v10
  s[481] = v19
  const LAS_74a_2_uge = s[0] ? v18 : -Infinity
  s[1536] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[0] ? v19 : Infinity
  s[1537] = LAS_74a_2_uge_hoej
  const v22 = s[439] || s[440]
  s[2802] = v22
  const v23 = s[441] || !s[6]
  const v24 = (s[442] || s[11]) && v23 && (s[442] || s[441])
  s[2801] = v24
  const v25 = !s[0] || v22
  s[2796] = v25
  const v26 = s[0] && (v24 || !s[6])
  s[2795] = v26
  const LAS_74a_2_uge_er = v26 && (!s[0] || v0 || !v11)
  s[477] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[0] || !v0 && v12 || v0 && v14) || v25
  s[479] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[440]
  s[2804] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[2803] = v37
  const v38 = v37 ? (v36 ? Math.min(s[340], s[341]) : s[340]) : s[341]
  const v39 = v37 ? (v36 ? Math.max(s[342], s[343]) : s[342]) : s[343]
  const v40 = v37 && s[188] || v36 && s[188]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[6] && v34 && v42 >= v41
  const v46 = v22 || v45
  const v47 = v22 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v22 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const v49 = v22 && v40
  const v50 = v16 > -Infinity && v17 < Infinity
  const v51 = quotient([v16, 43333], [10000], 'nærmeste', 100)
  const v52 = quotient([v17, 43333], [10000], 'nærmeste', 100)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  const v55 = !v50 && !v14 && v16 === v17
  const v56 = v14 || !v50
  const v57 = Math.max(v38, v53)
  const v58 = Math.min(v39, v54)
  const v59 = v24 && !v55
  const v60 = !s[6] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[2798] = v64
  const v65 = v64 || s[32]
  const v66 = SATS_60(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[6] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[487] = LAS_74a_3
  const LAS_74a_3_hoej = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[486] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[0] && (!s[0] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[488] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[0] || !s[0] || !v0 && (v24 && v35 || v49 || !s[6] && v35 && v40 || !s[6] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[6] && v56 && v40 || !s[6] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[6] && v65 && v40 || !s[6] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[489] = LAS_74a_3_ir
}

function svar_40(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[2806] = v0
  const v1 = shiftDays(s[102], 35)
  s[720] = v1
  const v2 = shiftDays(s[104], 35)
  s[721] = v2
  const v3 = !s[47] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[2807] = v3
  const v4 = !s[47] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[2808] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[2809] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[443] && (!s[443] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[49]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[449] = SDL_7c
  const SDL_7c_nej = s[443] && (!s[443] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[450] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[102], 56), -1)
  s[444] = v9
  const v10 = shiftDays(shiftDays(s[104], 56), -1)
  s[445] = v10
  const v11 = !s[47] && v10 >= f.forventetRask
  s[2812] = v11
  const v12 = !s[47] && v9 < f.forventetRask
  s[2813] = v12
  const v13 = !s[47] && v10 >= f.vurderingsdato
  s[2814] = v13
  const v14 = !s[47] && v9 < f.vurderingsdato
  s[2815] = v14
  const v15 = v12 || v14
  s[572] = v15
  const v16 = (v11 || s[49]) && (v13 || s[49]) && (v11 || v13)
  s[573] = v16
  const v17 = !s[36] && s[49]
  s[574] = v17
  const SDL_12_1_1 = !s[1] || !s[443] && f.tilbagevendenForestaar || s[443] && !s[36] && v16
  s[448] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[443] && f.tilbagevendenForestaar === false || s[443] && (s[36] || v15)
  s[446] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[443] && v17
  s[447] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[2821] = v21
  const v22 = f.fratraeder && !v21
  s[2820] = v22
  const v23 = s[110] && !v22
  s[588] = v23
  const v24 = f.holdteSamtaler >= 1
  s[578] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[590] = v25
  const v26 = v25 >= f.forventetRask
  s[2822] = v26
  const v27 = v25 >= f.vurderingsdato
  s[2823] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[575] = v28
  const v29 = shiftDays(shiftDays(s[102], 182), -1)
  s[589] = v29
  const v30 = shiftDays(shiftDays(s[104], 182), -1)
  s[591] = v30
  const v31 = !s[47] && v30 >= f.forventetRask
  s[2826] = v31
  const v32 = !s[47] && v29 < f.forventetRask
  s[2827] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[2825] = v33
  const v34 = v23 && (v31 || s[49]) && f.opfoelgningOenskes === false
  s[2824] = v34
  const v35 = !s[47] && v30 >= f.vurderingsdato
  s[2828] = v35
  const v36 = !s[47] && v29 < f.vurderingsdato
  s[2829] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[453] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[49])
  s[454] = v38
  const v39 = !s[47] && s[102] < 20635 /* 2026-07-01 */
  s[2818] = v39
  const v40 = !s[47] && s[104] >= 20635 /* 2026-07-01 */
  s[2819] = v40
  const v41 = !s[36] || v40
  s[2817] = v41
  const v42 = s[36] && (v39 || s[49])
  s[455] = v42
  const v43 = v42 && !v41
  s[456] = v43
  const SDL_13f_1 = s[154] && (v42 && (v28 || v38) || !v43 && (!s[154] || !s[36] && v28 || s[36] && v38))
  s[452] = SDL_13f_1
  const SDL_13f_1_nej = s[154] && (v42 && (!v28 || v37) || !v43 && (!s[154] || !s[36] && !v28 || s[36] && v37))
  s[451] = SDL_13f_1_nej
}

function svar_41(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[444], v0)
  const v2 = Math.min(s[445], v0)
  const v3 = s[47] || !s[49] && s[444] === s[445]
  const v4 = s[446] && !s[47]
  const v5 = s[447] && !s[47] && s[445] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[444] : NEVER) : NEVER
  const v7 = s[448] ? NEVER : s[445]
  const v8 = s[448] || v4 || v5
  const v9 = s[446] && s[49] || s[447] && !(v3 && !s[47] && s[444] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[47] || !s[49] && v1 === v2
  const v13 = s[449] && !s[47]
  const v14 = s[450] && v8
  const v15 = !s[443] && !s[47] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[449] && s[49]
  const v23 = v22 || s[450] && v9 || !s[443] && s[49] && v9 || !s[443] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[47] && v8 || s[47] && !v8) && (s[47] || v1 === v6))
  s[463] = v23
  const v24 = shiftMonths(s[102], 6)
  s[576] = v24
  const v25 = shiftMonths(s[104], 6)
  s[577] = v25
  const v26 = shiftDays(v24, -1)
  s[583] = v26
  const v27 = shiftDays(v25, -1)
  s[584] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[450] && !s[47]
  const v33 = !s[443] && !s[47] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[468] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[469] = v38
  const v39 = v13 || v32 || v33
  s[467] = v39
  const v40 = s[450] && s[49]
  const v41 = !s[443] && s[49]
  s[466] = v41
  const v42 = v22 || v40 || v41 || !s[443] && !((s[47] || !s[49] && v28 === v29) && (s[47] || !s[49] && v26 === v27) && (s[47] || v26 === v28))
  s[464] = v42
  const v43 = s[451] && v39
  const v44 = !s[154] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[452] ? NEVER : v38
  const v47 = s[452] || v43 || v44
  const v48 = Math.max(s[444], v1)
  const v49 = Math.min(s[445], v2)
  const v50 = !s[443] && !s[47] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[444], v48) : s[444]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[471] = v53
  const v54 = v32 ? (v50 ? Math.max(s[445], v49) : s[445]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[472] = v55
  const v56 = v13 || v32 || v50
  s[470] = v56
  const v57 = v22 || v40 || v41 || !s[443] && !(v12 && v3 && (s[47] || s[444] === v1))
  s[465] = v57
  const v58 = s[451] && v56
  const v59 = !s[154] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[452] ? NEVER : v55
  const v62 = s[452] || v58 || v59
  const v63 = s[1] ? (s[443] ? (s[36] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[444]) : FIRST_DAY
  s[459] = v63
  const v64 = s[1] ? (s[443] ? (s[36] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[445]) : NEVER
  s[461] = v64
  const v65 = s[453] && v39
  const v66 = s[454] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[454] ? NEVER : v38
  const v69 = s[453] && v56
  const v70 = s[454] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[454] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[460] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[462] = v77
  const v78 = s[455] && (v21 || v66 || v70)
  s[457] = v78
  const v79 = !s[456] && (!s[1] || !s[443] && !s[47] || s[443] && (!s[36] && v21 || s[36] && (v47 || v62)))
  s[458] = v79
}

function svar_42(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[457] || s[458]
  s[1853] = SDL_13b_1_er
  const SDL_13b_1 = s[457] ? (s[458] ? Math.min(s[459], s[460]) : s[460]) : s[459]
  s[1851] = SDL_13b_1
  const SDL_13b_1_hoej = s[457] ? (s[458] ? Math.max(s[461], s[462]) : s[462]) : s[461]
  s[1852] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[455] && (s[463] || s[453] && s[464] || s[453] && s[465]) || !s[456] && (!s[1] || s[466] || s[443] && (!s[36] && s[463] || s[36] && (s[451] && s[464] || !s[154] && !((!s[467] || !s[464] && s[468] === s[469]) && s[467] && s[468] === NEVER) || s[451] && s[465] || !s[154] && !((!s[470] || !s[465] && s[471] === s[472]) && s[470] && s[471] === NEVER))))
  s[1854] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[2833] = v4
  const LAS_74a_7 = s[6] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1538] = LAS_74a_7
  const LAS_74a_7_hoej = s[6] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1539] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[2832] = v7
  const LAS_74a_7_er = v7 && (!s[6] || v4 || SDL_13b_1_er)
  s[1540] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[6] || !v4 && SDL_13b_1_ir
  s[1541] = LAS_74a_7_ir
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v10 = allPeriods(f.ledighedsydelsesperioder)
  const v11 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v12 = without(v10, v11)
  const v13 = f.revurderetFoer ? shiftDays(f.tolvMaanederSidstNaaetDen, 1) : 11504 /* 2001-07-01 */
  const v14 = from(v12, v13)
  const v15 = dayOver(v14, 18, 364, v13)
  const v16 = runStart(v14, v15)
  const v17 = v16 === NEVER
  const v18 = v15 === NEVER
  const v19 = v17 && v18
  s[2846] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[2844] = v21
  const v22 = !v19 && !v20
  s[2845] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[2847] = v24
  const v25 = v22 || !v24
  s[2843] = v25
  const v26 = (v21 || v19) && v24
  s[2842] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[0]
  s[2834] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[2840] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[2838] = v37
  const v38 = !v35 && !v36
  s[2839] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[2841] = v40
  const v41 = v38 || !v40
  s[2837] = v41
  const v42 = (v37 || v35) && v40
  s[2836] = v42
  const LAS_74c_1_ir = !v27 && !s[6]
  s[1544] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[6] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1542] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[6] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1543] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[2848] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[2849] = v52
  const v53 = shiftDays(LAS_74c_1, 1)
  const v54 = shiftDays(LAS_74c_1_hoej, 1)
  const v55 = from(v12, v54)
  const v56 = from(v12, v53)
  const v57 = dayReaching(v56, v53, 183)
  const v58 = dayReaching(v55, v54, 183)
  const v59 = Math.max(v49, v57)
  const v60 = Math.min(v50, v58)
  const v61 = LAS_74c_1_ir && v60 >= v59
  const v62 = !v52 || v61
  const v63 = v52 ? v59 : v61 ? Math.min(v57, v59) : v57
  const v64 = v52 ? v60 : v61 ? Math.max(v58, v60) : v58
  const LAS_74c_1_18_er = !s[6] || v51 || !v52 || v61
  s[1547] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[6] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1545] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[6] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1546] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[911] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[2851] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[231]
  s[909] = v71
  const LAS_74c_1_frist_er = v71 || !s[6] || !v68 || !s[429] || v69 || LAS_74c_1_18_er
  s[1550] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[6] || v68 && (!s[429] || !v69 && !s[6]))
  s[1551] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[6] ? (v68 ? (s[429] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1548] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[6] ? (v68 ? (s[429] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1549] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[6] || f.vurderingsdato >= LAS_74c_1
  s[1552] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[6] || f.vurderingsdato < LAS_74c_1_hoej
  s[1553] = LAS_74c_1_nu_nej
}

function svar_43(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[473], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[474], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[473], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[474], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[475] ? Math.min(v0, v1) : -Infinity), s[475] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[475] ? Math.max(v0, v1) : Infinity), s[475] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[441] && !s[476]
  const v9 = !s[6] && !s[476] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[6] || !s[0] && (s[440] || v8 || v9) || s[0] && s[477]
  s[1556] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[6] || !s[0] && (s[441] && s[478] || !s[6] && !((s[476] || !s[478] && v4 === v5) && !s[476] && v4 === 0)) || s[0] && s[479]
  s[1557] = LAS_74d_2_ir
  const LAS_74d_2 = s[6] ? (s[0] ? s[480] : s[440] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1554] = LAS_74d_2
  const LAS_74d_2_hoej = s[6] ? (s[0] ? s[481] : s[440] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1555] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[482], v17)
  const v19 = Math.min(s[483], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[188] && v18 === v19
  const v26 = s[188] || v20
  const v27 = Math.max(0, s[484] ? -Infinity : v17 - s[483])
  const v28 = Math.max(0, s[485] ? Infinity : v17 - s[482])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[188] && v27 === v28
  const v33 = s[188] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[0] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1558] = LAS_74d_3
  const LAS_74d_3_hoej = s[0] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1559] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[0] && (!s[0] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1560] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[0] || !s[0] || v26 || v33 || v38
  s[1561] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[486] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[487] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[488] && LAS_74d_3_er && !(v47 && (!s[488] || !s[489] && s[487] === s[486]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[489] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[487] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[486] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[0] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1562] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[0] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1563] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[0] && (!s[0] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1564] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[0] || !s[0] || v49 || v52
  s[1565] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[2852] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[2855] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[2856] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[2857] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[2853] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[2854] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[2858] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[812] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1566] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1567] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1569] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1570] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1573] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1571] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1572] = LAS_74e_8_hoej
}

function svar_44(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[6] ? v0 : FIRST_DAY
  s[1576] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[6] ? v0 : NEVER
  s[1577] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[2859] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[2860] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[2862] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[2861] = v6
  const v7 = v3 || !s[6]
  const LAS_74f_1 = !s[6] || !s[0] && f.erVisiteretTilFleksjob && v7 && !s[490] && v6 || s[0] && f.erVisiteretTilFleksjob && v7 && !s[490]
  s[1574] = LAS_74f_1
  const LAS_74f_1_nej = !s[6] || !s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[490] || !v6) || s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[490])
  s[1575] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1580] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[2863] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1578] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1579] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[813] = v15
  const LAS_75a_1 = !v15 || !s[491] || s[492]
  s[1581] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[493]
  s[1582] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[494]
  s[1583] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[0] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[6] || v19
  s[1584] = LAS_76_1
  const LAS_76_1_nej = !s[6] || !v19
  s[1585] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[913] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[2868] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[2867] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[495], v23 ? 0 : s[496]) : 0) : -Infinity
  s[1586] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[495] : 0, v25 ? s[496] : 0) : 0) : Infinity
  s[1587] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1588] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1589] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v30 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[2870] = v30
  const v31 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[2871] = v31
  const v32 = f.rimeligGrundTilBrud ? 0 : v30 ? 35 : v31 ? 21 : 0
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[2874] = v33
  const v34 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33
  s[2873] = v34
  const v35 = v24 && f.rimeligGrundTilBrud === false && v33
  s[2872] = v35
  const LAS_77a_1 = v15 ? (v22 ? (v34 ? 0 : 21) : v32) : -Infinity
  s[1590] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v35 ? 21 : 0) : v32) : Infinity
  s[1591] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v38 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[900] = v38
  const LAS_77a_2 = v15 ? (v22 ? (v38 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1593] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v38 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1594] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1595] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v38
  s[1596] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v43 = shiftMonths(f.bruddetSkete, -12)
  const v44 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2877] = v44
  const v45 = v30 && v44
  s[2876] = v45
  const v46 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2879] = v46
  const v47 = v31 && v46
  s[2878] = v47
  const v48 = v45 || v47
  s[2875] = v48
  const v49 = f.rimeligGrundTilBrud === false && v48
  const v50 = shiftDays(v43, 1)
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2882] = v51
  const v52 = v30 && v51
  s[2881] = v52
  const v53 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2884] = v53
  const v54 = v31 && v53
  s[2883] = v54
  const v55 = v52 || v54
  s[2880] = v55
  const v56 = f.rimeligGrundTilBrud === false && v55
  const v57 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2885] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2886] = v58
  const LAS_77a_4 = !v15 || !v22 && (v49 || v56) || v22 && (v24 && f.rimeligGrundTilBrud === false && v33 && v57 || v24 && f.rimeligGrundTilBrud === false && v33 && v58)
  s[1597] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v49 || !v56) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v57 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v58)
  s[1598] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[6] || s[497]
  s[1599] = LAS_77a_6
  const LAS_77a_6_nej = !s[6] || !s[497]
  s[1600] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v63 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[6] || v63
  s[1601] = LAS_77b_1
  const LAS_77b_1_nej = !s[6] || !v63
  s[1602] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v66 = f.enkeltudgiftensArt === 'energi'
  s[2888] = v66
  const v67 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[2889] = v67
  const v68 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[2890] = v68
  const v69 = v66 && v67 && v68
  s[2887] = v69
  const v70 = v69 && f.forbrugetErUrimeligtHoejt === false || !v69 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[1] || v70
  s[500] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[1] || !v70
  s[503] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v73 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[2891] = v73
  const v74 = v73 || !v69 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[1] || v74
  s[499] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[1] || !v74
  s[498] = LAS_81_1_forudsigelig_nej
}

function svar_45(f, s) {
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v0 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[2892] = v0
  const v1 = f.udgiftenErPaataget && !v0 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[1] || v1
  s[508] = LAS_88_1
  const LAS_88_1_nej = !s[1] || !v1
  s[1649] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v4 = s[498] || f.udgiftenErHeltAfgoerende
  s[510] = v4
  const v5 = (s[499] || !s[1]) && f.udgiftenErHeltAfgoerende === false
  s[511] = v5
  const v6 = s[500] || !s[1]
  s[509] = v6
  const v7 = LAS_88_1_nej || !s[1]
  s[507] = v7
  const v8 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[2893] = v8
  const LAS_81_1 = !s[1] || !s[26] && s[501] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7 || s[26] && !v8 && s[501] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7
  s[1603] = LAS_81_1
  const LAS_81_1_nej = !s[1] || !s[26] && (s[502] || s[503] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1) || s[26] && (v8 || s[502] || s[503] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1)
  s[1604] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v11 = s[0] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[1] || v11
  s[1606] = LAS_81a_1
  const LAS_81a_1_nej = !s[1] || !v11
  s[1607] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v14 = !s[0] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || v14)
  s[1608] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || !v14)
  s[1609] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[1]
  s[1610] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v18 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[2895] = v18
  const v19 = f.behandlingUdenForDetOffentlige === false || v18
  s[2894] = v19
  const LAS_82_1 = !s[1] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v19 && v7
  s[1611] = LAS_82_1
  const LAS_82_1_nej = !s[1] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v19 || LAS_88_1
  s[1612] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v22 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[1] ? v22 : -Infinity
  s[1613] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[1] ? v22 : Infinity
  s[1614] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v25 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[2897] = v25
  const v26 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[2899] = v26
  const v27 = v26 && f.ydelsenSvarerTilKontanthjaelp
  s[2898] = v27
  const v28 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[2901] = v28
  const v29 = v28 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[2900] = v29
  const v30 = v25 || v27 || v29
  const v31 = (f.harForsoergelsespligt ? s[342] : s[343]) >= f.ydelseFoerFradragVedTandpleje
  s[2904] = v31
  const v32 = (f.harForsoergelsespligt ? s[340] : s[341]) >= f.ydelseFoerFradragVedTandpleje
  s[2905] = v32
  const v33 = !v28 || f.opfylderKontanthjaelpensOekonomi === false || !v32
  s[2903] = v33
  const v34 = v28 && f.opfylderKontanthjaelpensOekonomi && (v31 || s[188])
  s[2902] = v34
  const LAS_82a_1 = !s[1] || s[0] && (!s[248] && v30 || s[248] && (v25 || v27 || v34))
  s[1615] = LAS_82a_1
  const LAS_82a_1_nej = !s[1] || !s[0] || !s[248] && !v30 || s[248] && !v25 && !v27 && v33
  s[1616] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v37 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v38 = s[265] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v37
  const v39 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[2907] = v39
  const v40 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[2909] = v40
  const v41 = v40 && s[265]
  s[2908] = v41
  const v42 = v41 ? v37 : v38
  const v43 = Math.round(v37 * 6500 / 10000)
  const v44 = v41 ? v37 : s[265] ? v43 : v37
  const v45 = f.ydelseFoerFradragVedTandpleje >= s[504]
  s[2910] = v45
  const v46 = f.ydelseFoerFradragVedTandpleje >= s[505]
  s[2911] = v46
  const v47 = Math.max(v37, v43)
  const v48 = Math.min(v37, v43)
  const v49 = s[334] && v48 >= v47
  const v50 = v46 || v49
  const v51 = v46 ? (v49 ? Math.min(v43, v47) : v43) : v47
  const v52 = v46 ? (v49 ? Math.max(v43, v48) : v43) : v48
  const LAS_82a_2 = s[1] ? (s[0] ? (s[247] ? (v39 ? (s[248] ? (v45 ? v51 : v50 ? Math.min(v37, v51) : v37) : v44) : v42) : v38) : 0) : -Infinity
  s[1617] = LAS_82a_2
  const LAS_82a_2_hoej = s[1] ? (s[0] ? (s[247] ? (v39 ? (s[248] ? (v45 ? v52 : v50 ? Math.max(v37, v52) : v37) : v44) : v42) : v38) : 0) : Infinity
  s[1618] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[1] || !s[0] || !s[247] || !v39 || !s[248] || !v45 || v46 || v49)
  s[1619] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[1] || s[0] && s[247] && v39 && s[248] && s[334] && v37 !== v43) || LAS_82a_1_nej || !s[1]
  s[1620] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v57 = s[0] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[1] || v57
  s[814] = LAS_82a_6
  const LAS_82a_6_nej = !s[1] || !v57
  s[1622] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v60 = v39 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[1] ? v60 : FIRST_DAY
  s[1623] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[1] ? v60 : NEVER
  s[1624] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[1] || LAS_82a_6_nej || !s[1]
  s[1625] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v64 = f.medicinTil === 'dit_barn'
  s[2913] = v64
  const v65 = f.medicinTil === 'dig'
  s[2915] = v65
  const v66 = f.maanederMedKontanthjaelpAf18 >= 12
  s[2916] = v66
  const v67 = v65 && v66
  s[2914] = v67
  const v68 = v64 || v67
  s[2912] = v68
  const v69 = s[248] && f.faarKontanthjaelpVedMedicin && v68
  const LAS_82b_1 = !s[1] || v69
  s[815] = LAS_82b_1
  const LAS_82b_1_nej = !s[1] || !v69
  s[1627] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v72 = s[248] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[1] ? v72 : -Infinity
  s[1628] = LAS_82b_2
  const LAS_82b_2_hoej = s[1] ? v72 : Infinity
  s[1629] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[1] || LAS_82b_1_nej || !s[1]
  s[1630] = LAS_82b_2_ir
}

function svar_46(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[2918] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[2917] = v2
  const LAS_83_1 = v2 && (!s[1] || v1)
  s[1631] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[1] || !v1)
  s[1632] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[1]
  s[1633] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[513] = v6
  const v7 = !s[1] || v6 && !s[506]
  s[514] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[2919] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[1] || !v6 && v1 || v6 && (!s[506] || f.kanIkkeBetaleUdgiften))
  s[1634] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[1] || !v6 && !v1 || v6 && (!s[506] || f.kanIkkeBetaleUdgiften === false))
  s[1635] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1636] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[2921] = v12
  const LAS_85_1 = !s[1] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[507]
  s[1637] = LAS_85_1
  const LAS_85_1_nej = !s[1] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[508]
  s[1638] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[1] || s[26] && s[501] && s[509] && f.egenBetalingVanskeliggoerFremtiden && s[510] && s[507] && v12
  s[1639] = LAS_85_2
  const LAS_85_2_nej = !s[1] || !s[26] || s[502] || s[503] || f.egenBetalingVanskeliggoerFremtiden === false || s[511] || s[508] || !v12
  s[1640] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[26] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[1] || v17
  s[1641] = LAS_85_4
  const LAS_85_4_nej = !s[1] || !v17
  s[1642] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[248] ? v20 : FIRST_DAY
  s[1647] = LAS_86_7
  const LAS_86_7_hoej = s[248] ? v20 : NEVER
  s[1648] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[248] && f.vurderingsdato < LAS_86_7_hoej
  s[2922] = v23
  const v24 = s[248] && f.vurderingsdato >= LAS_86_7
  s[2923] = v24
  const v25 = s[334] ? -Infinity : 45000
  const v26 = s[334] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[334] && v25 === v26
  const v34 = s[334] || !v28
  const v35 = v31 > -Infinity && v32 < Infinity
  const v36 = quotient([v31], [4], 'nærmeste', 1)
  const v37 = quotient([v32], [4], 'nærmeste', 1)
  const v38 = f.retTilEkstraBoernetilskud && !v33 && !(!v35 && (v33 || !v34 && v31 === v32)) || f.retTilEkstraBoernetilskud === false && !v33
  const v39 = f.retTilEkstraBoernetilskud && (v34 || !v35) || f.retTilEkstraBoernetilskud === false && v34
  const v40 = f.retTilEkstraBoernetilskud ? (v35 ? Math.min(v36, v37) : -Infinity) : v31
  const v41 = f.retTilEkstraBoernetilskud ? (v35 ? Math.max(v36, v37) : Infinity) : v32
  const v42 = Math.max(0, v40)
  const v43 = Math.min(0, v41)
  const v44 = v24 && v38
  const v45 = !s[248] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[248] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1643] = LAS_86_2
  const LAS_86_2_hoej = s[248] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1644] = LAS_86_2_hoej
  const LAS_86_2_er = s[248] && (!s[248] || v23 || v44 || v45)
  s[1645] = LAS_86_2_er
  const LAS_86_2_ir = !s[248] || !s[248] || v24 && v39 || !s[248] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1646] = LAS_86_2_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[1] || s[433])
  s[1655] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[1] || !s[433] || !s[417])
  s[1656] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[512]
  s[1657] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v56 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[897] = v56
  const v57 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[902] = v57
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[1] || v57)
  s[1652] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[1] || !v57 || !v56)
  s[1653] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[1] || v57 && !v56
  s[1654] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[1] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1650] = LAS_91_1
  const LAS_91_1_nej = !s[1] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1651] = LAS_91_1_nej
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v63 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1660] = v63
  const v64 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[2924] = v64
  const v65 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[2925] = v65
  const v66 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[2926] = v66
  const v67 = f.sammenhaengendeDageIUdlandet <= 14
  s[2928] = v67
  const v68 = f.tilbagebetalingskravet <= 3000000
  s[2929] = v68
  const v69 = !v67 || !v68
  s[2927] = v69
  const v70 = f.tilbagebetalingskravet <= 2150000
  s[2931] = v70
  const v71 = !v67 || !v70
  s[2930] = v71
  const v72 = v64 && (!v65 && v66 && v69 || v65 && v66 && v71)
  const LAS_91_6 = !v63 || v72
  s[1658] = LAS_91_6
  const LAS_91_6_nej = !v63 || !v72
  s[1659] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[1]
  s[1662] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[1]
  s[816] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v77 = s[248] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[1] ? v77 : FIRST_DAY
  s[1664] = LAS_92_3
  const LAS_92_3_hoej = s[1] ? v77 : NEVER
  s[1665] = LAS_92_3_hoej
}

function svar_47(f, s) {
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[1] || !s[513] || !s[506])
  s[1668] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[1] || s[513])
  s[1669] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[514]
  s[1670] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v3 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[2934] = v3
  const v4 = v3 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[2932] = v4
  const v5 = !v3 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[2933] = v5
  const LAS_93_1 = !s[1] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v4
  s[1666] = LAS_93_1
  const LAS_93_1_nej = !s[1] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v5
  s[1667] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-3)
  const v8 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[1] || v8
  s[1671] = LAS_94_1
  const LAS_94_1_nej = !s[1] || !v8
  s[1672] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v11 = !s[169] && f.jobcenterUdfoererIndsatsen || s[169] && (s[515] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v11
  s[1673] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v11
  s[1674] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v14 = f.afgoerelsenGaelder === 'foertidspension'
  s[2935] = v14
  const v15 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[2936] = v15
  const v16 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[2937] = v16
  const v17 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[2938] = v17
  const v18 = v15 && !s[36] && (v16 || v17)
  const LSP_18_2 = v14 && (!s[1] || v18)
  s[534] = LSP_18_2
  const LSP_18_2_nej = v14 && (!s[1] || !v18)
  s[1735] = LSP_18_2_nej
  const LSP_18_2_ir = !v14 || !s[1]
  s[1736] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v22 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[2940] = v22
  const v23 = !v14 || LSP_18_2
  s[2942] = v23
  const v24 = LSP_18_2_nej || LSP_18_2_ir
  s[535] = v24
  const v25 = v14 && v24
  s[2941] = v25
  const v26 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[2943] = v26
  const v27 = s[36] && f.sagenErForelagtTeamet
  s[2939] = v27
  const LOB_9_1 = v27 || !s[1] || s[0] && (!s[169] && (v22 || v25) || s[169] && !s[36] && (v26 || v25))
  s[1675] = LOB_9_1
  const LOB_9_1_nej = v27 || !s[1] || !s[0] || !s[169] && !v22 && v23 || s[169] && (s[36] || !v26 && v23)
  s[1676] = LOB_9_1_nej
  const LOB_9_1_ir = v27 || !s[1]
  s[1677] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v31 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[2944] = v31
  const v32 = f.forvaltningsomraade === 'undervisning'
  s[2946] = v32
  const v33 = s[249] || f.behovForUndervisningsomraadet
  s[2947] = v33
  const v34 = v32 && v33
  s[2945] = v34
  const v35 = s[0] && (!s[154] && (v31 || v34) || s[154] && !s[36] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v35
  s[1678] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v35
  s[1679] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v38 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[531] = v38
  const v39 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[532] = v39
  const v40 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[533] = v40
  const v41 = v39 && (v40 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v38 || v41
  s[817] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v38 || !v41
  s[1684] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v38 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1680] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v38 ? 18262 /* 2020-01-01 */ : NEVER
  s[1681] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v38 || LOV1559_9_valg_nej || !v38
  s[1683] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[248] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1686] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[248] ? 20300 /* 2025-07-31 */ : NEVER
  s[1687] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[248] && f.modtogHjaelp30Juni2025
  s[1688] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[248]
  s[1689] = LOV1655_udbetaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v51 = f.bopaelsmaanederEfter15 >= 120
  s[2953] = v51
  const v52 = f.bopaelsmaanederLigeFoer >= 60
  s[2954] = v52
  const v53 = v51 && v52
  s[2952] = v53
  const v54 = f.harDanskIndfoedsret || v53 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[1] || v54
  s[1697] = LSP_2_1
  const LSP_2_1_nej = !s[1] || !v54
  s[1698] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[1] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[524] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[1] || (LSP_2_1_nej || !s[1]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[527] = LSP_2_1_eu_nej
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v59 = f.bopaelsmaanederEfter15 >= 360
  s[2955] = v59
  const v60 = s[516] || !s[1]
  s[523] = v60
  const LSP_3_2 = !s[1] || f.harDanskIndfoedsret && v60 && v59
  s[1699] = LSP_3_2
  const LSP_3_2_nej = !s[1] || f.harDanskIndfoedsret === false || !s[517] || !v59
  s[1700] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v63 = f.bopaelsmaanederEfter15 * 4 >= f.maanederFra15TilPensionen
  s[2957] = v63
  const v64 = v51 || v63
  s[2956] = v64
  const v65 = f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v64
  const LSP_3_3 = !s[1] || v65
  s[1701] = LSP_3_3
  const LSP_3_3_nej = !s[1] || !v65
  s[1702] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v68 = f.harFastBopaelIDanmark || f.harHyrePaaDanskSkib
  s[2958] = v68
  const v69 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[2959] = v69
  const LSP_3_1 = !s[1] || v68 || LSP_3_2 || LSP_3_3 || v69
  s[525] = LSP_3_1
  const LSP_3_1_nej = !s[1] || !v68 && (LSP_3_2_nej || !s[1]) && (LSP_3_3_nej || !s[1]) && !v69
  s[528] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v72 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[1] || v72
  s[526] = LSP_4
  const LSP_4_nej = !s[1] || !v72
  s[529] = LSP_4_nej
}

function svar_48(f, s) {
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v0 = s[518] <= 3651 /* 1979-12-31 */
  const v1 = s[519] >= 3652 /* 1980-01-01 */
  const v2 = s[179] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const v3 = s[518] <= 2147483646
  const v4 = !s[1] || s[519] === NEVER
  const LSP_5_2 = v0 ? -Infinity : v2
  s[1703] = LSP_5_2
  const LSP_5_2_hoej = v0 ? Infinity : v2
  s[1704] = LSP_5_2_hoej
  const v7 = s[518] >= 20270 /* 2025-07-01 */
  s[917] = v7
  const v8 = s[519] >= 20270 /* 2025-07-01 */
  s[918] = v8
  const LSP_5_2_er = !v7 && (v0 || v1 && s[518] <= 14518 /* 2009-10-01 */ || s[519] >= 14519 /* 2009-10-02 */ && v3)
  s[1705] = LSP_5_2_er
  const LSP_5_2_ir = !v7 && (v0 || v4) || v8 || !s[1]
  s[1706] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v11 = v1 && s[518] <= 20269 /* 2025-06-30 */
  const v12 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v13 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v14 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v15 = v12 ? Math.min(v13, v14) : -Infinity
  const v16 = v12 ? Math.max(v13, v14) : Infinity
  const v17 = v8 && v3
  const v18 = s[520] === -Infinity ? -Infinity : s[520] - 180
  const v19 = s[521] === Infinity ? Infinity : s[521] - 180
  const v20 = v18 > -Infinity && v19 < Infinity && v18 > 0
  const v21 = quotient([f.bopaelsmaanederEfter15, 10, 10000], [v18, 9], 'nærmeste', 100)
  const v22 = quotient([f.bopaelsmaanederEfter15, 10, 10000], [v19, 9], 'nærmeste', 100)
  const v23 = f.bopaelsmaanederEfter15 >= 12
  s[2963] = v23
  const v24 = s[522] ? f.hidtidigProcentandel : v23 ? Math.min(10000, v20 ? Math.min(v21, v22) : -Infinity) : 0
  const v25 = s[522] ? f.hidtidigProcentandel : v23 ? Math.min(10000, v20 ? Math.max(v21, v22) : Infinity) : 0
  const v26 = v11 && LSP_5_2_er && !(!v12 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v27 = v17 && (s[522] || !v23 || !(!v20 && s[1] && v18 === v19))
  const LSP_5_3 = v0 ? -Infinity : v26 ? (v27 ? Math.min(v15, v24) : v15) : v24
  s[1707] = LSP_5_3
  const LSP_5_3_hoej = v0 ? Infinity : v26 ? (v27 ? Math.max(v16, v25) : v16) : v25
  s[1708] = LSP_5_3_hoej
  const LSP_5_3_er = v0 || v26 || v27
  s[1709] = LSP_5_3_er
  const LSP_5_3_ir = v0 || v11 && (LSP_5_2_ir || !v12) || v17 && !s[522] && v23 && (!s[1] || !v20) || v4
  s[1710] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v32 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[921] = v32
  const v33 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[922] = v33
  const v34 = v33 ? (v23 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v35 = v8 || !v33
  s[2965] = v35
  const v36 = (!v7 || !s[1]) && v33
  s[920] = v36
  const v37 = v36 && !v35
  s[919] = v37
  const LSP_6 = v36 ? -Infinity : v32 ? v34 : -Infinity
  s[1711] = LSP_6
  const LSP_6_hoej = v36 ? Infinity : v32 ? v34 : Infinity
  s[1712] = LSP_6_hoej
  const LSP_6_ir = v36 || !v37 && !v32
  s[1713] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[1] || s[523] && (s[524] || !s[1]) && (s[525] || !s[1]) && (s[526] || !s[1]) && (s[516] || s[524] || s[525] || s[526])
  s[1714] = LSP_12_1
  const LSP_12_1_nej = !s[1] || !s[517] || s[527] || s[528] || s[529]
  s[1715] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v43 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[2966] = v43
  const v44 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[2967] = v44
  const LSP_13 = !s[1] || !v43 || !v44
  s[1716] = LSP_13
  const LSP_13_nej = !s[1] || v43
  s[1717] = LSP_13_nej
  const LSP_13_ir = !s[1] || v43 && !v44
  s[1718] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v48 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[2969] = v48
  const LSP_16_1 = !s[1] || !s[0] && v48 && s[530] || s[0] && s[180] && s[530]
  s[1721] = LSP_16_1
  const LSP_16_1_nej = !s[1] || !s[0] && (!v48 || s[516]) || s[0] && (!s[180] || s[516])
  s[1722] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v51 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[2972] = v51
  const v52 = s[0] && v48 && !s[180] && v51
  const LSP_16_2 = !s[1] || v52
  s[1723] = LSP_16_2
  const LSP_16_2_nej = !s[1] || !v52
  s[1724] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v55 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[1] || v55
  s[1725] = LSP_16_3
  const LSP_16_3_nej = !s[1] || !v55
  s[1726] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v58 = LSP_16_1 || LSP_16_2
  s[2973] = v58
  const v59 = (LSP_16_1_nej || !s[1]) && (LSP_16_2_nej || !s[1]) && (LSP_16_1_nej || LSP_16_2_nej)
  s[2974] = v59
  const LSP_16 = !s[1] || (v58 || !s[1]) && (LSP_16_3 || !s[1]) && (v58 || LSP_16_3)
  s[1719] = LSP_16
  const LSP_16_nej = !s[1] || v59 || LSP_16_3_nej
  s[1720] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v62 = !s[26] || !(f.pensionDuFaar === 'seniorpension')
  const LSP_17_2 = !s[1] || v62
  s[1727] = LSP_17_2
  const LSP_17_2_nej = !s[1] || !v62
  s[1728] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[1]
  s[1729] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[1]
  s[1730] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v67 = f.seniorpensionAnsoegtDen >= shiftMonths(s[518], -60)
  s[2975] = v67
  const v68 = f.seniorpensionAnsoegtDen >= shiftMonths(s[519], -60)
  s[2976] = v68
  const LSP_17_3_senior = !s[531] || s[532] && !s[533] && (v67 || !s[1]) && f.langvarigOgAktuelTilknytning
  s[1731] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[531] || !s[532] || s[533] || !v68 || f.langvarigOgAktuelTilknytning === false
  s[1732] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v71 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[2978] = v71
  const v72 = f.sagenErForelagtTeamet || s[534]
  s[2979] = v72
  const v73 = f.sagenErForelagtTeamet === false && s[535]
  s[2980] = v73
  const LSP_18_1 = !s[1] || !s[0] && v71 || s[0] && (!s[36] && v71 && v72 || s[36] && v71)
  s[1733] = LSP_18_1
  const LSP_18_1_nej = !s[1] || !s[0] && !v71 || s[0] && (!s[36] && (!v71 || v73) || s[36] && !v71)
  s[1734] = LSP_18_1_nej
}

function svar_49(f, s) {
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v0 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[2982] = v0
  const v1 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v0
  const v2 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v0
  const LSP_19_1 = !s[1] || !s[0] && v1 || s[0] && (s[36] || v2)
  s[1737] = LSP_19_1
  const LSP_19_1_nej = !s[1] || !s[0] && !v1 || s[0] && (s[36] || !v2)
  s[1738] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[1] || f.moedeMedBeslutterneErTilbudt
  s[1739] = LSP_20_3
  const LSP_20_3_nej = !s[1] || f.moedeMedBeslutterneErTilbudt === false
  s[1740] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v7 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[548] = v7
  const v8 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[547] = v8
  const LSP_21_1 = v7 ? v8 : FIRST_DAY
  s[1741] = LSP_21_1
  const LSP_21_1_hoej = v7 ? v8 : NEVER
  s[1742] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v11 = f.maanederMedFuldtidsarbejde >= 300
  s[2984] = v11
  const v12 = f.maanederMedFuldtidsarbejde >= 240
  s[2986] = v12
  const v13 = v12 && f.langTilknytningMed20Til25Aar
  s[2985] = v13
  const v14 = s[26] && (v11 || v13)
  const SENBEK_2_1 = !s[1] || v14
  s[2096] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[1] || !v14
  s[2097] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v17 = f.vurderingsdato >= shiftMonths(s[518], -72)
  s[2987] = v17
  const v18 = f.vurderingsdato >= shiftMonths(s[519], -72)
  s[2988] = v18
  const v19 = f.arbejdsevneISenesteJob <= 1500
  s[2990] = v19
  const v20 = v19 && f.varigtNedsatISenesteJob
  s[2989] = v20
  const v21 = !v18 || SENBEK_2_1_nej || !v20
  s[2992] = v21
  const v22 = (v17 || !s[1]) && (SENBEK_2_1 || !s[1]) && v20
  s[2991] = v22
  const v23 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2993] = v23
  const LSP_26a_1 = !s[1] || s[26] && (!s[414] && v22 || s[414] && v22 && !v23)
  s[1744] = LSP_26a_1
  const LSP_26a_1_nej = !s[1] || !s[26] || !s[414] && v21 || s[414] && (v21 || v23)
  s[1745] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v26 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v27 = intersect(v26, s[536])
  const v28 = from(v27, 13332 /* 2006-07-03 */)
  const v29 = dayReaching(v28, 13332 /* 2006-07-03 */, 1)
  s[2996] = v29
  const v30 = v29 >= 18262 /* 2020-01-01 */
  s[2994] = v30
  const LSP_26a_5_eksakt = v29 >= 18670 /* 2021-02-12 */
  s[819] = LSP_26a_5_eksakt
  const v32 = v29 >= NEVER
  s[2995] = v32
  const LSP_26a_5 = !LSP_26a_5_eksakt ? NO_DAYS : v28
  s[1746] = LSP_26a_5
  const LSP_26a_5_hoej = !LSP_26a_5_eksakt ? ALL_DAYS : v28
  s[1747] = LSP_26a_5_hoej
  const LSP_26a_5_er = v30 && !v32
  s[818] = LSP_26a_5_er
  const LSP_26a_5_ir = !v30 || v32 || !LSP_26a_5_eksakt
  s[1749] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[1] ? (s[26] ? shiftMonths(s[518], -78) : NEVER) : FIRST_DAY
  s[1750] = LSP_26b
  const LSP_26b_hoej = s[1] ? (s[26] ? shiftMonths(s[519], -78) : NEVER) : NEVER
  s[1751] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v39 = s[532] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[531] ? v39 : FIRST_DAY
  s[1752] = LSP_26d_2
  const LSP_26d_2_hoej = s[531] ? v39 : NEVER
  s[1753] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v42 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[543] = v42
  const v43 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[2997] = v43
  const v44 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[2998] = v44
  const v45 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[2999] = v45
  const v46 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[3000] = v46
  const v47 = v44 ? 3 : v45 ? 2 : v46 ? 1 : 0
  const v48 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[3001] = v48
  const v49 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[3002] = v49
  const v50 = v49 ? 3 : v44 ? 2 : v45 ? 1 : 0
  const v51 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[3003] = v51
  const v52 = v51 ? 3 : v49 ? 2 : v44 ? 1 : 0
  const LSP_26h_3_ir = !s[1] || s[537] && (!v42 || s[538] && v43 && v48 && s[539])
  s[542] = LSP_26h_3_ir
  const LSP_26h_3 = s[1] ? (s[537] ? (v42 ? (s[538] ? (v43 ? (v48 ? (s[539] ? -Infinity : v52) : v50) : v47) : 0) : -Infinity) : 0) : -Infinity
  s[541] = LSP_26h_3
  const LSP_26h_3_hoej = s[1] ? (s[537] ? (v42 ? (s[538] ? (v43 ? (v48 ? (s[539] ? Infinity : v52) : v50) : v47) : 0) : Infinity) : 0) : Infinity
  s[540] = LSP_26h_3_hoej
}

function svar_50(f, s) {
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v0 = s[540] >= 1
  s[3010] = v0
  const v1 = s[541] >= 1
  s[3011] = v1
  const v2 = f.vurderingsdato >= shiftMonths(s[518], -12)
  s[3012] = v2
  const v3 = f.vurderingsdato >= shiftMonths(s[519], -12)
  s[3013] = v3
  const v4 = !v1 || !v3
  s[3009] = v4
  const v5 = (v0 || s[542]) && (v2 || !s[1]) && (v0 || v2)
  s[3008] = v5
  const v6 = s[540] >= 2
  s[3016] = v6
  const v7 = s[541] >= 2
  s[3017] = v7
  const v8 = f.vurderingsdato >= shiftMonths(s[518], -24)
  s[3018] = v8
  const v9 = f.vurderingsdato >= shiftMonths(s[519], -24)
  s[3019] = v9
  const v10 = !v7 || !v9
  s[3015] = v10
  const v11 = (v6 || s[542]) && (v8 || !s[1]) && (v6 || v8)
  s[3014] = v11
  const v12 = s[540] >= 3
  s[3022] = v12
  const v13 = s[541] >= 3
  s[3023] = v13
  const v14 = f.vurderingsdato >= shiftMonths(s[518], -36)
  s[3024] = v14
  const v15 = f.vurderingsdato >= shiftMonths(s[519], -36)
  s[3025] = v15
  const v16 = !v13 || !v15
  s[3021] = v16
  const v17 = (v12 || s[542]) && (v14 || !s[1]) && (v12 || v14)
  s[3020] = v17
  const v18 = v5 || v11 || v17
  s[3006] = v18
  const v19 = (v4 || !s[1]) && (v10 || !s[1]) && (v16 || !s[1]) && (v4 || v10 || v16)
  s[3007] = v19
  const v20 = s[516] || v19
  s[3005] = v20
  const v21 = s[530] && (v18 || !s[1]) && (!s[517] || v18)
  s[3004] = v21
  const v22 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[3026] = v22
  const LSP_26g = !s[1] || s[537] && (!s[543] || (v21 || !s[1]) && v22 && !s[139])
  s[1754] = LSP_26g
  const LSP_26g_nej = !s[1] || !s[537] || !s[543] || v20 || !v22 || s[139]
  s[1755] = LSP_26g_nej
  const LSP_26g_ir = !s[1] || s[537] && !s[543]
  s[1756] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v26 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[3029] = v26
  const v27 = s[544] && v26
  s[3028] = v27
  const v28 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[3031] = v28
  const v29 = s[545] && v28
  s[3030] = v29
  const v30 = v27 || v29
  s[3027] = v30
  const v31 = -(v30 ? 84 : 72)
  const LSP_26h_1_ir = !s[1] || s[537] && (!s[543] || !s[1])
  s[1759] = LSP_26h_1_ir
  const LSP_26h_1 = s[1] ? (s[537] ? (s[543] ? shiftMonths(s[518], v31) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1757] = LSP_26h_1
  const LSP_26h_1_hoej = s[1] ? (s[537] ? (s[543] ? shiftMonths(s[519], v31) : NEVER) : NEVER) : NEVER
  s[1758] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v35 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v36 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v37 = intersect(v35, v36)
  const v38 = from(v37, 13332 /* 2006-07-03 */)
  const v39 = dayReaching(v38, 13332 /* 2006-07-03 */, 1)
  const LSP_26v_1_eksakt = v39 >= 18670 /* 2021-02-12 */
  s[821] = LSP_26v_1_eksakt
  const v41 = v39 >= NEVER
  s[3032] = v41
  const LSP_26v_1 = !LSP_26v_1_eksakt ? NO_DAYS : v38
  s[1760] = LSP_26v_1
  const LSP_26v_1_hoej = !LSP_26v_1_eksakt ? ALL_DAYS : v38
  s[1761] = LSP_26v_1_hoej
  const LSP_26v_1_er = LSP_26v_1_eksakt && !v41
  s[820] = LSP_26v_1_er
  const LSP_26v_1_ir = !LSP_26v_1_eksakt || v41 || !LSP_26v_1_eksakt
  s[1763] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v46 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v47 = intersect(v35, v46)
  const v48 = from(v47, 13332 /* 2006-07-03 */)
  const v49 = dayReaching(v48, 13332 /* 2006-07-03 */, 1)
  const LSP_26v_2_eksakt = v49 >= 18670 /* 2021-02-12 */
  s[823] = LSP_26v_2_eksakt
  const v51 = v49 >= NEVER
  s[3033] = v51
  const LSP_26v_2 = !LSP_26v_2_eksakt ? NO_DAYS : v48
  s[1764] = LSP_26v_2
  const LSP_26v_2_hoej = !LSP_26v_2_eksakt ? ALL_DAYS : v48
  s[1765] = LSP_26v_2_hoej
  const LSP_26v_2_er = LSP_26v_2_eksakt && !v51
  s[822] = LSP_26v_2_er
  const LSP_26v_2_ir = !LSP_26v_2_eksakt || v51 || !LSP_26v_2_eksakt
  s[1767] = LSP_26v_2_ir
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v56 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[1] ? v56 : -Infinity
  s[1768] = LSP_32c_1
  const LSP_32c_1_hoej = s[1] ? v56 : Infinity
  s[1769] = LSP_32c_1_hoej
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v59 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[925] = v59
  const v60 = SATS_61(f.vurderingsdato)
  const v61 = SATS_62(f.vurderingsdato)
  const v62 = f.giftEllerSamlevende ? (s[546] ? -Infinity : v60) : s[546] ? -Infinity : v61
  s[552] = v62
  const v63 = f.giftEllerSamlevende ? (s[546] ? Infinity : v60) : s[546] ? Infinity : v61
  s[553] = v63
  const v64 = v62 > -Infinity && v63 < Infinity
  const v65 = quotient([v62], [40], 'nærmeste', 100)
  const v66 = quotient([v63], [40], 'nærmeste', 100)
  const v67 = v64 ? Math.min(v65, v66) : -Infinity
  const v68 = v64 ? Math.max(v65, v66) : Infinity
  const v69 = !v64 && !s[546] && v62 === v63
  const v70 = s[546] || !v64
  const v71 = v67 > -Infinity && v68 < Infinity
  const v72 = quotient([v67, 12], [1], 'nærmeste', 100)
  const v73 = quotient([v68, 12], [1], 'nærmeste', 100)
  const v74 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[3034] = v74
  const LSP_32c_2_er = !s[1] || v74 || !v69 && !(!v71 && (v69 || !v70 && v67 === v68))
  s[1772] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[1] || !v74 && (v70 || !v71) || v74 && !v59
  s[1773] = LSP_32c_2_ir
  const LSP_32c_2 = s[1] ? (v74 ? (v59 ? 0 : -Infinity) : v71 ? Math.min(v72, v73) : -Infinity) : -Infinity
  s[1770] = LSP_32c_2
  const LSP_32c_2_hoej = s[1] ? (v74 ? (v59 ? 0 : Infinity) : v71 ? Math.max(v72, v73) : Infinity) : Infinity
  s[1771] = LSP_32c_2_hoej
}

function svar_51(f, s) {
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v0 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[927] = v0
  const v1 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3038] = v1
  const v2 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3039] = v2
  const v3 = shiftDays(shiftMonths(monthStart(s[519]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3040] = v3
  const v4 = shiftDays(shiftMonths(monthStart(s[518]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3041] = v4
  const LSP_33_1_tilbage = !v0 || v1 && (!v2 || v3)
  s[1778] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v0 || !v1 || !v2 || !v4
  s[1779] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v0 || v1 && (!v2 || !s[1])
  s[1780] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v8 = shiftDays(monthEnd(s[518]), 1)
  const v9 = shiftDays(monthEnd(s[519]), 1)
  const v10 = shiftDays(monthEnd(Math.max(s[518], f.folkepensionAnsoegtDen)), 1)
  const v11 = shiftDays(monthEnd(Math.max(s[519], f.folkepensionAnsoegtDen)), 1)
  const v12 = Math.max(v8, v10)
  const v13 = Math.min(v9, v11)
  const v14 = LSP_33_1_tilbage_ir && v13 >= v12
  const v15 = LSP_33_1_tilbage_nej || v14
  const v16 = LSP_33_1_tilbage_nej ? (v14 ? Math.min(v10, v12) : v10) : v12
  const v17 = LSP_33_1_tilbage_nej ? (v14 ? Math.max(v11, v13) : v11) : v13
  const LSP_33_1_er = !v0 || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v14
  s[1776] = LSP_33_1_er
  const LSP_33_1_ir = !v0 || LSP_33_1_tilbage && !s[1] || LSP_33_1_tilbage_nej && !s[1] || LSP_33_1_tilbage_ir && !s[1] || LSP_33_1_tilbage_ir && !(s[1] && v8 === v9 && s[1] && v10 === v11 && v8 === v10)
  s[1777] = LSP_33_1_ir
  const LSP_33_1 = v0 ? (LSP_33_1_tilbage ? (v15 ? Math.min(v8, v16) : v8) : v16) : FIRST_DAY
  s[1774] = LSP_33_1
  const LSP_33_1_hoej = v0 ? (LSP_33_1_tilbage ? (v15 ? Math.max(v9, v17) : v9) : v17) : NEVER
  s[1775] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v22 = s[547] >= f.pensionAfgjortDen
  s[3042] = v22
  const v23 = shiftDays(monthEnd(s[547]), 1)
  const v24 = v22 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v23
  const LSP_33_2 = s[548] ? v24 : FIRST_DAY
  s[1781] = LSP_33_2
  const LSP_33_2_hoej = s[548] ? v24 : NEVER
  s[1782] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v28 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v29 = intersect(v27, v28)
  const LSP_37 = from(v29, 13332 /* 2006-07-03 */)
  s[1783] = LSP_37
  const v31 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3043] = v31
  const LSP_37_ir = v31 >= NEVER
  s[1784] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v33 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[747] = v33
  const v34 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3045] = v34
  const LSP_44_udsendte = !s[1] || v33
  s[1787] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[1] || !v33 || !v34
  s[1788] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[1] || v33 && !v34
  s[1789] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v38 = f.vurderingsdato >= s[549]
  s[3047] = v38
  const v39 = !v38 || f.samtykkerTilFrakendelse
  s[3046] = v39
  const v40 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3050] = v40
  const v41 = f.udsendtMedPsykiskLidelse === false || v40
  s[3048] = v41
  const v42 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3049] = v42
  const v43 = f.vaesentligtForbedretOgSelvforsoergende === false || !v39 || v42
  const v44 = f.vaesentligtForbedretOgSelvforsoergende && v39 && v41
  const LSP_44_1 = !s[1] || !s[550] && v44 || s[550] && (!s[551] && f.vaesentligtForbedretOgSelvforsoergende && v39 && v41 && f.saerligeOmstaendighederForFrakendelse || s[551] && v44)
  s[1785] = LSP_44_1
  const LSP_44_1_nej = !s[1] || !s[550] && v43 || s[550] && (!s[551] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v39 || v42 || f.saerligeOmstaendighederForFrakendelse === false) || s[551] && v43)
  s[1786] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[1] ? s[552] : -Infinity
  s[1790] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[1] ? s[553] : Infinity
  s[1791] = LSP_49_1_foertidspension_hoej
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v49 = SATS_63(f.vurderingsdato)
  const v50 = s[546] ? -Infinity : v49
  const v51 = s[546] ? Infinity : v49
  const v52 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3282] = v52
  const v53 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[2644] = v53
  const v54 = s[554] || s[379] && v52 || s[26] && v53 || s[32]
  const v55 = SATS_64(f.vurderingsdato)
  const v56 = SATS_65(f.vurderingsdato)
  const v57 = f.giftEllerSamlevende ? (v54 ? -Infinity : v55) : v54 ? -Infinity : v56
  const v58 = f.giftEllerSamlevende ? (v54 ? Infinity : v55) : v54 ? Infinity : v56
  const v59 = v51 === Infinity
  const v60 = v57 === -Infinity
  const v61 = v50 === -Infinity
  const v62 = v58 === Infinity
  const v63 = v59 && v60 || v61 && v62
  const LSP_49_1_folkepension_er = !s[1] || !(v63 && !s[546] && v50 === v51 && !v54 && v57 === v58)
  s[1794] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[1] || s[546] || v54 || v63
  s[1795] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[1] ? (v61 || v60 ? -Infinity : v50 + v57) : -Infinity
  s[1792] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[1] ? (v59 || v62 ? Infinity : v51 + v58) : Infinity
  s[1793] = LSP_49_1_folkepension_hoej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v68 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[1798] = v68
  const v69 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, v23) : v23
  const PENSBEK_7 = v68 ? v69 : FIRST_DAY
  s[1796] = PENSBEK_7
  const PENSBEK_7_hoej = v68 ? v69 : NEVER
  s[1797] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v72 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[556] = v72
  const v73 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[555] = v73
  const v74 = v73 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v72 || v74
  s[1799] = PENSBEK_10
  const PENSBEK_10_nej = !v72 || !v74
  s[1800] = PENSBEK_10_nej
}

function svar_52(f, s) {
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v0 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v1 = s[555] ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v0, shiftDays(f.pensionAfgjortDen, -1)) : v0
  const PENSBEK_11 = s[556] ? v1 : FIRST_DAY
  s[1802] = PENSBEK_11
  const PENSBEK_11_hoej = s[556] ? v1 : NEVER
  s[1803] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v4 = s[0] && (!s[169] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[169] && !s[36] && s[557])
  const PLANBEK_2_1 = !s[1] || v4
  s[1804] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v4
  s[1805] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v7 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3051] = v7
  const v8 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3052] = v8
  const v9 = v8 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v7 ? v9 : FIRST_DAY
  s[1806] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v7 ? v9 : NEVER
  s[1807] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v7 && s[157]
  s[1808] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v7
  s[1809] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v14 = s[110] || s[126] || s[131] || f.arbejdsskade || s[558]
  const v15 = !s[110] && !s[126] && !s[131] && f.arbejdsskade === false && s[559]
  const SDL_2_1 = s[106] || s[109] && v14 || s[117] && v14
  s[1813] = SDL_2_1
  const SDL_2_1_nej = s[106] || s[109] && v15 || s[117] && v15
  s[1814] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v18 = s[560] && s[561] >= f.vurderingsdato
  s[3057] = v18
  const v19 = s[560] && s[562] < f.vurderingsdato
  s[3058] = v19
  const v20 = s[116] || v19
  s[3056] = v20
  const v21 = s[563] && (v18 || s[564]) && (s[115] || v18)
  s[3055] = v21
  const v22 = v21 || s[565]
  s[3053] = v22
  const v23 = (v20 || s[114]) && (s[566] || s[114]) && (v20 || s[566])
  s[3054] = v23
  const v24 = SDL_2_1_nej || v23 || s[567] || s[138]
  const v25 = (SDL_2_1 || s[114]) && (v22 || s[114]) && s[568] && s[569] && (SDL_2_1 || v22 || s[570] || s[132])
  const v26 = s[114] && !s[1]
  const SDL_2 = s[106] || s[109] && v25 || s[117] && v25
  s[1810] = SDL_2
  const SDL_2_nej = s[106] || s[109] && v24 || s[117] && v24
  s[1811] = SDL_2_nej
  const SDL_2_ir = s[106] || s[109] && v26 || s[117] && v26 || s[107]
  s[1812] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v30 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v30
  s[1819] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v30
  s[1820] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v33 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v34 = shiftDays(runEnd(v33, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v34 : FIRST_DAY
  s[1821] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v34 : NEVER
  s[1822] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[1823] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[1824] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[1825] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v40 = shiftMonths(s[102], 3)
  s[581] = v40
  const v41 = shiftMonths(s[104], 3)
  s[582] = v41
  const v42 = f.saerligeGrundeTilAndetTidspunkt || !s[47]
  const v43 = f.saerligeGrundeTilAndetTidspunkt === false && s[49]
  const SDL_7_3 = s[106] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v40
  s[1828] = SDL_7_3
  const SDL_7_3_hoej = s[106] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v41
  s[1829] = SDL_7_3_hoej
  const v46 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[928] = v46
  const SDL_7_3_er = v46 && (s[106] || s[109] && v42 || s[117] && v42)
  s[1830] = SDL_7_3_er
  const SDL_7_3_ir = !v46 || s[106] || s[109] && v43 || s[117] && v43 || s[107]
  s[1831] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v49 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v49
  s[1832] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v49
  s[1833] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v52 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[1836] = v52
  const v53 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v52 ? v53 : FIRST_DAY
  s[1834] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v52 ? v53 : NEVER
  s[1835] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v56 = !s[47] && s[103] && s[102] <= 14612 /* 2010-01-03 */
  const v57 = !s[47] && s[104] >= 14613 /* 2010-01-04 */ && s[571]
  const v58 = allPeriods(f.fravaer)
  const v59 = runStart(v58, f.vurderingsdato)
  const v60 = shiftDays(v59, 56) >= f.fratraedelsesdag
  s[3064] = v60
  const v61 = f.fratraeder && v60
  s[3063] = v61
  const v62 = v61 ? NEVER : shiftDays(v59, 28)
  const SDL_7a_1 = s[106] ? FIRST_DAY : v57 || s[117] ? v62 : NEVER
  s[1837] = SDL_7a_1
  const SDL_7a_1_hoej = s[106] ? NEVER : v56 ? NEVER : v62
  s[1838] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[110] && (s[106] || v56 || v57 || s[117])
  s[1839] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[110] || s[114]
  s[767] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v67 = !s[204] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v67
  s[1841] = SDL_10a
  const SDL_10a_nej = !s[1] || !v67
  s[1842] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v70 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[1845] = v70
  const v71 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v70 ? v71 : FIRST_DAY
  s[1843] = SDL_11_3
  const SDL_11_3_hoej = v70 ? v71 : NEVER
  s[1844] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[443] && f.laegeattestNoedvendig || s[443] && (!s[26] && s[446] || s[26] && f.laegeattestNoedvendig)
  s[1846] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[443] && f.laegeattestNoedvendig === false || s[443] && (!s[26] && s[448] || s[26] && f.laegeattestNoedvendig === false)
  s[1847] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[443] && !s[26] && s[447]
  s[1848] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v77 = s[26] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v77
  s[1849] = SDL_11c
  const SDL_11c_nej = !s[1] || !v77
  s[1850] = SDL_11c_nej
}

function svar_53(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v1 = s[572] || s[49]
  const SDL_12_1_2 = !s[1] || !s[443] && v0 || s[443] && (!s[154] && v1 && f.behovForTvaerfagligIndsats === false || s[154] && !s[36] && s[572])
  s[585] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[443] && !v0 || s[443] && (!s[154] && (s[573] || f.behovForTvaerfagligIndsats) || s[154] && (s[36] || s[573]))
  s[580] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[443] && s[154] && s[574]
  s[579] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v5 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[443] && v5 || s[443] && !s[154] && v1 && f.behovForTvaerfagligIndsats
  s[586] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[443] && !v5 || s[443] && (s[154] || s[573] || f.behovForTvaerfagligIndsats === false)
  s[587] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v8 = s[448] || s[446]
  const v9 = s[448] ? 0 : 4
  const v10 = s[446] ? 4 : 0
  const v11 = Math.max(1, v9)
  const v12 = Math.min(1, v10)
  const v13 = s[451] && v8
  const v14 = !s[154] && v8 && v12 >= v11
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(v9, v11) : v9) : v11
  const v17 = v13 ? (v14 ? Math.max(v10, v12) : v10) : v12
  const v18 = s[26] ? (s[154] ? (s[36] ? (s[452] ? 0 : 1) : s[452] ? (v15 ? Math.min(1, v16) : 1) : v16) : v9) : -Infinity
  const v19 = s[26] ? (s[154] ? (s[36] ? (s[451] ? 1 : 0) : s[452] ? (v15 ? Math.max(1, v17) : 1) : v17) : v10) : Infinity
  const v20 = s[575] ? 1 : 4
  const v21 = s[454] ? 0 : 1
  const v22 = !s[456] && (!s[26] || !s[154] && v8 || s[154] && (!s[36] && (s[452] || v13 || v14) || s[36] && (s[452] || s[451])))
  const SDL_13b_1_antal = s[455] ? (v22 ? Math.min(v18, v21) : v21) : v18
  s[1855] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[455] ? (v22 ? Math.max(v19, v20) : v20) : v19
  s[1856] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[26] && (s[455] || v22)
  s[1857] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[26] || !s[456] && (!s[26] || !s[154] && s[447] || s[154] && (!s[36] && (s[451] && s[447] || !s[154] && !((!v8 || !s[447] && v9 === v10) && v8 && v9 === 1)) || s[36] && !s[154]))
  s[1858] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v27 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3066] = v27
  const v28 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3067] = v28
  const v29 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3068] = v29
  const v30 = !s[47] && f.vurderingsdato >= s[576]
  s[592] = v30
  const v31 = !s[47] && f.vurderingsdato < s[577]
  s[593] = v31
  const v32 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3069] = v32
  const v33 = s[578] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v27 && (!v28 || !v29 && (v30 || s[49]) && f.fremmoedeErNoedvendigt === false || v29 && (!v32 || v33))
  s[1859] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v27 || !v28 || !v29 && (v31 || f.fremmoedeErNoedvendigt) || v29 && (!v32 || !v33)
  s[1860] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v27 && (!v28 || v29 && !v32)
  s[1861] = SDL_13b_1_form_ir
}

function svar_54(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[852] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[3071] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[579] && v5 >= v4
  const v7 = s[580] || v6
  const v8 = s[580] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[580] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[3074] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[47]
  const v13 = !v10 && s[49]
  const v14 = v10 ? v11 : shiftDays(s[581], -1)
  const v15 = v10 ? v11 : shiftDays(s[582], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[580] && v12
  const v19 = s[579] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[447] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[3073] = v24
  const v25 = v24 || !s[47]
  const v26 = !v24 && s[49]
  const v27 = v24 ? NEVER : s[583]
  const v28 = v24 ? NEVER : s[584]
  const v29 = s[446] && v25
  const v30 = s[447] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[448] ? NEVER : v28
  const v33 = s[448] || v29 || v30
  const v34 = s[446] && v26 || s[447] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[451] && v33
  const v36 = !s[154] && v33 && v32 >= NEVER
  const v37 = s[1] ? (v1 ? (v0 ? (s[443] ? (s[26] ? (s[154] ? (s[36] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[446] || v23 ? (s[446] ? v2 : NEVER) : NEVER) : s[585] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[585] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[575] || v25 ? (s[575] ? NEVER : v27) : NEVER
  const v39 = !s[456] && (!s[1] || !v1 && (s[585] || s[580] || v6) || v1 && (!v0 || !s[443] && (s[585] || v18 || v19) || s[443] && (!s[26] && (s[448] || s[446] || v23) || s[26] && (!s[154] && v33 || s[154] && (s[36] || s[452] || v35 || v36)))))
  const SDL_13b_1_naeste = s[455] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[1862] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[455] ? NEVER : s[1] ? (v1 ? (v0 ? (s[443] ? (s[26] ? (s[154] ? (s[36] ? NEVER : s[452] ? NEVER : v32) : v32) : s[448] ? NEVER : v2) : s[585] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[585] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[1863] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[578] && (s[455] || v39)
  s[1864] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[578] || s[455] && !s[575] && v26 || !s[456] && (!s[1] || !v1 && s[579] && v2 !== v3 || v1 && (!v0 || !s[443] && (s[580] && v13 || s[579] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[443] && (!s[26] && s[447] && v2 !== NEVER || s[26] && (!s[154] && v34 || s[154] && !s[36] && (s[451] && v34 || !s[154] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[1865] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3075] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3076] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[1866] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[1867] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[1868] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[443] && (!s[154] && s[586] || s[154] && f.behovForTvaerfagligIndsats)
  s[1869] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[443] || !s[154] && s[587] || s[154] && f.behovForTvaerfagligIndsats === false
  s[1870] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[443] && !s[154] && !s[1]
  s[1871] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[26] && (!s[154] && s[585] || s[154] && (s[585] || s[579]) && !s[588])
  s[1872] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[26] || !s[154] && s[580] || s[154] && (s[580] || s[588])
  s[1873] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[26] && !s[154] && s[579]
  s[1874] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[154] ? (s[36] ? s[589] : s[590]) : FIRST_DAY
  const v56 = s[154] ? (s[36] ? s[591] : s[590]) : NEVER
  const v57 = s[47] ? s[590] : Math.min(s[590], s[589])
  const v58 = s[47] ? s[590] : Math.max(s[590], s[591])
  const v59 = !s[456] && (!s[154] || !s[36] || !s[47])
  const SDL_13f_1_dag = s[455] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[1875] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[455] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[1876] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[154] && (s[455] || v59)
  s[1877] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[154] || s[455] && s[49] || !s[456] && (!s[154] || s[36] && s[49])
  s[1878] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[443] && v10
  const SDL_16_2 = !s[1] || !v1 && s[592] || v1 && (!v0 || v64)
  s[1879] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !v1 && s[593] || v1 && (!v0 || !v64)
  s[1880] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || !v1 && s[49] || v1 && !v0
  s[1881] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v68 = f.udebliver && f.rimeligGrund === false
  s[3078] = v68
  const v69 = v68 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v69
  s[1882] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v69
  s[1883] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v72 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3079] = v72
  const v73 = s[152] && (!s[408] && v72 && f.andenVurderingIndhentet || s[594])
  const SDL_21a = !s[1] || v73
  s[597] = SDL_21a
  const SDL_21a_nej = !s[1] || !v73
  s[596] = SDL_21a_nej
}

function svar_55(f, s) {
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v0 = s[595] && f.noedvendigBehandling
  s[3081] = v0
  const v1 = f.afviser === 'optraening'
  s[3083] = v1
  const v2 = v1 && f.hensigtsmaessigOptraening
  s[3082] = v2
  const v3 = v0 || v2
  s[3080] = v3
  const SDL_21_1_2 = !s[1] || v3 && f.opfordret && (s[596] || !s[1]) && f.skriftligtOrienteret
  s[1884] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v3 || f.opfordret === false || s[597] || f.skriftligtOrienteret === false
  s[1885] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[1886] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[1887] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v8 = f.partshoeringsfrist >= f.vurderingsdato
  s[3085] = v8
  const v9 = f.harSvaretPaaPartshoering || !v8
  s[3084] = v9
  const v10 = f.partshoertOmOphoer && v9
  const SDL_21_3 = !s[1] || v10
  s[1888] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v10
  s[1889] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v13 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v13
  s[1890] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v13
  s[1891] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v16 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v16 : FIRST_DAY
  s[1895] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v16 : NEVER
  s[1896] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v19 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3089] = v19
  const v20 = SDL_21_4_dag >= f.opfyldtIgen
  s[3090] = v20
  const v21 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3087] = v21
  const v22 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[624] = v22
  const SDL_21_4 = !s[1] || !v21 && v19 || v21 && (!v22 || (v19 || !s[1]) && f.genoptagetFoer === false)
  s[825] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v21 && !v20 || v21 && (!v22 || !v20 || f.genoptagetFoer)
  s[1893] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v21 && !s[1] || v21 && !v22
  s[1894] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v26 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v26 : FIRST_DAY
  s[1897] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v26 : NEVER
  s[1898] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[1899] = SDL_21_4_fra_ir
}

function svar_56(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[727] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[729] = v1
  const v2 = shiftDays(s[102], 14)
  s[724] = v2
  const v3 = shiftDays(s[104], 14)
  s[725] = v3
  const v4 = v0 && !s[47] || !v0 && (v1 || !s[47])
  s[732] = v4
  const v5 = v0 && s[49] || !v0 && !v1 && s[49]
  s[737] = v5
  const v6 = v0 ? s[102] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[104] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[47] && s[108] && s[102] <= 15397 /* 2012-02-27 */
  const v9 = s[104] >= 15398 /* 2012-02-28 */
  s[731] = v9
  const v10 = s[102] <= 15516 /* 2012-06-25 */
  s[687] = v10
  const v11 = !s[47] && v9 && v10
  const v12 = v0 ? s[102] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[102] : v2
  const v13 = v0 ? s[104] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[104] : v3
  const v14 = s[104] >= 15517 /* 2012-06-26 */
  s[688] = v14
  const v15 = !s[47] && v14 && s[102] <= 18318 /* 2020-02-26 */
  const v16 = !s[47] && s[104] >= 18319 /* 2020-02-27 */ && s[102] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[102] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[102] : f.sygMedCovid19 ? s[102] : v2
  const v18 = v0 ? s[104] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[104] : f.sygMedCovid19 ? s[104] : v3
  const v19 = !s[47] && s[104] >= 18859 /* 2021-08-20 */ && s[102] <= 18953 /* 2021-11-22 */
  const v20 = !s[47] && s[104] >= 18954 /* 2021-11-23 */ && s[102] <= 19051 /* 2022-02-28 */
  const v21 = !s[47] && s[104] >= 19052 /* 2022-03-01 */ && s[105]
  const v22 = s[109] && v4
  s[734] = v22
  const v23 = v8 && v4
  s[733] = v23
  const v24 = v11 && v4
  const v25 = v15 && v4
  const v26 = v16 && v4
  const v27 = v19 && v4
  const v28 = v20 && v4
  const v29 = v21 && v4
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(v12, v17) : v17) : v12
  const v32 = v27 || v30
  const v33 = v27 ? (v30 ? Math.min(v12, v31) : v12) : v31
  const v34 = v26 || v32
  const v35 = v26 ? (v32 ? Math.min(v17, v33) : v17) : v33
  const v36 = v25 || v34
  const v37 = v25 ? (v34 ? Math.min(v12, v35) : v12) : v35
  const v38 = v24 || v36
  const v39 = v24 ? (v36 ? Math.min(v12, v37) : v12) : v37
  const v40 = v23 || v38
  const v41 = v23 ? (v38 ? Math.min(v6, v39) : v6) : v39
  const SDL_41_1 = s[106] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[608] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[106] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[609] = SDL_41_1_hoej
  const SDL_41_1_er = s[106] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[606] = SDL_41_1_er
  const v51 = s[109] && v5
  s[735] = v51
  const v52 = v8 && v5
  s[736] = v52
  const SDL_41_1_ir = s[106] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[107]
  s[607] = SDL_41_1_ir
}

function svar_57(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[47] || !s[49] && s[102] === s[104]
  s[697] = v0
  const v1 = s[598] && s[599] < NEVER
  s[3095] = v1
  const v2 = s[598] && s[600] >= NEVER
  s[3096] = v2
  const v3 = Math.max(s[102], shiftDays(s[599], 1))
  const v4 = Math.max(s[104], shiftDays(s[600], 1))
  const v5 = s[598] && !s[47]
  const v6 = s[601] || s[49]
  const v7 = Math.max(s[102], v3)
  const v8 = Math.min(s[104], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[47]
  const v11 = s[601] && v5 && !s[47] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[102], v7) : s[102]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[104], v8) : s[104]) : v8
  const v15 = s[602] && s[603] < NEVER
  s[3097] = v15
  const v16 = s[602] && s[604] >= NEVER
  s[3098] = v16
  const v17 = Math.max(s[102], shiftDays(s[603], 1))
  const v18 = Math.max(s[104], shiftDays(s[604], 1))
  const v19 = s[602] && !s[47]
  const v20 = s[605] || s[49]
  const v21 = Math.max(s[102], v17)
  const v22 = Math.min(s[104], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[47]
  const v25 = s[605] && v19 && !s[47] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[102], v21) : s[102]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[104], v22) : s[104]) : v22
  const v29 = s[110] && (v9 || v10 || v11) || !s[110] && (s[131] && (v23 || v24 || v25) || !s[131] && (s[126] && (f.arbejdsskade && !s[47] || f.arbejdsskade === false && s[606]) || !s[126] && !s[47]))
  const v30 = s[110] && (v1 && v6 || v2 && s[49] || s[601] && s[49] || s[601] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[47] || !v5 && s[47]) && (!v5 || s[102] === v3))) || !s[110] && (s[131] && (v15 && v20 || v16 && s[49] || s[605] && s[49] || s[605] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[47] || !v19 && s[47]) && (!v19 || s[102] === v17))) || !s[131] && (s[126] && (f.arbejdsskade && s[49] || f.arbejdsskade === false && s[607]) || !s[126] && s[49]))
  const SDL_33_1 = s[106] ? FIRST_DAY : s[110] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[131] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[126] ? (f.arbejdsskade ? s[102] : s[608]) : s[102]
  s[1980] = SDL_33_1
  const SDL_33_1_hoej = s[106] ? NEVER : s[110] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[131] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[126] ? (f.arbejdsskade ? s[104] : s[609]) : s[104]
  s[1981] = SDL_33_1_hoej
  const SDL_33_1_er = s[106] || s[109] && v29 || s[117] && v29
  s[1982] = SDL_33_1_er
  const SDL_33_1_ir = s[106] || s[109] && v30 || s[117] && v30 || s[107]
  s[1983] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[116] || f.aftaleMedArbejdsgiver === false
  const v36 = s[563] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[106] || s[109] && v36 || s[117] && v36
  s[757] = SDL_56_1
  const SDL_56_1_nej = s[106] || s[109] && v35 || s[117] && v35
  s[759] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[698] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3105] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3106] = v41
  const v42 = v41 || s[566]
  s[3103] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[610] && (v40 || s[565])
  s[3102] = v43
  const v44 = SDL_33_1_ir && s[114]
  s[3104] = v44
  const v45 = !s[47] && f.vurderingsdato >= s[102]
  s[3110] = v45
  const v46 = !s[47] && f.vurderingsdato < s[104]
  s[3111] = v46
  const v47 = SDL_56_1_nej || v46
  s[3108] = v47
  const v48 = (SDL_56_1 || s[114]) && (v45 || s[49]) && (SDL_56_1 || v45)
  s[3107] = v48
  const v49 = s[114] && s[49]
  s[3109] = v49
  const v50 = v43 || v48
  s[3099] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[3100] = v51
  const v52 = v44 && v49
  s[3101] = v52
  const v53 = !s[110] || !v39 || v51
  const v54 = s[110] && v39 && (v50 || v52)
  const SDL_54_1 = s[106] || s[109] && v54 || s[117] && v54
  s[750] = SDL_54_1
  const SDL_54_1_nej = s[106] || s[109] && v53 || s[117] && v53
  s[753] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[1900] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[1901] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[114]
  s[1902] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[3112] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[611]
  s[1905] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[612]
  s[1906] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[613], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1903] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[614], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1904] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[142] && s[146] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[615] && (v65 || s[142] && s[148] >= 16252 /* 2014-07-01 */ && s[146] <= 2147483646)
  s[1907] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[615] && (v65 || s[142] && s[148] >= 13332 /* 2006-07-03 */ && s[146] <= 16251 /* 2014-06-30 */)
  s[1908] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[615] && (v65 || s[144] || s[142] && s[148] === NEVER) || s[616] || s[144]
  s[1909] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[47] && s[617]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[126] ? s[102] : SDL_33_1
  s[1911] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[126] ? s[104] : SDL_33_1_hoej
  s[1912] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[618] && (v69 || s[133] && (s[126] && !s[47] || !s[126] && SDL_33_1_er))
  s[1913] = SDL_24a_2_er
  const SDL_24a_2_ir = s[618] && (v69 || s[133] && (s[126] && s[49] || !s[126] && SDL_33_1_ir) || s[107]) || s[619]
  s[1914] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[204] && (s[618] || s[620]) && f.laegenVurdererLivstruende
  s[1915] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[204] || s[621] || f.laegenVurdererLivstruende === false
  s[1916] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[204] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v76
  s[622] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v76
  s[623] = SDL_24b_1_nej
}

function svar_58(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3114] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[204] ? v1 : FIRST_DAY
  s[1918] = SDL_24b_2
  const SDL_24b_2_hoej = s[204] ? v1 : NEVER
  s[1919] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[622] && !s[204] || s[623] || !s[1]
  s[1920] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3115] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[624] ? Math.min(s[145], v6) : FIRST_DAY) : s[145]) : FIRST_DAY
  s[1923] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[624] ? Math.min(s[147], v6) : NEVER) : s[147]) : NEVER
  s[1924] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[141] || v5 && (!s[624] || s[141]))
  s[1925] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[143] || v5 && (!s[624] || s[143])
  s[1926] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[47] && s[108] && s[617]
  s[633] = v11
  const SDL_26_1_uger = s[106] ? -Infinity : v11 || s[133] ? (s[133] ? 0 : 91) : 91
  s[1934] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[106] ? Infinity : s[109] ? 91 : v11 ? 91 : 0
  s[1935] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[106] || s[109] || v11 || s[133]
  s[1936] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[634] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[635] = v16
  const v17 = s[566] || s[150]
  s[3120] = v17
  const v18 = s[610] && (s[149] || s[151]) && (s[565] || s[149])
  s[3119] = v18
  const v19 = s[114] && s[151]
  s[3121] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[114]) && (v17 || v19) && (v16 || v17)
  const v22 = s[114] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3118] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3117] = v24
  const SDL_26_1 = v24 && (s[106] || s[109] && v20 || v11 && v20 || s[133])
  s[1927] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[106] || s[109] && v21 || v11 && v21)
  s[1928] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[106] || s[109] && v22 || v11 && v22 || s[107]
  s[1929] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[146], 18330 /* 2020-03-09 */)
  s[3123] = v28
  const v29 = Math.max(s[148], 18330 /* 2020-03-09 */)
  s[932] = v29
  const v30 = s[142] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[142] && s[148] >= 18330 /* 2020-03-09 */
  s[3127] = v31
  const v32 = s[142] && s[146] < 18330 /* 2020-03-09 */
  s[3128] = v32
  const v33 = s[142] && s[146] <= 18535 /* 2020-09-30 */
  s[3129] = v33
  const v34 = s[142] && s[148] > 18535 /* 2020-09-30 */
  s[3130] = v34
  const v35 = v32 || v34
  s[628] = v35
  const v36 = (v31 || s[144]) && (v33 || s[144]) && (v31 || v33)
  s[3126] = v36
  const v37 = countDays(s[42], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3131] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[627] = v38
  const v39 = (v32 || s[144]) && v37 && f.fortsatRet9Marts2020
  s[626] = v39
  const v40 = v36 || v39
  s[3124] = v40
  const v41 = (v35 || s[144]) && v38
  s[3125] = v41
  const v42 = shiftDays(s[146], 1)
  s[661] = v42
  const v43 = shiftDays(s[148], 1)
  s[663] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[142]
  s[629] = v48
  const v49 = s[144] && s[142] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[144]
  s[630] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[142]
  const v58 = v56 ? (v57 ? Math.min(s[146], v52) : v52) : s[146]
  const v59 = v56 ? (v57 ? Math.max(s[148], v54) : v54) : s[148]
  const v60 = v28 <= 2147483646
  s[625] = v60
  const v61 = s[142] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[144] || s[142] && v29 === NEVER
  s[631] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[142]
  const SDL_26_1_covid_er = v63 || v64
  s[638] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[146], v58) : v58) : s[146]
  s[636] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[148], v59) : v59) : s[148]
  s[637] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[144] && !((!s[142] || !s[144] && v44 === v45) && s[142] && (!s[142] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[144]) || v61 && s[144] || v62
  s[639] = SDL_26_1_covid_ir
}

function svar_59(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[142] || !s[144] && s[146] === s[148]
  s[682] = v0
  const v1 = s[142] && s[625]
  const v2 = s[626] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[627] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[146], v2)
  const v5 = Math.min(s[148], v3)
  const v6 = s[144] && s[142] && v5 >= v4
  const v7 = s[628] || v6
  const v8 = s[628] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[629] ? (v7 ? Math.min(s[146], v8) : s[146]) : v8
  s[1930] = SDL_26_1_fra
  const v10 = s[628] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[629] ? (v7 ? Math.max(s[148], v10) : s[148]) : v10
  s[1931] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[629] || s[628] || v6)
  s[1932] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[630] || s[144] && !(v0 && v2 === v3 && s[142] && (!s[142] || s[146] === v2))) || s[631]
  s[1933] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3133] = v14
  const v15 = f.retErOpbrugt && !v14 && s[632]
  s[3132] = v15
  const SDL_26_2 = v15 && (s[106] || s[109] || s[633] && s[634] || s[133])
  s[1937] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[106] || s[109] || s[633] && s[635])
  s[1938] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[106] || s[109] || s[633] && s[114] || s[107]
  s[1939] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[636])
  s[3135] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[637])
  s[3134] = v20
  const v21 = s[638] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[638] && s[142]
  const v23 = s[639] || s[144]
  s[3140] = v23
  const v24 = v22 && s[146] < s[637]
  s[3138] = v24
  const v25 = v22 && s[148] >= s[636]
  s[3139] = v25
  const v26 = s[638] && s[637] >= 18443 /* 2020-06-30 */
  s[3143] = v26
  const v27 = s[638] && s[636] < 18443 /* 2020-06-30 */
  s[3144] = v27
  const v28 = s[638] && s[636] <= 18535 /* 2020-09-30 */
  s[3145] = v28
  const v29 = s[638] && s[637] > 18535 /* 2020-09-30 */
  s[3146] = v29
  const v30 = v27 || v29
  s[3142] = v30
  const v31 = (v26 || s[639]) && (v28 || s[639]) && (v26 || v28)
  s[3141] = v31
  const v32 = v25 || v30
  s[3137] = v32
  const v33 = (v24 || v23) && (v31 || s[639]) && (v24 || v31)
  s[3136] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[636], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[637], 1), 3), -1)
  const v36 = Math.max(s[636], v34)
  const v37 = Math.min(s[637], v35)
  const v38 = v33 && s[638]
  const v39 = v32 && s[638]
  const v40 = s[639] && s[638] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[636], v36) : s[636]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[637], v37) : s[637]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[638] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[638]
  const SDL_26_3_covid_er = v47 || v48
  s[642] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[636], v43) : v43) : s[636]
  s[640] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[637], v45) : v45) : s[637]
  s[641] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[639] || v46 && s[639] || s[639] || s[638] && v20 === NEVER
  s[643] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3150] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3147] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[3148] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3151] = v56
  const v57 = v53 && v56
  s[3149] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[3152] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1940] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3153] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[3154] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3156] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3158] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3159] = v65
  const v66 = v64 && v65
  s[3157] = v66
  const v67 = !v63 && v66
  s[3155] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[645] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[644] = SDL_26a_3_covid
}

function svar_60(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[640])
  s[3161] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[641])
  s[3160] = v1
  const v2 = s[642] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[642] && s[641] >= 18535 /* 2020-09-30 */
  s[3164] = v3
  const v4 = s[642] && s[640] < 18535 /* 2020-09-30 */
  s[3165] = v4
  const v5 = s[642] && s[640] <= 18566 /* 2020-10-31 */
  s[3166] = v5
  const v6 = s[642] && s[641] > 18566 /* 2020-10-31 */
  s[3167] = v6
  const v7 = v4 || v6
  s[3163] = v7
  const v8 = (v3 || s[643]) && (v5 || s[643]) && (v3 || v5)
  s[3162] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[640], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[641], 1), 1), -1)
  const v11 = Math.max(s[640], v9)
  const v12 = Math.min(s[641], v10)
  const v13 = v8 && s[642]
  const v14 = v7 && s[642]
  const v15 = s[643] && s[642] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[640], v11) : s[640]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[641], v12) : s[641]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[642] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[642]
  const SDL_26c_covid_er = v22 || v23
  s[647] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[640], v18) : v18) : s[640]
  s[651] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[641], v20) : v20) : s[641]
  s[653] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[643] || v21 && s[643] || s[643] || s[642] && v1 === NEVER
  s[649] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[644])
  s[3169] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3170] = v29
  const v30 = s[644] >= 18535 /* 2020-09-30 */
  const v31 = !s[645] && v30
  s[3173] = v31
  const v32 = !s[645] && !v30
  s[3174] = v32
  const v33 = s[644] <= 18566 /* 2020-10-31 */
  const v34 = !s[645] && v33
  s[3175] = v34
  const v35 = !s[645] && !v33
  s[3176] = v35
  const v36 = v32 || v35
  s[3172] = v36
  const v37 = (v31 || s[645]) && (v34 || s[645]) && (v31 || v34)
  s[3171] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[644], 1), 1), -1)
  const v39 = Math.max(s[644], v38)
  const v40 = Math.min(s[644], v38)
  const v41 = v37 && !s[645]
  const v42 = v36 && !s[645]
  const v43 = s[645] && !s[645] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[644], v39) : s[644]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[644], v40) : s[644]) : v40
  const v47 = !s[645] && v28 < NEVER
  s[3168] = v47
  const SDL_26d_covid = v29 ? s[644] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[650] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[644] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[652] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[645])
  s[646] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[645]
  s[648] = SDL_26d_covid_ir
}

function svar_61(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[646] || f.forlaengelseErAfgjort === false && s[647]
  s[3177] = v0
  const v1 = f.forlaengelseErAfgjort && s[648] || f.forlaengelseErAfgjort === false && s[649]
  s[3178] = v1
  const v2 = f.forlaengelseErAfgjort ? s[650] : s[651]
  const v3 = f.forlaengelseErAfgjort ? s[652] : s[653]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3180] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3179] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3183] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3184] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3185] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3186] = v12
  const v13 = v10 || v12
  s[3182] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3181] = v14
  const v15 = shiftDays(shiftMonths(v7, 3), -1)
  const v16 = shiftDays(shiftMonths(v8, 3), -1)
  const v17 = Math.max(v2, v15)
  const v18 = Math.min(v3, v16)
  const v19 = v14 && v0
  const v20 = v13 && v0
  const v21 = v1 && v0 && v18 >= v17
  const v22 = v20 || v21
  const v23 = v20 ? (v21 ? Math.min(v2, v17) : v2) : v17
  const v24 = v19 ? (v22 ? Math.min(v15, v23) : v15) : v23
  const v25 = v20 ? (v21 ? Math.max(v3, v18) : v3) : v18
  const v26 = v19 ? (v22 ? Math.max(v16, v25) : v16) : v25
  const v27 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v28 = v6 && (v19 || v20 || v21)
  const v29 = v27 && v0
  const SDL_26f_covid_er = v28 || v29
  s[1943] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[1941] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[1942] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[1944] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3188] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3187] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3191] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3192] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3193] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3194] = v42
  const v43 = v40 || v42
  s[3190] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3189] = v44
  const v45 = shiftDays(shiftMonths(v37, 1), -1)
  const v46 = shiftDays(shiftMonths(v38, 1), -1)
  const v47 = Math.max(SDL_26f_covid, v45)
  const v48 = Math.min(SDL_26f_covid_hoej, v46)
  const v49 = v44 && SDL_26f_covid_er
  const v50 = v43 && SDL_26f_covid_er
  const v51 = SDL_26f_covid_ir && SDL_26f_covid_er && v48 >= v47
  const v52 = v50 || v51
  const v53 = v50 ? (v51 ? Math.min(SDL_26f_covid, v47) : SDL_26f_covid) : v47
  const v54 = v49 ? (v52 ? Math.min(v45, v53) : v45) : v53
  const v55 = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : SDL_26f_covid_hoej) : v48
  const v56 = v49 ? (v52 ? Math.max(v46, v55) : v46) : v55
  const v57 = SDL_26f_covid_er && v35 >= 18809 /* 2021-07-01 */ && v34 <= 2147483646
  const v58 = v36 && (v49 || v50 || v51)
  const v59 = v57 && SDL_26f_covid_er
  const SDL_26g_covid_er = v58 || v59
  s[656] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[654] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[655] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[657] = SDL_26g_covid_ir
}

function svar_62(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[654])
  s[3196] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[655])
  s[3195] = v1
  const v2 = s[656] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[654], 1)
  const v4 = shiftDays(s[655], 1)
  const v5 = s[656] && v4 >= 18687 /* 2021-03-01 */
  s[3199] = v5
  const v6 = s[656] && v3 < 18687 /* 2021-03-01 */
  s[3200] = v6
  const v7 = s[656] && v3 <= 18747 /* 2021-04-30 */
  s[3201] = v7
  const v8 = s[656] && v4 > 18747 /* 2021-04-30 */
  s[3202] = v8
  const v9 = v6 || v8
  s[3198] = v9
  const v10 = (v5 || s[657]) && (v7 || s[657]) && (v5 || v7)
  s[3197] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[654], v11)
  const v14 = Math.min(s[655], v12)
  const v15 = v10 && s[656]
  const v16 = v9 && s[656]
  const v17 = s[657] && s[656] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[654], v13) : s[654]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[655], v14) : s[655]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[656] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[656]
  const SDL_26h_covid_er = v24 || v25
  s[1947] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[654], v20) : v20) : s[654]
  s[1945] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[655], v22) : v22) : s[655]
  s[1946] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[657] || v23 && s[657] || s[657] || s[656] && v1 === NEVER
  s[1948] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3204] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3203] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3207] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3208] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3209] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3210] = v38
  const v39 = v36 || v38
  s[3206] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3205] = v40
  const v41 = shiftDays(shiftMonths(v33, 2), -1)
  const v42 = shiftDays(shiftMonths(v34, 2), -1)
  const v43 = Math.max(SDL_26h_covid, v41)
  const v44 = Math.min(SDL_26h_covid_hoej, v42)
  const v45 = v40 && SDL_26h_covid_er
  const v46 = v39 && SDL_26h_covid_er
  const v47 = SDL_26h_covid_ir && SDL_26h_covid_er && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(SDL_26h_covid, v43) : SDL_26h_covid) : v43
  const v50 = v45 ? (v48 ? Math.min(v41, v49) : v41) : v49
  const v51 = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : SDL_26h_covid_hoej) : v44
  const v52 = v45 ? (v48 ? Math.max(v42, v51) : v42) : v51
  const v53 = SDL_26h_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v54 = v32 && (v45 || v46 || v47)
  const v55 = v53 && SDL_26h_covid_er
  const SDL_26i_covid_er = v54 || v55
  s[1951] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[1949] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[1950] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[1952] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[83] && s[87] && s[85] <= 14691 /* 2010-03-23 */
  const v61 = s[83] && s[84] >= 14692 /* 2010-03-24 */ && s[658]
  const SDL_27_1_2_uger = s[79] ? -Infinity : v60 ? 182 : v61 ? 273 : s[81] ? 273 : 483
  s[1955] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[79] ? Infinity : v61 || s[659] ? (s[659] ? (s[82] ? 483 : 273) : 273) : 182
  s[1956] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[79] || v60 || v61 || s[81] || s[82]
  s[1957] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[83] && s[87] && s[86]
  const v66 = s[144] || s[97]
  const SDL_27_1_2_slut_er = s[79] || v65 && s[142] && SDL_27_1_2_uger_er
  s[677] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[79] ? FIRST_DAY : shiftDays(s[146], SDL_27_1_2_uger)
  s[675] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[79] ? NEVER : shiftDays(s[148], SDL_27_1_2_uger_hoej)
  s[676] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[79] || v65 && v66 || s[88]
  s[681] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[142] && s[660]
  const SDL_27_1_3_slut = s[79] ? FIRST_DAY : dayReaching(v72, s[661], s[662])
  s[678] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[79] ? NEVER : dayReaching(v72, s[663], s[664])
  s[679] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[79] || s[80] && v73 || s[101] && v73
  s[680] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[79] || s[80] && v66 || s[101] && v66 || s[88]
  s[683] = SDL_27_1_3_slut_ir
}

function svar_63(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[146], 182)
  const v1 = s[81] && s[142]
  const v2 = s[665] || s[666]
  const v3 = s[666] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[79] ? FIRST_DAY : s[80] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[1958] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[79] ? NEVER : s[80] ? NEVER : v2 ? NEVER : shiftDays(s[148], 182)
  s[1959] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[79] || s[80] || v1 || s[665] || s[666]
  s[1960] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[79] || s[80] || s[81] && s[144] || s[666] || s[88]
  s[1961] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[89] || s[93] || s[667] || s[668]
  s[3212] = v8
  const v9 = s[669] && s[670] && s[671] && s[672] && (s[94] || s[96] || s[673] || s[674])
  s[3213] = v9
  const v10 = Math.max(s[146], s[675])
  const v11 = Math.min(s[148], s[676])
  const v12 = s[90] && s[677]
  const v13 = s[98] && s[142]
  const v14 = s[97] && s[677] && s[142] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[146], v10) : s[146]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[148], v11) : s[148]) : v11
  const v18 = Math.max(s[146], s[678])
  const v19 = Math.min(s[148], s[679])
  const v20 = s[91] && s[680]
  const v21 = s[99] && s[142]
  const v22 = s[97] && s[680] && s[142] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[146], v18) : s[146]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[148], v19) : s[148]) : v19
  const v26 = Math.max(s[146], SDL_27_1_4_slut)
  const v27 = Math.min(s[148], SDL_27_1_4_slut_hoej)
  const v28 = s[92] && SDL_27_1_4_slut_er
  const v29 = s[100] && s[142]
  const v30 = s[95] && SDL_27_1_4_slut_er && s[142] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[146], v26) : s[146]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[148], v27) : s[148]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[675], v16) : s[675]) : v16, v20 ? (v23 ? Math.min(s[678], v24) : s[678]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[676], v17) : s[676]) : v17, v20 ? (v23 ? Math.max(s[679], v25) : s[679]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[90] && s[681] || s[98] && s[144] || s[97] && s[681] && s[144] || s[97] && !((!s[677] || !s[681] && s[675] === s[676]) && s[682] && (s[677] && s[142] || !s[677] && !s[142]) && (!s[677] || s[146] === s[675])) || s[91] && s[683] || s[99] && s[144] || s[97] && s[683] && s[144] || s[97] && !((!s[680] || !s[683] && s[678] === s[679]) && s[682] && (s[680] && s[142] || !s[680] && !s[142]) && (!s[680] || s[146] === s[678])) || s[92] && SDL_27_1_4_slut_ir || s[100] && s[144] || s[95] && SDL_27_1_4_slut_ir && s[144] || s[95] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[682] && (SDL_27_1_4_slut_er && s[142] || !SDL_27_1_4_slut_er && !s[142]) && (!SDL_27_1_4_slut_er || s[146] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[684] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[684] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[79] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[1965] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[79] ? NEVER : v8 ? NEVER : v35
  s[1966] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[149] && (s[79] || s[80] && v40 || s[101] && v40)
  s[1967] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[149] && (s[79] || s[80] && v41 || s[101] && v41 || s[88]) || s[685]
  s[1968] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[632] && !s[47] && (!s[686] || f.laegenVenterArbejdeInden26Uger)
  s[1969] = SDL_29_1
  const SDL_29_1_nej = s[632] && !s[47] && (!s[686] || f.laegenVenterArbejdeInden26Uger === false)
  s[1970] = SDL_29_1_nej
  const SDL_29_1_ir = !s[632] || s[47] || !s[686]
  s[1971] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[44], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[1972] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[1973] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[1974] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[47]
  s[692] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[49]
  s[696] = v55
  const v56 = f.sygemeldtITide && !s[47] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[47])
  const v57 = f.sygemeldtITide && s[49] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[49])
  const SDL_35_2 = s[106] ? FIRST_DAY : f.sygemeldtITide ? s[102] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[102] : v53) : s[102]
  s[1986] = SDL_35_2
  const SDL_35_2_hoej = s[106] ? NEVER : f.sygemeldtITide ? s[104] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[104] : v53) : s[104]
  s[1987] = SDL_35_2_hoej
  const SDL_35_2_er = s[115] && (s[106] || s[109] && v56 || s[117] && v56)
  s[1988] = SDL_35_2_er
  const SDL_35_2_ir = s[115] && (s[106] || s[109] && v57 || s[117] && v57 || s[107]) || s[116] || s[114]
  s[1989] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[47] && s[103] && s[687]
  s[694] = v62
  const v63 = !s[47] && s[688] && s[105]
  s[695] = v63
  const SDL_35_3 = s[106] ? FIRST_DAY : v62 ? FIRST_DAY : s[102]
  s[691] = SDL_35_3
  const SDL_35_3_hoej = s[106] ? NEVER : v62 ? NEVER : s[104]
  s[690] = SDL_35_3_hoej
  const SDL_35_3_er = s[131] && (s[106] || v62 || v63 && !s[47])
  s[689] = SDL_35_3_er
  const SDL_35_3_ir = !s[131] || s[106] || v62 || v63 && s[49] || s[107]
  s[693] = SDL_35_3_ir
}

function svar_64(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[689] && s[690] >= f.anmeldtTilAkasse
  s[3215] = v0
  const v1 = s[689] && s[691] < f.anmeldtTilAkasse
  s[3216] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[102] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[104] : f.anmeldtTilAkasse
  const v4 = Math.max(s[102], v2)
  const v5 = Math.min(s[104], v3)
  const v6 = v0 && !s[47]
  const v7 = v1 && s[692]
  const v8 = s[693] && !s[47] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[106] ? FIRST_DAY : s[694] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[102], v10) : s[102]) : v10
  s[1990] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[106] ? NEVER : s[694] ? NEVER : v6 ? (v9 ? Math.max(s[104], v11) : s[104]) : v11
  s[1991] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[131] && (s[106] || s[694] || s[695] && (v6 || v7 || v8))
  s[1992] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[131] || s[106] || s[694] || s[695] && (v0 && s[49] || v1 && s[696] || s[693] && s[49] && s[696] || s[693] && !(s[697] && (!s[692] || !s[696] && v2 === v3) && (!s[47] || s[47] && !s[692]) && (s[47] || s[102] === v2))) || s[107]
  s[1993] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[718] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[719] = v17
  const v18 = shiftDays(s[102], 7)
  s[728] = v18
  const v19 = shiftDays(s[104], 7)
  s[730] = v19
  const v20 = v16 || !s[47]
  s[722] = v20
  const v21 = !v16 && s[49]
  s[726] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[102] <= 15426 /* 2012-03-27 */
  s[715] = v24
  const v25 = !s[47] && s[108] && v24
  s[708] = v25
  const v26 = s[104] >= 15427 /* 2012-03-28 */
  const v27 = !s[47] && v26 && s[687]
  s[723] = v27
  const v28 = !s[47] && s[688] && s[118]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[102], 21)
  s[716] = v30
  const v31 = shiftDays(s[104], 21)
  s[717] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[698] || !s[47]
  const v34 = v16 ? v32 : s[698] ? NEVER : v30
  const v35 = v16 ? v32 : s[698] ? NEVER : v31
  const v36 = !s[131] && !v16 && !s[698] && s[49]
  const v37 = s[699] && !s[47]
  const v38 = s[699] && s[49]
  const v39 = s[699] ? v18 : f.underretningsbrevSendt ? v29 : s[131] ? v30 : v34
  const v40 = s[699] ? v19 : f.underretningsbrevSendt ? v29 : s[131] ? v31 : v35
  const v41 = s[699] ? v18 : f.underretningsbrevSendt ? v29 : s[131] ? v32 : v34
  const v42 = s[699] ? v19 : f.underretningsbrevSendt ? v29 : s[131] ? v32 : v35
  const v43 = s[109] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[699] && (f.underretningsbrevSendt || s[131] && !s[47] || !s[131] && v33))
  const v46 = s[121] && (v37 || !s[699] && (f.underretningsbrevSendt || s[131] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[106] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[1994] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[106] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[1995] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[707] = v55
  const SDL_38_1_er = v55 && (s[106] || v43 || v44 || v27 || v45 || v46)
  s[1996] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[106] || s[109] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[699] && f.underretningsbrevSendt === false && (s[700] || v36)) || s[121] && (v38 || !s[699] && f.underretningsbrevSendt === false && v36) || s[107]
  s[1997] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[106] || s[109] && v58 || s[117] && v58)
  s[704] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[106] || s[109] && v59 || s[117] && v59)
  s[705] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[106] || s[109] && SDL_38_1_ir || s[117] && SDL_38_1_ir || s[107]
  s[706] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[47] && s[577] >= f.anmodningModtaget
  s[3221] = v63
  const v64 = !s[47] && s[576] < f.anmodningModtaget
  s[3222] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3220] = v65
  const v66 = (v63 || s[49]) && f.undskyldendeForhold
  s[3219] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3224] = v67
  const v68 = s[110] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3223] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[47] && v26 && s[102] <= 19722 /* 2023-12-31 */
  s[709] = v71
  const v72 = !s[47] && s[104] >= 19723 /* 2024-01-01 */ && s[105]
  s[710] = v72
  const SDL_38_8 = v55 && (s[106] || s[109] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[701] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[106] || s[109] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[703] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[114]
  s[702] = SDL_38_8_ir
}

function svar_65(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[102], f.anmodningModtaget)
  const v1 = Math.min(s[104], f.anmodningModtaget)
  const v2 = s[701] && !s[47]
  const v3 = s[702] && !s[47] && v1 >= v0
  const v4 = s[703] || v3
  const v5 = s[703] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[102], v5) : s[102]) : v5
  const v7 = s[703] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[104], v7) : s[104]) : v7
  const v9 = v2 || s[703] || v3
  const v10 = s[701] && s[49] || s[702] && !(s[697] && !s[47] && (s[47] || s[102] === f.anmodningModtaget))
  const v11 = Math.max(s[102], v6)
  const v12 = Math.min(s[104], v8)
  const v13 = s[704] && !s[47]
  const v14 = s[705] && v9
  const v15 = s[706] && !s[47] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[704] && s[49] || s[705] && v10 || s[706] && s[49] && v10 || s[706] && !(s[697] && (!v9 || !v10 && v6 === v8) && (!s[47] && v9 || s[47] && !v9) && (s[47] || s[102] === v6))
  const SDL_38_7 = s[106] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[102], v17) : s[102]) : v17
  s[1998] = SDL_38_7
  const SDL_38_7_hoej = s[106] ? NEVER : v13 ? (v16 ? Math.max(s[104], v18) : s[104]) : v18
  s[1999] = SDL_38_7_hoej
  const SDL_38_7_er = s[707] && (s[106] || s[109] && v19 || s[708] && v19 || s[709] && v19 || s[710] && v19)
  s[2000] = SDL_38_7_er
  const SDL_38_7_ir = !s[707] || s[106] || s[109] && v20 || s[708] && v20 || s[709] && v20 || s[710] && v20 || s[107]
  s[2001] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[560] && s[48] >= s[711]
  s[3226] = v25
  const v26 = s[560] && s[48] < s[712]
  s[3227] = v26
  const v27 = shiftDays(s[102], 28)
  s[765] = v27
  const v28 = shiftDays(s[104], 28)
  s[764] = v28
  const v29 = !s[698] || !s[47]
  const v30 = s[698] && s[49]
  const v31 = s[698] ? v27 : NEVER
  const v32 = s[698] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[564] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[564] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[47] && s[108] && s[713]
  const v42 = !s[47] && s[714] && s[715]
  const v43 = !s[47] && s[48] >= s[716]
  s[768] = v43
  const v44 = !s[47] && s[48] < s[717]
  s[766] = v44
  const v45 = v43 && v29
  const v46 = s[49] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3228] = v50
  const v51 = s[718] ? s[719] : s[720]
  const v52 = s[718] ? s[719] : s[721]
  const v53 = v25 && s[722]
  const v54 = s[564] && s[722] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[109] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[695] && (v50 && !s[47] || !v50 && (v53 || v26 || v54))
  const v60 = s[723] || v59
  const v61 = s[723] ? FIRST_DAY : v50 ? s[724] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[106] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[2002] = SDL_40_1
  const v67 = s[723] ? NEVER : v50 ? s[725] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[106] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[2003] = SDL_40_1_hoej
  const SDL_40_1_er = s[110] && (s[106] || v56 || v57 || v58 || s[723] || v59)
  s[2004] = SDL_40_1_er
  const SDL_40_1_ir = !s[110] || s[106] || s[109] && v40 || v41 && v40 || v42 && (v43 && v30 || s[49] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[723] || s[695] && (v50 && s[49] || !v50 && (v25 && s[726] || s[564] && !((!s[722] || !s[726] && v51 === v52) && s[722] && (!s[722] || v51 === NEVER)))) || s[107]
  s[2005] = SDL_40_1_ir
}

function svar_66(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[47] && s[688] && s[102] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[47] && s[104] >= 16249 /* 2014-06-28 */ && s[102] <= 16658 /* 2015-08-11 */
  const v3 = !s[47] && s[104] >= 16659 /* 2015-08-12 */ && s[105]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[723] || v0 || v5
  const SDL_40a_1 = s[106] ? FIRST_DAY : s[708] || v7 ? (v7 ? (s[723] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[2006] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[106] ? NEVER : s[109] ? NEVER : s[708] ? NEVER : s[723] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[2007] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[131] && (s[106] || s[109] || s[708] || s[723] || v0 || v2 || v3)
  s[2008] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[131] || s[106] || s[723] || v2 || s[107]
  s[2009] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[727] ? s[728] : s[729] ? v13 : s[716]
  const v15 = s[727] ? s[730] : s[729] ? v13 : s[717]
  const v16 = !s[47] && s[731] && s[105]
  const v17 = f.aftaleForSelvstaendig ? s[728] : v14
  const v18 = f.aftaleForSelvstaendig ? s[730] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[47] || f.aftaleForSelvstaendig === false && s[732])
  const v20 = s[733] || v19
  const v21 = s[733] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[106] ? FIRST_DAY : s[734] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[2010] = SDL_43_1
  const v23 = s[733] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[106] ? NEVER : s[734] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[2011] = SDL_43_1_hoej
  const SDL_43_1_er = s[126] && (s[106] || s[734] || s[733] || v19)
  s[2012] = SDL_43_1_er
  const SDL_43_1_ir = !s[126] || s[106] || s[735] || s[736] || v16 && (f.aftaleForSelvstaendig && s[49] || f.aftaleForSelvstaendig === false && s[737]) || s[107]
  s[2013] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[47] && s[577] >= f.selvstaendigAnmeldt
  s[3231] = v27
  const v28 = !s[47] && s[576] < f.selvstaendigAnmeldt
  s[3232] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[49]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[47] && s[108] && s[102] <= 15111 /* 2011-05-17 */
  s[761] = v32
  const v33 = !s[47] && s[104] >= 15112 /* 2011-05-18 */ && s[102] <= 15207 /* 2011-08-21 */
  s[762] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[3233] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[47] && s[104] >= 15208 /* 2011-08-22 */ && s[105]
  s[763] = v37
  const SDL_43_5 = s[126] && (s[106] || s[109] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[2021] = SDL_43_5
  const SDL_43_5_nej = s[126] && (s[106] || s[109] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[2022] = SDL_43_5_nej
  const SDL_43_5_ir = !s[126] || s[114]
  s[2023] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3234] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3235] = v42
  const v43 = Math.max(s[102], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[104], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[47]
  const v46 = SDL_43_5_ir && !s[47] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[102], v48) : s[102]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[104], v50) : s[104]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[49] || SDL_43_5_ir && !(s[697] && !s[47] && (s[47] || s[102] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[102], v49)
  const v55 = Math.min(s[104], v51)
  const v56 = v41 && !s[47]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[47] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[49] || v42 && v53 || SDL_43_1_ir && s[49] && v53 || SDL_43_1_ir && !(s[697] && (!v52 || !v53 && v49 === v51) && (!s[47] && v52 || s[47] && !v52) && (s[47] || s[102] === v49))
  const SDL_43_4 = s[106] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[102], v60) : s[102]) : v60
  s[2014] = SDL_43_4
  const SDL_43_4_hoej = s[106] ? NEVER : v56 ? (v59 ? Math.max(s[104], v61) : s[104]) : v61
  s[2015] = SDL_43_4_hoej
  const SDL_43_4_er = s[126] && (s[106] || s[109] && v62 || s[117] && v62)
  s[2016] = SDL_43_4_er
  const SDL_43_4_ir = !s[126] || s[106] || s[109] && v63 || s[117] && v63 || s[107]
  s[2017] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[126] && (s[106] || s[109] && v41 || s[117] && v41)
  s[2018] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[126] && (s[106] || s[109] && v42 || s[117] && v42)
  s[2019] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[126] || s[106] || s[109] && SDL_43_1_ir || s[117] && SDL_43_1_ir || s[107]
  s[2020] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[727] ? 8500 : s[729] ? 5500 : 0
  const SDL_45_4 = s[1] ? v71 : -Infinity
  s[2024] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v71 : Infinity
  s[2025] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[743] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[744] = SDL_51_1_hoej
}

function svar_67(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[760] = v0
  const v1 = quotient([s[12], 2], [3], 'nærmeste', 100)
  const v2 = quotient([s[13], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[1] || v0 || !(!s[14] && !s[15] && s[12] === s[13])
  s[2040] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && s[16] || s[15]
  s[2041] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(s[12], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[14] ? Math.min(v1, v2) : -Infinity)) : -Infinity
  s[2038] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(s[13], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[14] ? Math.max(v1, v2) : Infinity)) : Infinity
  s[2039] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v7 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3236] = v7
  const v8 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v9 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v10 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v11 = SDL_52_1_er && !(!v8 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v12 = SDL_52_1_ir || !v8
  const v13 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v14 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v15 = s[390] && SDL_52_1_er
  const v16 = s[390] && SDL_52_1_ir
  const SDL_53_3_er = !v7 || v15 || !s[390] && (s[738] && v11 || !s[738] && (!s[360] || v11))
  s[2053] = SDL_53_3_er
  const SDL_53_3_ir = !v7 || v16 || !s[390] && (s[738] && v12 || !s[738] && s[360] && v12)
  s[2054] = SDL_53_3_ir
  const SDL_53_3 = v7 ? (s[390] ? SDL_52_1 : s[738] ? (v8 ? Math.min(v9, v10) : -Infinity) : s[360] ? (v8 ? Math.min(v13, v14) : -Infinity) : 0) : -Infinity
  s[2051] = SDL_53_3
  const SDL_53_3_hoej = v7 ? (s[390] ? SDL_52_1_hoej : s[738] ? (v8 ? Math.max(v9, v10) : Infinity) : s[360] ? (v8 ? Math.max(v13, v14) : Infinity) : 0) : Infinity
  s[2052] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v21 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[934] = v21
  const v22 = f.ledigUdenLoen || s[131] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v21 || v22
  s[2049] = SDL_53_2
  const SDL_53_2_nej = !v21 || !v22
  s[2050] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v25 = quotient([s[12], 100], [3700], 'nærmeste', 1)
  const v26 = quotient([s[13], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[1] ? (s[14] ? Math.min(v25, v26) : -Infinity) : -Infinity
  s[745] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (s[14] ? Math.max(v25, v26) : Infinity) : Infinity
  s[746] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v29 = s[739] && f.timefortjeneste >= SDL_50_1
  s[3240] = v29
  const v30 = s[739] && f.timefortjeneste < SDL_50_1_hoej
  s[3241] = v30
  const v31 = f.normalTimerPrUge >= 3700
  s[3242] = v31
  const v32 = v30 || !v31
  s[3239] = v32
  const v33 = v29 || s[740]
  const v34 = v33 && v31
  s[3238] = v34
  const v35 = Math.min(f.timefortjeneste, SDL_50_1)
  const v36 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v37 = v35 <= -Infinity
  const v38 = quotient([v35, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v39 = quotient([v36, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v40 = s[739] && !(v37 && (!s[739] || !s[740] && v35 === v36))
  const v41 = Math.min(s[12], v37 ? -Infinity : Math.min(v38, v39))
  const v42 = Math.min(s[13], v37 ? Infinity : Math.max(v38, v39))
  const v43 = s[740] || v37 || s[15]
  const v44 = v32 && v40
  const v45 = v34 || v44
  const v46 = v34 && s[15] || v32 && v43
  const SDL_47_1 = s[106] ? -Infinity : v34 ? (v44 ? Math.min(s[12], v41) : s[12]) : v41
  s[755] = SDL_47_1
  const SDL_47_1_hoej = s[106] ? Infinity : v34 ? (v44 ? Math.max(s[13], v42) : s[13]) : v42
  s[756] = SDL_47_1_hoej
  const SDL_47_1_er = s[106] || s[109] && v45 || s[741] && v45 || s[121] && v45
  s[754] = SDL_47_1_er
  const SDL_47_1_ir = s[106] || s[109] && v46 || s[741] && v46 || s[121] && v46 || s[107]
  s[758] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v51 = Math.max(0, s[742])
  const v52 = v51 >= 3700
  s[3245] = v52
  const v53 = v30 || !v52
  s[3244] = v53
  const v54 = v33 && v52
  s[3243] = v54
  const v55 = quotient([v35, v51], [100], 'nærmeste', 1)
  const v56 = quotient([v36, v51], [100], 'nærmeste', 1)
  const v57 = Math.min(s[12], v37 ? -Infinity : Math.min(v55, v56))
  const v58 = Math.min(s[13], v37 ? Infinity : Math.max(v55, v56))
  const v59 = v53 && v40
  const v60 = v54 || v59
  const v61 = v54 ? (v59 ? Math.min(s[12], v57) : s[12]) : v57
  const v62 = v54 ? (v59 ? Math.max(s[13], v58) : s[13]) : v58
  const v63 = v54 && s[15] || v53 && v43
  const v64 = Math.max(SDL_47_1, v61)
  const v65 = Math.min(SDL_47_1_hoej, v62)
  const v66 = SDL_53_2 && SDL_47_1_er
  const v67 = SDL_53_2_nej && v60
  const v68 = !v21 && SDL_47_1_er && v60 && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v61, v64) : v61) : v64
  const v71 = v67 ? (v68 ? Math.max(v62, v65) : v62) : v65
  const SDL_53_1_er = !s[1] || v66 || v67 || v68
  s[751] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v63 || !v21 && SDL_47_1_ir && v63 || !v21 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v60 || !v63 && v61 === v62) && (SDL_47_1_er && v60 || !SDL_47_1_er && !v60) && (!SDL_47_1_er || SDL_47_1 === v61))
  s[752] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v66 ? (v69 ? Math.min(SDL_47_1, v70) : SDL_47_1) : v70) : -Infinity
  s[748] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v66 ? (v69 ? Math.max(SDL_47_1_hoej, v71) : SDL_47_1_hoej) : v71) : Infinity
  s[749] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[131] || s[126] && (v15 || !s[390] && SDL_53_3_er) || !s[126] && SDL_53_1_er
  s[2028] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[131] && !s[1] || !s[131] && (s[126] && (v16 || !s[390] && SDL_53_3_ir) || !s[126] && SDL_53_1_ir)
  s[2029] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[131] ? s[743] : s[126] ? (s[390] ? SDL_52_1 : SDL_53_3) : SDL_53_1) : -Infinity
  s[2026] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[131] ? s[744] : s[126] ? (s[390] ? SDL_52_1_hoej : SDL_53_3_hoej) : SDL_53_1_hoej) : Infinity
  s[2027] = SDL_46_1_hoej
}

function svar_68(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[745], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[746], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[739] && !(v2 && (!s[739] || !s[740] && v0 === v1))
  const v6 = s[740] || v2
  const SDL_47_1_3 = s[106] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[2030] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[106] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[2031] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[106] || s[109] && v5 || s[117] && v5
  s[2032] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[106] || s[109] && v6 || s[117] && v6 || s[107]
  s[2033] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2034] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2035] = SDL_50_4_hoej
  const SDL_50_4_er = s[110] && (!s[1] || SDL_47_1_3_er)
  s[2036] = SDL_50_4_er
  const SDL_50_4_ir = !s[110] || !s[1] || SDL_47_1_3_ir
  s[2037] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v15 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v16 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v17 = v15 > -Infinity && v16 < Infinity
  const v18 = quotient([v15, 1], [1], 'nærmeste', 1)
  const v19 = quotient([v16, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v17 ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[2042] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v17 ? Math.max(v18, v19) : Infinity) : Infinity
  s[2043] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[110] && (!s[1] || !(!v17 && v15 === v16))
  s[2044] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[110] || !s[1] || !v17
  s[2045] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v24 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v24 : -Infinity
  s[2046] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v24 : Infinity
  s[2047] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[110] || !s[1]
  s[2048] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v28 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3246] = v28
  const v29 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v30 = v28 && countDays(v29, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v30
  s[2055] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v30
  s[2056] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v35 = intersect(v33, v34)
  const v36 = from(v35, 13332 /* 2006-07-03 */)
  const v37 = dayReaching(v36, 13332 /* 2006-07-03 */, 1)
  s[3247] = v37
  const SDL_53a_2_eksakt = v37 >= 16659 /* 2015-08-12 */
  s[828] = SDL_53a_2_eksakt
  const v39 = v37 >= NEVER
  s[827] = v39
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v36
  s[2057] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v36
  s[2058] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v39 || !SDL_53a_2_eksakt
  s[2060] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v43 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3248] = v43
  const v44 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3252] = v44
  const v45 = s[110] && v44
  const v46 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3249] = v46
  const v47 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3250] = v47
  const v48 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3251] = v48
  const v49 = v47 && !v48 && v45
  const SDL_53b_1 = !s[1] || v43 && (!s[747] && v45 || s[747] && (!v46 || v49))
  s[2061] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v43 || !s[747] && !v45 || s[747] && (!v46 || !v49)
  s[2062] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v43 && s[747] && !v46
  s[2063] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[748]) : -Infinity
  s[2064] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[749]) : Infinity
  s[2065] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[750] && (!s[1] || s[751])
  s[2066] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[750] && (!s[1] || s[752]) || s[753] || s[114]
  s[2067] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v57 = Math.min(s[12], SDL_47_1_3)
  const v58 = Math.min(s[13], SDL_47_1_3_hoej)
  const v59 = SDL_47_1_3_ir || s[15]
  const v60 = s[109] && SDL_47_1_3_er
  const v61 = s[741] && SDL_47_1_3_er
  const v62 = s[121] && s[754]
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(s[755], v57) : v57) : s[755]
  const SDL_56_1_beloeb = s[106] ? -Infinity : v60 ? (v63 ? Math.min(v57, v64) : v57) : v64
  s[2068] = SDL_56_1_beloeb
  const v66 = v61 ? (v62 ? Math.max(s[756], v58) : v58) : s[756]
  const SDL_56_1_beloeb_hoej = s[106] ? Infinity : v60 ? (v63 ? Math.max(v58, v66) : v58) : v66
  s[2069] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[757] && (s[106] || v60 || v61 || v62)
  s[2070] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[757] && (s[106] || s[109] && v59 || s[741] && v59 || s[121] && s[758] || s[107]) || s[759] || s[114]
  s[2071] = SDL_56_1_beloeb_ir
}

function svar_69(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[829] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3254] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3258] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3257] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3259] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3256] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3260] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3261] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2072] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2073] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2075] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2076] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2077] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2078] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3263] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2079] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2080] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3264] = v21
  const v22 = v21 && s[760] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2081] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2082] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[47] && s[577] >= f.refusionskravFremsat
  s[3265] = v25
  const v26 = !s[47] && s[576] < f.refusionskravFremsat
  s[3266] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3267] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[49]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3268] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[110] && (s[106] || s[109] && v30 || s[761] && v30 || s[762] && v33 || s[763] && v33)
  s[2087] = SDL_59_6
  const SDL_59_6_nej = s[110] && (s[106] || s[109] && v28 || s[761] && v28 || s[762] && v32 || s[763] && v32)
  s[2088] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[47] && s[764] >= f.arbejdsgiverAnmeldt
  s[3272] = v36
  const v37 = !s[47] && s[765] < f.arbejdsgiverAnmeldt
  s[3273] = v37
  const v38 = v36 || s[766] || SDL_59_6
  s[3269] = v38
  const v39 = SDL_59_6_nej || s[767]
  const v40 = (v37 || s[49]) && (s[768] || s[49]) && v39 && (v37 || s[768] || SDL_59_6_nej)
  s[3270] = v40
  const v41 = s[49] && s[767]
  s[3271] = v41
  const v42 = shiftMonths(f.refusionskravFremsat, -3)
  const v43 = Math.max(f.arbejdsgiverAnmeldt, v42)
  const v44 = Math.max(v42, v43)
  const v45 = Math.min(v42, v43)
  const v46 = v41 && v42 !== v43
  const v47 = v41 && v45 >= v44
  const v48 = v40 || v47
  const v49 = v47 ? Math.min(v43, v44) : v43
  const v50 = v40 ? v49 : v44
  const v51 = v38 ? (v48 ? Math.min(v42, v50) : v42) : v50
  const v52 = v47 ? Math.max(v43, v45) : v43
  const v53 = v40 ? v52 : v45
  const v54 = v38 ? (v48 ? Math.max(v42, v53) : v42) : v53
  const v55 = v38 || v40 || v47
  const v56 = !s[47] && s[721] >= f.arbejdsgiverAnmeldt
  s[3276] = v56
  const v57 = !s[47] && s[720] < f.arbejdsgiverAnmeldt
  s[3277] = v57
  const v58 = !s[47] && s[48] < shiftDays(s[104], 30)
  s[3278] = v58
  const v59 = !s[47] && s[48] >= shiftDays(s[102], 30)
  s[3279] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3274] = v60
  const v61 = (v57 || s[49]) && (v59 || s[49]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3275] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[109] && v55
  const v66 = s[708] && v55
  const v67 = s[695] && (v60 || v61 || v47)
  const v68 = s[723] || v67
  const v69 = s[723] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[106] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2083] = SDL_59_2
  const v73 = s[723] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[106] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2084] = SDL_59_2_hoej
  const SDL_59_2_er = s[110] && (s[106] || v65 || v66 || s[723] || v67)
  s[2085] = SDL_59_2_er
  const SDL_59_2_ir = !s[110] || s[106] || s[109] && v46 || s[708] && v46 || s[723] || s[695] && v46 || s[107]
  s[2086] = SDL_59_2_ir
}

function svar_70(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[769] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v0
  s[2089] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v0
  s[2090] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[770] || v3
  s[2094] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[770] || !v3
  s[2095] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3280] = v6
  const SEL_112_1 = !s[770] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[770])
  s[2091] = SEL_112_1
  const SEL_112_1_nej = !s[770] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2092] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (bekendtgørelsen § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3281] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3284] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[916] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3283] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[2451] = v13
  const v14 = v11 || v12 && s[771] || s[178] && v13 || s[551]
  const v15 = SATS_67(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = f.boernIHjemmetVedSaerligStoette - 1
  const v19 = Math.round(65000 * v18 / 100) * 100
  const v20 = v17 === Infinity
  const v21 = v16 === -Infinity
  const v22 = v21 ? -Infinity : v16 - v19
  const v23 = v20 ? Infinity : v17 - v19
  const v24 = Math.round(55000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v25 = f.boernUdeVedSaerligStoette <= 0
  s[3285] = v25
  const v26 = SATS_68(f.vurderingsdato)
  const v27 = v14 ? -Infinity : v26
  const v28 = v14 ? Infinity : v26
  const v29 = f.boernUdeVedSaerligStoette - 1
  const v30 = Math.round(55000 * v29 / 100) * 100
  const v31 = v28 === Infinity
  const v32 = v27 === -Infinity
  const v33 = SATS_69(f.vurderingsdato)
  const v34 = v14 ? -Infinity : v33
  const v35 = v14 ? Infinity : v33
  const v36 = Math.round(75000 * v18 / 100) * 100
  const v37 = v21 ? -Infinity : v16 - v36
  const v38 = v20 ? Infinity : v17 - v36
  const v39 = Math.round(60000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v40 = Math.round(60000 * v29 / 100) * 100
  const v41 = v25 ? v34 : v32 ? -Infinity : v27 - v40
  const v42 = v25 ? v35 : v31 ? Infinity : v28 - v40
  const v43 = Math.round(80000 * v18 / 100) * 100
  const v44 = v21 ? -Infinity : v16 - v43
  const v45 = v20 ? Infinity : v17 - v43
  const v46 = v45 === Infinity
  const v47 = v44 === -Infinity
  const v48 = Math.round(65000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v49 = Math.round(65000 * v29 / 100) * 100
  const v50 = v25 ? v34 : v32 ? -Infinity : v27 - v49
  const v51 = v25 ? v35 : v31 ? Infinity : v28 - v49
  const v52 = Math.round(85000 * v18 / 100) * 100
  const v53 = v21 ? -Infinity : v16 - v52
  const v54 = v20 ? Infinity : v17 - v52
  const v55 = v54 === Infinity
  const v56 = v53 === -Infinity
  const v57 = Math.round(70000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v58 = Math.round(70000 * v29 / 100) * 100
  const v59 = Math.round(95000 * v18 / 100) * 100
  const v60 = v21 ? -Infinity : v16 - v59
  const v61 = v20 ? Infinity : v17 - v59
  const v62 = Math.round(75000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v63 = Math.round(75000 * v29 / 100) * 100
  const SSBEK_3_1_ir = !s[506] || !v9 && v14 || v9 && (!s[204] && v14 || s[204] && (!s[772] && v14 || s[772] && (!v12 && v14 || v12 && (!s[37] || !s[26] && v14 || s[26] && (!s[178] && v14 || s[178] && (!s[154] || s[551] || v14))))))
  s[780] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[506] ? (v9 ? (s[204] ? (s[772] ? (v12 ? (s[37] ? (s[26] ? (s[178] ? (s[154] ? (s[551] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[776] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[506] ? (v9 ? (s[204] ? (s[772] ? (v12 ? (s[37] ? (s[26] ? (s[178] ? (s[154] ? (s[551] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[777] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3288] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3287] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3286] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3290] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3291] = v71
  const v72 = v70 && v71
  s[3289] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[506] ? (s[169] ? -Infinity : v75) : -Infinity
  s[778] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[506] ? (s[169] ? Infinity : v75) : Infinity
  s[779] = SSBEK_6_1_hoej
  const v78 = s[773] || s[774]
  s[782] = v78
  const SSBEK_6_1_ir = s[775] && (!s[506] || s[169]) || v78
  s[781] = SSBEK_6_1_ir
}

function svar_71(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[776] === Infinity ? Infinity : f.nettoboligudgift - s[776])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[506] ? (s[169] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[777] === -Infinity ? -Infinity : f.nettoboligudgift - s[777]) - v1, s[778] === -Infinity ? -Infinity : s[778] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2098] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[506] ? (s[169] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[779] === Infinity ? Infinity : s[779] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2099] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[775] && (!s[506] || s[169] || s[775])
  s[2100] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[775] && (!s[506] || s[169] || s[780] || s[781]) || s[782]
  s[2101] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[506] ? (s[169] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2102] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[506] ? (s[169] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2103] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[775] && (!s[506] || s[169] || SSBEK_5_1_er)
  s[2104] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[775] && (!s[506] || s[169] || SSBEK_5_1_ir) || s[782]
  s[2105] = SSBEK_10_1_ir
}

function svar_72(f, s) {
  const v0 = s[1] ? 0 : 4
  s[824] = v0
  const v1 = s[0] ? 0 : 4
  s[941] = v1
  const v2 = (s[184] ? 1 : 0) + (s[196] ? 4 : 0)
  s[950] = v2
  const v3 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[832] = v3
  const v4 = s[3] ? 0 : 4
  s[956] = v4
  const v5 = s[11] ? 4 : 0
  s[1535] = v5
  const v6 = (f.erVisiteretTilFleksjob ? 1 : 0) + v5
  s[974] = v6
  const v7 = (s[739] ? 1 : 0) + (s[740] ? 4 : 0)
  s[983] = v7
  const v8 = s[6] ? 0 : 4
  s[994] = v8
  const v9 = 1 + v8
  s[986] = v9
  const v10 = 1 + v0
  s[1018] = v10
  const v11 = s[783] ? 1 : 0
  s[1028] = v11
  const v12 = v11 + (s[784] ? 4 : 0)
  s[1031] = v12
  const v13 = s[785] ? 1 : 0
  s[1035] = v13
  const v14 = s[786] ? 1 : 0
  s[1040] = v14
  const v15 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[842] = v15
  const v16 = s[155] ? 1 : 0
  s[1082] = v16
  const v17 = v16 + (s[787] ? 4 : 0)
  s[1074] = v17
  const v18 = s[26] ? 1 : 0
  s[2262] = v18
  const v19 = s[788] ? 4 : 0
  s[1081] = v19
  const v20 = (s[789] ? 1 : 0) + (s[790] ? 2 : 0) + (s[791] ? 4 : 0)
  s[1084] = v20
  const v21 = (s[792] ? 1 : 0) + (s[793] ? 2 : 0) + v0
  s[1085] = v21
  const v22 = s[160] ? 1 : 0
  s[1086] = v22
  const v23 = s[157] ? 1 : 0
  s[849] = v23
  const v24 = s[29] ? 1 : 0
  s[1091] = v24
  const v25 = s[794] ? 1 : 0
  s[1099] = v25
  const v26 = 1 + (s[795] ? 4 : 0)
  s[1109] = v26
  const v27 = s[35] ? 0 : 1
  s[1118] = v27
  const v28 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[851] = v28
  const v29 = s[154] ? 0 : 4
  s[1132] = v29
  const v30 = s[154] ? 1 : 0
  s[2316] = v30
  const v31 = s[154] ? 1 : 4
  s[1135] = v31
  const v32 = s[796] ? 4 : 0
  s[1160] = v32
  const v33 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[861] = v33
  const v34 = f.ressourceforloebErBevilget ? 1 : 0
  s[1185] = v34
  const v35 = s[176] ? 4 : 0
  s[1196] = v35
  const v36 = v34 + v35
  s[1176] = v36
  const v37 = s[172] ? 4 : 0
  s[1182] = v37
  const v38 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[2488] = v38
  const v39 = s[797] ? 4 : 0
  s[1186] = v39
  const v40 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[866] = v40
  const v41 = s[798] && !s[799]
  s[1213] = v41
  const v42 = s[246] ? 4 : 0
  s[1219] = v42
  const v43 = s[800] ? 4 : 0
  s[1225] = v43
  const v44 = s[187] ? 4 : 0
  s[1240] = v44
  const v45 = s[801] ? 4 : 0
  s[1244] = v45
  const v46 = s[802] ? 1 : 0
  s[1256] = v46
  const v47 = s[803] ? 1 : 0
  s[1261] = v47
  const v48 = (s[804] ? 1 : 0) + (s[805] ? 4 : 0)
  s[1265] = v48
  const v49 = s[806] ? 1 : 0
  s[1307] = v49
  const v50 = f.revalideringErBevilget ? 1 : 0
  s[1310] = v50
  const v51 = s[807] ? 1 : 0
  s[1319] = v51
  const v52 = s[808] ? 1 : 0
  s[1336] = v52
  const v53 = s[809] ? 1 : 0
  s[1341] = v53
  const v54 = s[41] ? 4 : 0
  s[1350] = v54
  const v55 = s[810] ? 4 : 0
  s[1357] = v55
  const v56 = s[248] ? 1 : 0
  s[1379] = v56
  const v57 = s[327] ? 1 : 0
  s[1389] = v57
  const v58 = s[811] ? 4 : 0
  s[1392] = v58
  const v59 = s[775] ? 1 : 0
  s[1402] = v59
  const v60 = s[421] ? 4 : 0
  s[1412] = v60
  const v61 = s[0] ? 1 : 0
  s[898] = v61
  const v62 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[2710] = v62
  const v63 = s[152] ? 0 : 4
  s[1440] = v63
  const v64 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[2736] = v64
  const v65 = s[411] ? 1 : 0
  s[901] = v65
  const v66 = s[411] ? 1 : 4
  s[1472] = v66
  const v67 = s[152] ? 1 : 0
  s[844] = v67
  const v68 = s[152] ? 1 : 4
  s[1494] = v68
  const v69 = s[1] ? 0 : 2
  s[1521] = v69
  const v70 = 1 + (s[812] ? 4 : 0)
  s[1568] = v70
  const v71 = s[813] ? 0 : 4
  s[1592] = v71
  const v72 = s[814] ? 1 : 0
  s[1621] = v72
  const v73 = s[815] ? 1 : 0
  s[1626] = v73
  const v74 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1661] = v74
  const v75 = s[816] ? 4 : 0
  s[1663] = v75
  const v76 = s[817] ? 1 : 0
  s[1682] = v76
  const v77 = s[531] ? 0 : 4
  s[1685] = v77
  const v78 = 1 + (s[548] ? 0 : 4)
  s[1743] = v78
  const v79 = s[818] && !s[819]
  s[1748] = v79
}

function svar_73(f, s) {
  const v0 = s[820] && !s[821]
  s[1762] = v0
  const v1 = s[822] && !s[823]
  s[1766] = v1
  const v2 = s[556] ? 0 : 4
  s[1801] = v2
  const v3 = s[114] ? 4 : 0
  s[1815] = v3
  const v4 = s[47] ? 0 : 1
  s[1816] = v4
  const v5 = s[49] ? 4 : 0
  s[1817] = v5
  const v6 = (s[1] ? 0 : 1) + 2 + s[824]
  s[1818] = v6
  const v7 = s[767] ? 4 : 0
  s[1840] = v7
  const v8 = s[825] ? 1 : 0
  s[1892] = v8
  const v9 = !s[47] && !s[826]
  s[1910] = v9
  const v10 = s[622] ? 1 : 0
  s[1917] = v10
  const v11 = s[95] ? 4 : 0
  s[1953] = v11
  const v12 = s[97] ? 4 : 0
  s[1954] = v12
  const v13 = !s[827] && !s[828]
  s[2059] = v13
  const v14 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[935] = v14
  const v15 = s[829] ? 0 : 4
  s[2074] = v15
  const v16 = s[770] ? 0 : 4
  s[2093] = v16
  const v17 = s[0] ? 2 : 0
  s[847] = v17
  const v18 = s[1] ? 1 : 0
  s[846] = v18
  const v19 = s[830] ? v18 : v17
  s[2106] = v19
  const v20 = s[43] ? 1 : 0
  s[853] = v20
  const v21 = !s[47] && !s[49] && s[104] < NEVER
  s[855] = v21
  const v22 = s[102] >= 16440 /* 2015-01-05 */
  s[2392] = v22
  const v23 = s[102] >= 15012 /* 2011-02-07 */
  s[3062] = v23
  const v24 = v23 ? 2 : 0
  s[858] = v24
  const v25 = s[104] <= 16439 /* 2015-01-04 */
  s[2391] = v25
  const v26 = s[102] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[857] = v26
  const v27 = s[104] <= 15011 /* 2011-02-06 */
  s[856] = v27
  const v28 = v21 ? (v27 ? v26 : v25 ? v24 : v22 ? 3 : 0) : 0
  s[2108] = v28
  const v29 = s[443] ? 2 : 0
  s[2111] = v29
  const v30 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2110] = v30
  const v31 = s[248] ? 5 : 0
  s[2121] = v31
  const v32 = s[26] ? 4 : 0
  s[859] = v32
  const v33 = s[359] ? 3 : 0
  s[2120] = v33
  const v34 = s[247] ? 2 : 0
  s[2119] = v34
  const v35 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2118] = v35
  const v36 = s[189] ? 4 : 0
  s[882] = v36
  const v37 = s[197] ? 3 : 0
  s[884] = v37
  const v38 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[883] = v38
  const v39 = s[26] ? 3 : 0
  s[845] = v39
  const v40 = s[830] ? v18 : s[831] ? v17 : v39
  s[879] = v40
  const v41 = s[184] && !s[183]
  s[2142] = v41
  const v42 = s[26] ? 2 : 0
  s[843] = v42
  const v43 = s[832] ? 4 : 0
  s[2148] = v43
  const v44 = s[8] ? 3 : 0
  s[2147] = v44
  const v45 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[2146] = v45
  const v46 = s[7] ? 2 : 0
  s[2145] = v46
  const v47 = s[3] ? 1 : 0
  s[2144] = v47
  const v48 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[2143] = v48
  const v49 = s[8] ? 2 : 0
  s[2201] = v49
  const v50 = s[6] ? 1 : 0
  s[2193] = v50
  const v51 = s[554] ? v50 : v49
  s[2156] = v51
  const v52 = s[8] ? 4 : 0
  s[2157] = v52
  const v53 = s[832] ? 3 : 0
  s[2189] = v53
  const v54 = s[554] ? v50 : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? v49 : s[833] ? 3 : 0
  s[2192] = v54
  const v55 = v45 ? v49 : v53
  s[2200] = v55
  const v56 = s[832] ? 2 : 0
  s[2202] = v56
  const v57 = s[830] ? v50 : v17
  s[2210] = v57
  const v58 = f.vurderingsdato <= 14456 /* 2009-07-31 */ ? v18 : s[831] ? (f.vurderingsdato >= 14457 /* 2009-08-01 */ ? 2 : 0) : v39
  s[2212] = v58
  const v59 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2223] = v59
  const v60 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2222] = v60
  const v61 = v60 ? v18 : v59
  s[2215] = v61
  const v62 = s[783] && !s[834] && s[1]
  s[2217] = v62
  const v63 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2224] = v63
  const v64 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[878] = v64
  const v65 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[877] = v65
  const v66 = v65 ? v18 : s[831] ? v64 : v39
  s[2227] = v66
  const v67 = s[831] ? v18 : v42
  s[2230] = v67
  const v68 = s[28] ? 3 : 0
  s[2241] = v68
  const v69 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2240] = v69
  const v70 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2243] = v70
  const v71 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2242] = v71
  const v72 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2247] = v72
  const v73 = s[835] ? 2 : 0
  s[924] = v73
  const v74 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[923] = v74
  const v75 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[840] = v75
  const v76 = s[34] ? 2 : 0
  s[839] = v76
  const v77 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[838] = v77
  const v78 = s[33] ? 1 : 0
  s[837] = v78
  const v79 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[836] = v79
}

function svar_74(f, s) {
  const v0 = s[836] ? s[837] : s[838] ? s[839] : s[840] ? (s[841] ? 3 : 0) : s[842] ? 4 : 0
  s[2259] = v0
  const v1 = s[169] ? 3 : 0
  s[908] = v1
  const v2 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[895] = v2
  const v3 = v2 ? s[843] : v1
  s[2261] = v3
  const v4 = s[36] ? 2 : 0
  s[2263] = v4
  const v5 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[870] = v5
  const v6 = s[831] ? s[844] : s[843]
  s[2264] = v6
  const v7 = s[169] ? 4 : 0
  s[896] = v7
  const v8 = v2 ? s[845] : v7
  s[889] = v8
  const v9 = s[830] ? s[846] : s[831] ? s[847] : v8
  s[2266] = v9
  const v10 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2268] = v10
  const v11 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2267] = v11
  const v12 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2273] = v12
  const v13 = s[848] ? 3 : 0
  s[2272] = v13
  const v14 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2271] = v14
  const v15 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2270] = v15
  const v16 = s[160] && !s[162]
  s[2277] = v16
  const v17 = v15 ? s[849] : v12 ? (s[848] ? 2 : 0) : s[850] ? 3 : 0
  s[2278] = v17
  const v18 = v5 ? s[843] : s[36] ? 3 : 0
  s[2303] = v18
  const v19 = s[851] ? 3 : 0
  s[2305] = v19
  const v20 = s[1] ? 2 : 0
  s[2304] = v20
  const v21 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[888] = v21
  const v22 = s[248] ? 6 : 0
  s[2309] = v22
  const v23 = s[248] ? 2 : 0
  s[2317] = v23
  const v24 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2320] = v24
  const v25 = s[0] ? 3 : 0
  s[865] = v25
  const v26 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2319] = v26
  const v27 = s[852] ? 2 : 0
  s[2318] = v27
  const v28 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[933] = v28
  const v29 = v28 ? s[846] : v27
  s[2331] = v29
  const v30 = s[47] ? 0 : s[44] <= 15011 /* 2011-02-06 */ ? s[853] : s[686] ? 2 : 0
  s[2332] = v30
  const v31 = s[83] && !s[854] && s[84] < NEVER
  s[2360] = v31
  const v32 = s[85] >= 20485 /* 2026-02-01 */
  s[2365] = v32
  const v33 = s[85] >= 15012 /* 2011-02-07 */
  s[3211] = v33
  const v34 = v33 ? 2 : 0
  s[2364] = v34
  const v35 = s[84] <= 20484 /* 2026-01-31 */
  s[2363] = v35
  const v36 = s[85] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2362] = v36
  const v37 = s[84] <= 15011 /* 2011-02-06 */
  s[2361] = v37
  const v38 = v31 ? (v37 ? v36 : v34) : 0
  s[2366] = v38
  const v39 = s[85] >= 16252 /* 2014-07-01 */
  s[2373] = v39
  const v40 = v33 ? 4 : 0
  s[2372] = v40
  const v41 = s[84] <= 16251 /* 2014-06-30 */
  s[2371] = v41
  const v42 = s[85] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2370] = v42
  const v43 = s[85] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2369] = v43
  const v44 = s[84] <= 13604 /* 2007-04-01 */
  s[2368] = v44
  const v45 = s[84] <= 13544 /* 2007-01-31 */
  s[2367] = v45
  const v46 = v39 ? 3 : 0
  s[2378] = v46
  const v47 = s[102] >= 16252 /* 2014-07-01 */
  s[931] = v47
  const v48 = s[104] <= 16251 /* 2014-06-30 */
  s[930] = v48
  const v49 = s[855] ? (s[856] ? s[857] : s[858]) : 0
  s[929] = v49
  const v50 = s[102] >= 15341 /* 2012-01-02 */
  s[2390] = v50
  const v51 = s[104] <= 15340 /* 2012-01-01 */
  s[2389] = v51
  const v52 = s[204] ? 2 : 0
  s[899] = v52
  const v53 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2437] = v53
  const v54 = s[204] ? 3 : 0
  s[2440] = v54
  const v55 = s[152] ? 2 : 0
  s[2439] = v55
  const v56 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[2438] = v56
  const v57 = s[154] ? 4 : 0
  s[2452] = v57
  const v58 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[2450] = v58
  const v59 = s[169] ? 5 : 0
  s[907] = v59
  const v60 = v2 ? s[859] : v59
  s[2463] = v60
  const v61 = s[860] ? 3 : 0
  s[2462] = v61
  const v62 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[2461] = v62
  const v63 = s[224] ? 4 : 0
  s[868] = v63
  const v64 = v2 ? v63 : v59
  s[2466] = v64
  const v65 = s[178] ? 3 : 0
  s[2465] = v65
  const v66 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[2464] = v66
  const v67 = s[26] ? 5 : 0
  s[894] = v67
  const v68 = s[861] ? 5 : 0
  s[2477] = v68
  const v69 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[2476] = v69
  const v70 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[2474] = v70
  const v71 = s[862] ? 2 : 0
  s[2473] = v71
  const v72 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[2472] = v72
  const v73 = s[175] ? 1 : 0
  s[2471] = v73
  const v74 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[2470] = v74
  const v75 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[2487] = v75
  const v76 = s[863] ? 2 : 0
  s[2486] = v76
  const v77 = s[864] ? 1 : 0
  s[2485] = v77
  const v78 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[2484] = v78
  const v79 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[2490] = v79
}

function svar_75(f, s) {
  const v0 = s[169] ? 6 : 0
  s[2497] = v0
  const v1 = s[178] ? 4 : 0
  s[2496] = v1
  const v2 = s[0] ? 4 : 0
  s[2506] = v2
  const v3 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[2509] = v3
  const v4 = s[831] ? s[865] : s[859]
  s[2534] = v4
  const v5 = v3 ? s[846] : s[830] ? (s[866] ? 2 : 0) : v4
  s[2510] = v5
  const v6 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[2511] = v6
  const v7 = s[867] ? s[845] : s[868]
  s[2572] = v7
  const v8 = s[830] ? s[846] : s[831] ? s[847] : v7
  s[2516] = v8
  const v9 = s[869] ? 1 : 0
  s[2517] = v9
  const v10 = s[36] ? 5 : 0
  s[926] = v10
  const v11 = s[870] ? s[859] : v10
  s[2518] = v11
  const v12 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[2521] = v12
  const v13 = f.fleksjobPaaNuvaerendeArbejdsplads ? v8 : 0
  s[2525] = v13
  const v14 = s[871] ? 1 : 0
  s[2527] = v14
  const v15 = s[872] ? 1 : s[873] ? 0 : f.fleksjobBevilgetFra <= 15705 /* 2012-12-31 */ ? (s[874] ? 2 : 0) : f.fleksjobBevilgetFra <= 18261 /* 2019-12-31 */ ? (s[875] ? 3 : 0) : f.fleksjobBevilgetFra >= 18262 /* 2020-01-01 */ ? 4 : 0
  s[2531] = v15
  const v16 = s[876] ? 1 : 0
  s[2532] = v16
  const v17 = s[851] ? 2 : 0
  s[915] = v17
  const v18 = s[877] ? s[846] : s[830] ? s[878] : v4
  s[2535] = v18
  const v19 = f.jobbetErOverenskomstdaekket ? s[879] : 0
  s[2536] = v19
  const v20 = s[880] ? 1 : 0
  s[2537] = v20
  const v21 = s[881] ? s[845] : s[882]
  s[2542] = v21
  const v22 = s[152] ? 3 : 0
  s[2543] = v22
  const v23 = s[830] ? s[846] : s[883] ? s[847] : s[831] ? s[884] : s[859]
  s[2544] = v23
  const v24 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[846] : s[831] ? (s[885] ? 2 : 0) : s[845]
  s[2546] = v24
  const v25 = s[211] && !s[209] ? v18 : 0
  s[2552] = v25
  const v26 = s[886] ? 1 : s[887] ? 2 : 0
  s[2553] = v26
  const v27 = s[888] ? s[846] : s[831] ? v17 : s[889]
  s[2557] = v27
  const v28 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[890] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[891] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[2560] = v28
  const v29 = f.revalideringErBevilget ? v28 : 0
  s[2561] = v29
  const v30 = s[892] ? 1 : 0
  s[2562] = v30
  const v31 = s[831] ? (s[893] ? 4 : 0) : s[894]
  s[2564] = v31
  const v32 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[2563] = v32
  const v33 = s[26] ? 6 : 0
  s[2569] = v33
  const v34 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[2575] = v34
  const v35 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[2574] = v35
  const v36 = s[877] ? s[846] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[878] : s[830] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : v2
  s[2620] = v36
  const v37 = s[204] ? 4 : 0
  s[2622] = v37
  const v38 = s[247] ? 3 : 0
  s[2621] = v38
  const v39 = s[888] ? s[846] : v17
  s[2623] = v39
  const v40 = s[248] ? 3 : 0
  s[2896] = v40
  const v41 = s[888] ? s[846] : s[258] ? v17 : v40
  s[2630] = v41
  const v42 = s[321] ? 1 : 0
  s[2638] = v42
  const v43 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[2643] = v43
  const v44 = s[247] ? 1 : 0
  s[2682] = v44
  const v45 = s[279] ? v44 : 0
  s[2675] = v45
  const v46 = s[895] ? v40 : s[896]
  s[2694] = v46
  const v47 = s[506] ? 2 : 0
  s[2695] = v47
  const v48 = s[895] ? s[894] : v0
  s[2698] = v48
  const v49 = s[897] ? 4 : 0
  s[2697] = v49
  const v50 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[2696] = v50
  const v51 = s[169] ? 2 : 0
  s[2805] = v51
  const v52 = s[895] ? s[898] : v51
  s[2700] = v52
  const v53 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[2701] = v53
  const v54 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[2714] = v54
  const v55 = v54 ? s[899] : s[434] ? 3 : 0
  s[2708] = v55
  const v56 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2709] = v56
  const v57 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[2734] = v57
  const v58 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[2732] = v58
  const v59 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[2731] = v59
  const v60 = s[900] ? 2 : 0
  s[2730] = v60
  const v61 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[2729] = v61
  const v62 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[914] = v62
  const v63 = v62 ? s[901] : v60
  s[2737] = v63
  const v64 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[2759] = v64
  const v65 = s[154] ? 7 : 0
  s[2757] = v65
  const v66 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[2756] = v66
  const v67 = s[414] ? 3 : 0
  s[2754] = v67
  const v68 = s[902] ? 3 : 0
  s[2762] = v68
  const v69 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[2761] = v69
  const v70 = s[417] ? 4 : 0
  s[2767] = v70
  const v71 = s[433] ? 3 : 0
  s[2766] = v71
  const v72 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[2765] = v72
  const v73 = s[429] ? 4 : 0
  s[912] = v73
  const v74 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  s[910] = v74
  const v75 = s[888] ? s[846] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v17 : v74 ? (s[903] ? 3 : 0) : s[831] ? v73 : v48
  s[2769] = v75
  const v76 = s[424] && !s[430] && !s[421]
  s[2772] = v76
  const v77 = s[169] ? 8 : 0
  s[2782] = v77
  const v78 = s[904] ? 0 : s[905] <= 16616 /* 2015-06-30 */ ? 1 : s[905] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[2792] = v78
  const v79 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[2793] = v79
}

function svar_76(f, s) {
  const v0 = s[906] ? 2 : 0
  s[2799] = v0
  const v1 = s[870] ? s[907] : s[36] ? 6 : 0
  s[2811] = v1
  const v2 = s[443] ? 3 : 0
  s[2810] = v2
  const v3 = s[36] ? 4 : 0
  s[2981] = v3
  const v4 = s[870] ? s[908] : v3
  s[2816] = v4
  const v5 = s[443] ? 4 : 0
  s[3077] = v5
  const v6 = s[895] ? v5 : v1
  s[2831] = v6
  const v7 = s[852] ? 3 : 0
  s[2830] = v7
  const v8 = s[6] ? 2 : 0
  s[2835] = v8
  const v9 = s[909] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v8 : s[910] ? (s[911] ? 3 : 0) : s[912]
  s[2850] = v9
  const v10 = s[813] ? 1 : 0
  s[2864] = v10
  const v11 = s[913] ? 2 : 0
  s[2866] = v11
  const v12 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[2865] = v12
  const v13 = v12 ? v10 : s[914] ? v11 : s[900] ? 3 : 0
  s[2869] = v13
  const v14 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[2906] = v14
  const v15 = s[888] ? s[846] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[915] : s[916] ? (s[513] ? 3 : 0) : s[506] ? 4 : 0
  s[2920] = v15
  const v16 = s[532] ? 2 : 0
  s[2951] = v16
  const v17 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[2950] = v17
  const v18 = s[531] ? 1 : 0
  s[2949] = v18
  const v19 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[2948] = v19
  const v20 = s[1] && s[519] < NEVER
  const v21 = s[518] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v22 = !s[917] && !s[918] && s[1] ? (v20 ? (s[519] <= 14518 /* 2009-10-01 */ ? v21 : s[518] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[2960] = v22
  const v23 = s[179] ? 1 : 0
  s[2961] = v23
  const v24 = v20 ? (s[519] <= 20269 /* 2025-06-30 */ ? v21 : s[917] ? 2 : 0) : 0
  s[2962] = v24
  const v25 = s[919] ? 1 : s[920] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[921] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[922] ? 4 : 0
  s[2964] = v25
  const v26 = s[923] ? s[846] : s[830] ? s[924] : s[865]
  s[2968] = v26
  const v27 = s[925] ? 4 : 0
  s[2971] = v27
  const v28 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[2970] = v28
  const v29 = s[870] ? s[896] : s[926]
  s[2977] = v29
  const v30 = s[548] ? 1 : 0
  s[2983] = v30
  const v31 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3037] = v31
  const v32 = s[927] ? 1 : 0
  s[3036] = v32
  const v33 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[3035] = v33
  const v34 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3044] = v34
  const v35 = s[771] ? s[846] : s[37] ? 2 : 0
  s[3059] = v35
  const v36 = s[928] ? s[929] : 0
  s[3060] = v36
  const v37 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3061] = v37
  const v38 = s[154] ? 3 : 0
  s[3065] = v38
  const v39 = s[443] ? 5 : 0
  s[3072] = v39
  const v40 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3070] = v40
  const v41 = s[624] ? 4 : 0
  s[3088] = v41
  const v42 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3086] = v42
  const v43 = s[102] >= 15517 /* 2012-06-26 */
  s[3214] = v43
  const v44 = v43 ? 4 : 0
  s[3094] = v44
  const v45 = s[102] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3093] = v45
  const v46 = s[104] <= 15516 /* 2012-06-25 */
  s[3092] = v46
  const v47 = s[104] <= 15397 /* 2012-02-27 */
  s[3091] = v47
  const v48 = s[855] ? (s[856] ? s[857] : s[930] ? s[858] : s[931] ? 3 : 0) : 0
  s[3116] = v48
  const v49 = s[142] && !s[144] && s[932] < NEVER
  s[3122] = v49
  const v50 = s[102] >= 15427 /* 2012-03-28 */
  s[3225] = v50
  const v51 = v50 ? 3 : 0
  s[3218] = v51
  const v52 = s[104] <= 15426 /* 2012-03-27 */
  s[3217] = v52
  const v53 = s[131] ? (s[855] ? (s[856] ? s[857] : v52 ? s[858] : v46 ? v51 : s[104] <= 16248 /* 2014-06-27 */ ? v44 : s[104] <= 16658 /* 2015-08-11 */ ? (s[102] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[102] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3229] = v53
  const v54 = s[855] ? (s[856] ? s[857] : s[104] <= 15111 /* 2011-05-17 */ ? s[858] : s[104] <= 15207 /* 2011-08-21 */ ? (s[102] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[102] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3230] = v54
  const v55 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[846] : s[933] ? (s[934] ? 2 : 0) : v7
  s[3237] = v55
  const v56 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3255] = v56
  const v57 = s[829] ? 1 : 0
  s[3253] = v57
  const v58 = s[935] ? 2 : 0
  s[3262] = v58
}

export function svar(f) {
  const s = new Array(3292)
  svar_1(f, s)
  svar_2(f, s)
  svar_3(f, s)
  svar_4(f, s)
  svar_5(f, s)
  svar_6(f, s)
  svar_7(f, s)
  svar_8(f, s)
  svar_9(f, s)
  svar_10(f, s)
  svar_11(f, s)
  svar_12(f, s)
  svar_13(f, s)
  svar_14(f, s)
  svar_15(f, s)
  svar_16(f, s)
  svar_17(f, s)
  svar_18(f, s)
  svar_19(f, s)
  svar_20(f, s)
  svar_21(f, s)
  svar_22(f, s)
  svar_23(f, s)
  svar_24(f, s)
  svar_25(f, s)
  svar_26(f, s)
  svar_27(f, s)
  svar_28(f, s)
  svar_29(f, s)
  svar_30(f, s)
  svar_31(f, s)
  svar_32(f, s)
  svar_33(f, s)
  svar_34(f, s)
  svar_35(f, s)
  svar_36(f, s)
  svar_37(f, s)
  svar_38(f, s)
  svar_39(f, s)
  svar_40(f, s)
  svar_41(f, s)
  svar_42(f, s)
  svar_43(f, s)
  svar_44(f, s)
  svar_45(f, s)
  svar_46(f, s)
  svar_47(f, s)
  svar_48(f, s)
  svar_49(f, s)
  svar_50(f, s)
  svar_51(f, s)
  svar_52(f, s)
  svar_53(f, s)
  svar_54(f, s)
  svar_55(f, s)
  svar_56(f, s)
  svar_57(f, s)
  svar_58(f, s)
  svar_59(f, s)
  svar_60(f, s)
  svar_61(f, s)
  svar_62(f, s)
  svar_63(f, s)
  svar_64(f, s)
  svar_65(f, s)
  svar_66(f, s)
  svar_67(f, s)
  svar_68(f, s)
  svar_69(f, s)
  svar_70(f, s)
  svar_71(f, s)
  svar_72(f, s)
  svar_73(f, s)
  svar_74(f, s)
  svar_75(f, s)
  svar_76(f, s)
  return { ALF_53_2_fleksjob_kan: (s[936] ? 1 : 0) + (s[937] ? 2 : 0) + s[824], ALF_62_3: s[603], ALF_62_3_hoej: s[604], ALF_62_3_kan: (s[602] ? 1 : 0) + (s[605] ? 4 : 0), BEK937_27_kan: (s[938] ? 1 : 0) + (s[939] ? 2 : 0) + (s[940] ? 4 : 0), FERIEBEK_2_kan: (s[400] ? 1 : 0) + (s[399] ? 2 : 0) + s[941], FERIEBEK_2_6_kan: (s[942] ? 3 : 0) + 4, FLEKSLOENBEK_1_1_kan: (s[943] ? 1 : 0) + (s[944] ? 2 : 0) + s[824], FLEKSLOENBEK_3_4: s[945], FLEKSLOENBEK_3_4_hoej: s[946], FLEKSLOENBEK_3_4_kan: 1 + (s[947] ? 4 : 0), FLEKSLOENBEK_4_1: s[948], FLEKSLOENBEK_4_1_hoej: s[949], FLEKSLOENBEK_4_1_kan: s[950], FLEKSLOENBEK_4_2_kan: (s[951] ? 1 : 0) + (s[952] ? 2 : 0) + (s[953] ? 4 : 0), FLEKSLOENBEK_4_4: s[954], FLEKSLOENBEK_4_4_hoej: s[955], FLEKSLOENBEK_4_4_kan: s[950], FYL_1a: s[4], FYL_1a_hoej: s[5], FYL_1a_kan: 1 + s[956], FYL_1a_2: s[957], FYL_1a_2_hoej: s[958], FYL_1a_2_kan: (s[959] ? 1 : 0) + (s[960] ? 4 : 0), FYL_2_1_kan: (s[961] ? 1 : 0) + (s[962] ? 2 : 0) + s[956], FYL_2a_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + s[956], FYL_3a_1_kan: (s[965] ? 1 : 0) + (s[966] ? 2 : 0) + (s[967] ? 4 : 0), FYL_3a_4: s[968], FYL_3a_4_hoej: s[969], FYL_3a_4_kan: (s[970] ? 1 : 0) + (s[971] ? 4 : 0), FYL_4_1: s[972], FYL_4_1_hoej: s[973], FYL_4_1_kan: s[974], FYL_4_2: s[9], FYL_4_2_hoej: s[10], FYL_4_2_kan: s[974], FYL_4_3: s[975], FYL_4_3_hoej: s[976], FYL_4_3_kan: s[974], FYL_5: s[977], FYL_5_hoej: s[978], FYL_5_kan: (s[979] ? 1 : 0) + (s[980] ? 4 : 0), FYL_8: s[981], FYL_8_hoej: s[982], FYL_8_kan: s[983], FYL_9_1: s[984], FYL_9_1_hoej: s[985], FYL_9_1_kan: s[986], FYL_9_3: s[987], FYL_9_3_hoej: s[988], FYL_9_3_kan: s[986], FYL_15_1: s[989], FYL_15_1_hoej: s[990], FYL_15_1_kan: 1 + (s[991] ? 4 : 0), FYL_15_4_kan: (s[992] ? 1 : 0) + (s[993] ? 2 : 0) + s[994], FYL_15_4_pension: flat(s[995]), FYL_15_4_pension_kan: s[996] ? 4 : 1, FYL_17_1_kan: (s[997] ? 1 : 0) + (s[998] ? 2 : 0) + s[994], FYL_17_2: s[999], FYL_17_2_hoej: s[1000], FYL_17_2_kan: (s[1001] ? 1 : 0) + (s[1002] ? 4 : 0), FYL_17_4: s[1003], FYL_17_4_hoej: s[1004], FYL_17_4_kan: (s[1005] ? 1 : 0) + (s[1006] ? 4 : 0), FYL_20_3_kan: (s[1007] ? 1 : 0) + (s[1008] ? 2 : 0) + (s[8] ? 0 : 4), FYL_22_1: s[1009], FYL_22_1_hoej: s[1010], FYL_22_1_kan: 1 + (s[1011] ? 4 : 0), FYL_22_2: s[1012], FYL_22_2_hoej: s[1013], FYL_22_2_kan: s[986], FYL_22_2_laengst: s[1014], FYL_22_2_laengst_hoej: s[1015], FYL_22_2_laengst_kan: s[986], INDSATSBEK_65: s[1016], INDSATSBEK_65_hoej: s[1017], INDSATSBEK_65_kan: s[1018], INDSATSBEK_86: s[1019], INDSATSBEK_86_hoej: s[1020], INDSATSBEK_86_kan: (s[1021] ? 1 : 0) + (s[1022] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1023] ? 1 : 0) + (s[1024] ? 2 : 0) + (s[1025] ? 4 : 0), KOMP_3_1_kan: (s[1026] ? 1 : 0) + (s[1027] ? 2 : 0) + s[824], KOMP_4_kan: s[1028] + (s[834] ? 2 : 0) + s[824], KOMP_7_3: s[1029], KOMP_7_3_hoej: s[1030], KOMP_7_3_kan: s[1031], KOMP_7_3_behov: s[1032], KOMP_7_3_behov_hoej: s[1033], KOMP_7_3_behov_kan: s[1028] + (s[1034] ? 4 : 0), KOMP_14_kan: s[1035] + (s[1036] ? 2 : 0) + s[824], KOMP_14a_3: s[1037], KOMP_14a_3_hoej: s[1038], KOMP_14a_3_kan: s[1035] + (s[1039] ? 4 : 0), KOMP_15_1_kan: s[1040] + (s[1041] ? 2 : 0) + s[824], KOMP_15b_3: s[1042], KOMP_15b_3_hoej: s[1043], KOMP_15b_3_kan: s[1040] + (s[1044] ? 4 : 0), KOMP_15f_1_kan: (s[1045] ? 1 : 0) + (s[1046] ? 2 : 0) + (s[1047] ? 4 : 0), KOMP_15i_1_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + (s[1050] ? 4 : 0), KOMP_15j_1_kan: (s[1051] ? 1 : 0) + (s[1052] ? 2 : 0) + (s[1053] ? 4 : 0), KOMP_16: s[1054], KOMP_16_hoej: s[1055], KOMP_16_kan: s[1018], KOMP_16a_2: s[1056], KOMP_16a_2_hoej: s[1057], KOMP_16a_2_kan: s[1031], KOMP_17a_3: s[1058], KOMP_17a_3_hoej: s[1059], KOMP_17a_3_kan: (s[21] ? 1 : 0) + (s[1060] ? 4 : 0), KOMPBEK_6_2_kan: (s[1061] ? 1 : 0) + (s[1062] ? 2 : 0) + s[824], KOMPBEK_15_4: s[1063], KOMPBEK_15_4_hoej: s[1064], KOMPBEK_15_4_kan: s[1031], LAB_6_11_kan: (s[1065] ? 1 : 0) + (s[1066] ? 2 : 0) + s[824], LAB_29_1: s[1067], LAB_29_1_hoej: s[1068], LAB_29_1_kan: 1 + (s[1069] ? 4 : 0), LAB_30_3_kan: (s[1070] ? 1 : 0) + (s[1071] ? 2 : 0) + (s[247] ? 0 : 4), LAB_31_3: s[1072], LAB_31_3_hoej: s[1073], LAB_31_3_kan: s[1074], LAB_31_3_ledighedsydelse: s[1075], LAB_31_3_ledighedsydelse_hoej: s[1076], LAB_31_3_ledighedsydelse_kan: s[26] ? 1 : 4, LAB_31_3_vindue: s[1077], LAB_31_3_vindue_hoej: s[1078], LAB_31_3_vindue_kan: s[1074], LAB_33_3_kan: (s[1079] ? 1 : 0) + (s[1080] ? 2 : 0) + s[1081], LAB_36_3_kan: s[1082] + (s[1083] ? 2 : 0) + s[1081], LAB_36_3_ressourceforloeb_kan: s[1084], LAB_43_kan: s[1085], LAB_44_1_kan: s[1086] + (s[1087] ? 2 : 0) + (s[1088] ? 4 : 0), LAB_45_1_kan: s[849] + (s[1089] ? 2 : 0) + (s[1090] ? 4 : 0), LAB_57_1_kan: s[1091] + (s[30] ? 2 : 0) + s[824], LAB_58_1_kan: (s[1092] ? 1 : 0) + (s[1093] ? 2 : 0) + s[824], LAB_60_1_kan: (s[1094] ? 1 : 0) + (s[1095] ? 2 : 0) + s[824], LAB_61_1: s[1096], LAB_61_1_hoej: s[1097], LAB_61_1_kan: s[1091] + (s[1098] ? 4 : 0), LAB_66_1_kan: s[1099] + (s[1100] ? 2 : 0) + (s[1101] ? 4 : 0), LAB_68_1: s[1102], LAB_68_1_hoej: s[1103], LAB_68_1_kan: s[1099] + (s[1104] ? 4 : 0), LAB_74_kan: (s[1105] ? 1 : 0) + (s[1106] ? 2 : 0) + s[824], LAB_76_6: s[1107], LAB_76_6_hoej: s[1108], LAB_76_6_kan: s[1109], LAB_78_kan: (s[1110] ? 1 : 0) + (s[1111] ? 2 : 0) + s[824], LAB_79_kan: (s[1112] ? 1 : 0) + (s[1113] ? 2 : 0) + s[824], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[230] ? 0 : 1) + 4, LAB_90_kan: (s[1114] ? 1 : 0) + (s[1115] ? 2 : 0) + (s[26] ? 0 : 4), LAB_92_1: s[1116], LAB_92_1_hoej: s[1117], LAB_92_1_kan: s[1118] + (s[1119] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1120] ? 2 : 0) + (s[1120] ? 4 : 0), LAB_92_timer: s[1121], LAB_92_timer_hoej: s[1122], LAB_92_timer_kan: s[1118] + (s[1123] ? 4 : 0), LAB_95_1: s[1124], LAB_95_1_hoej: s[1125], LAB_95_1_kan: (s[35] ? 1 : 0) + (s[1126] ? 4 : 0), LAB_102_1: s[1127], LAB_102_1_hoej: s[1128], LAB_102_1_kan: (s[229] ? 1 : 0) + (s[1129] ? 4 : 0), LAB_105a_1_kan: (s[1130] ? 1 : 0) + (s[1131] ? 2 : 0) + s[1132], LAB_105a_3: s[1133], LAB_105a_3_hoej: s[1134], LAB_105a_3_kan: s[1135], LAB_105a_indfaset: s[1136], LAB_105a_indfaset_hoej: s[1137], LAB_105a_indfaset_kan: s[1135], LAB_107_1_kan: (s[1138] ? 1 : 0) + (s[1139] ? 2 : 0) + s[824], LAB_108_2_kan: (s[1140] ? 1 : 0) + (s[1141] ? 2 : 0) + s[1081], LAB_109_1_kan: (s[1142] ? 1 : 0) + (s[1143] ? 2 : 0) + (s[1144] ? 4 : 0), LAB_109_1_frist: s[1145], LAB_109_1_frist_hoej: s[1146], LAB_109_1_frist_kan: s[1086] + (s[1147] ? 4 : 0), LAB_109_2_kraft_kan: (s[1148] ? 1 : 0) + (s[1149] ? 2 : 0) + (s[1150] ? 4 : 0), LAB_110_1: s[165], LAB_110_1_hoej: s[166], LAB_110_1_kan: (s[167] ? 1 : 0) + (s[168] ? 4 : 0), LAB_110_2_kan: (s[1151] ? 1 : 0) + (s[1152] ? 2 : 0) + (s[1153] ? 4 : 0), LAB_111_1: s[1154], LAB_111_1_hoej: s[1155], LAB_111_1_kan: (s[1156] ? 1 : 0) + (s[1157] ? 4 : 0), LAB_111_2_kan: (s[1158] ? 1 : 0) + (s[1159] ? 2 : 0) + s[1160], LAB_111_3: s[1161], LAB_111_3_hoej: s[1162], LAB_111_3_kan: (s[1163] ? 1 : 0) + (s[1164] ? 4 : 0), LAB_111_4_kan: (s[1165] ? 1 : 0) + (s[1166] ? 2 : 0) + s[1160], LAB_112_1_kan: (s[1167] ? 1 : 0) + (s[1168] ? 2 : 0) + (s[1169] ? 4 : 0), LAB_112_2_kan: (s[1170] ? 1 : 0) + (s[1171] ? 2 : 0) + s[824], LAB_112_3_kan: (s[1172] ? 1 : 0) + (s[1173] ? 2 : 0) + s[824], LAB_112_3_igang_kan: s[1084], LAB_113_2: s[1174], LAB_113_2_hoej: s[1175], LAB_113_2_kan: s[1176], LAB_113_2_team_kan: (s[1177] ? 1 : 0) + (s[1178] ? 2 : 0) + (s[1179] ? 4 : 0), LAB_113_3_kan: (s[1180] ? 1 : 0) + (s[1181] ? 2 : 0) + s[1182], LAB_113_4: s[1183], LAB_113_4_hoej: s[1184], LAB_113_4_kan: s[1185] + s[1186], LAB_113_4_ydelse_kan: (s[1187] ? 1 : 0) + (s[1188] ? 2 : 0) + s[1186], LAB_113a_kan: (s[1189] ? 1 : 0) + (s[1190] ? 2 : 0) + (s[1191] ? 4 : 0), LAB_114_1: s[1192], LAB_114_1_hoej: s[1193], LAB_114_1_kan: s[1176], LAB_114_1_plan_kan: (s[1194] ? 1 : 0) + (s[1195] ? 2 : 0) + s[1196], LAB_114_3: s[1197], LAB_114_3_hoej: s[1198], LAB_114_3_kan: 1 + (s[1199] ? 4 : 0), LAB_114_3_igang_kan: s[1084], LAB_114_4: s[1200], LAB_114_4_hoej: s[1201], LAB_114_4_kan: s[1185] + (s[1202] ? 4 : 0), LAB_115_1_kan: (s[1203] ? 1 : 0) + (s[1204] ? 2 : 0) + s[824], LAB_116_1_kan: (s[181] ? 1 : 0) + (s[182] ? 2 : 0) + s[824], LAB_116_1_alder_kan: (s[1205] ? 1 : 0) + (s[1206] ? 2 : 0) + s[824], LAB_116_1_foertidspension: flat(s[1207]), LAB_116_1_foertidspension_kan: s[1208] ? 4 : 1, LAB_116_1_pension_kan: (s[1209] ? 1 : 0) + (s[201] ? 2 : 0) + (s[1210] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1211]), LAB_116_1_seniorpension_hoej: flat(s[1212]), LAB_116_1_seniorpension_kan: (s[798] ? 1 : 0) + (s[1213] ? 2 : 0) + (s[1214] ? 4 : 0), LAB_116_2_kan: (s[1215] ? 1 : 0) + (s[1216] ? 2 : 0) + (s[1217] ? 4 : 0), LAB_116_3_kan: (s[1218] ? 1 : 0) + (s[215] ? 2 : 0) + s[824], LAB_118_2_kan: (s[245] ? 1 : 0) + (s[244] ? 2 : 0) + s[1219], LAB_118_3_kan: (s[1220] ? 1 : 0) + (s[1221] ? 2 : 0) + (s[1222] ? 4 : 0), LAB_119_1_kan: (s[1223] ? 1 : 0) + (s[1224] ? 2 : 0) + s[1225], LAB_119_1_bundet_kan: (s[1226] ? 1 : 0) + (s[1227] ? 2 : 0) + s[824], LAB_119_1_mangler: s[1228], LAB_119_1_mangler_hoej: s[1229], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1225], LAB_119_2_kan: (s[1230] ? 1 : 0) + (s[1231] ? 2 : 0) + (s[1232] ? 4 : 0), LAB_120_1: s[1233], LAB_120_1_hoej: s[1234], LAB_120_1_kan: 1 + (s[1235] ? 4 : 0), LAB_120_2_kan: (s[1236] ? 1 : 0) + (s[1237] ? 2 : 0) + s[824], LAB_121_1: s[1238], LAB_121_1_hoej: s[1239], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[1240], LAB_121_3: s[1241], LAB_121_3_hoej: s[1242], LAB_121_3_kan: (s[1243] ? 1 : 0) + s[1244], LAB_121_4_kan: (s[1245] ? 1 : 0) + (s[1246] ? 2 : 0) + s[1244], LAB_122_2_kan: (s[1247] ? 1 : 0) + (s[1248] ? 2 : 0) + s[824], LAB_122_3_kan: (s[1249] ? 1 : 0) + (s[1250] ? 2 : 0) + s[824], LAB_122_3_afvigelse_kan: (s[1251] ? 1 : 0) + (s[1252] ? 2 : 0) + (s[1253] ? 4 : 0), LAB_122_5_kan: (s[1254] ? 1 : 0) + (s[1255] ? 2 : 0) + s[824], LAB_123_1: s[220], LAB_123_1_hoej: s[221], LAB_123_1_kan: (s[222] ? 1 : 0) + (s[223] ? 4 : 0), LAB_123_1_ret_kan: (s[198] ? 1 : 0) + (s[199] ? 2 : 0) + s[824], LAB_123_2: s[191], LAB_123_2_hoej: s[190], LAB_123_2_kan: (s[194] ? 1 : 0) + (s[195] ? 4 : 0), LAB_123_3: s[192], LAB_123_3_hoej: s[193], LAB_123_3_kan: s[950], LAB_125_1_kan: s[1256] + (s[1257] ? 2 : 0) + s[824], LAB_125_4: s[1258], LAB_125_4_hoej: s[1259], LAB_125_4_kan: s[1256] + (s[1260] ? 4 : 0), LAB_126_1_kan: s[1261] + (s[1262] ? 2 : 0) + s[824], LAB_126_1_til: s[1263], LAB_126_1_til_hoej: s[1264], LAB_126_1_til_kan: s[1265], LAB_126_3: s[1266], LAB_126_3_hoej: s[1267], LAB_126_3_kan: s[1265], LAB_126_4: s[1268], LAB_126_4_hoej: s[1269], LAB_126_4_kan: s[1265], LAB_126_5: s[1270], LAB_126_5_hoej: s[1271], LAB_126_5_kan: s[1261] + (s[1272] ? 4 : 0), LAB_126_5_maaned: s[1273], LAB_126_5_maaned_hoej: s[1274], LAB_126_5_maaned_kan: (s[1275] ? 1 : 0) + (s[1276] ? 4 : 0), LAB_133_1_kan: (s[186] ? 1 : 0) + (s[185] ? 2 : 0) + s[1240], LAB_133_1_nyt_kan: (s[1277] ? 1 : 0) + (s[1278] ? 2 : 0) + s[824], LAB_133_3: s[1279], LAB_133_3_hoej: s[1280], LAB_133_3_kan: (s[1281] ? 1 : 0) + (s[1282] ? 4 : 0), LAB_133_3_aar: s[1283], LAB_133_3_aar_hoej: s[1284], LAB_133_3_aar_kan: (s[1285] ? 1 : 0) + (s[1286] ? 4 : 0), LAB_133_3_loft_kan: (s[208] ? 1 : 0) + (s[207] ? 2 : 0) + (s[206] ? 4 : 0), LAB_133_4: s[1287], LAB_133_4_hoej: s[1288], LAB_133_4_kan: (s[1289] ? 1 : 0) + (s[1290] ? 4 : 0), LAB_134_3_kan: (s[212] ? 1 : 0) + (s[210] ? 2 : 0) + (s[213] ? 4 : 0), LAB_134_4: s[1291], LAB_134_4_hoej: s[1292], LAB_134_4_kan: (s[1293] ? 1 : 0) + (s[1294] ? 4 : 0), LAB_136_1_kan: (s[1295] ? 1 : 0) + (s[1296] ? 2 : 0) + s[824], LAB_136_2: s[1297], LAB_136_2_hoej: s[1298], LAB_136_2_kan: (s[1299] ? 1 : 0) + (s[1300] ? 4 : 0), LAB_137_1: s[1301], LAB_137_1_hoej: s[1302], LAB_137_1_kan: (s[1303] ? 1 : 0) + (s[1304] ? 4 : 0), LAB_142_1_kan: (s[1305] ? 1 : 0) + (s[1306] ? 2 : 0) + s[824], LAB_144_kan: s[1307] + (s[431] ? 2 : 0) + s[824], LAB_145_1: s[1308], LAB_145_1_hoej: s[1309], LAB_145_1_kan: s[1310] + (s[1311] ? 4 : 0), LAB_145_1_plan_kan: (s[1312] ? 1 : 0) + (s[1313] ? 2 : 0) + (s[1314] ? 4 : 0), LAB_145_2_kan: (s[1315] ? 1 : 0) + (s[1316] ? 2 : 0) + (s[890] ? 0 : 4), LAB_146_kan: (s[1317] ? 1 : 0) + (s[1318] ? 2 : 0) + s[824], LAB_167_1_kan: s[1319] + (s[1320] ? 2 : 0) + s[824], LAB_167_1_periode: s[1321], LAB_167_1_periode_hoej: s[1322], LAB_167_1_periode_kan: s[1319] + (s[1323] ? 4 : 0), LAB_167_2_kan: (s[1324] ? 1 : 0) + (s[1325] ? 2 : 0) + (s[1326] ? 4 : 0), LAB_167_3_kan: (s[1327] ? 1 : 0) + (s[1328] ? 2 : 0) + (s[1329] ? 4 : 0), LAB_175_1_kan: (s[236] ? 1 : 0) + (s[238] ? 2 : 0) + (s[237] ? 4 : 0), LAB_175_2: s[1330], LAB_175_2_hoej: s[1331], LAB_175_2_kan: (s[1332] ? 1 : 0) + (s[1333] ? 4 : 0), LAB_175_2_takst: s[232], LAB_175_2_takst_hoej: s[233], LAB_175_2_takst_kan: (s[234] ? 1 : 0) + (s[235] ? 4 : 0), LAB_175_4_kan: (s[241] ? 1 : 0) + (s[239] ? 2 : 0) + (s[240] ? 4 : 0), LAB_175_5_kan: (s[1334] ? 1 : 0) + (s[1335] ? 2 : 0) + s[824], LAB_176_1_kan: s[1336] + (s[1337] ? 2 : 0) + s[824], LAB_176_1_beloeb: s[1338], LAB_176_1_beloeb_hoej: s[1339], LAB_176_1_beloeb_kan: s[1336] + (s[1340] ? 4 : 0), LAB_2003_121_4_kan: s[1341] + (s[1342] ? 2 : 0) + s[824], LAB_2003_121_4_til: s[1343], LAB_2003_121_4_til_hoej: s[1344], LAB_2003_121_4_til_kan: s[1341] + (s[1345] ? 4 : 0), LAS_2a_kan: (s[250] ? 1 : 0) + (s[251] ? 2 : 0) + (s[252] ? 4 : 0), LAS_11_kan: (s[1346] ? 1 : 0) + (s[1347] ? 2 : 0) + s[824], LAS_11_2_kan: (s[254] ? 1 : 0) + (s[256] ? 2 : 0) + s[824], LAS_11_2_supplerende_kan: (s[1348] ? 1 : 0) + (s[1349] ? 2 : 0) + s[824], LAS_11_3_kan: (s[40] ? 1 : 0) + (s[39] ? 2 : 0) + s[1350], LAS_11_8_kan: (s[1351] ? 1 : 0) + (s[1352] ? 2 : 0) + s[1350], LAS_13_1_kan: (s[255] ? 1 : 0) + (s[257] ? 2 : 0) + s[824], LAS_13_8_kan: (s[1353] ? 1 : 0) + (s[1354] ? 2 : 0) + (s[1355] ? 4 : 0), LAS_13f_1_kan: (s[324] ? 1 : 0) + (s[1356] ? 2 : 0) + s[1357], LAS_13f_14_kan: (s[1358] ? 1 : 0) + (s[1359] ? 2 : 0) + s[1357], LAS_13g_1: s[1360], LAS_13g_1_hoej: s[1361], LAS_13g_1_kan: (s[1362] ? 1 : 0) + (s[1363] ? 4 : 0), LAS_13g_1_beloeb: s[1364], LAS_13g_1_beloeb_hoej: s[1365], LAS_13g_1_beloeb_kan: (s[1366] ? 1 : 0) + (s[1367] ? 4 : 0), LAS_14_1_kan: (s[1368] ? 1 : 0) + (s[1369] ? 2 : 0) + (s[1370] ? 4 : 0), LAS_14_1_graense: s[1371], LAS_14_1_graense_hoej: s[1372], LAS_14_1_graense_kan: 1 + (s[1373] ? 4 : 0), LAS_14_1_over: s[1374], LAS_14_1_over_hoej: s[1375], LAS_14_1_over_kan: 1 + (s[1376] ? 4 : 0), LAS_16_1: s[310], LAS_16_1_hoej: s[309], LAS_16_1_kan: (s[312] ? 1 : 0) + (s[313] ? 4 : 0), LAS_16_3_kan: (s[260] ? 1 : 0) + (s[261] ? 2 : 0) + (s[248] ? 0 : 4), LAS_16_overgang_kan: (s[1377] ? 1 : 0) + (s[1378] ? 2 : 0) + s[824], LAS_17_1: s[296], LAS_17_1_hoej: s[294], LAS_17_1_kan: s[1379] + (s[298] ? 4 : 0), LAS_18_1: s[295], LAS_18_1_hoej: s[297], LAS_18_1_kan: s[1379] + (s[299] ? 4 : 0), LAS_18_3: s[300], LAS_18_3_hoej: s[301], LAS_18_3_kan: s[1379] + (s[302] ? 4 : 0), LAS_19_1: s[303], LAS_19_1_hoej: s[304], LAS_19_1_kan: s[1379] + (s[305] ? 4 : 0), LAS_20_1: s[306], LAS_20_1_hoej: s[307], LAS_20_1_kan: s[1379] + (s[308] ? 4 : 0), LAS_23_1_kan: (s[270] ? 1 : 0) + (s[271] ? 2 : 0) + s[824], LAS_24_1: s[1380], LAS_24_1_hoej: s[1381], LAS_24_1_kan: (s[279] ? 1 : 0) + (s[1382] ? 4 : 0), LAS_25: s[1383], LAS_25_hoej: s[1384], LAS_25_kan: (s[1385] ? 1 : 0) + (s[1386] ? 4 : 0), LAS_25_3: s[315], LAS_25_3_hoej: s[318], LAS_25_3_kan: (s[311] ? 1 : 0) + (s[314] ? 4 : 0), LAS_25_3_forsoerger: s[275], LAS_25_3_forsoerger_hoej: s[277], LAS_25_3_forsoerger_kan: (s[280] ? 1 : 0) + (s[285] ? 4 : 0), LAS_25b_1: s[1387], LAS_25b_1_hoej: s[1388], LAS_25b_1_kan: (s[322] ? 1 : 0) + s[1357], LAS_26_1: s[330], LAS_26_1_hoej: s[331], LAS_26_1_kan: (s[332] ? 1 : 0) + (s[333] ? 4 : 0), LAS_26_3_kan: s[1389] + (s[328] ? 2 : 0) + (s[329] ? 4 : 0), LAS_26_5_kan: (s[1390] ? 1 : 0) + (s[1391] ? 2 : 0) + s[1392], LAS_26_7_kan: (s[1393] ? 1 : 0) + (s[1394] ? 2 : 0) + s[1392], LAS_30_1: s[1395], LAS_30_1_hoej: s[1396], LAS_30_1_kan: (s[1397] ? 1 : 0) + (s[1398] ? 4 : 0), LAS_30_2: s[1399], LAS_30_2_hoej: s[1400], LAS_30_2_kan: s[1389] + (s[1401] ? 4 : 0), LAS_34_1_kan: s[1402] + (s[773] ? 2 : 0) + (s[774] ? 4 : 0), LAS_34_2_kan: (s[1403] ? 1 : 0) + (s[1404] ? 2 : 0) + (s[1405] ? 4 : 0), LAS_35_1_kan: (s[1406] ? 1 : 0) + (s[1407] ? 2 : 0) + (s[506] ? 0 : 4), LAS_40a_1_kan: (s[1408] ? 1 : 0) + (s[1409] ? 2 : 0) + s[824], LAS_50_kan: (s[1410] ? 1 : 0) + (s[1411] ? 2 : 0) + s[1412], LAS_68_2: s[1413], LAS_68_2_hoej: s[1414], LAS_68_2_kan: (s[1415] ? 1 : 0) + (s[1416] ? 4 : 0), LAS_68_4: s[352], LAS_68_4_hoej: s[351], LAS_68_4_kan: (s[353] ? 1 : 0) + (s[354] ? 4 : 0), LAS_68_5_kan: s[898] + (s[1417] ? 2 : 0) + (s[1418] ? 4 : 0), LAS_68a_1: s[1419], LAS_68a_1_hoej: s[1420], LAS_68a_1_kan: (s[1421] ? 1 : 0) + (s[1422] ? 4 : 0), LAS_68a_1_tid_kan: (s[1423] ? 1 : 0) + (s[346] ? 2 : 0) + s[941], LAS_68a_2: s[1424], LAS_68a_2_hoej: s[1425], LAS_68a_2_kan: (s[1426] ? 1 : 0) + (s[1427] ? 4 : 0), LAS_68a_3: s[348], LAS_68a_3_hoej: s[345], LAS_68a_3_kan: (s[350] ? 1 : 0) + (s[349] ? 4 : 0), LAS_69j_2: s[1428], LAS_69j_2_hoej: s[1429], LAS_69j_2_kan: (s[1430] ? 1 : 0) + (s[1431] ? 4 : 0), LAS_69j_2_bidrag: s[335], LAS_69j_2_bidrag_hoej: s[336], LAS_69j_2_bidrag_kan: (s[338] ? 1 : 0) + (s[339] ? 4 : 0), LAS_69j_4: s[395], LAS_69j_4_hoej: s[394], LAS_69j_4_kan: (s[396] ? 1 : 0) + (s[397] ? 4 : 0), LAS_69j_5: s[1432], LAS_69j_5_hoej: s[1433], LAS_69j_5_kan: (s[1434] ? 1 : 0) + (s[1435] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1436] ? 1 : 0) + (s[1437] ? 2 : 0) + (s[1438] ? 4 : 0), LAS_69j_5_tid_kan: (s[1439] ? 1 : 0) + (s[369] ? 2 : 0) + s[1440], LAS_69j_7_kan: (s[1441] ? 1 : 0) + (s[1442] ? 2 : 0) + s[1440], LAS_69j_8_kan: (s[1443] ? 1 : 0) + (s[1444] ? 2 : 0) + (s[1445] ? 4 : 0), LAS_69j_9: s[392], LAS_69j_9_hoej: s[393], LAS_69j_9_kan: (s[1446] ? 1 : 0) + (s[1447] ? 4 : 0), LAS_69j_10: s[371], LAS_69j_10_hoej: s[368], LAS_69j_10_kan: (s[372] ? 1 : 0) + (s[373] ? 4 : 0), LAS_69j_11_kan: (s[1448] ? 1 : 0) + (s[1449] ? 2 : 0) + (s[1450] ? 4 : 0), LAS_69j_13_kan: (s[1451] ? 1 : 0) + (s[1452] ? 2 : 0) + (s[1453] ? 4 : 0), LAS_69j_15_kan: (s[406] ? 1 : 0) + (s[405] ? 2 : 0) + s[1440], LAS_69j_udbetales: s[1454], LAS_69j_udbetales_hoej: s[1455], LAS_69j_udbetales_kan: (s[1456] ? 1 : 0) + (s[1457] ? 4 : 0), LAS_69k_1_kan: (s[1458] ? 1 : 0) + (s[1459] ? 2 : 0) + s[1440], LAS_69k_2_kan: (s[1460] ? 1 : 0) + (s[1461] ? 2 : 0) + (s[1462] ? 4 : 0), LAS_69k_5_kan: (s[403] ? 1 : 0) + (s[404] ? 2 : 0) + s[1440], LAS_69k_6: s[1463], LAS_69k_6_hoej: s[1464], LAS_69k_6_kan: (s[1465] ? 1 : 0) + s[941], LAS_69k_6_aftale_kan: (s[402] ? 1 : 0) + (s[401] ? 2 : 0) + s[941], LAS_69k_6_senest: s[1466], LAS_69k_6_senest_hoej: s[1467], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[1468] ? 1 : 0) + (s[413] ? 2 : 0) + (s[1469] ? 4 : 0), LAS_69l_3: s[1470], LAS_69l_3_hoej: s[1471], LAS_69l_3_kan: s[1472], LAS_69m_2: s[1473], LAS_69m_2_hoej: s[1474], LAS_69m_2_kan: (s[1475] ? 1 : 0) + (s[1476] ? 4 : 0), LAS_69n_1: s[1477], LAS_69n_1_hoej: s[1478], LAS_69n_1_kan: (s[1479] ? 1 : 0) + (s[1480] ? 4 : 0), LAS_69o_1_kan: (s[1481] ? 1 : 0) + (s[1482] ? 2 : 0) + (s[1483] ? 4 : 0), LAS_69o_2: s[1484], LAS_69o_2_hoej: s[1485], LAS_69o_2_kan: (s[1486] ? 1 : 0) + (s[1487] ? 4 : 0), LAS_69p_1_kan: (s[1488] ? 1 : 0) + (s[1489] ? 2 : 0) + (s[411] ? 0 : 4), LAS_69q_1: s[1490], LAS_69q_1_hoej: s[1491], LAS_69q_1_kan: s[1472], LAS_69t_2: s[1492], LAS_69t_2_hoej: s[1493], LAS_69t_2_kan: s[1494], LAS_69x_3: s[1495], LAS_69x_3_hoej: s[1496], LAS_69x_3_kan: s[1494], LAS_70_1_kan: (s[424] ? 1 : 0) + (s[430] ? 2 : 0) + s[1412], LAS_70_1_3_kan: (s[1497] ? 1 : 0) + (s[1498] ? 2 : 0) + (s[1499] ? 4 : 0), LAS_70_4: s[1500], LAS_70_4_hoej: s[1501], LAS_70_4_kan: (s[1502] ? 1 : 0) + (s[1503] ? 4 : 0), LAS_70_5: flat(s[1504]), LAS_70_5_kan: s[1505] ? 4 : 1, LAS_71_1: s[422], LAS_71_1_hoej: s[423], LAS_71_1_kan: (s[425] ? 1 : 0) + (s[426] ? 4 : 0), LAS_71_2: s[1506], LAS_71_2_hoej: s[1507], LAS_71_2_kan: (s[1508] ? 1 : 0) + (s[1509] ? 4 : 0), LAS_71_2_ung: s[1510], LAS_71_2_ung_hoej: s[1511], LAS_71_2_ung_kan: (s[1512] ? 1 : 0) + (s[1513] ? 4 : 0), LAS_71_3: s[1514], LAS_71_3_hoej: s[1515], LAS_71_3_kan: (s[1516] ? 1 : 0) + (s[1517] ? 4 : 0), LAS_71_4_kan: (s[1518] ? 1 : 0) + (s[1519] ? 2 : 0) + (s[1520] ? 4 : 0), LAS_71_6_kan: s[1307] + s[1521] + (s[1522] ? 4 : 0), LAS_73b_kan: (s[1523] ? 1 : 0) + (s[1524] ? 2 : 0) + s[1412], LAS_73c_1: s[1525], LAS_73c_1_hoej: s[1526], LAS_73c_1_kan: s[1310] + (s[1527] ? 4 : 0), LAS_73f_1_kan: (s[1528] ? 1 : 0) + (s[1529] ? 2 : 0) + s[1412], LAS_73f_1_beloeb: s[1530], LAS_73f_1_beloeb_hoej: s[1531], LAS_73f_1_beloeb_kan: s[1310] + s[1412], LAS_74a_1_kan: (s[1532] ? 1 : 0) + (s[1533] ? 2 : 0) + s[994], LAS_74a_1_fleksjob: flat(s[1534]), LAS_74a_1_fleksjob_kan: s[904] ? 4 : 1, LAS_74a_2_kan: (s[442] ? 1 : 0) + (s[439] ? 2 : 0) + s[1535], LAS_74a_2_uge: s[1536], LAS_74a_2_uge_hoej: s[1537], LAS_74a_2_uge_kan: (s[477] ? 1 : 0) + (s[479] ? 4 : 0), LAS_74a_3: s[487], LAS_74a_3_hoej: s[486], LAS_74a_3_kan: (s[488] ? 1 : 0) + (s[489] ? 4 : 0), LAS_74a_7: s[1538], LAS_74a_7_hoej: s[1539], LAS_74a_7_kan: (s[1540] ? 1 : 0) + (s[1541] ? 4 : 0), LAS_74b_2_kan: (s[440] ? 1 : 0) + (s[441] ? 2 : 0) + s[994], LAS_74c_1: s[1542], LAS_74c_1_hoej: s[1543], LAS_74c_1_kan: 1 + (s[1544] ? 4 : 0), LAS_74c_1_18: s[1545], LAS_74c_1_18_hoej: s[1546], LAS_74c_1_18_kan: (s[1547] ? 1 : 0) + s[994], LAS_74c_1_frist: s[1548], LAS_74c_1_frist_hoej: s[1549], LAS_74c_1_frist_kan: (s[1550] ? 1 : 0) + (s[1551] ? 4 : 0), LAS_74c_1_nu_kan: (s[1552] ? 1 : 0) + (s[1553] ? 2 : 0) + s[994], LAS_74d_2: s[1554], LAS_74d_2_hoej: s[1555], LAS_74d_2_kan: (s[1556] ? 1 : 0) + (s[1557] ? 4 : 0), LAS_74d_3: s[1558], LAS_74d_3_hoej: s[1559], LAS_74d_3_kan: (s[1560] ? 1 : 0) + (s[1561] ? 4 : 0), LAS_74d_3_udbetales: s[1562], LAS_74d_3_udbetales_hoej: s[1563], LAS_74d_3_udbetales_kan: (s[1564] ? 1 : 0) + (s[1565] ? 4 : 0), LAS_74e_3: s[1566], LAS_74e_3_hoej: s[1567], LAS_74e_3_kan: s[1568], LAS_74e_4: s[1569], LAS_74e_4_hoej: s[1570], LAS_74e_4_kan: s[1568], LAS_74e_8: s[1571], LAS_74e_8_hoej: s[1572], LAS_74e_8_kan: s[1573] ? 1 : 4, LAS_74f_1_kan: (s[1574] ? 1 : 0) + (s[1575] ? 2 : 0) + s[994], LAS_74f_1_dag: s[1576], LAS_74f_1_dag_hoej: s[1577], LAS_74f_1_dag_kan: s[986], LAS_75_1: s[1578], LAS_75_1_hoej: s[1579], LAS_75_1_kan: 1 + (s[1580] ? 0 : 4), LAS_75a_1_kan: (s[1581] ? 1 : 0) + (s[1582] ? 2 : 0) + (s[1583] ? 4 : 0), LAS_76_1_kan: (s[1584] ? 1 : 0) + (s[1585] ? 2 : 0) + s[994], LAS_77_1: s[1586], LAS_77_1_hoej: s[1587], LAS_77_1_kan: (s[1588] ? 1 : 0) + (s[1589] ? 4 : 0), LAS_77a_1: s[1590], LAS_77a_1_hoej: s[1591], LAS_77a_1_kan: 1 + s[1592], LAS_77a_2: s[1593], LAS_77a_2_hoej: s[1594], LAS_77a_2_kan: (s[1595] ? 1 : 0) + (s[1596] ? 4 : 0), LAS_77a_4_kan: (s[1597] ? 1 : 0) + (s[1598] ? 2 : 0) + s[1592], LAS_77a_6_kan: (s[1599] ? 1 : 0) + (s[1600] ? 2 : 0) + s[994], LAS_77b_1_kan: (s[1601] ? 1 : 0) + (s[1602] ? 2 : 0) + s[994], LAS_81_1_kan: (s[1603] ? 1 : 0) + (s[1604] ? 2 : 0) + s[824], LAS_81_1_forudsigelig_kan: (s[499] ? 1 : 0) + (s[498] ? 2 : 0) + s[824], LAS_81_1_rimelig_kan: (s[500] ? 1 : 0) + (s[503] ? 2 : 0) + s[824], LAS_81_1_aendring_kan: (s[1605] ? 1 : 0) + (s[502] ? 2 : 0) + s[824], LAS_81a_1_kan: (s[1606] ? 1 : 0) + (s[1607] ? 2 : 0) + s[824], LAS_81a_1_proevet_kan: (s[1608] ? 1 : 0) + (s[1609] ? 2 : 0) + (s[1610] ? 4 : 0), LAS_82_1_kan: (s[1611] ? 1 : 0) + (s[1612] ? 2 : 0) + s[824], LAS_82_1_formue: s[1613], LAS_82_1_formue_hoej: s[1614], LAS_82_1_formue_kan: s[1018], LAS_82a_1_kan: (s[1615] ? 1 : 0) + (s[1616] ? 2 : 0) + s[824], LAS_82a_2: s[1617], LAS_82a_2_hoej: s[1618], LAS_82a_2_kan: (s[1619] ? 1 : 0) + (s[1620] ? 4 : 0), LAS_82a_6_kan: s[1621] + (s[1622] ? 2 : 0) + s[824], LAS_82a_6_gaelder: s[1623], LAS_82a_6_gaelder_hoej: s[1624], LAS_82a_6_gaelder_kan: s[1621] + (s[1625] ? 4 : 0), LAS_82b_1_kan: s[1626] + (s[1627] ? 2 : 0) + s[824], LAS_82b_2: s[1628], LAS_82b_2_hoej: s[1629], LAS_82b_2_kan: s[1626] + (s[1630] ? 4 : 0), LAS_83_1_kan: (s[1631] ? 1 : 0) + (s[1632] ? 2 : 0) + (s[1633] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1634] ? 1 : 0) + (s[1635] ? 2 : 0) + (s[1636] ? 4 : 0), LAS_85_1_kan: (s[1637] ? 1 : 0) + (s[1638] ? 2 : 0) + s[824], LAS_85_2_kan: (s[1639] ? 1 : 0) + (s[1640] ? 2 : 0) + s[824], LAS_85_4_kan: (s[1641] ? 1 : 0) + (s[1642] ? 2 : 0) + s[824], LAS_86_2: s[1643], LAS_86_2_hoej: s[1644], LAS_86_2_kan: (s[1645] ? 1 : 0) + (s[1646] ? 4 : 0), LAS_86_7: s[1647], LAS_86_7_hoej: s[1648], LAS_86_7_kan: s[248] ? 1 : 4, LAS_88_1_kan: (s[508] ? 1 : 0) + (s[1649] ? 2 : 0) + s[824], LAS_91_1_kan: (s[1650] ? 1 : 0) + (s[1651] ? 2 : 0) + s[824], LAS_91_1_dom_kan: (s[1652] ? 1 : 0) + (s[1653] ? 2 : 0) + (s[1654] ? 4 : 0), LAS_91_1_su_kan: (s[1655] ? 1 : 0) + (s[1656] ? 2 : 0) + (s[1657] ? 4 : 0), LAS_91_6_kan: (s[1658] ? 1 : 0) + (s[1659] ? 2 : 0) + (s[1660] ? 0 : 4), LAS_92_1_kan: s[1661] + (s[1662] ? 2 : 0) + s[1663], LAS_92_3: s[1664], LAS_92_3_hoej: s[1665], LAS_92_3_kan: s[1661] + s[1663], LAS_93_1_kan: (s[1666] ? 1 : 0) + (s[1667] ? 2 : 0) + s[824], LAS_93_1_selvforskyldt_kan: (s[1668] ? 1 : 0) + (s[1669] ? 2 : 0) + (s[1670] ? 4 : 0), LAS_94_1_kan: (s[1671] ? 1 : 0) + (s[1672] ? 2 : 0) + s[824], LOB_4_1_kan: (s[1673] ? 1 : 0) + (s[1674] ? 2 : 0) + s[824], LOB_9_1_kan: (s[1675] ? 1 : 0) + (s[1676] ? 2 : 0) + (s[1677] ? 4 : 0), LOB_10_1_kan: (s[1678] ? 1 : 0) + (s[1679] ? 2 : 0) + s[824], LOB_15a_1_kan: s[1085], LOV1559_9_betaling: s[1680], LOV1559_9_betaling_hoej: s[1681], LOV1559_9_betaling_kan: s[1682] + (s[1683] ? 4 : 0), LOV1559_9_valg_kan: s[1682] + (s[1684] ? 2 : 0) + s[1685], LOV1655_udbetaling: s[1686], LOV1655_udbetaling_hoej: s[1687], LOV1655_udbetaling_kan: (s[1688] ? 1 : 0) + (s[1689] ? 4 : 0), LOV1750_21_8_kan: (s[171] ? 1 : 0) + (s[173] ? 2 : 0) + s[1182], LOV1750_21_revalidering_kan: (s[1690] ? 1 : 0) + (s[416] ? 2 : 0) + s[1412], LSP_1a_1: s[520], LSP_1a_1_hoej: s[521], LSP_1a_1_kan: s[1018], LSP_1a_1_dag: s[518], LSP_1a_1_dag_hoej: s[519], LSP_1a_1_dag_kan: s[1018], LSP_1a_1_tabel2006_kan: (s[1691] ? 1 : 0) + (s[1692] ? 2 : 0) + (s[1693] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[1694] ? 1 : 0) + (s[1695] ? 2 : 0) + (s[1696] ? 4 : 0), LSP_2_1_kan: (s[1697] ? 1 : 0) + (s[1698] ? 2 : 0) + s[824], LSP_2_1_eu_kan: (s[524] ? 1 : 0) + (s[527] ? 2 : 0) + s[824], LSP_3_1_kan: (s[525] ? 1 : 0) + (s[528] ? 2 : 0) + s[824], LSP_3_2_kan: (s[1699] ? 1 : 0) + (s[1700] ? 2 : 0) + s[824], LSP_3_3_kan: (s[1701] ? 1 : 0) + (s[1702] ? 2 : 0) + s[824], LSP_4_kan: (s[526] ? 1 : 0) + (s[529] ? 2 : 0) + s[824], LSP_5_2: s[1703], LSP_5_2_hoej: s[1704], LSP_5_2_kan: (s[1705] ? 1 : 0) + (s[1706] ? 4 : 0), LSP_5_3: s[1707], LSP_5_3_hoej: s[1708], LSP_5_3_kan: (s[1709] ? 1 : 0) + (s[1710] ? 4 : 0), LSP_6: s[1711], LSP_6_hoej: s[1712], LSP_6_kan: 1 + (s[1713] ? 4 : 0), LSP_12_1_kan: (s[1714] ? 1 : 0) + (s[1715] ? 2 : 0) + s[824], LSP_13_kan: (s[1716] ? 1 : 0) + (s[1717] ? 2 : 0) + (s[1718] ? 4 : 0), LSP_16_kan: (s[1719] ? 1 : 0) + (s[1720] ? 2 : 0) + s[824], LSP_16_1_kan: (s[1721] ? 1 : 0) + (s[1722] ? 2 : 0) + s[824], LSP_16_2_kan: (s[1723] ? 1 : 0) + (s[1724] ? 2 : 0) + s[824], LSP_16_3_kan: (s[1725] ? 1 : 0) + (s[1726] ? 2 : 0) + s[824], LSP_17_2_kan: (s[1727] ? 1 : 0) + (s[1728] ? 2 : 0) + s[824], LSP_17_2_oplysninger_kan: (s[1729] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[1730] ? 4 : 0), LSP_17_3_senior_kan: (s[1731] ? 1 : 0) + (s[1732] ? 2 : 0) + s[1685], LSP_17_4_kan: 1 + s[1521] + s[824], LSP_18_1_kan: (s[1733] ? 1 : 0) + (s[1734] ? 2 : 0) + s[824], LSP_18_2_kan: (s[534] ? 1 : 0) + (s[1735] ? 2 : 0) + (s[1736] ? 4 : 0), LSP_19_1_kan: (s[1737] ? 1 : 0) + (s[1738] ? 2 : 0) + s[1219], LSP_20_3_kan: (s[1739] ? 1 : 0) + (s[1740] ? 2 : 0) + s[824], LSP_21_1: s[1741], LSP_21_1_hoej: s[1742], LSP_21_1_kan: s[1743], LSP_26a_1_kan: (s[1744] ? 1 : 0) + (s[1745] ? 2 : 0) + s[824], LSP_26a_5: flat(s[1746]), LSP_26a_5_hoej: flat(s[1747]), LSP_26a_5_kan: (s[818] ? 1 : 0) + (s[1748] ? 2 : 0) + (s[1749] ? 4 : 0), LSP_26b: s[1750], LSP_26b_hoej: s[1751], LSP_26b_kan: s[1018], LSP_26d_2: s[1752], LSP_26d_2_hoej: s[1753], LSP_26d_2_kan: 1 + s[1685], LSP_26g_kan: (s[1754] ? 1 : 0) + (s[1755] ? 2 : 0) + (s[1756] ? 4 : 0), LSP_26h_1: s[1757], LSP_26h_1_hoej: s[1758], LSP_26h_1_kan: 1 + (s[1759] ? 4 : 0), LSP_26h_3: s[541], LSP_26h_3_hoej: s[540], LSP_26h_3_kan: 1 + (s[542] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[1760]), LSP_26v_1_hoej: flat(s[1761]), LSP_26v_1_kan: (s[820] ? 1 : 0) + (s[1762] ? 2 : 0) + (s[1763] ? 4 : 0), LSP_26v_2: flat(s[1764]), LSP_26v_2_hoej: flat(s[1765]), LSP_26v_2_kan: (s[822] ? 1 : 0) + (s[1766] ? 2 : 0) + (s[1767] ? 4 : 0), LSP_32c_1: s[1768], LSP_32c_1_hoej: s[1769], LSP_32c_1_kan: s[1018], LSP_32c_2: s[1770], LSP_32c_2_hoej: s[1771], LSP_32c_2_kan: (s[1772] ? 1 : 0) + (s[1773] ? 4 : 0), LSP_33_1: s[1774], LSP_33_1_hoej: s[1775], LSP_33_1_kan: (s[1776] ? 1 : 0) + (s[1777] ? 4 : 0), LSP_33_1_tilbage_kan: (s[1778] ? 1 : 0) + (s[1779] ? 2 : 0) + (s[1780] ? 4 : 0), LSP_33_2: s[1781], LSP_33_2_hoej: s[1782], LSP_33_2_kan: s[1743], LSP_37: flat(s[1783]), LSP_37_kan: s[1784] ? 4 : 1, LSP_44_1_kan: (s[1785] ? 1 : 0) + (s[1786] ? 2 : 0) + s[824], LSP_44_udsendte_kan: (s[1787] ? 1 : 0) + (s[1788] ? 2 : 0) + (s[1789] ? 4 : 0), LSP_49_1_foertidspension: s[1790], LSP_49_1_foertidspension_hoej: s[1791], LSP_49_1_foertidspension_kan: s[1109], LSP_49_1_folkepension: s[1792], LSP_49_1_folkepension_hoej: s[1793], LSP_49_1_folkepension_kan: (s[1794] ? 1 : 0) + (s[1795] ? 4 : 0), PENSBEK_7: s[1796], PENSBEK_7_hoej: s[1797], PENSBEK_7_kan: 1 + (s[1798] ? 0 : 4), PENSBEK_10_kan: (s[1799] ? 1 : 0) + (s[1800] ? 2 : 0) + s[1801], PENSBEK_11: s[1802], PENSBEK_11_hoej: s[1803], PENSBEK_11_kan: 1 + s[1801], PLANBEK_2_1_kan: (s[1804] ? 1 : 0) + (s[1805] ? 2 : 0) + s[824], REFUSIONSBEK_2: s[1806], REFUSIONSBEK_2_hoej: s[1807], REFUSIONSBEK_2_kan: (s[1808] ? 1 : 0) + (s[1809] ? 4 : 0), SDL_2_kan: (s[1810] ? 1 : 0) + (s[1811] ? 2 : 0) + (s[1812] ? 4 : 0), SDL_2_1_kan: (s[1813] ? 1 : 0) + (s[1814] ? 2 : 0) + s[1815], SDL_3_kan: (s[570] ? 1 : 0) + (s[567] ? 2 : 0) + s[824], SDL_6_1: s[102], SDL_6_1_hoej: s[104], SDL_6_1_kan: s[1816] + s[1817], SDL_7_1_kan: (s[132] ? 1 : 0) + (s[138] ? 2 : 0) + s[824], SDL_7_1_ferie_kan: s[1818], SDL_7_1_ferieaftale_kan: (s[1819] ? 1 : 0) + (s[1820] ? 2 : 0) + s[824], SDL_7_1_genoptagelse: s[1821], SDL_7_1_genoptagelse_hoej: s[1822], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[1823] ? 4 : 0), SDL_7_1_ny_kan: (s[1824] ? 1 : 0) + (s[1825] ? 2 : 0) + s[824], SDL_7_2_kan: (s[1826] ? 1 : 0) + (s[1827] ? 2 : 0) + s[824], SDL_7_3: s[1828], SDL_7_3_hoej: s[1829], SDL_7_3_kan: (s[1830] ? 1 : 0) + (s[1831] ? 4 : 0), SDL_7_5_kan: (s[1832] ? 1 : 0) + (s[1833] ? 2 : 0) + s[824], SDL_7_5_fra: s[1834], SDL_7_5_fra_hoej: s[1835], SDL_7_5_fra_kan: 1 + (s[1836] ? 0 : 4), SDL_7a_1: s[1837], SDL_7a_1_hoej: s[1838], SDL_7a_1_kan: (s[1839] ? 1 : 0) + s[1840], SDL_7c_kan: (s[449] ? 1 : 0) + (s[450] ? 2 : 0) + (s[443] ? 0 : 4), SDL_10a_kan: (s[1841] ? 1 : 0) + (s[1842] ? 2 : 0) + s[824], SDL_11_3: s[1843], SDL_11_3_hoej: s[1844], SDL_11_3_kan: 1 + (s[1845] ? 0 : 4), SDL_11a_1_kan: (s[1846] ? 1 : 0) + (s[1847] ? 2 : 0) + (s[1848] ? 4 : 0), SDL_11c_kan: (s[1849] ? 1 : 0) + (s[1850] ? 2 : 0) + s[824], SDL_12_1_1_kan: (s[448] ? 1 : 0) + (s[446] ? 2 : 0) + (s[447] ? 4 : 0), SDL_12_1_2_kan: (s[585] ? 1 : 0) + (s[580] ? 2 : 0) + (s[579] ? 4 : 0), SDL_12_1_3_kan: (s[586] ? 1 : 0) + (s[587] ? 2 : 0) + s[824], SDL_13b_1: s[1851], SDL_13b_1_hoej: s[1852], SDL_13b_1_kan: (s[1853] ? 1 : 0) + (s[1854] ? 4 : 0), SDL_13b_1_antal: s[1855], SDL_13b_1_antal_hoej: s[1856], SDL_13b_1_antal_kan: (s[1857] ? 1 : 0) + (s[1858] ? 4 : 0), SDL_13b_1_form_kan: (s[1859] ? 1 : 0) + (s[1860] ? 2 : 0) + (s[1861] ? 4 : 0), SDL_13b_1_naeste: s[1862], SDL_13b_1_naeste_hoej: s[1863], SDL_13b_1_naeste_kan: (s[1864] ? 1 : 0) + (s[1865] ? 4 : 0), SDL_13b_5_kan: (s[1866] ? 1 : 0) + (s[1867] ? 2 : 0) + (s[1868] ? 4 : 0), SDL_13c_1_2_kan: (s[1869] ? 1 : 0) + (s[1870] ? 2 : 0) + (s[1871] ? 4 : 0), SDL_13c_2_kan: (s[1872] ? 1 : 0) + (s[1873] ? 2 : 0) + (s[1874] ? 4 : 0), SDL_13f_1_kan: (s[452] ? 1 : 0) + (s[451] ? 2 : 0) + s[1132], SDL_13f_1_dag: s[1875], SDL_13f_1_dag_hoej: s[1876], SDL_13f_1_dag_kan: (s[1877] ? 1 : 0) + (s[1878] ? 4 : 0), SDL_16_2_kan: (s[1879] ? 1 : 0) + (s[1880] ? 2 : 0) + (s[1881] ? 4 : 0), SDL_21_1_1_kan: (s[1882] ? 1 : 0) + (s[1883] ? 2 : 0) + s[824], SDL_21_1_2_kan: (s[1884] ? 1 : 0) + (s[1885] ? 2 : 0) + s[824], SDL_21_1_3_kan: (s[1886] ? 1 : 0) + (s[1887] ? 2 : 0) + s[824], SDL_21_3_kan: (s[1888] ? 1 : 0) + (s[1889] ? 2 : 0) + s[824], SDL_21_3_grundlag_kan: (s[1890] ? 1 : 0) + (s[1891] ? 2 : 0) + s[824], SDL_21_4_kan: s[1892] + (s[1893] ? 2 : 0) + (s[1894] ? 4 : 0), SDL_21_4_dag: s[1895], SDL_21_4_dag_hoej: s[1896], SDL_21_4_dag_kan: s[1018], SDL_21_4_fra: s[1897], SDL_21_4_fra_hoej: s[1898], SDL_21_4_fra_kan: s[1892] + (s[1899] ? 4 : 0), SDL_21_5_kan: (s[1900] ? 1 : 0) + (s[1901] ? 2 : 0) + (s[1902] ? 4 : 0), SDL_21a_kan: (s[597] ? 1 : 0) + (s[596] ? 2 : 0) + s[824], SDL_24_1: s[146], SDL_24_1_hoej: s[148], SDL_24_1_kan: (s[142] ? 1 : 0) + (s[144] ? 4 : 0), SDL_24_1_ophoer: s[1903], SDL_24_1_ophoer_hoej: s[1904], SDL_24_1_ophoer_kan: (s[1905] ? 1 : 0) + (s[1906] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1907] ? 1 : 0) + (s[1908] ? 2 : 0) + (s[1909] ? 4 : 0), SDL_24_3: flat(s[45]), SDL_24_3_hoej: flat(s[46]), SDL_24_3_kan: s[1816] + (s[1910] ? 2 : 0) + s[1817], SDL_24a_1_kan: (s[618] ? 1 : 0) + (s[621] ? 2 : 0) + (s[620] ? 4 : 0), SDL_24a_1_graense_kan: (s[134] ? 1 : 0) + (s[137] ? 2 : 0) + (s[135] ? 4 : 0), SDL_24a_2: s[1911], SDL_24a_2_hoej: s[1912], SDL_24a_2_kan: (s[1913] ? 1 : 0) + (s[1914] ? 4 : 0), SDL_24a_6_kan: (s[1915] ? 1 : 0) + (s[1916] ? 2 : 0) + s[824], SDL_24b_1_kan: s[1917] + (s[623] ? 2 : 0) + s[824], SDL_24b_2: s[1918], SDL_24b_2_hoej: s[1919], SDL_24b_2_kan: s[1917] + (s[1920] ? 4 : 0), SDL_24c_1_kan: (s[1921] ? 1 : 0) + (s[1922] ? 2 : 0) + s[824], SDL_25_1: s[145], SDL_25_1_hoej: s[147], SDL_25_1_kan: (s[141] ? 1 : 0) + (s[143] ? 4 : 0), SDL_25_2: s[1923], SDL_25_2_hoej: s[1924], SDL_25_2_kan: (s[1925] ? 1 : 0) + (s[1926] ? 4 : 0), SDL_26_1_kan: (s[1927] ? 1 : 0) + (s[1928] ? 2 : 0) + (s[1929] ? 4 : 0), SDL_26_1_covid: s[636], SDL_26_1_covid_hoej: s[637], SDL_26_1_covid_kan: (s[638] ? 1 : 0) + (s[639] ? 4 : 0), SDL_26_1_fra: s[1930], SDL_26_1_fra_hoej: s[1931], SDL_26_1_fra_kan: (s[1932] ? 1 : 0) + (s[1933] ? 4 : 0), SDL_26_1_uger: s[1934], SDL_26_1_uger_hoej: s[1935], SDL_26_1_uger_kan: (s[1936] ? 1 : 0) + s[1815], SDL_26_2_kan: (s[1937] ? 1 : 0) + (s[1938] ? 2 : 0) + (s[1939] ? 4 : 0), SDL_26_3_covid: s[640], SDL_26_3_covid_hoej: s[641], SDL_26_3_covid_kan: (s[642] ? 1 : 0) + (s[643] ? 4 : 0), SDL_26a_1_covid: s[1940], SDL_26a_3_covid: s[644], SDL_26a_3_covid_kan: s[645] ? 4 : 1, SDL_26c_covid: s[651], SDL_26c_covid_hoej: s[653], SDL_26c_covid_kan: (s[647] ? 1 : 0) + (s[649] ? 4 : 0), SDL_26d_covid: s[650], SDL_26d_covid_hoej: s[652], SDL_26d_covid_kan: (s[646] ? 1 : 0) + (s[648] ? 4 : 0), SDL_26f_covid: s[1941], SDL_26f_covid_hoej: s[1942], SDL_26f_covid_kan: (s[1943] ? 1 : 0) + (s[1944] ? 4 : 0), SDL_26g_covid: s[654], SDL_26g_covid_hoej: s[655], SDL_26g_covid_kan: (s[656] ? 1 : 0) + (s[657] ? 4 : 0), SDL_26h_covid: s[1945], SDL_26h_covid_hoej: s[1946], SDL_26h_covid_kan: (s[1947] ? 1 : 0) + (s[1948] ? 4 : 0), SDL_26i_covid: s[1949], SDL_26i_covid_hoej: s[1950], SDL_26i_covid_kan: (s[1951] ? 1 : 0) + (s[1952] ? 4 : 0), SDL_27_1_kan: (s[149] ? 1 : 0) + (s[150] ? 2 : 0) + (s[151] ? 4 : 0), SDL_27_1_1_kan: (s[89] ? 1 : 0) + (s[94] ? 2 : 0) + s[1953], SDL_27_1_2_kan: (s[90] ? 1 : 0) + (s[98] ? 2 : 0) + s[1954], SDL_27_1_2_slut: s[675], SDL_27_1_2_slut_hoej: s[676], SDL_27_1_2_slut_kan: (s[677] ? 1 : 0) + (s[681] ? 4 : 0), SDL_27_1_2_uger: s[1955], SDL_27_1_2_uger_hoej: s[1956], SDL_27_1_2_uger_kan: (s[1957] ? 1 : 0) + s[1954], SDL_27_1_3_kan: (s[91] ? 1 : 0) + (s[99] ? 2 : 0) + s[1954], SDL_27_1_3_slut: s[678], SDL_27_1_3_slut_hoej: s[679], SDL_27_1_3_slut_kan: (s[680] ? 1 : 0) + (s[683] ? 4 : 0), SDL_27_1_3_uger: s[662], SDL_27_1_3_uger_hoej: s[664], SDL_27_1_3_uger_kan: (s[660] ? 1 : 0) + s[1954], SDL_27_1_4_kan: (s[92] ? 1 : 0) + (s[100] ? 2 : 0) + s[1953], SDL_27_1_4_slut: s[1958], SDL_27_1_4_slut_hoej: s[1959], SDL_27_1_4_slut_kan: (s[1960] ? 1 : 0) + (s[1961] ? 4 : 0), SDL_27_1_5_kan: (s[93] ? 1 : 0) + (s[96] ? 2 : 0) + s[1954], SDL_27_1_6_kan: (s[667] ? 1 : 0) + (s[673] ? 2 : 0) + s[1954], SDL_27_1_7_kan: (s[668] ? 1 : 0) + (s[674] ? 2 : 0) + s[1954], SDL_27_1_7_2_kan: (s[1962] ? 1 : 0) + (s[1963] ? 2 : 0) + (s[1964] ? 4 : 0), SDL_27_1_slut: s[1965], SDL_27_1_slut_hoej: s[1966], SDL_27_1_slut_kan: (s[1967] ? 1 : 0) + (s[1968] ? 4 : 0), SDL_27_3_nedsat_kan: s[1818], SDL_29_1_kan: (s[1969] ? 1 : 0) + (s[1970] ? 2 : 0) + (s[1971] ? 4 : 0), SDL_30_kan: (s[115] ? 1 : 0) + (s[116] ? 2 : 0) + s[1815], SDL_30_1: s[111], SDL_30_1_hoej: s[112], SDL_30_1_kan: (s[113] ? 1 : 0) + s[1815], SDL_30_1_fri: s[1972], SDL_30_1_fri_hoej: s[1973], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1974] ? 4 : 0), SDL_30_2_kan: (s[1975] ? 1 : 0) + (s[1976] ? 2 : 0) + s[1815], SDL_30_fleksjob_kan: (s[1977] ? 1 : 0) + (s[1978] ? 2 : 0) + (s[1979] ? 4 : 0), SDL_31_1: s[599], SDL_31_1_hoej: s[600], SDL_31_1_kan: (s[598] ? 1 : 0) + (s[601] ? 4 : 0), SDL_32_kan: (s[565] ? 1 : 0) + (s[566] ? 2 : 0) + s[1815], SDL_32_1_kan: (s[125] ? 1 : 0) + (s[124] ? 2 : 0) + s[1815], SDL_33_1: s[1980], SDL_33_1_hoej: s[1981], SDL_33_1_kan: (s[1982] ? 1 : 0) + (s[1983] ? 4 : 0), SDL_34_1_kan: (s[1984] ? 1 : 0) + (s[1985] ? 2 : 0) + s[1815], SDL_35_2: s[1986], SDL_35_2_hoej: s[1987], SDL_35_2_kan: (s[1988] ? 1 : 0) + (s[1989] ? 4 : 0), SDL_35_3: s[691], SDL_35_3_hoej: s[690], SDL_35_3_kan: (s[689] ? 1 : 0) + (s[693] ? 4 : 0), SDL_35_3_fra: s[1990], SDL_35_3_fra_hoej: s[1991], SDL_35_3_fra_kan: (s[1992] ? 1 : 0) + (s[1993] ? 4 : 0), SDL_38_1: s[1994], SDL_38_1_hoej: s[1995], SDL_38_1_kan: (s[1996] ? 1 : 0) + (s[1997] ? 4 : 0), SDL_38_7: s[1998], SDL_38_7_hoej: s[1999], SDL_38_7_kan: (s[2000] ? 1 : 0) + (s[2001] ? 4 : 0), SDL_38_7_tide_kan: (s[704] ? 1 : 0) + (s[705] ? 2 : 0) + (s[706] ? 4 : 0), SDL_38_8_kan: (s[701] ? 1 : 0) + (s[703] ? 2 : 0) + (s[702] ? 4 : 0), SDL_40_1: s[2002], SDL_40_1_hoej: s[2003], SDL_40_1_kan: (s[2004] ? 1 : 0) + (s[2005] ? 4 : 0), SDL_40a_1: s[2006], SDL_40a_1_hoej: s[2007], SDL_40a_1_kan: (s[2008] ? 1 : 0) + (s[2009] ? 4 : 0), SDL_41_1: s[608], SDL_41_1_hoej: s[609], SDL_41_1_kan: (s[606] ? 1 : 0) + (s[607] ? 4 : 0), SDL_42_1_kan: (s[128] ? 1 : 0) + (s[127] ? 2 : 0) + s[1815], SDL_43_1: s[2010], SDL_43_1_hoej: s[2011], SDL_43_1_kan: (s[2012] ? 1 : 0) + (s[2013] ? 4 : 0), SDL_43_4: s[2014], SDL_43_4_hoej: s[2015], SDL_43_4_kan: (s[2016] ? 1 : 0) + (s[2017] ? 4 : 0), SDL_43_4_tide_kan: (s[2018] ? 1 : 0) + (s[2019] ? 2 : 0) + (s[2020] ? 4 : 0), SDL_43_5_kan: (s[2021] ? 1 : 0) + (s[2022] ? 2 : 0) + (s[2023] ? 4 : 0), SDL_45_4: s[2024], SDL_45_4_hoej: s[2025], SDL_45_4_kan: s[1018], SDL_46_1: s[2026], SDL_46_1_hoej: s[2027], SDL_46_1_kan: (s[2028] ? 1 : 0) + (s[2029] ? 4 : 0), SDL_47_1: s[755], SDL_47_1_hoej: s[756], SDL_47_1_kan: (s[754] ? 1 : 0) + (s[758] ? 4 : 0), SDL_47_1_3: s[2030], SDL_47_1_3_hoej: s[2031], SDL_47_1_3_kan: (s[2032] ? 1 : 0) + (s[2033] ? 4 : 0), SDL_50_1: s[745], SDL_50_1_hoej: s[746], SDL_50_1_kan: s[983], SDL_50_4: s[2034], SDL_50_4_hoej: s[2035], SDL_50_4_kan: (s[2036] ? 1 : 0) + (s[2037] ? 4 : 0), SDL_51_1: s[743], SDL_51_1_hoej: s[744], SDL_51_1_kan: s[1018], SDL_52_1: s[2038], SDL_52_1_hoej: s[2039], SDL_52_1_kan: (s[2040] ? 1 : 0) + (s[2041] ? 4 : 0), SDL_53_1: s[748], SDL_53_1_hoej: s[749], SDL_53_1_kan: (s[751] ? 1 : 0) + (s[752] ? 4 : 0), SDL_53_1_ialt: s[2042], SDL_53_1_ialt_hoej: s[2043], SDL_53_1_ialt_kan: (s[2044] ? 1 : 0) + (s[2045] ? 4 : 0), SDL_53_1_timer: s[2046], SDL_53_1_timer_hoej: s[2047], SDL_53_1_timer_kan: (s[110] ? 1 : 0) + (s[2048] ? 4 : 0), SDL_53_2_kan: (s[2049] ? 1 : 0) + (s[2050] ? 2 : 0) + (s[934] ? 0 : 4), SDL_53_3: s[2051], SDL_53_3_hoej: s[2052], SDL_53_3_kan: (s[2053] ? 1 : 0) + (s[2054] ? 4 : 0), SDL_53a_1_kan: (s[2055] ? 1 : 0) + (s[2056] ? 2 : 0) + s[824], SDL_53a_2: flat(s[2057]), SDL_53a_2_hoej: flat(s[2058]), SDL_53a_2_kan: (s[827] ? 0 : 1) + (s[2059] ? 2 : 0) + (s[2060] ? 4 : 0), SDL_53b_1_kan: (s[2061] ? 1 : 0) + (s[2062] ? 2 : 0) + (s[2063] ? 4 : 0), SDL_54_1_kan: (s[750] ? 1 : 0) + (s[753] ? 2 : 0) + s[1815], SDL_54_1_beloeb: s[2064], SDL_54_1_beloeb_hoej: s[2065], SDL_54_1_beloeb_kan: (s[2066] ? 1 : 0) + (s[2067] ? 4 : 0), SDL_56_1_kan: (s[757] ? 1 : 0) + (s[759] ? 2 : 0) + s[1815], SDL_56_1_beloeb: s[2068], SDL_56_1_beloeb_hoej: s[2069], SDL_56_1_beloeb_kan: (s[2070] ? 1 : 0) + (s[2071] ? 4 : 0), SDL_56_2_kan: (s[2072] ? 1 : 0) + (s[2073] ? 2 : 0) + s[2074], SDL_56_3_kan: (s[2075] ? 1 : 0) + (s[2076] ? 2 : 0) + s[2074], SDL_56_4: s[2077], SDL_56_4_hoej: s[2078], SDL_56_4_kan: 1 + s[2074], SDL_56_4_fornyelse_kan: (s[2079] ? 1 : 0) + (s[2080] ? 2 : 0) + s[2074], SDL_58a_1_kan: (s[2081] ? 1 : 0) + (s[2082] ? 2 : 0) + s[2074], SDL_59_2: s[2083], SDL_59_2_hoej: s[2084], SDL_59_2_kan: (s[2085] ? 1 : 0) + (s[2086] ? 4 : 0), SDL_59_6_kan: (s[2087] ? 1 : 0) + (s[2088] ? 2 : 0) + s[1840], SDL_82_1_kan: (s[2089] ? 1 : 0) + (s[2090] ? 2 : 0) + s[824], SEL_112_1_kan: (s[2091] ? 1 : 0) + (s[2092] ? 2 : 0) + s[2093], SEL_112_1_forud_kan: (s[2094] ? 1 : 0) + (s[2095] ? 2 : 0) + s[2093], SENBEK_2_1_kan: (s[2096] ? 1 : 0) + (s[2097] ? 2 : 0) + s[824], SSBEK_3_1: s[776], SSBEK_3_1_hoej: s[777], SSBEK_3_1_kan: 1 + (s[780] ? 4 : 0), SSBEK_5_1: s[2098], SSBEK_5_1_hoej: s[2099], SSBEK_5_1_kan: (s[2100] ? 1 : 0) + (s[2101] ? 4 : 0), SSBEK_6_1: s[778], SSBEK_6_1_hoej: s[779], SSBEK_6_1_kan: s[1402] + (s[781] ? 4 : 0), SSBEK_10_1: s[2102], SSBEK_10_1_hoej: s[2103], SSBEK_10_1_kan: (s[2104] ? 1 : 0) + (s[2105] ? 4 : 0), spor: [s[936] << 0 | s[937] << 1 | s[1] << 2 | s[2106] << 3 | (f.ansesForBerettigetTilFleksjob ? 32 : 0) | s[490] << 6 | s[47] << 7 | s[49] << 8 | (s[47] ? 0 : s[853]) << 9 | s[2107] << 10 | s[602] << 11 | s[605] << 12 | s[2108] << 13 | s[131] << 15 | (f.dagpengerettenSlutter ? 65536 : 0) | s[938] << 17 | s[939] << 18 | s[940] << 19 | (s[2109] ? 0 : s[2110] ? s[846] : s[2111]) << 20 | s[2109] << 22 | s[2112] << 23 | s[2113] << 24 | s[2114] << 25 | s[2115] << 26 | (f.uddannelsePasserMedBehandling ? 134217728 : 0) | (f.uddannelseUdskyderRevalidering ? 268435456 : 0) | s[2116] << 29, s[102], s[104], s[603], s[604], s[942] << 0 | (s[942] ? s[898] : 0) << 1 | s[0] << 2 | s[2117] << 3 | s[400] << 4 | s[399] << 5 | (s[0] ? (s[344] ? s[898] : s[2118] ? s[2119] : s[831] ? s[2120] : s[258] ? s[859] : s[2121]) : 0) << 6 | s[2122] << 9 | s[2123] << 10 | s[2124] << 11 | s[2125] << 12 | s[2126] << 13 | s[2127] << 14 | s[2128] << 15 | s[2129] << 16 | s[2130] << 17 | s[2131] << 18 | s[2132] << 19 | s[2133] << 20 | s[2134] << 21 | s[943] << 22 | s[944] << 23 | (s[830] ? s[846] : s[883] ? s[847] : s[881] ? s[884] : s[882]) << 24 | s[947] << 27 | (s[830] ? s[846] : s[883] ? s[847] : s[884]) << 28, s[945], s[946], s[1277] << 0 | s[1278] << 1 | s[2135] << 2 | s[2136] << 3 | s[2137] << 4 | s[2138] << 5 | (f.sammeArbejdsgiverIFleksjobbet ? 64 : 0) | (f.sammeOpgaverIFleksjobbet ? 128 : 0) | s[2139] << 8 | s[2140] << 9 | s[186] << 10 | s[185] << 11 | s[187] << 12 | (f.ansatIFleksjob ? s[879] : 0) << 13 | (f.ansatIFleksjob ? 32768 : 0) | s[2141] << 16 | s[184] << 17 | s[196] << 18 | (s[2142] ? s[879] : 0) << 19 | s[183] << 21 | s[951] << 22 | s[952] << 23 | s[953] << 24 | (s[2142] ? (s[831] ? s[898] : s[843]) : 0) << 25 | s[3] << 27, s[948], s[949], s[954], s[955], s[4], s[5], (s[2143] ? s[2144] : s[554] ? s[2145] : s[2146] ? s[2147] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[2148] : s[2149] ? 5 : 0) << 0 | s[2] << 3 | s[17] << 4 | s[2150] << 5 | s[2151] << 6 | s[959] << 7 | s[2152] << 8 | s[2153] << 9 | s[2154] << 10 | s[2155] << 11 | s[19] << 12 | s[20] << 13 | s[960] << 14 | (s[959] ? s[2156] : 0) << 15 | s[963] << 17 | s[964] << 18 | (s[2143] ? s[2144] : f.vurderingsdato <= 13878 /* 2007-12-31 */ ? s[2145] : s[554] ? (s[231] ? 3 : 0) : s[2146] ? s[2157] : s[832] ? 5 : 0) << 19 | s[2158] << 22 | s[2159] << 23 | s[2160] << 24 | s[2161] << 25 | s[2162] << 26 | (f.betalteTilFleksydelsesalderen ? 134217728 : 0) | s[2163] << 28 | s[2164] << 29, s[957], s[958], (f.fleksydelsesbidragFraTilmelding ? 1 : 0) | s[2165] << 1 | s[2166] << 2 | s[2167] << 3 | s[2168] << 4 | s[2169] << 5 | s[2170] << 6 | s[2171] << 7 | s[2172] << 8 | s[25] << 9 | s[2173] << 10 | s[2174] << 11 | s[2175] << 12 | s[2176] << 13 | s[2177] << 14 | s[2178] << 15 | s[2179] << 16 | s[2180] << 17 | s[2181] << 18 | s[2182] << 19 | s[2183] << 20 | s[2184] << 21 | s[2185] << 22 | s[2186] << 23 | s[2187] << 24 | s[2188] << 25 | s[961] << 26 | s[962] << 27 | (s[2143] ? s[2144] : s[2146] ? s[2145] : s[2189]) << 28, s[2190] << 0 | s[437] << 1 | (f.erVisiteretTilFleksjob ? 4 : 0) | (f.betalerFleksydelsesbidrag ? 8 : 0) | (f.pensionsvaerdiIndberettet ? 16 : 0) | s[2191] << 5 | s[11] << 6 | (f.erVisiteretTilFleksjob ? s[2192] : 0) << 7 | s[965] << 9 | s[966] << 10 | s[967] << 11 | (s[2143] ? s[2193] : s[554] ? s[2145] : s[2146] ? s[2147] : s[2148]) << 12 | (f.fravalgteEfterloen ? 32768 : 0) | s[2194] << 16 | s[2195] << 17 | s[2196] << 18 | s[2197] << 19 | s[2198] << 20 | s[2199] << 21 | s[970] << 22 | s[971] << 23 | (s[965] && !s[966] && !s[967] ? (s[554] ? (s[7] ? 1 : 0) : s[2200]) : 0) << 24 | s[979] << 26 | s[980] << 27 | (f.oenskedeIkkeTilmelding ? 268435456 : 0) | s[739] << 29, s[9], s[10], s[968], s[969], s[972], s[973], s[975], s[976], s[977], s[978], s[981], s[982], s[740] << 0 | (s[554] ? s[846] : s[2201]) << 1 | s[6] << 3 | s[2192] << 4 | s[991] << 6 | (s[2146] ? s[2193] : s[2202]) << 7 | s[992] << 9 | s[993] << 10 | s[2203] << 11 | s[2204] << 12 | s[996] << 13 | (s[996] ? 0 : s[2205] <= 16306 /* 2014-08-24 */ ? 1 : s[2205] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 14 | s[997] << 16 | s[998] << 17 | (s[830] ? s[2193] : s[2146] ? s[847] : s[2189]) << 18 | s[2206] << 20 | s[2207] << 21 | s[2208] << 22 | s[2209] << 23 | s[1001] << 24 | s[1002] << 25 | s[2210] << 26 | s[1005] << 28 | s[1006] << 29, s[984], s[985], s[987], s[988], s[989], s[990], s[999], s[1000], s[1003], s[1004], (s[2146] ? s[846] : s[2202]) << 0 | s[1007] << 2 | s[1008] << 3 | s[8] << 4 | (s[554] ? s[2193] : s[2200]) << 5 | s[2211] << 7 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 256 : 0) | s[1011] << 9 | s[2156] << 10 | s[2212] << 12 | s[1021] << 14 | s[1022] << 15 | (f.arbejdsgiverenErPrivat ? s[2212] : 0) << 16 | (f.arbejdsgiverenErPrivat ? 262144 : 0) | s[1023] << 19 | s[1024] << 20 | s[1025] << 21 | s[2213] << 22 | s[2214] << 23 | s[1026] << 24 | s[1027] << 25 | s[2215] << 26 | s[21] << 28 | (f.handicapGoerBeskaeftigelseVanskelig ? 536870912 : 0), s[1009], s[1010], s[1012], s[1013], s[1014], s[1015], s[1016], s[1017], s[1019], s[1020], s[23] << 0 | s[22] << 1 | (f.stillingenBesaettesInternt ? 4 : 0) | (f.ligeSaaKvalificeret ? 8 : 0) | s[783] << 4 | s[834] << 5 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 64 : 0) | s[2216] << 7 | (f.erhvervetUforeneligtMedNedsaettelsen ? 256 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 512 : 0) | s[784] << 10 | (s[2217] ? s[2215] : 0) << 11 | s[2218] << 13 | s[2219] << 14 | s[2220] << 15 | s[2221] << 16 | (f.flereFunktionsnedsaettelser ? 131072 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 262144 : 0) | (f.assistanceUdOver20Timer ? 524288 : 0) | s[1034] << 20 | s[785] << 21 | s[1036] << 22 | (s[2222] ? s[846] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2223] : s[2224] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[24] ? 4 : 0) << 23 | (f.berettigetTilSpecialpaedagogiskStoette ? 67108864 : 0) | s[2225] << 27 | s[2226] << 28 | s[1039] << 29, s[1029], s[1030], s[1032], s[1033], s[1037], s[1038], (s[785] && !s[1036] && s[1] ? s[2215] : 0) << 0 | (f.saerligtTilfaeldeUnderUddannelse ? 4 : 0) | s[786] << 3 | s[1041] << 4 | s[2227] << 5 | s[2228] << 7 | (f.uddannelsenGiverAdgangTilAkasse ? 256 : 0) | s[2229] << 9 | (f.ansatEfterHandicapUddannelsen ? 1024 : 0) | (f.manglerErfaringIFaget ? 2048 : 0) | s[1044] << 12 | (s[786] && !s[1041] && s[1] ? s[2230] : 0) << 13 | s[1045] << 15 | s[1046] << 16 | s[1047] << 17 | (s[2231] ? s[2227] : 0) << 18 | s[2231] << 20 | s[2232] << 21 | (f.hjaelpemidletErAfgoerende ? 4194304 : 0) | (f.hjaelpemidletKompenserer ? 8388608 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 16777216 : 0) | (f.saedvanligtPaaArbejdspladsen ? 33554432 : 0) | s[2233] << 26 | (f.andenLovDaekkerHjaelpemidlet ? 134217728 : 0) | s[1048] << 28 | s[1049] << 29, s[1042], s[1043], s[1050] << 0 | (s[2234] ? s[2227] : 0) << 1 | s[2234] << 3 | s[1051] << 4 | s[1052] << 5 | s[1053] << 6 | (s[2235] ? s[2227] : 0) << 7 | s[2235] << 9 | s[1060] << 10 | (s[21] ? s[2215] : 0) << 11 | s[1061] << 13 | s[1062] << 14 | (f.bedtOmFortrinsadgang ? 32768 : 0) | s[2236] << 16 | s[2237] << 17 | (f.opfylderFormelleUddannelseskrav ? 262144 : 0) | s[2238] << 19 | s[2239] << 20 | (f.aabenbartRingereKvalificeret ? 2097152 : 0) | (s[2217] ? (s[2222] ? s[846] : s[2224] ? s[2223] : s[24] ? 3 : 0) : 0) << 22 | s[1691] << 24 | s[1692] << 25 | s[1693] << 26 | (s[2143] ? s[846] : s[2240] ? s[2145] : s[2241]) << 27 | s[1694] << 29, s[1054], s[1055], s[1056], s[1057], s[1058], s[1059], s[1063], s[1064], s[1695] << 0 | s[1696] << 1 | (s[2242] ? s[846] : s[2243] ? (s[2244] ? 2 : 0) : s[2245] ? 3 : 0) << 2 | (s[923] ? s[846] : s[2242] ? s[924] : s[2243] ? (s[2244] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[2245] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2246] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2247] ? (s[2248] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[543] ? 8 : 0) : s[2249] ? 9 : 0) << 4 | s[2250] << 8 | s[2251] << 9 | s[2252] << 10 | s[2253] << 11 | s[2254] << 12 | s[2255] << 13 | s[2256] << 14 | s[2257] << 15 | s[2258] << 16 | s[538] << 17 | s[544] << 18 | s[545] << 19 | s[539] << 20 | s[846] << 21 | s[1065] << 22 | s[1066] << 23 | s[179] << 24 | s[517] << 25 | s[516] << 26 | (f.ikkeNormaltArbejdePaaNedsatTid ? 134217728 : 0) | s[35] << 28 | s[1119] << 29, s[520], s[521], s[518], s[519], s[1116], s[1117], (s[35] ? 0 : s[2259]) << 0 | s[1126] << 3 | (s[35] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[837] : s[836] ? (s[2260] ? 2 : 0) : s[838] ? (s[34] ? 3 : 0) : s[840] ? (s[841] ? 4 : 0) : s[842] ? 5 : 0) : 0) << 4 | s[1069] << 7 | s[2259] << 8 | s[1070] << 11 | s[1071] << 12 | s[247] << 13 | (s[344] ? s[846] : s[831] ? s[2119] : s[845]) << 14 | s[259] << 16 | (f.harErhvervskompetencegivendeUddannelse ? 131072 : 0) | s[155] << 18 | s[787] << 19 | (s[155] ? (s[831] ? s[844] : s[2261]) : 0) << 20 | (f.erIJobafklaring ? 4194304 : 0) | s[152] << 23 | s[26] << 24 | (s[26] ? (s[870] ? s[2262] : s[2263]) : 0) << 25 | (f.fritagetForJobsamtaler ? 134217728 : 0) | (f.risikoForFireAar ? 268435456 : 0) | s[1079] << 29, s[1124], s[1125], s[1067], s[1068], s[1072], s[1073], s[1075], s[1076], s[1077], s[1078], s[1080] << 0 | s[788] << 1 | (s[155] ? s[2264] : 0) << 2 | s[1083] << 4 | s[171] << 5 | s[173] << 6 | s[172] << 7 | (f.ressourceforloebErBevilget ? (s[830] ? s[846] : s[895] ? s[847] : s[908]) : 0) << 8 | (f.ressourceforloebErBevilget ? 1024 : 0) | s[170] << 11 | s[2265] << 12 | s[789] << 13 | s[790] << 14 | s[791] << 15 | (f.ressourceforloebErBevilget ? s[2266] : 0) << 16 | s[792] << 19 | s[793] << 20 | (s[870] ? s[846] : s[2263]) << 21 | s[1148] << 23 | s[1149] << 24 | s[1150] << 25 | (s[157] ? (s[2267] ? s[849] : s[2268] ? (s[158] ? 2 : 0) : s[159] ? 3 : 0) : 0) << 26 | s[157] << 28 | s[1142] << 29, s[1143] << 0 | s[1144] << 1 | (s[157] && s[2269] ? 1 : s[157] && !s[2269] ? (s[2270] ? (s[157] ? 2 : 0) : s[2271] ? s[2272] : s[2273] ? (s[156] ? 4 : 0) : s[850] ? 5 : 0) : 0) << 2 | s[2269] << 5 | s[36] << 6 | s[156] << 7 | s[850] << 8 | s[2274] << 9 | s[2275] << 10 | (f.ventesFuldtRask ? 2048 : 0) | s[153] << 12 | s[2276] << 13 | (f.fikTvaerfagligIndsats ? 16384 : 0) | (f.overgikVedRevurderingen ? 32768 : 0) | s[160] << 16 | s[1087] << 17 | s[1088] << 18 | (s[2277] ? s[2278] : 0) << 19 | s[162] << 21 | s[1089] << 22 | s[1090] << 23 | (s[157] ? s[2278] : 0) << 24 | s[29] << 26 | s[30] << 27 | s[226] << 28 | s[2279] << 29, s[2280] << 0 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 2 : 0) | s[1092] << 2 | s[1093] << 3 | s[2230] << 4 | s[2281] << 6 | (f.helbredetErStationaert ? 128 : 0) | s[1094] << 8 | s[1095] << 9 | s[31] << 10 | (f.ansatPaaPraktikstedet ? 2048 : 0) | s[1098] << 12 | (s[29] && !s[30] && s[1] ? (s[2240] ? s[846] : s[831] ? (s[28] ? 2 : 0) : s[845]) : 0) << 13 | s[2282] << 15 | s[227] << 16 | s[2283] << 17 | s[2284] << 18 | (f.harVanskeligtVedLoentilskud ? 524288 : 0) | (f.praktikForlaengesTil26Uger ? 1048576 : 0) | (f.saerligtBehovForLaengerePraktik ? 2097152 : 0) | s[2285] << 22 | s[794] << 23 | s[1100] << 24 | s[1101] << 25 | (s[2286] ? s[2230] : 0) << 26 | s[2286] << 28 | s[2287] << 29, s[1096], s[1097], s[2288] << 0 | s[2289] << 1 | s[2290] << 2 | (f.aabenlystUddannelsesparat ? 8 : 0) | s[2291] << 4 | (f.harJobEllerVirksomhedVedTilbud ? 32 : 0) | s[2292] << 6 | s[2293] << 7 | s[2294] << 8 | s[2295] << 9 | s[2296] << 10 | s[228] << 11 | s[2297] << 12 | (f.harKompetencegivendeUddannelse ? 8192 : 0) | s[2298] << 14 | (f.eneforsoergerVedLoentilskud ? 32768 : 0) | s[2299] << 16 | s[1104] << 17 | (s[794] && !s[1100] && !s[1101] ? s[2262] : 0) << 18 | s[2300] << 19 | s[2301] << 20 | (f.loentilskudForlaengesTil12Maaneder ? 2097152 : 0) | s[1105] << 22 | s[1106] << 23 | (f.vilkaarAftaltMedFagligOrganisation ? 16777216 : 0) | s[795] << 25 | (f.saerligtTilfaeldeForLoentilskud ? 67108864 : 0) | s[1110] << 27 | s[1111] << 28 | (f.ansaettelsenErDroeftetMedDeAnsatte ? 536870912 : 0), s[1102], s[1103], s[1107], s[1108], s[1112] << 0 | s[1113] << 1 | (f.merbeskaeftigelse ? 4 : 0) | (f.stillingenErLedigVedAfgang ? 8 : 0) | s[230] << 4 | (s[230] ? 0 : s[846]) << 5 | s[1114] << 6 | s[1115] << 7 | s[1120] << 8 | s[1123] << 9 | (s[35] ? 0 : s[836] ? s[837] : s[839]) << 10 | s[2302] << 12 | (f.kunProblemetLedighed ? 8192 : 0) | s[229] << 14 | s[1129] << 15 | (s[229] ? (s[831] ? s[846] : s[2303]) : 0) << 16 | s[225] << 18 | (f.kommerSelvIJob ? 524288 : 0) | s[40] << 20 | s[39] << 21 | s[41] << 22 | (s[38] ? 1 : s[888] ? s[2304] : s[554] ? s[2305] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2157] : s[771] ? (s[2306] ? 5 : 0) : s[258] ? (s[37] ? 6 : 0) : s[248] ? 7 : 0) << 23 | s[38] << 26 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 134217728 : 0) | s[37] << 28 | s[258] << 29, s[1121], s[1122], s[1127], s[1128], (f.retEfterEURetten ? 1 : 0) | s[2307] << 1 | s[2308] << 2 | s[1351] << 3 | s[1352] << 4 | (s[38] ? 1 : s[888] ? s[2304] : s[554] ? s[2305] : s[771] ? s[2157] : s[258] ? (s[37] ? 5 : 0) : s[2309]) << 5 | (f.harHaftRetTilStarthjaelp ? 256 : 0) | (f.pensionNedsatForOptjening ? 512 : 0) | s[163] << 10 | s[2310] << 11 | s[2311] << 12 | (f.indrejstFraUdlandet ? 8192 : 0) | s[2312] << 14 | (f.opfyldtBeskaeftigelseskravetFoer ? 32768 : 0) | s[2313] << 16 | s[2314] << 17 | s[2315] << 18 | s[1130] << 19 | s[1131] << 20 | s[154] << 21 | (s[154] ? (s[258] ? s[2316] : s[2317]) : 0) << 22 | (f.fikSelvforsoergelsesydelse ? 16777216 : 0) | (f.fordrevetFraUkraine ? 33554432 : 0) | s[262] << 26 | s[263] << 27 | s[2316] << 28 | s[1826] << 29, s[1133], s[1134], s[1136], s[1137], s[1827] << 0 | (s[933] ? s[846] : s[830] ? s[2318] : s[2319] ? s[865] : s[2320]) << 1 | s[2321] << 4 | s[110] << 5 | s[2322] << 6 | s[2323] << 7 | s[2324] << 8 | s[2325] << 9 | s[126] << 10 | s[360] << 11 | s[2326] << 12 | s[2327] << 13 | s[2328] << 14 | s[2329] << 15 | s[2330] << 16 | s[132] << 17 | s[138] << 18 | s[2331] << 19 | (f.uarbejdsdygtigVedEgenSygdom ? 2097152 : 0) | s[1910] << 22 | s[2332] << 23 | s[141] << 25 | s[143] << 26 | (s[632] ? s[2332] : 0) << 27 | s[632] << 29, s[145], s[147], s[139] << 0 | (f.opfylderHelbredsbetingelserForFoertidspension ? 2 : 0) | (f.naaetFolkepensionsalder ? 4 : 0) | s[140] << 3 | s[2333] << 4 | s[2334] << 5 | s[2335] << 6 | s[2336] << 7 | s[142] << 8 | s[144] << 9 | (!s[47] && s[2337] ? 1 : !s[47] && !s[2338] ? (s[63] ? 2 : s[73] ? 3 : s[74] ? 4 : 0) : 0) << 10 | s[2338] << 13 | s[2339] << 14 | s[56] << 15 | s[2340] << 16 | s[2341] << 17 | s[2342] << 18 | s[2343] << 19 | s[2344] << 20 | s[2345] << 21 | s[53] << 22 | s[52] << 23 | s[2346] << 24 | s[2347] << 25 | s[2348] << 26 | s[2349] << 27 | s[55] << 28 | s[54] << 29, s[146], s[148], s[2350] << 0 | s[2351] << 1 | s[2352] << 2 | s[2353] << 3 | s[2354] << 4 | s[2355] << 5 | s[2356] << 6 | s[2357] << 7 | s[2358] << 8 | s[2359] << 9 | s[89] << 10 | s[94] << 11 | s[95] << 12 | (s[2360] ? (s[2361] ? s[2362] : s[2363] ? s[2364] : s[2365] ? 3 : 0) : 0) << 13 | (f.forlaengelseErAfgjort ? 32768 : 0) | s[615] << 16 | s[616] << 17 | s[90] << 18 | s[98] << 19 | s[97] << 20 | s[2366] << 21 | s[660] << 23 | (s[2360] ? (s[2367] ? s[2362] : s[2368] ? s[2369] : s[2361] ? s[2370] : s[2371] ? s[2372] : s[2373] ? 5 : 0) : 0) << 24 | s[91] << 27 | s[99] << 28, s[662], s[664], (s[2360] ? (s[2367] ? s[2362] : s[2368] ? s[2369] : s[2361] ? s[2370] : s[2372]) : 0) << 0 | (f.underLaegebehandling ? 8 : 0) | (f.laegensSkoenErSikkert ? 16 : 0) | s[2374] << 5 | s[2375] << 6 | s[2376] << 7 | s[2377] << 8 | s[92] << 9 | s[100] << 10 | (s[2360] ? (s[2361] ? s[2362] : s[2371] ? s[2364] : s[2363] ? s[2378] : s[2365] ? 4 : 0) : 0) << 11 | s[93] << 14 | s[96] << 15 | (s[2360] ? (s[2361] ? s[2362] : s[2371] ? s[2364] : s[2378]) : 0) << 16 | (f.laegenVurdererLivstruende ? 262144 : 0) | (f.behandlingsmulighederUdtoemte ? 524288 : 0) | s[667] << 20 | s[673] << 21 | s[1962] << 22 | s[1963] << 23 | s[1964] << 24 | (s[2360] ? (s[84] <= 16952 /* 2016-05-31 */ ? s[2362] : s[84] <= 16974 /* 2016-06-22 */ ? (s[85] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[84] <= 20634 /* 2026-06-30 */ ? (s[85] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[85] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 25 | s[668] << 28 | s[674] << 29, (f.ansoegningOmFoertidspension ? 1 : 0) | s[149] << 1 | s[150] << 2 | s[151] << 3 | s[134] << 4 | s[137] << 5 | s[135] << 6 | (s[855] ? (s[930] ? s[857] : s[931] ? 2 : 0) : 0) << 7 | s[1975] << 9 | s[1976] << 10 | s[114] << 11 | s[929] << 12 | s[2379] << 14 | s[2380] << 15 | s[2381] << 16 | s[2382] << 17 | s[2383] << 18 | s[2384] << 19 | (f.andetFravaerSeneste8Uger ? 1048576 : 0) | s[2385] << 21 | s[2386] << 22 | (f.genansat ? 8388608 : 0) | (f.paaArbejdeDaSygdommenKom ? 16777216 : 0) | s[1977] << 25 | s[1978] << 26 | s[1979] << 27 | (f.ansatIFleksjob ? s[929] : 0) << 28, s[115] << 0 | s[116] << 1 | s[2387] << 2 | s[2388] << 3 | s[113] << 4 | (s[855] ? (s[104] <= 13604 /* 2007-04-01 */ ? s[857] : s[104] <= 14031 /* 2008-06-01 */ ? (s[102] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2389] ? (s[102] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2390] ? 4 : 0) : 0) << 5 | s[598] << 8 | s[601] << 9 | (f.fratraeder ? 1024 : 0) | s[125] << 11 | s[124] << 12 | (s[855] ? (s[856] ? s[857] : s[104] <= 15522 /* 2012-07-01 */ ? s[858] : s[2391] ? (s[102] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2392] ? 4 : 0) : 0) << 13 | s[2393] << 16 | s[2394] << 17 | s[2395] << 18 | s[2396] << 19 | s[2397] << 20 | s[2398] << 21 | s[122] << 22 | s[2399] << 23 | s[2400] << 24 | s[2401] << 25 | (f.dagpengeretHvisRask ? 67108864 : 0) | s[130] << 27 | s[129] << 28 | (f.erhvervsmaessigUddannelse ? 536870912 : 0), s[111], s[112], s[599], s[600], s[2402] << 0 | s[2403] << 1 | s[2404] << 2 | s[2405] << 3 | s[2406] << 4 | (f.elevILoennetPraktik ? 32 : 0) | s[2407] << 6 | s[2408] << 7 | s[2409] << 8 | s[2410] << 9 | s[2411] << 10 | s[2412] << 11 | s[2413] << 12 | (f.iBeskaeftigelse ? 8192 : 0) | s[2414] << 14 | s[2415] << 15 | s[2416] << 16 | s[2417] << 17 | s[2418] << 18 | s[2419] << 19 | s[2420] << 20 | s[2421] << 21 | s[2422] << 22 | s[2423] << 23 | s[2424] << 24 | s[2425] << 25 | s[2426] << 26 | s[2427] << 27 | s[128] << 28 | s[127] << 29, (s[855] ? (s[856] ? s[857] : s[104] <= 15705 /* 2012-12-31 */ ? s[858] : s[104] <= 15883 /* 2013-06-27 */ ? (s[102] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[102] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 0 | s[2428] << 3 | s[2429] << 4 | (f.drevetSenesteMaaned ? 32 : 0) | s[2430] << 6 | s[2431] << 7 | (f.tilskudTilEgenVirksomhed ? 256 : 0) | s[1984] << 9 | s[1985] << 10 | (f.arbejdsskade ? 2048 : 0) | s[565] << 12 | s[566] << 13 | s[2432] << 14 | s[2433] << 15 | s[2434] << 16 | s[2435] << 17 | s[558] << 18 | s[559] << 19 | s[699] << 20 | s[570] << 21 | s[567] << 22 | (s[933] ? s[846] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[2318] : s[2436] ? 3 : 0) << 23 | s[618] << 25 | s[621] << 26 | s[620] << 27 | s[1921] << 28 | s[1922] << 29, (s[2437] ? s[846] : s[899]) << 0 | (f.fikSygedagpengeVedLivstruende ? 4 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 8 : 0) | s[1138] << 4 | s[1139] << 5 | (s[2438] ? s[846] : s[2437] ? s[2439] : s[831] ? s[2440] : s[859]) << 6 | s[2441] << 9 | s[2442] << 10 | s[2443] << 11 | s[2444] << 12 | s[2445] << 13 | s[2446] << 14 | s[612] << 15 | s[2447] << 16 | s[2448] << 17 | s[2449] << 18 | s[1140] << 19 | s[1141] << 20 | (s[155] ? (s[2450] ? s[844] : s[831] ? (s[164] ? 2 : 0) : s[2451] ? s[845] : s[2452]) : 0) << 21 | s[2453] << 24 | s[2454] << 25 | s[1147] << 26 | (s[2277] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[849] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[2455] ? 2 : 0) : s[2267] ? (s[2456] ? 3 : 0) : s[2268] ? (s[158] ? 4 : 0) : s[2270] ? (s[159] ? 5 : 0) : s[2271] ? (s[848] ? 6 : 0) : s[156] ? 7 : 0) : 0) << 27, s[1145], s[1146], s[2457] << 0 | s[167] << 1 | s[168] << 2 | (s[167] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[849] : s[2270] ? (s[2458] ? 2 : 0) : s[2272]) : 0) << 3 | s[1151] << 5 | s[1152] << 6 | s[1153] << 7 | (s[155] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[844] : s[2450] ? (s[2459] ? 2 : 0) : s[831] ? (s[164] ? 3 : 0) : s[859]) : 0) << 8 | s[1156] << 11 | s[1157] << 12 | s[1158] << 13 | s[1159] << 14 | s[796] << 15 | (s[155] ? (s[831] ? s[844] : s[2303]) : 0) << 16 | (f.kanVendeTilbageIArbejde ? 262144 : 0) | s[2460] << 19 | (f.maalgruppeForAnden ? 1048576 : 0) | s[1163] << 21 | s[1164] << 22 | (s[1163] ? s[2264] : 0) << 23 | s[1165] << 25 | s[1166] << 26 | s[1170] << 27 | s[1171] << 28, s[165], s[166], s[1154], s[1155], s[1161], s[1162], (s[830] ? s[846] : s[2461] ? s[847] : s[831] ? s[2462] : s[2463]) << 0 | (f.dokumenteretIngenUdvikling ? 8 : 0) | (f.heltAabenbartIngenUdvikling ? 16 : 0) | s[1172] << 5 | s[1173] << 6 | (s[830] ? s[846] : s[2464] ? s[847] : s[867] ? s[2465] : s[2466]) << 7 | s[2467] << 10 | (f.oenskerRessourceforloeb ? 2048 : 0) | s[1167] << 12 | s[1168] << 13 | s[1169] << 14 | (s[2468] ? 1 : s[830] ? s[2304] : s[2461] ? s[865] : s[831] ? (s[860] ? 4 : 0) : s[2464] ? s[894] : s[895] ? (s[178] ? 6 : 0) : s[169] ? 7 : 0) << 15 | s[2468] << 18 | s[169] << 19 | (f.komplekseProblemer ? 1048576 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 2097152 : 0) | (f.kraeverHelhedsorienteretForloeb ? 4194304 : 0) | s[2469] << 23 | (f.laengerevarendeForsoergelse ? 16777216 : 0) | (f.deltagetUdenOegetTilknytning ? 33554432 : 0) | (f.behovForLaengerevarendeIndsats ? 67108864 : 0) | (f.ressourceforloebErBevilget ? (s[830] ? s[846] : s[2464] ? s[847] : s[895] ? s[2465] : s[896]) : 0) << 27, s[1174], s[1175], s[176] << 0 | (f.ressourceforloebErBevilget ? (s[2470] ? s[2471] : s[2472] ? s[2473] : s[2474] ? (s[2475] ? 3 : 0) : s[2476] ? (s[174] ? 4 : 0) : s[2477]) : 0) << 1 | s[1177] << 4 | s[1178] << 5 | s[1179] << 6 | (f.ressourceforloebErBevilget && s[36] ? 1 : f.ressourceforloebErBevilget && !s[36] ? (s[2470] ? (s[175] ? 2 : 0) : s[2472] ? (s[862] ? 3 : 0) : s[2476] ? (s[2475] ? 4 : 0) : s[2477]) : 0) << 7 | s[2478] << 10 | s[2479] << 11 | s[2480] << 12 | s[2481] << 13 | (f.indsatsErBegyndt ? 16384 : 0) | s[2482] << 15 | s[2483] << 16 | (f.arbejdeIFoersteHalvaar ? 131072 : 0) | (f.saerligeGrundeModTeamet ? 262144 : 0) | s[1180] << 19 | s[1181] << 20 | (f.menerTilbuddetSkaderHelbredet ? 2097152 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 4194304 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 8388608 : 0) | s[797] << 24 | (f.ressourceforloebErBevilget ? (s[2484] ? s[2485] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[2486] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[2487] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[2488] ? 5 : 0) : 0) << 25 | s[1187] << 28 | s[1188] << 29, s[1183], s[1184], (f.ressourceforloebErBevilget ? (s[2484] ? s[2485] : s[2487] ? s[2486] : s[2488] ? 3 : 0) : 0) << 0 | s[2489] << 2 | (f.kommunenHarTagetStillingTilForloebet ? 8 : 0) | s[1189] << 4 | s[1190] << 5 | s[1191] << 6 | (f.ressourceforloebErBevilget ? (s[2470] ? s[2471] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[2473] : s[2490] ? (s[2491] ? 3 : 0) : s[2474] ? (s[2492] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[174] ? 5 : 0) : s[2476] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[861] ? 7 : 0) : 0) << 7 | s[1194] << 10 | s[1195] << 11 | (f.ressourceforloebErBevilget ? (s[2470] ? s[2471] : s[2490] ? s[2473] : s[2476] ? (s[2492] ? 3 : 0) : s[861] ? 4 : 0) : 0) << 12 | s[2493] << 15 | s[2494] << 16 | s[2495] << 17 | s[1199] << 18 | (s[830] ? s[846] : s[831] ? s[847] : s[2464] ? s[845] : s[867] ? s[2496] : s[895] ? (s[224] ? 5 : 0) : s[2497]) << 19 | s[2498] << 22 | s[180] << 23 | s[2499] << 24 | s[2500] << 25 | s[2501] << 26 | s[2502] << 27, s[1192], s[1193], s[1197], s[1198], (f.ressourceforloebErBevilget ? (s[830] ? s[846] : s[831] ? s[847] : s[2464] ? s[845] : s[895] ? s[2496] : s[907]) : 0) << 0 | s[1202] << 3 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[2503] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[2504] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[2505] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 4 | s[1203] << 7 | s[1204] << 8 | s[2266] << 9 | s[1205] << 12 | s[1206] << 13 | (s[877] ? s[846] : s[2240] ? s[878] : s[830] ? s[2241] : s[831] ? s[2506] : s[894]) << 14 | s[2507] << 17 | s[1209] << 18 | s[201] << 19 | s[1210] << 20 | (s[2508] ? 1 : s[2509] ? s[2304] : s[830] ? (s[866] ? 3 : 0) : s[831] ? s[2506] : s[867] ? s[894] : s[224] ? 6 : 0) << 21 | s[2508] << 24 | s[537] << 25 | s[867] << 26 | s[1218] << 27 | s[215] << 28, s[1200], s[1201], s[2510] << 0 | (s[2510] === 1 ? s[2511] : s[2510] === 2 ? s[2511] : s[2510] === 3 ? s[2511] : s[2510] === 4 ? s[2511] : 0) << 3 | (f.aabenbartFormaalsloestAtAfproeve ? 16 : 0) | s[181] << 5 | s[182] << 6 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 128 : 0) | (f.varigeBegraensninger ? 256 : 0) | (f.vaesentligeBegraensninger ? 512 : 0) | s[1208] << 10 | (s[1208] ? 0 : s[2512] <= 14511 /* 2009-09-24 */ ? 1 : s[2512] <= 18261 /* 2019-12-31 */ ? (s[2512] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[2512] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 11 | s[798] << 13 | s[1213] << 14 | s[1214] << 15 | (s[2513] ? (s[2514] ? 0 : s[2515] <= 19133 /* 2022-05-21 */ ? (s[2513] ? 1 : 0) : s[799] ? 2 : 0) : 0) << 16 | s[2513] << 18 | s[1215] << 19 | s[1216] << 20 | s[1217] << 21 | (f.megetBegraensetArbejdsevne ? s[879] : 0) << 22 | (f.megetBegraensetArbejdsevne ? 16777216 : 0) | s[1226] << 25 | s[1227] << 26 | s[2516] << 27, (s[2516] === 1 ? 0 : s[2516] === 2 ? s[2517] : s[2516] === 3 ? s[2517] : s[2516] === 4 ? s[2517] : 0) << 0 | s[869] << 1 | (f.akutSkadeEllerSygdom ? 4 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 8 : 0) | s[245] << 4 | s[244] << 5 | s[246] << 6 | (s[877] ? s[846] : s[830] ? s[878] : s[831] ? s[865] : s[2518]) << 7 | (f.redegoerelseForTilbud ? 1024 : 0) | (f.redegoerelseForRessourcer ? 2048 : 0) | (f.redegoerelseForVarigBegraensning ? 4096 : 0) | (f.redegoerelseForNormaleVilkaar ? 8192 : 0) | (f.sagenErForelagtTeamet ? 16384 : 0) | (f.dokumentationForAfklaring ? 32768 : 0) | (f.dokumentationForIndsatser ? 65536 : 0) | (f.dokumentationForArbejdsevnen ? 131072 : 0) | s[2519] << 18 | s[2520] << 19 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 1048576 : 0) | (f.dokumentationForSaerligeVilkaar ? 2097152 : 0) | s[1220] << 22 | s[1221] << 23 | s[1222] << 24 | (s[407] ? 0 : s[2438] ? s[846] : s[2521] ? s[2439] : s[867] ? (s[408] ? 3 : 0) : s[868]) << 25 | s[407] << 28 | s[595] << 29, (f.andenVurderingIndhentet ? 1 : 0) | s[2522] << 1 | s[2523] << 2 | s[2524] << 3 | (f.tilsvarendeIndgribende ? 16 : 0) | s[1223] << 5 | s[1224] << 6 | s[800] << 7 | s[2525] << 8 | s[2526] << 11 | (s[2525] === 1 ? 0 : s[2525] === 2 ? s[2527] : s[2525] === 3 ? s[2527] : s[2525] === 4 ? s[2527] : 0) << 12 | s[1230] << 13 | s[1231] << 14 | s[1232] << 15 | (s[2528] && !s[2529] ? s[879] : 0) << 16 | s[2528] << 18 | s[2529] << 19 | (f.skriftligAftaleOmSaerligeVilkaar ? 1048576 : 0) | (f.svaereFunktionerErNaevnt ? 2097152 : 0) | s[2530] << 22 | (f.forsoegtUstoettetJob ? 8388608 : 0) | s[1236] << 24 | s[1237] << 25 | s[879] << 26 | (f.foersteFleksjob ? 268435456 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 536870912 : 0), s[1228], s[1229], s[1233], s[1234], s[1235] << 0 | s[2531] << 1 | (s[2531] === 2 ? 0 : s[2531] === 3 ? s[2532] : s[2531] === 4 ? s[2532] : 0) << 4 | s[873] << 5 | s[2533] << 6 | s[875] << 7 | (f.ansatIFleksjob ? (s[888] ? s[846] : s[830] ? s[915] : s[2534]) : 0) << 8 | (f.fulgtOpIFleksjobbet ? 2048 : 0) | s[1243] << 12 | s[801] << 13 | (s[1243] ? s[879] : 0) << 14 | (f.fleksjobErMidlertidigt ? 65536 : 0) | s[1245] << 17 | s[1246] << 18 | s[1247] << 19 | s[1248] << 20 | (f.fleksjobbetOprettesNu ? 2097152 : 0) | (f.beggeBederOmNyVurdering ? 4194304 : 0) | s[1249] << 23 | s[1250] << 24 | s[2535] << 25 | (f.jobbetErOverenskomstdaekket ? 268435456 : 0) | (f.sammenligneligOverenskomstFindes ? 536870912 : 0), s[1238], s[1239], s[1241], s[1242], s[1251] << 0 | s[1252] << 1 | s[1253] << 2 | s[2536] << 3 | (s[2536] === 1 ? 0 : s[2536] === 2 ? s[2537] : s[2536] === 3 ? s[2537] : 0) << 5 | s[202] << 6 | s[203] << 7 | s[1254] << 8 | s[1255] << 9 | (f.udfoererFunktionaerarbejde ? 1024 : 0) | s[2538] << 11 | s[198] << 12 | s[199] << 13 | s[2539] << 14 | s[2540] << 15 | s[2541] << 16 | s[194] << 17 | s[195] << 18 | (s[2142] ? (s[830] ? s[846] : s[831] ? s[847] : s[2542]) : 0) << 19 | (s[2142] ? (s[830] ? s[846] : s[2438] ? s[847] : s[831] ? s[2543] : s[881] ? s[859] : s[189] ? 5 : 0) : 0) << 22 | s[222] << 25 | s[223] << 26 | (s[198] && !s[199] && s[1] ? s[2544] : 0) << 27, s[191], s[190], s[192], s[193], s[220], s[221], s[802] << 0 | s[1257] << 1 | s[2544] << 2 | (f.fikFleksloentilskudMedUrette ? 32 : 0) | (f.fleksloentilskudModBedreVidende ? 64 : 0) | s[2545] << 7 | (f.loennenKunneIkkeEfterreguleres ? 256 : 0) | s[1260] << 9 | (s[802] && !s[1257] && s[1] ? s[2544] : 0) << 10 | (f.kravetKunneAldrigInddrives ? 8192 : 0) | s[803] << 14 | s[1262] << 15 | s[2546] << 16 | (f.virksomhedErHovedbeskaeftigelse ? 262144 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 524288 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 1048576 : 0) | s[2547] << 21 | (f.tilskuddetErFoersteGang ? 4194304 : 0) | s[2548] << 23 | s[804] << 24 | s[805] << 25 | (s[804] ? s[2546] : 0) << 26 | s[2549] << 28 | s[1272] << 29, s[1258], s[1259], s[1263], s[1264], s[1266], s[1267], s[1268], s[1269], s[1270], s[1271], (s[803] && !s[1262] && s[1] ? s[2546] : 0) << 0 | s[1275] << 2 | s[1276] << 3 | s[208] << 4 | s[207] << 5 | s[206] << 6 | (s[880] ? s[846] : 0) << 7 | s[1281] << 8 | s[1282] << 9 | (s[880] ? s[2535] : 0) << 10 | s[218] << 13 | s[1285] << 14 | s[1286] << 15 | (s[2550] && !s[2551] ? s[2535] : 0) << 16 | s[2550] << 19 | s[2551] << 20 | (f.fleksjobPaaFuldTid ? 2097152 : 0) | s[1289] << 22 | s[1290] << 23 | s[212] << 24 | s[210] << 25 | s[213] << 26 | s[2552] << 27, s[1273], s[1274], s[1279], s[1280], s[1283], s[1284], s[1287], s[1288], (s[2552] === 1 ? s[2553] : s[2552] === 2 ? s[2553] : s[2552] === 3 ? s[2553] : s[2552] === 4 ? s[2553] : 0) << 0 | s[211] << 2 | s[209] << 3 | s[886] << 4 | (f.oenskerDeltid ? 32 : 0) | (f.deltidHavdeSammeAarsag ? 64 : 0) | s[887] << 7 | (f.personligeForholdErAendret ? 256 : 0) | s[2554] << 9 | (f.senesteJobVarDeltid ? 1024 : 0) | (f.deltidDeSeneste12Maaneder ? 2048 : 0) | s[1293] << 12 | s[1294] << 13 | (s[1293] && !s[2555] ? s[2535] : 0) << 14 | s[2555] << 17 | s[1295] << 18 | s[1296] << 19 | (f.svaertVedAtOpretholdeVirksomheden ? 1048576 : 0) | s[2556] << 21 | s[1299] << 22 | s[1300] << 23 | (s[1295] && !s[1296] && s[1] ? s[2510] : 0) << 24 | s[1303] << 27 | s[1304] << 28 | s[1305] << 29, s[1291], s[1292], s[1297], s[1298], s[1301], s[1302], s[1306] << 0 | s[2557] << 1 | (f.begraensningerIArbejdsevnen ? 16 : 0) | (f.andenIndsatsErIkkeNok ? 32 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 64 : 0) | s[1690] << 7 | s[416] << 8 | s[421] << 9 | (f.revalideringErBevilget ? s[2557] : 0) << 10 | (f.revalideringErBevilget ? 8192 : 0) | s[806] << 14 | s[431] << 15 | (f.erhvervssigtetErAfklaret ? 65536 : 0) | s[2558] << 17 | s[2559] << 18 | s[1315] << 19 | s[1316] << 20 | s[890] << 21 | s[2560] << 22 | (f.betydeligeBegraensninger ? 33554432 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 67108864 : 0) | (f.talerForLangUddannelse ? 134217728 : 0) | s[1311] << 28, s[1308], s[1309], s[2561] << 0 | (s[2561] === 1 ? s[2562] : s[2561] === 2 ? s[2562] : s[2561] === 3 ? s[2562] : s[2561] === 4 ? s[2562] : 0) << 3 | s[1312] << 4 | s[1313] << 5 | s[1314] << 6 | s[1317] << 7 | s[1318] << 8 | (s[888] ? s[846] : s[831] ? s[915] : s[867] ? s[845] : s[2466]) << 9 | s[807] << 12 | s[1320] << 13 | (s[877] ? s[846] : s[2240] ? s[878] : s[2563] ? s[2241] : s[2564]) << 14 | (f.mentorFremmerMaalet ? 131072 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 262144 : 0) | s[2565] << 19 | s[2566] << 20 | s[1323] << 21 | (s[807] && !s[1320] && s[1] ? (s[877] ? s[846] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[878] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[2567] ? 3 : 0) : s[2563] ? (s[2568] ? 4 : 0) : s[831] ? (s[893] ? 5 : 0) : s[2569]) : 0) << 22 | s[1324] << 25 | s[1325] << 26 | s[1326] << 27, s[1321], s[1322], (s[877] ? s[846] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[878] : s[2563] ? (s[2570] ? 3 : 0) : s[2564]) << 0 | (f.udskrivesFraPsykiatrien ? 8 : 0) | s[2571] << 4 | s[1327] << 5 | s[1328] << 6 | s[1329] << 7 | (s[225] ? (s[877] ? s[846] : s[831] ? s[878] : s[2572]) : 0) << 8 | (f.optagetPaaUddannelse ? 2048 : 0) | s[2573] << 12 | s[236] << 13 | s[238] << 14 | s[237] << 15 | (s[877] ? s[846] : s[2240] ? s[878] : s[2574] ? s[2241] : s[2575] ? (s[242] ? 4 : 0) : s[831] ? (s[230] ? 5 : 0) : s[2569]) << 16 | s[2576] << 19 | s[2577] << 20 | s[2578] << 21 | s[2579] << 22 | s[2580] << 23 | s[2581] << 24 | s[243] << 25 | s[2582] << 26 | s[2583] << 27 | s[2584] << 28 | s[2585] << 29, s[2586] << 0 | s[2587] << 1 | s[2588] << 2 | s[2589] << 3 | s[2590] << 4 | s[2591] << 5 | s[2592] << 6 | s[2593] << 7 | s[2594] << 8 | s[2595] << 9 | s[2596] << 10 | s[2597] << 11 | s[2598] << 12 | s[2599] << 13 | s[2600] << 14 | s[2601] << 15 | s[2602] << 16 | s[2603] << 17 | (f.befordringEfterKonkretVurdering ? 262144 : 0) | s[241] << 19 | s[239] << 20 | s[240] << 21 | (s[877] ? s[846] : s[2574] ? s[878] : s[2575] ? (s[242] ? 3 : 0) : s[831] ? (s[230] ? 4 : 0) : s[894]) << 22 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 33554432 : 0) | s[2604] << 26 | s[2605] << 27 | s[2606] << 28 | s[2607] << 29, s[2608] << 0 | s[2609] << 1 | s[2610] << 2 | s[234] << 3 | s[235] << 4 | s[2611] << 5 | s[2612] << 6 | s[1332] << 7 | s[1333] << 8 | s[1334] << 9 | s[1335] << 10 | s[808] << 11 | s[1337] << 12 | s[2613] << 13 | s[2614] << 14 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 32768 : 0) | s[2615] << 16 | s[2616] << 17 | s[2617] << 18 | s[1340] << 19 | (s[808] && !s[1337] && s[1] ? (s[877] ? s[846] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[878] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[2618] ? 3 : 0) : s[831] ? (s[2619] ? 4 : 0) : s[894]) : 0) << 20 | s[809] << 23 | s[1342] << 24 | s[2620] << 25 | (f.revurderingensGrundlagMangler ? 268435456 : 0) | s[1345] << 29, s[232], s[233], s[1330], s[1331], s[1338], s[1339], s[1343], s[1344], (s[809] && !s[1342] && s[1] ? s[2620] : 0) << 0 | s[250] << 3 | s[251] << 4 | s[252] << 5 | (f.harSamleverMedForsoergelsespligt ? (s[888] ? s[846] : s[344] ? s[915] : s[2437] ? s[2621] : s[2622]) : 0) << 6 | (f.harSamleverMedForsoergelsespligt ? 512 : 0) | s[254] << 10 | s[256] << 11 | s[2623] << 12 | (f.aendringIForholdene ? 16384 : 0) | (f.kanIkkeForsoergeSig ? 32768 : 0) | (f.behovetDaekkesAfAndenYdelse ? 65536 : 0) | s[270] << 17 | s[271] << 18 | (s[888] ? s[846] : s[344] ? s[915] : s[258] ? s[2621] : s[248] ? 4 : 0) << 19 | s[255] << 22 | s[257] << 23 | s[2624] << 24 | (f.harRimeligtTilbudOmArbejde ? 33554432 : 0) | (f.udnytterSineMuligheder ? 67108864 : 0) | s[2625] << 27 | (f.erGift ? 268435456 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 536870912 : 0), (f.aegtefaellenUdnytterSineMuligheder ? 1 : 0) | s[2626] << 1 | s[2627] << 2 | s[2628] << 3 | s[2629] << 4 | s[249] << 5 | s[1373] << 6 | s[2630] << 7 | s[2631] << 9 | s[2632] << 10 | s[1376] << 11 | s[1368] << 12 | s[1369] << 13 | s[1370] << 14 | s[1346] << 15 | s[1347] << 16 | s[1348] << 17 | s[1349] << 18 | s[2633] << 19 | (f.arbejderDeltid ? 1048576 : 0) | (f.dagpengeUnderDetHoejeste ? 2097152 : 0) | (f.klarTilFuldTid ? 4194304 : 0) | s[1353] << 23 | s[1354] << 24 | s[1355] << 25 | (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[846] : s[888] ? (s[2634] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2305] : s[554] ? (s[2635] ? 4 : 0) : s[8] ? 5 : 0) << 26 | s[2636] << 29, s[1371], s[1372], s[1374], s[1375], (f.kanIkkeFaaOrdinaertArbejde ? 1 : 0) | s[2637] << 1 | s[324] << 2 | s[1356] << 3 | s[810] << 4 | (s[322] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[2638] : s[2639] ? 2 : 0) : 0) << 5 | s[322] << 7 | s[321] << 8 | s[2640] << 9 | s[2641] << 10 | s[2642] << 11 | s[1358] << 12 | s[1359] << 13 | (s[322] ? s[2638] : 0) << 14 | s[1366] << 15 | s[1367] << 16 | (s[1366] ? (s[2643] ? s[2638] : s[831] ? (s[772] ? 2 : 0) : s[2644] ? s[845] : s[414] ? 4 : 0) : 0) << 17 | (f.hjaelpEfterVoksensatsen ? 1048576 : 0) | s[1362] << 21 | s[1363] << 22 | (s[1366] ? s[2638] : 0) << 23 | s[2645] << 24 | s[2646] << 25 | (f.hjaelpPaaSUNiveau ? 67108864 : 0) | s[260] << 27 | s[261] << 28 | s[248] << 29, s[1364], s[1365], s[1360], s[1361], s[1379] << 0 | s[265] << 1 | s[2647] << 2 | s[2648] << 3 | s[312] << 4 | s[313] << 5 | s[2649] << 6 | (f.borHosForaeldre ? 128 : 0) | (f.forsoergerEgetBarnIHjemmet ? 256 : 0) | s[2650] << 9 | s[2651] << 10 | s[1377] << 11 | s[1378] << 12 | (s[258] ? s[846] : s[2317]) << 13 | s[298] << 15 | s[273] << 16 | (f.harForsoergelsespligt ? 131072 : 0) | s[2652] << 18 | (f.boernOpholderSigIDanmark ? 524288 : 0) | (f.boernLigestillet ? 1048576 : 0) | s[299] << 21 | s[2653] << 22 | s[2654] << 23 | (f.retTilEkstraBoernetilskud ? 16777216 : 0) | s[2655] << 25 | s[2656] << 26 | s[2657] << 27 | s[2658] << 28 | s[2659] << 29, s[310], s[309], s[296], s[294], s[295], s[297], s[2660] << 0 | s[302] << 1 | s[2661] << 2 | s[2662] << 3 | (f.enligEfterBoernetilskudsloven ? 16 : 0) | s[2663] << 5 | s[2664] << 6 | s[2665] << 7 | s[2666] << 8 | s[305] << 9 | s[2667] << 10 | s[2668] << 11 | s[268] << 12 | s[269] << 13 | (f.erForrevalidend ? 16384 : 0) | s[267] << 15 | s[266] << 16 | s[2669] << 17 | s[2670] << 18 | s[308] << 19 | (s[248] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1379] : s[2671] ? 2 : 0) : 0) << 20 | s[2672] << 22 | s[2673] << 23 | s[2674] << 24 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 33554432 : 0) | (f.tillaegspakkenIJuli2025 ? 67108864 : 0) | s[279] << 27 | s[1382] << 28 | s[2675] << 29, s[300], s[301], s[303], s[304], s[306], s[307], s[1380], s[1381], (s[2675] === 1 ? (s[2676] ? 1 : 0) : 0) << 0 | s[2677] << 1 | s[2676] << 2 | (f.deltagerEllerOenskerTilbud ? 8 : 0) | s[2678] << 4 | s[2679] << 5 | (f.saerligtKomplekseUdfordringer ? 64 : 0) | s[2680] << 7 | s[280] << 8 | s[285] << 9 | (s[2681] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[2682] : s[2118] ? (s[2683] ? 2 : 0) : s[2120]) : 0) << 10 | s[2681] << 12 | (f.samleverMedUngeydelse ? 8192 : 0) | s[311] << 14 | s[314] << 15 | s[2684] << 16 | (f.psykiskLidelseNaevntILoven ? 131072 : 0) | s[2685] << 18 | (f.gravidEfter12Uge ? 524288 : 0) | s[1385] << 20 | s[1386] << 21 | s[419] << 22 | (f.forsoergelsespligtUdenForHjemmet ? 8388608 : 0) | s[327] << 24 | s[328] << 25 | s[329] << 26 | (f.erGift ? s[2623] : 0) << 27 | s[332] << 29, s[275], s[277], s[315], s[318], s[1383], s[1384], s[1387], s[1388], s[330], s[331], s[333] << 0 | s[1390] << 1 | s[1391] << 2 | s[811] << 3 | (s[2686] ? s[2638] : 0) << 4 | s[2686] << 5 | s[1393] << 6 | s[1394] << 7 | s[1401] << 8 | (s[327] && !s[328] && !s[329] ? s[2630] : 0) << 9 | s[1397] << 11 | s[1398] << 12 | s[1605] << 13 | s[502] << 14 | s[2687] << 15 | s[2688] << 16 | s[2689] << 17 | (f.aendringenErEnSocialBegivenhed ? 262144 : 0) | s[775] << 19 | s[773] << 20 | s[774] << 21 | (s[888] ? s[846] : s[2690] ? s[915] : s[2118] ? (s[379] ? 3 : 0) : s[258] ? (s[359] ? 4 : 0) : s[895] ? s[2121] : s[2497]) << 22 | (f.storForsoergerbyrdeEllerBoligudgift ? 33554432 : 0) | (f.parUdenForSaerligStoette ? 67108864 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 134217728 : 0) | s[2691] << 28 | s[2692] << 29, s[1399], s[1400], s[1395], s[1396], (f.opfylderBetingelserForKontanthjaelp ? 1 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 2 : 0) | s[2693] << 2 | s[1403] << 3 | s[1404] << 4 | s[1405] << 5 | (s[888] ? s[846] : s[258] ? s[915] : s[2694]) << 6 | (f.billigereBoligErUndersoegt ? 512 : 0) | (f.billigereBoligErRimelig ? 1024 : 0) | (f.konkretBilligereBoligErFundet ? 2048 : 0) | s[1406] << 12 | s[1407] << 13 | s[506] << 14 | (s[916] ? s[846] : s[831] ? s[2695] : s[2542]) << 15 | (f.skriftligtVejledtOmSanktioner ? 262144 : 0) | (f.vejledningErGennemgaaet ? 524288 : 0) | s[1408] << 20 | s[1409] << 21 | (s[888] ? s[846] : s[344] ? s[915] : s[831] ? s[2621] : s[2451] ? s[859] : s[258] ? (s[154] ? 5 : 0) : s[2309]) << 22 | (f.manglendeViljeTilRaadighed ? 33554432 : 0) | s[1410] << 26 | s[1411] << 27, (f.revalideringErBevilget ? (s[888] ? s[846] : s[2118] ? s[915] : s[2696] ? s[2120] : s[831] ? s[2697] : s[2698]) : 0) << 0 | s[338] << 3 | s[339] << 4 | (s[2699] ? (s[258] ? s[898] : s[2317]) : 0) << 5 | s[2699] << 7 | s[337] << 8 | s[1415] << 9 | s[1416] << 10 | (s[0] ? s[2700] : 0) << 11 | s[410] << 13 | s[1417] << 14 | s[1418] << 15 | (s[0] ? (s[2701] ? s[898] : s[417] ? 2 : 0) : 0) << 16 | s[353] << 18 | s[354] << 19 | (s[2702] ? s[2700] : 0) << 20 | s[2702] << 22 | s[2703] << 23 | s[2704] << 24 | s[2705] << 25 | s[2706] << 26 | s[2707] << 27 | s[1423] << 28 | s[346] << 29, s[335], s[336], s[1413], s[1414], s[352], s[351], (s[0] ? (s[2437] ? s[898] : s[2708]) : 0) << 0 | s[350] << 2 | s[349] << 3 | s[898] << 4 | s[1426] << 5 | s[1427] << 6 | (s[0] ? (s[2464] ? s[898] : s[2709] ? (s[178] ? 2 : 0) : s[895] ? (s[2710] ? 3 : 0) : s[896]) : 0) << 7 | s[1421] << 10 | s[1422] << 11 | s[1430] << 12 | s[1431] << 13 | s[844] << 14 | s[396] << 15 | s[397] << 16 | (s[152] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[844] : s[2118] ? (s[391] ? 2 : 0) : s[2120]) : 0) << 17 | s[2711] << 19 | s[2712] << 20 | s[2713] << 21 | s[390] << 22 | s[738] << 23 | s[1439] << 24 | s[369] << 25 | (s[152] ? (s[2437] ? s[844] : s[2708]) : 0) << 26 | s[372] << 28 | s[373] << 29, s[348], s[345], s[1424], s[1425], s[1419], s[1420], s[1428], s[1429], s[395], s[394], s[371], s[368], s[392], s[393], s[1446] << 0 | s[1447] << 1 | (s[152] ? (s[2690] ? s[844] : s[2437] ? (s[379] ? 2 : 0) : s[2714] ? s[2440] : s[434] ? 4 : 0) : 0) << 2 | s[1441] << 5 | s[1442] << 6 | s[2715] << 7 | (f.ansatIFleksjobVedForloebetsStart ? 256 : 0) | s[1443] << 9 | s[1444] << 10 | s[1445] << 11 | s[1451] << 12 | s[1452] << 13 | s[1453] << 14 | (s[152] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[844] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[2716] ? 2 : 0) : s[2717] ? 3 : 0) : 0) << 15 | s[1434] << 17 | s[1435] << 18 | s[1436] << 19 | s[1437] << 20 | s[1438] << 21 | (s[2718] ? s[2264] : 0) << 22 | s[2718] << 24 | s[1448] << 25 | s[1449] << 26 | s[1450] << 27 | (s[0] ? (s[2714] ? s[898] : s[434] ? 2 : 0) : 0) << 28, s[1432], s[1433], s[406] << 0 | s[405] << 1 | (f.fleksjobErSlut ? 4 : 0) | s[2719] << 3 | s[1456] << 4 | s[1457] << 5 | s[403] << 6 | s[404] << 7 | (s[152] ? (s[2709] ? s[844] : s[2710] ? 2 : 0) : 0) << 8 | s[1465] << 10 | s[402] << 11 | s[401] << 12 | s[2720] << 13 | s[2721] << 14 | s[2722] << 15 | s[2723] << 16 | (f.ferienErAftalt ? 131072 : 0) | s[1458] << 18 | s[1459] << 19 | (s[152] ? (s[2118] ? s[844] : s[359] ? 2 : 0) : 0) << 20 | s[2724] << 22 | s[2725] << 23 | (f.deltagerAktivt ? 16777216 : 0) | s[2726] << 25 | s[2727] << 26 | (f.holderFerieMedYdelse ? 134217728 : 0) | s[1460] << 28 | s[1461] << 29, s[1454], s[1455], s[1463], s[1464], s[1466], s[1467], s[1462] << 0 | (s[2728] ? (s[2521] ? s[844] : s[408] ? 2 : 0) : 0) << 1 | s[2728] << 3 | s[1468] << 4 | s[413] << 5 | s[1469] << 6 | (s[411] ? (s[914] ? s[901] : s[2729] ? s[2730] : s[2731] ? (s[491] ? 3 : 0) : s[2732] ? (s[2733] ? 4 : 0) : s[2734] ? (s[2735] ? 5 : 0) : s[2736] ? 6 : 0) : 0) << 7 | s[411] << 10 | (f.personligKontaktErForsoegt ? 2048 : 0) | (s[411] ? s[2737] : 0) << 12 | s[1479] << 14 | s[1480] << 15 | (s[1479] ? s[2737] : 0) << 16 | s[2738] << 18 | s[2739] << 19 | s[2740] << 20 | s[2741] << 21 | s[2742] << 22 | (f.kontaktErGenoprettet ? 8388608 : 0) | s[1475] << 24 | s[1476] << 25 | (s[2743] ? s[2737] : 0) << 26 | s[2743] << 28 | s[2744] << 29, s[1470], s[1471], s[1477], s[1478], s[1473], s[1474], s[2745] << 0 | s[2746] << 1 | s[2747] << 2 | (f.rimeligGrundTilBrud ? 8 : 0) | s[1481] << 4 | s[1482] << 5 | s[1483] << 6 | (s[2748] ? s[2737] : 0) << 7 | s[2748] << 9 | s[2749] << 10 | (f.nedsatSammeMaaned ? 2048 : 0) | s[1486] << 12 | s[1487] << 13 | (s[1486] && !s[2750] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[901] : s[2751] ? 2 : 0) : 0) << 14 | s[2750] << 16 | s[1488] << 17 | s[1489] << 18 | (f.ydelsenBoerOphoere ? 524288 : 0) | (f.modBedreVidende ? 1048576 : 0) | s[2752] << 21 | s[2753] << 22 | (s[152] ? (s[831] ? s[844] : s[2644] ? s[843] : s[2464] ? s[2754] : s[2755] ? s[2496] : s[881] ? (s[550] ? 5 : 0) : s[2451] ? (s[189] ? 6 : 0) : s[2756] ? s[2757] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[551] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[32] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[2758] ? 10 : 0) : s[2759] ? (s[2760] ? 11 : 0) : s[515] ? 12 : 0) : 0) << 23 | s[424] << 27 | s[430] << 28, s[1484], s[1485], s[1490], s[1491], s[1492], s[1493], s[1495], s[1496], (f.revalideringErBevilget ? (s[888] ? s[846] : s[2761] ? s[915] : s[831] ? s[2762] : s[2463]) : 0) << 0 | (f.foelgerRevalideringsplanen ? 8 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 16 : 0) | s[2763] << 5 | (f.netopForladtSkolen ? 64 : 0) | (f.kanKlareSigMedSU ? 128 : 0) | s[2764] << 8 | (f.saerligtBegraensedeErhvervsmuligheder ? 512 : 0) | s[1497] << 10 | s[1498] << 11 | s[1499] << 12 | (f.revalideringErBevilget ? (s[888] ? s[846] : s[2765] ? s[915] : s[2701] ? s[2766] : s[831] ? s[2767] : s[2698]) : 0) << 13 | s[1518] << 16 | s[1519] << 17 | s[1520] << 18 | (s[2768] ? s[2769] : 0) << 19 | s[2768] << 22 | s[1512] << 23 | s[1513] << 24 | (s[265] ? 0 : s[2769]) << 25 | s[1508] << 28 | s[1509] << 29, s[1510], s[1511], s[1506], s[1507], s[2770] << 0 | s[2771] << 1 | (f.arbejdsindtaegtTilHoejesteSygedagpenge ? 4 : 0) | s[425] << 3 | s[426] << 4 | (s[2772] ? s[2769] : 0) << 5 | s[2773] << 8 | s[2774] << 9 | s[1502] << 10 | s[1503] << 11 | (s[2772] ? s[2557] : 0) << 12 | s[1505] << 15 | (s[1505] ? 0 : s[2775] <= 13858 /* 2007-12-11 */ ? 1 : s[2775] <= 18261 /* 2019-12-31 */ ? (s[2775] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[2775] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 16 | s[1516] << 18 | s[1517] << 19 | (s[2776] && !s[2777] ? s[2769] : 0) << 20 | s[2776] << 23 | s[2777] << 24 | s[2778] << 25 | s[2779] << 26 | s[2780] << 27 | s[1522] << 28, s[422], s[423], s[1500], s[1501], s[1514], s[1515], (s[806] && !s[431] && s[1] ? s[2557] : 0) << 0 | s[1523] << 3 | s[1524] << 4 | (f.kortvarigAfbrydelseUdenBetydning ? 32 : 0) | (f.fravaerVedBarselIRevalidering ? 64 : 0) | s[1527] << 7 | (f.revalideringErBevilget ? (s[888] ? s[846] : s[2765] ? s[915] : s[2701] ? s[2766] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[2767] : s[2714] ? (s[2781] ? 5 : 0) : s[831] ? (s[434] ? 6 : 0) : s[895] ? (s[26] ? 7 : 0) : s[2782]) : 0) << 8 | s[2783] << 12 | s[1528] << 13 | s[1529] << 14 | (f.revalideringErBevilget ? (s[831] ? s[846] : s[2261]) : 0) << 15 | s[2784] << 17 | s[1532] << 18 | s[1533] << 19 | (s[888] ? s[2193] : s[830] ? s[915] : s[865]) << 20 | s[2785] << 22 | s[2786] << 23 | s[2787] << 24 | s[2788] << 25 | s[2789] << 26 | s[2790] << 27 | s[2791] << 28 | s[497] << 29, s[1525], s[1526], s[1530], s[1531], s[904] << 0 | s[2792] << 1 | (s[2792] === 1 ? s[2793] : s[2792] === 2 ? s[2793] : 0) << 3 | (f.ledighedsydelseForAfbrydelse ? 16 : 0) | s[442] << 5 | s[439] << 6 | (f.erVisiteretTilFleksjob ? s[2210] : 0) << 7 | s[440] << 9 | s[441] << 10 | s[2794] << 11 | s[477] << 12 | s[479] << 13 | (s[2795] && !s[2796] ? (s[2797] ? s[898] : s[2798] ? s[2799] : s[2800] ? 3 : 0) : 0) << 14 | s[2795] << 16 | s[2796] << 17 | s[2801] << 18 | s[2802] << 19 | s[488] << 20 | s[489] << 21 | (s[0] ? (s[2797] ? s[898] : s[2438] ? s[2799] : s[2798] ? s[2543] : s[258] ? (s[2800] ? 4 : 0) : s[2121]) : 0) << 22 | s[2803] << 25 | s[2804] << 26 | s[449] << 27 | s[450] << 28 | s[443] << 29, s[1536], s[1537], s[487], s[486], (s[443] ? (s[895] ? (s[443] ? 1 : 0) : s[2805]) : 0) << 0 | s[2806] << 2 | (f.ventesRaskInden8Uger ? 8 : 0) | s[2807] << 4 | s[2808] << 5 | (f.oenskerTidligOpfoelgning ? 64 : 0) | s[2809] << 7 | s[448] << 8 | s[446] << 9 | s[447] << 10 | (s[933] ? s[846] : s[2110] ? s[2318] : s[2451] ? s[2810] : s[895] ? s[2452] : s[2811]) << 11 | s[2812] << 14 | s[2813] << 15 | s[2814] << 16 | s[2815] << 17 | s[452] << 18 | s[451] << 19 | (s[154] && s[456] ? 1 : s[154] && !s[455] ? (s[895] ? (s[154] ? 2 : 0) : s[2816]) : 0) << 20 | s[455] << 23 | s[2817] << 24 | s[2818] << 25 | s[2819] << 26 | s[588] << 27 | s[2820] << 28 | s[2821] << 29, s[578] << 0 | (f.forudsigeligtForloeb ? 2 : 0) | s[2822] << 2 | s[2823] << 3 | s[2824] << 4 | s[2825] << 5 | s[2826] << 6 | s[2827] << 7 | (f.opfoelgningOenskes ? 256 : 0) | (f.opfoelgningAlligevel ? 512 : 0) | s[2828] << 10 | s[2829] << 11 | s[1853] << 12 | s[1854] << 13 | (s[456] ? 1 : s[455] ? 0 : s[933] ? s[2304] : s[2110] ? s[2830] : s[2831]) << 14 | s[454] << 17 | s[453] << 18 | s[1540] << 19 | s[1541] << 20 | (s[2832] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[2193] : s[830] ? (s[2833] ? 2 : 0) : s[865]) : 0) << 21 | s[2832] << 23 | s[1544] << 24 | (s[2834] ? 1 : s[888] ? s[2835] : s[2305]) << 25 | s[2834] << 27 | (f.modtogLedighedsydelse30Juni2006 ? 268435456 : 0) | s[2836] << 29, s[1851], s[1852], s[1538], s[1539], s[1542], s[1543], s[2837] << 0 | s[2838] << 1 | s[2839] << 2 | s[2840] << 3 | (f.revurderetFoer ? 16 : 0) | s[2841] << 5 | s[2842] << 6 | s[2843] << 7 | s[2844] << 8 | s[2845] << 9 | s[2846] << 10 | s[2847] << 11 | s[1547] << 12 | s[2193] << 13 | s[2848] << 14 | s[2849] << 15 | s[1550] << 16 | s[1551] << 17 | s[2850] << 18 | (s[2850] === 1 ? 0 : s[2850] === 2 ? 0 : s[2850] === 4 ? (s[2851] ? 1 : 0) : 0) << 21 | s[909] << 22 | s[231] << 23 | s[2851] << 24 | (f.flyttedeKommuneMedLedighedsydelse ? 33554432 : 0) | (f.flytningForhindrerFristen ? 67108864 : 0) | s[1552] << 27 | s[1553] << 28 | s[1556] << 29, s[1545], s[1546], s[1548], s[1549], s[1554], s[1555], s[1557] << 0 | s[1560] << 1 | s[1561] << 2 | s[1564] << 3 | s[1565] << 4 | s[812] << 5 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[2852] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[2853] ? 3 : 0) : s[2854] ? 4 : 0) << 6 | s[2855] << 9 | s[2856] << 10 | s[2857] << 11 | s[2858] << 12 | s[1573] << 13 | (s[1573] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1573] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 14 | s[1574] << 16 | s[1575] << 17 | s[2859] << 18 | s[2860] << 19 | s[2861] << 20 | (f.berettigetVedOvergangen ? 2097152 : 0) | s[2862] << 22 | s[1580] << 23 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1580] ? 1 : 0) : s[2863] ? 2 : 0) << 24 | s[1581] << 26 | s[1582] << 27 | s[1583] << 28, s[1558], s[1559], s[1562], s[1563], s[1566], s[1567], s[1569], s[1570], s[1571], s[1572], s[1576], s[1577], s[1578], s[1579], (s[2729] ? s[2864] : s[2731] ? (s[491] ? 2 : 0) : s[2732] ? (s[2733] ? 3 : 0) : s[2734] ? (s[2735] ? 4 : 0) : s[2736] ? 5 : 0) << 0 | s[1584] << 3 | s[1585] << 4 | (f.harSoegtAktivtMedLedighedsydelse ? 32 : 0) | s[1588] << 6 | s[1589] << 7 | (s[1588] ? (s[2865] ? s[2864] : s[2866]) : 0) << 8 | s[2867] << 10 | s[2868] << 11 | s[813] << 12 | s[2869] << 13 | s[2870] << 15 | s[2871] << 16 | s[2872] << 17 | s[2873] << 18 | s[2874] << 19 | s[1595] << 20 | s[1596] << 21 | (s[1595] ? s[2869] : 0) << 22 | s[1597] << 24 | s[1598] << 25 | s[2875] << 26 | s[2876] << 27 | s[2877] << 28 | s[2878] << 29, s[1586], s[1587], s[1590], s[1591], s[1593], s[1594], s[2879] << 0 | s[2880] << 1 | s[2881] << 2 | s[2882] << 3 | s[2883] << 4 | s[2884] << 5 | s[2885] << 6 | s[2886] << 7 | s[1599] << 8 | s[1600] << 9 | (s[830] ? s[2193] : s[2118] ? s[847] : s[2120]) << 10 | s[1601] << 12 | s[1602] << 13 | (f.staarTilRaadighedForFleksjob ? 16384 : 0) | (f.pensionssagUnderBehandling ? 32768 : 0) | s[500] << 16 | s[503] << 17 | s[2887] << 18 | s[2888] << 19 | s[2889] << 20 | s[2890] << 21 | s[499] << 22 | s[498] << 23 | s[2891] << 24 | s[508] << 25 | s[1649] << 26 | (f.udgiftenErPaataget ? 134217728 : 0) | s[2892] << 28 | (f.hjaelpTrodsSenAnsoegning ? 536870912 : 0), s[1603] << 0 | s[1604] << 1 | (s[888] ? s[846] : s[831] ? s[915] : s[845]) << 2 | (f.egenBetalingVanskeliggoerFremtiden ? 16 : 0) | s[510] << 5 | s[511] << 6 | (f.udgiftenErHeltAfgoerende ? 128 : 0) | s[2893] << 8 | s[1606] << 9 | s[1607] << 10 | (f.udsaettelsestruetPaaGrundAfRestance ? 2048 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 4096 : 0) | (f.hjaelpenDaekkerKunSanktion ? 8192 : 0) | (f.kanIkkeBetaleUdgiften ? 16384 : 0) | s[1608] << 15 | s[1609] << 16 | s[1610] << 17 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2106] : 0) << 18 | s[1611] << 20 | s[1612] << 21 | (f.udgiftenDaekkesEfterAndenLov ? 4194304 : 0) | (f.behandlingenErNoedvendig ? 8388608 : 0) | s[2894] << 24 | (f.behandlingUdenForDetOffentlige ? 33554432 : 0) | s[2895] << 26 | (f.offentligBehandlingFindes ? 134217728 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 268435456 : 0) | s[1615] << 29, s[1613], s[1614], s[1616] << 0 | (s[830] ? s[846] : s[258] ? s[847] : s[2896]) << 1 | s[2897] << 3 | s[2898] << 4 | s[2899] << 5 | (f.ydelsenSvarerTilKontanthjaelp ? 64 : 0) | s[2900] << 7 | s[2901] << 8 | (f.opfylderKontanthjaelpensOekonomi ? 512 : 0) | s[2902] << 10 | s[2903] << 11 | s[2904] << 12 | s[2905] << 13 | s[188] << 14 | s[1619] << 15 | s[1620] << 16 | (s[1615] && !s[1616] && s[1] ? (s[830] ? s[846] : s[344] ? s[847] : s[2906] ? s[2621] : s[258] ? (s[2907] ? 4 : 0) : s[2121]) : 0) << 17 | s[2908] << 20 | s[2909] << 21 | s[2910] << 22 | s[2911] << 23 | s[334] << 24 | s[814] << 25 | s[1622] << 26 | s[1625] << 27 | (s[814] && !s[1622] && s[1] ? (s[830] ? s[846] : s[2906] ? s[847] : s[2907] ? 3 : 0) : 0) << 28, s[1617], s[1618], s[1623], s[1624], s[815] << 0 | s[1627] << 1 | (f.faarKontanthjaelpVedMedicin ? 4 : 0) | s[2912] << 3 | s[2913] << 4 | s[2914] << 5 | s[2915] << 6 | s[2916] << 7 | s[1630] << 8 | (s[815] && !s[1627] && s[1] ? s[2630] : 0) << 9 | s[1631] << 11 | s[1632] << 12 | s[1633] << 13 | (s[2917] ? s[2623] : 0) << 14 | s[2917] << 16 | s[2918] << 17 | s[1634] << 18 | s[1635] << 19 | s[1636] << 20 | (s[2919] ? s[2920] : 0) << 21 | s[2919] << 24 | s[1637] << 25 | s[1638] << 26 | (f.flytningenForbedrerForholdene ? 134217728 : 0) | s[2921] << 28 | (f.flytterTilUdlandet ? 536870912 : 0), s[1628], s[1629], (f.knyttetTilLandetDerFlyttesTil ? 1 : 0) | s[1639] << 1 | s[1640] << 2 | s[1641] << 3 | s[1642] << 4 | s[1645] << 5 | s[1646] << 6 | s[2922] << 7 | s[2923] << 8 | s[1655] << 9 | s[1656] << 10 | s[1657] << 11 | (f.fikSUForSammeTid ? (s[888] ? s[846] : s[2765] ? s[915] : s[2701] ? s[2766] : s[2767]) : 0) << 12 | (f.fikSUForSammeTid ? 32768 : 0) | s[1652] << 16 | s[1653] << 17 | s[1654] << 18 | (f.doemtForHandlingILovensListe ? (s[888] ? s[846] : s[2761] ? s[915] : s[2696] ? s[2762] : s[2697]) : 0) << 19 | (f.doemtForHandlingILovensListe ? 4194304 : 0) | s[1650] << 23 | s[1651] << 24 | (f.undlodOplysningerModBedreVidende ? 33554432 : 0) | (f.modtogUberettigetModBedreVidende ? 67108864 : 0) | (f.sanktionIDagpenge ? 134217728 : 0) | s[1658] << 28 | s[1659] << 29, s[1647], s[1648], s[1643], s[1644], s[1660] << 0 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1660] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[2924] ? 3 : 0) : s[2925] ? 4 : 0) << 1 | s[2926] << 4 | s[2927] << 5 | s[2928] << 6 | s[2929] << 7 | s[2930] << 8 | s[2931] << 9 | (f.fikHjaelpTilBoligindskud ? 1024 : 0) | s[1662] << 11 | s[816] << 12 | (f.fikHjaelpTilBoligindskud ? s[2623] : 0) << 13 | (f.fikHjaelpTilBoligindskud ? s[2630] : 0) << 15 | s[1668] << 17 | s[1669] << 18 | s[1670] << 19 | (f.selvforskyldtLedig ? s[2920] : 0) << 20 | (f.selvforskyldtLedig ? 8388608 : 0) | s[1666] << 24 | s[1667] << 25 | (f.hjaelpenYdesUnderTilbud ? 67108864 : 0) | (f.oplystOmTilbagebetalingspligt ? 134217728 : 0) | s[2932] << 28 | s[2933] << 29, s[1664], s[1665], s[2934] << 0 | (f.brugteMidlerUndtagetFraForsoergelse ? 2 : 0) | (f.uforsvarligOekonomi ? 4 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 8 : 0) | (f.indblandetIArbejdsstrid ? 16 : 0) | (f.kanSnartBetaleTilbage ? 32 : 0) | s[1671] << 6 | s[1672] << 7 | (f.senereErstatningForSammeTid ? 256 : 0) | (f.erstatningForTabAfErhvervsevne ? 512 : 0) | s[1673] << 10 | s[1674] << 11 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[846] : s[2110] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[895] ? s[2810] : s[2759] ? s[896] : s[515] ? 5 : 0) << 12 | s[534] << 15 | s[1735] << 16 | s[1736] << 17 | (s[2935] ? (s[830] ? s[846] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[847] : s[831] ? (s[2936] ? 3 : 0) : s[2518]) : 0) << 18 | s[2935] << 21 | s[2937] << 22 | (f.heltAabenbartIngenForbedring ? 8388608 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 16777216 : 0) | s[2938] << 25 | (f.bedtOmAfgoerelseOmPensionAlene ? 67108864 : 0) | (f.utvivlsomtIkkePension ? 134217728 : 0) | s[1675] << 28 | s[1676] << 29, s[1677] << 0 | (s[2939] ? 1 : s[830] ? s[2304] : s[2110] ? s[865] : s[2831]) << 1 | s[2939] << 4 | s[2940] << 5 | s[2941] << 6 | s[2942] << 7 | s[2943] << 8 | s[1678] << 9 | s[1679] << 10 | (s[830] ? s[846] : s[2110] ? s[847] : s[2451] ? s[2810] : s[870] ? s[2452] : s[926]) << 11 | s[2944] << 14 | s[2945] << 15 | s[2946] << 16 | s[2947] << 17 | (f.behovForUndervisningsomraadet ? 262144 : 0) | s[817] << 19 | s[1684] << 20 | s[531] << 21 | (s[2948] ? s[2949] : s[2950] ? s[2951] : s[533] ? 3 : 0) << 22 | (f.sagVerserede1Januar2020 ? 16777216 : 0) | (f.vaelgerSeniorpension ? 33554432 : 0) | s[1683] << 26 | (s[817] && !s[1684] && s[531] ? s[2949] : 0) << 27 | s[1688] << 28 | s[1689] << 29, s[1680], s[1681], s[1686], s[1687], (s[1688] ? s[1379] : 0) << 0 | (f.modtogHjaelp30Juni2025 ? 2 : 0) | s[1697] << 2 | s[1698] << 3 | (s[923] ? s[846] : s[924]) << 4 | (f.harDanskIndfoedsret ? 64 : 0) | s[2952] << 7 | s[2953] << 8 | s[2954] << 9 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 1024 : 0) | s[524] << 11 | s[527] << 12 | (f.ligestilletEfterEUEllerOverenskomst ? 8192 : 0) | s[1699] << 14 | s[1700] << 15 | s[2955] << 16 | s[1701] << 17 | s[1702] << 18 | (f.flyttetEfterTilkendelsen ? 524288 : 0) | s[2956] << 20 | s[2957] << 21 | s[525] << 22 | s[528] << 23 | s[2958] << 24 | (f.harFastBopaelIDanmark ? 33554432 : 0) | (f.harHyrePaaDanskSkib ? 67108864 : 0) | s[2959] << 27 | (f.saerligeOmstaendighederForPensionIUdlandet ? 268435456 : 0) | s[526] << 29, s[529] << 0 | s[1705] << 1 | s[1706] << 2 | s[2960] << 3 | (s[2960] === 1 ? s[2961] : s[2960] === 2 ? s[2961] : 0) << 5 | s[917] << 6 | s[918] << 7 | s[1709] << 8 | s[1710] << 9 | s[2962] << 10 | (s[2962] === 1 ? 0 : s[2962] === 2 ? (s[522] ? 1 : s[2963] ? 0 : 2) : 0) << 12 | s[522] << 14 | s[2963] << 15 | s[1713] << 16 | s[2964] << 17 | (s[2964] === 2 ? 0 : s[2964] === 3 ? 0 : s[2964] === 4 ? (s[2963] ? 0 : 1) : 0) << 20 | s[920] << 21 | s[2965] << 22 | s[922] << 23 | s[1714] << 24 | s[1715] << 25 | s[1716] << 26 | s[1717] << 27 | s[1718] << 28, s[1703], s[1704], s[1707], s[1708], s[1711], s[1712], (s[923] ? s[846] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[924] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[2966] ? 3 : 0) : s[2967] ? 4 : 0) << 0 | s[1721] << 3 | s[1722] << 4 | s[2968] << 5 | s[2969] << 7 | s[1723] << 8 | s[1724] << 9 | (s[830] ? s[846] : s[2461] ? s[847] : s[2970] ? s[2462] : s[895] ? s[2971] : s[907]) << 10 | s[2972] << 13 | (f.dokumenteretIngenForbedring ? 16384 : 0) | s[1725] << 15 | s[1726] << 16 | (f.arbejdsevnenErVarigtNedsat ? 131072 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 262144 : 0) | s[1719] << 19 | s[1720] << 20 | s[2973] << 21 | s[2974] << 22 | s[1727] << 23 | s[1728] << 24 | (s[923] ? s[846] : s[830] ? s[924] : s[2534]) << 25 | s[1729] << 28 | s[1730] << 29, (f.bedtOmAfgoerelseOmPensionAlene ? s[2968] : 0) << 0 | s[1731] << 2 | s[1732] << 3 | (s[2948] ? s[2949] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[2951] : s[2950] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[533] ? 4 : 0) << 4 | s[2975] << 7 | s[2976] << 8 | (f.langvarigOgAktuelTilknytning ? 512 : 0) | s[1733] << 10 | s[1734] << 11 | (s[923] ? s[846] : s[830] ? s[924] : s[895] ? s[865] : s[2977]) << 12 | s[2978] << 15 | s[2979] << 16 | s[2980] << 17 | s[1737] << 18 | s[1738] << 19 | (s[923] ? s[846] : s[830] ? s[924] : s[870] ? s[865] : s[2981]) << 20 | (f.redegoerelseForIngenForbedring ? 8388608 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 16777216 : 0) | (f.forklaringPaaVarigNedsaettelse ? 33554432 : 0) | s[2982] << 26 | (f.forklaringPaaManglendeSelvforsoergelse ? 134217728 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 268435456 : 0) | (f.planMedFuldAfklaring ? 536870912 : 0), (f.dokumentationForUdtoemteIndsatser ? 1 : 0) | s[1739] << 1 | s[1740] << 2 | (f.moedeMedBeslutterneErTilbudt ? 8 : 0) | s[548] << 4 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[2983] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 5 | s[2096] << 7 | s[2097] << 8 | s[2984] << 9 | s[2985] << 10 | s[2986] << 11 | (f.langTilknytningMed20Til25Aar ? 4096 : 0) | s[1744] << 13 | s[1745] << 14 | (s[831] ? s[846] : s[2644] ? s[843] : s[2754]) << 15 | s[2987] << 17 | s[2988] << 18 | s[2989] << 19 | s[2990] << 20 | (f.varigtNedsatISenesteJob ? 2097152 : 0) | s[2991] << 22 | s[2992] << 23 | s[2993] << 24 | s[818] << 25 | s[1748] << 26 | s[1749] << 27 | (s[2994] ? (s[2995] ? 0 : s[2996] <= 18669 /* 2021-02-11 */ ? (s[2994] ? 1 : 0) : s[819] ? 2 : 0) : 0) << 28, s[1741], s[1742], s[2994] << 0 | s[542] << 1 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[846] : s[2247] ? (s[537] ? 2 : 0) : s[543] ? 3 : 0) << 2 | s[2997] << 4 | s[2998] << 5 | s[2999] << 6 | s[3000] << 7 | s[3001] << 8 | s[3002] << 9 | s[3003] << 10 | s[1754] << 11 | s[1755] << 12 | s[1756] << 13 | s[3004] << 14 | s[3005] << 15 | s[3006] << 16 | s[3007] << 17 | s[3008] << 18 | s[3009] << 19 | s[3010] << 20 | s[3011] << 21 | s[3012] << 22 | s[3013] << 23 | s[3014] << 24 | s[3015] << 25 | s[3016] << 26 | s[3017] << 27 | s[3018] << 28 | s[3019] << 29, s[1750], s[1751], s[1752], s[1753], s[541], s[540], s[3020] << 0 | s[3021] << 1 | s[3022] << 2 | s[3023] << 3 | s[3024] << 4 | s[3025] << 5 | s[3026] << 6 | (f.tilknytningI9Maaneder ? 128 : 0) | (f.kommerFraFleksydelse ? 256 : 0) | s[1759] << 9 | s[3027] << 10 | s[3028] << 11 | s[3029] << 12 | s[3030] << 13 | s[3031] << 14 | s[820] << 15 | s[1762] << 16 | s[1763] << 17 | (s[821] ? (s[3032] ? 0 : s[821] ? 1 : 0) : 0) << 18 | s[821] << 19 | s[822] << 20 | s[1766] << 21 | s[1767] << 22 | (s[823] ? (s[3033] ? 0 : s[823] ? 1 : 0) : 0) << 23 | s[823] << 24 | (f.aegtefaelleHarOgsaaPension ? 33554432 : 0) | s[1772] << 26 | s[1773] << 27, s[1757], s[1758], s[1768], s[1769], s[1770], s[1771], (s[923] ? s[846] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[924] : s[2970] ? (s[3034] ? 3 : 0) : s[2971]) << 0 | (f.giftEllerSamlevende ? 8 : 0) | s[1778] << 4 | s[1779] << 5 | s[1780] << 6 | (s[3035] ? s[3036] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3037] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3038] ? 3 : 0) : s[3039] ? 4 : 0) << 7 | s[3040] << 10 | s[3041] << 11 | s[1776] << 12 | s[1777] << 13 | (s[3035] ? s[3036] : s[3037]) << 14 | s[3042] << 16 | s[1784] << 17 | (s[1784] ? 0 : s[3043] <= 14518 /* 2009-10-01 */ ? 1 : s[3043] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 18 | s[1787] << 20 | s[1788] << 21 | s[1789] << 22 | (s[3044] ? s[846] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[747] ? 2 : 0) : s[3045] ? 3 : 0) << 23 | s[1785] << 25 | s[1786] << 26 | (s[923] ? s[846] : s[2755] ? s[924] : s[2756] ? (s[550] ? 3 : 0) : s[551] ? 4 : 0) << 27, s[1774], s[1775], s[1781], s[1782], (f.vaesentligtForbedretOgSelvforsoergende ? 1 : 0) | s[3046] << 1 | s[3047] << 2 | (f.samtykkerTilFrakendelse ? 8 : 0) | s[3048] << 4 | s[3049] << 5 | (f.udsendtMedPsykiskLidelse ? 64 : 0) | s[3050] << 7 | (f.saerligeOmstaendighederForFrakendelse ? 256 : 0) | s[1794] << 9 | s[1795] << 10 | s[1798] << 11 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[2983] : s[1798] ? 2 : 0) << 12 | (f.foertidspensionErBevilget ? 16384 : 0) | s[1799] << 15 | s[1800] << 16 | s[556] << 17 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[556] ? 1 : 0) : s[555] ? 2 : 0) << 18 | s[1804] << 20 | s[1805] << 21 | (s[830] ? s[846] : s[895] ? s[847] : s[2816]) << 22 | s[1808] << 25 | s[1809] << 26 | (s[1808] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3051] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 27 | s[3051] << 29, s[1790], s[1791], s[1792], s[1793], s[1796], s[1797], s[1802], s[1803], s[1806], s[1807], s[3052] << 0 | (f.forkertVejledning ? 2 : 0) | (f.saerligeOmstaendighederForRefusion ? 4 : 0) | s[1813] << 3 | s[1814] << 4 | s[1810] << 5 | s[1811] << 6 | s[1812] << 7 | s[3053] << 8 | s[3054] << 9 | s[3055] << 10 | s[3056] << 11 | s[3057] << 12 | s[3058] << 13 | s[564] << 14 | s[3059] << 15 | s[1819] << 17 | s[1820] << 18 | (f.feriePasserMedForloebet ? 524288 : 0) | (f.ferieIndenForFerieloven ? 1048576 : 0) | (f.ferieAftalt ? 2097152 : 0) | s[1823] << 22 | (f.ferieAftalt ? s[3059] : 0) << 23 | s[1824] << 25 | s[1825] << 26 | s[1830] << 27 | s[1831] << 28, s[1821], s[1822], s[1828], s[1829], s[3060] << 0 | (s[3060] === 1 ? s[3061] : s[3060] === 2 ? s[3061] : 0) << 2 | s[928] << 3 | (f.saerligeGrundeTilAndetTidspunkt ? 16 : 0) | s[1832] << 5 | s[1833] << 6 | (s[933] ? s[846] : s[830] ? s[2318] : s[2319] ? s[865] : s[895] ? s[2320] : s[907]) << 7 | (f.arbejdsevnenErAfklaret ? 1024 : 0) | (f.berettigetTilRevalidering ? 2048 : 0) | (f.berettigetTilFleksjob ? 4096 : 0) | (f.berettigetTilFoertidspension ? 8192 : 0) | (f.berettigetTilRessourceforloeb ? 16384 : 0) | s[1836] << 15 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[846] : s[1836] ? 2 : 0) << 16 | (f.ophoerErAfgjort ? 262144 : 0) | s[1839] << 19 | s[767] << 20 | (s[110] ? (s[855] ? (s[104] <= 14612 /* 2010-01-03 */ ? s[857] : s[856] ? (s[102] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3062] ? 3 : 0) : 0) : 0) << 21 | s[3063] << 23 | s[3064] << 24 | s[1841] << 25 | s[1842] << 26 | (s[933] ? s[846] : s[2437] ? s[2318] : s[2440]) << 27 | (f.sagenErBelyst ? 536870912 : 0), s[1834], s[1835], s[1837], s[1838], s[1843], s[1844], s[1845] << 0 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[1845] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 1 | s[1846] << 3 | s[1847] << 4 | s[1848] << 5 | (s[2110] ? s[846] : s[831] ? s[2111] : s[845]) << 6 | s[1849] << 8 | s[1850] << 9 | (f.oenskerLaegeattest ? 1024 : 0) | (f.attestIndhentet ? 2048 : 0) | s[585] << 12 | s[580] << 13 | s[579] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[572] << 17 | s[573] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[586] << 20 | s[587] << 21 | s[1857] << 22 | s[1858] << 23 | (s[26] && s[456] ? 1 : s[26] && !s[455] ? (s[2451] ? s[843] : s[895] ? s[3065] : s[2977]) : 0) << 24 | s[575] << 27 | s[1859] << 28 | s[1860] << 29, s[1855], s[1856], s[1861] << 0 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[846] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3066] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3067] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3068] ? 4 : 0) : s[895] ? (s[3069] ? 5 : 0) : s[2497]) << 1 | s[592] << 4 | s[593] << 5 | (f.fremmoedeErNoedvendigt ? 64 : 0) | s[1864] << 7 | s[1865] << 8 | (s[578] && s[456] ? 1 : s[578] && !s[455] ? (s[3070] ? s[2304] : s[933] ? (s[3071] ? 3 : 0) : s[2110] ? (s[852] ? 4 : 0) : s[831] ? s[3072] : s[2451] ? s[2569] : s[895] ? s[2757] : s[870] ? s[2782] : s[36] ? 9 : 0) : 0) << 9 | s[3073] << 13 | s[3074] << 14 | s[1866] << 15 | s[1867] << 16 | s[1868] << 17 | (s[933] ? s[846] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[2318] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3075] ? 3 : 0) : s[2110] ? (s[3076] ? 4 : 0) : s[3072]) << 18 | s[1869] << 21 | s[1870] << 22 | s[1871] << 23 | (s[2110] ? s[846] : s[2451] ? s[2111] : s[895] ? s[3065] : s[896]) << 24 | s[1872] << 27 | s[1873] << 28 | s[1874] << 29, s[1862], s[1863], (s[2110] ? s[846] : s[831] ? s[2111] : s[2451] ? s[845] : s[895] ? s[2452] : s[907]) << 0 | s[1877] << 3 | s[1878] << 4 | s[1879] << 5 | s[1880] << 6 | s[1881] << 7 | (s[3070] ? s[846] : s[933] ? (s[3071] ? 2 : 0) : s[2110] ? s[2830] : s[3077]) << 8 | s[1882] << 11 | s[1883] << 12 | (s[933] ? s[846] : s[830] ? s[2318] : s[2319] ? s[865] : s[870] ? s[2320] : s[926]) << 13 | s[3078] << 16 | (f.udebliver ? 131072 : 0) | (f.rimeligGrund ? 262144 : 0) | (f.skriftligtOrienteret ? 524288 : 0) | s[597] << 20 | s[596] << 21 | (s[933] ? s[846] : s[2438] ? s[2318] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[2543] : s[2521] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[408] ? 5 : 0) << 22 | s[3079] << 25 | s[1884] << 26 | s[1885] << 27 | s[3080] << 28 | s[3081] << 29, s[1875], s[1876], (f.noedvendigBehandling ? 1 : 0) | s[3082] << 1 | s[3083] << 2 | (f.hensigtsmaessigOptraening ? 8 : 0) | (f.opfordret ? 16 : 0) | s[1886] << 5 | s[1887] << 6 | s[1888] << 7 | s[1889] << 8 | (f.partshoertOmOphoer ? 512 : 0) | s[3084] << 10 | (f.harSvaretPaaPartshoering ? 2048 : 0) | s[3085] << 12 | s[1890] << 13 | s[1891] << 14 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[846] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 15 | (f.andetGrundlagEndHoertOm ? 131072 : 0) | (f.partshoertOmNytGrundlag ? 262144 : 0) | s[825] << 19 | s[1893] << 20 | s[1894] << 21 | (s[933] ? s[846] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[2318] : s[3086] ? (s[3087] ? 3 : 0) : s[3088]) << 22 | s[3089] << 25 | s[3090] << 26 | (f.genoptagetFoer ? 134217728 : 0) | s[1899] << 28, s[1895], s[1896], s[1897], s[1898], (s[825] && !s[1893] && !s[1894] ? s[2331] : 0) << 0 | s[606] << 2 | s[607] << 3 | (s[855] ? (s[856] ? s[857] : s[3091] ? s[858] : s[3092] ? s[3093] : s[104] <= 18318 /* 2020-02-26 */ ? s[3094] : s[104] <= 18858 /* 2021-08-19 */ ? (s[102] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[104] <= 18953 /* 2021-11-22 */ ? (s[102] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[104] <= 19051 /* 2022-02-28 */ ? (s[102] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[102] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 4 | s[727] << 8 | s[729] << 9 | (f.aftaleForSelvstaendig ? 1024 : 0) | (f.sygMedCovid19 ? 2048 : 0) | s[1982] << 12 | s[1983] << 13 | s[3095] << 14 | s[3096] << 15 | s[3097] << 16 | s[3098] << 17 | s[757] << 18 | s[759] << 19 | (f.aftaleMedArbejdsgiver ? 1048576 : 0) | s[750] << 21 | s[753] << 22 | s[698] << 23 | s[3099] << 24 | s[3100] << 25 | s[3101] << 26 | s[3102] << 27 | s[3103] << 28 | s[3104] << 29, s[608], s[609], s[1980], s[1981], s[3105] << 0 | s[3106] << 1 | s[3107] << 2 | s[3108] << 3 | s[3109] << 4 | s[3110] << 5 | s[3111] << 6 | s[1900] << 7 | s[1901] << 8 | s[1902] << 9 | s[1905] << 10 | s[1906] << 11 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[846] : s[3112] ? 2 : 0) << 12 | s[1907] << 14 | s[1908] << 15 | s[1909] << 16 | (s[615] && !s[616] && !s[144] ? (s[142] && !s[144] && !s[3113] ? (s[148] <= 16251 /* 2014-06-30 */ ? (s[146] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[146] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 17 | s[1913] << 19 | s[1914] << 20 | (s[618] && !s[621] && !s[620] ? (s[855] ? (s[931] ? 1 : 0) : 0) : 0) << 21 | s[1915] << 22 | s[1916] << 23 | s[622] << 24 | s[623] << 25 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 67108864 : 0) | s[1920] << 27 | (s[622] && !s[623] && s[1] ? (s[204] ? 1 : 0) : 0) << 28 | s[3114] << 29, s[1903], s[1904], s[1911], s[1912], s[1918], s[1919], s[1923], s[1924], s[1925] << 0 | s[1926] << 1 | (f.pensionTilkendt ? (s[933] ? s[846] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[2318] : s[3086] ? (s[3115] ? 3 : 0) : s[3088]) : 0) << 2 | (f.pensionTilkendt ? 32 : 0) | (f.pensionMedTilbagevirkendeKraft ? 64 : 0) | s[1936] << 7 | s[3116] << 8 | s[1927] << 10 | s[1928] << 11 | s[1929] << 12 | (s[3117] ? s[3116] : 0) << 13 | s[3117] << 15 | (f.retErOpbrugt ? 65536 : 0) | s[3118] << 17 | s[634] << 18 | s[635] << 19 | s[3119] << 20 | s[3120] << 21 | s[3121] << 22 | s[638] << 23 | s[639] << 24 | (s[3122] ? (s[932] <= 18808 /* 2021-06-30 */ ? 1 : s[3123] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[3124] << 27 | s[3125] << 28 | s[3126] << 29, s[1934], s[1935], s[636], s[637], s[628] << 0 | s[3127] << 1 | s[3128] << 2 | s[3129] << 3 | s[3130] << 4 | s[626] << 5 | s[627] << 6 | s[3131] << 7 | (f.fortsatRet9Marts2020 ? 256 : 0) | s[1932] << 9 | s[1933] << 10 | (s[3122] ? 1 : 0) << 11 | s[1937] << 12 | s[1938] << 13 | s[1939] << 14 | (s[3132] ? s[3116] : 0) << 15 | s[3132] << 17 | s[3133] << 18 | s[642] << 19 | s[643] << 20 | (s[638] && !s[639] && s[3134] < NEVER ? (s[3134] <= 18808 /* 2021-06-30 */ ? 1 : s[3135] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[3136] << 23 | s[3137] << 24 | s[3138] << 25 | s[3139] << 26 | s[3140] << 27 | s[3141] << 28 | s[3142] << 29, s[1930], s[1931], s[640], s[641], s[3143] << 0 | s[3144] << 1 | s[3145] << 2 | s[3146] << 3 | (s[3147] <= 18808 /* 2021-06-30 */ ? 1 : s[3148] ? 2 : 0) << 4 | s[3149] << 6 | s[3150] << 7 | s[3151] << 8 | s[3152] << 9 | s[645] << 10 | (s[645] ? 0 : s[3153] <= 18808 /* 2021-06-30 */ ? 1 : s[3154] ? 2 : 0) << 11 | s[3155] << 13 | s[3156] << 14 | s[3157] << 15 | s[3158] << 16 | s[3159] << 17 | s[647] << 18 | s[649] << 19 | (s[642] && !s[643] && s[3160] < NEVER ? (s[3160] <= 18808 /* 2021-06-30 */ ? 1 : s[3161] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 20 | s[3162] << 22 | s[3163] << 23 | s[3164] << 24 | s[3165] << 25 | s[3166] << 26 | s[3167] << 27 | s[646] << 28 | s[648] << 29, s[1940], s[644], s[651], s[653], s[650], s[652], (s[3168] ? (s[3169] <= 18808 /* 2021-06-30 */ ? 1 : s[3170] ? 2 : 0) : 0) << 0 | s[3171] << 2 | s[3172] << 3 | s[3173] << 4 | s[3174] << 5 | s[3175] << 6 | s[3176] << 7 | s[1943] << 8 | s[1944] << 9 | (s[3177] && !s[3178] && s[3179] < NEVER ? (s[3179] <= 18808 /* 2021-06-30 */ ? 1 : s[3180] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[3181] << 12 | s[3182] << 13 | s[3178] << 14 | s[3183] << 15 | s[3184] << 16 | s[3185] << 17 | s[3186] << 18 | s[656] << 19 | s[657] << 20 | (s[1943] && !s[1944] && s[3187] < NEVER ? (s[3187] <= 18808 /* 2021-06-30 */ ? 1 : s[3188] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[3189] << 23 | s[3190] << 24 | s[3191] << 25 | s[3192] << 26 | s[3193] << 27 | s[3194] << 28 | s[1947] << 29, s[1941], s[1942], s[654], s[655], s[1945], s[1946], s[1948] << 0 | (s[656] && !s[657] && s[3195] < NEVER ? (s[3195] <= 18808 /* 2021-06-30 */ ? 1 : s[3196] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 1 | s[3197] << 3 | s[3198] << 4 | s[3199] << 5 | s[3200] << 6 | s[3201] << 7 | s[3202] << 8 | s[1951] << 9 | s[1952] << 10 | (s[1947] && !s[1948] && s[3203] < NEVER ? (s[3203] <= 18808 /* 2021-06-30 */ ? 1 : s[3204] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 11 | s[3205] << 13 | s[3206] << 14 | s[3207] << 15 | s[3208] << 16 | s[3209] << 17 | s[3210] << 18 | s[1957] << 19 | (s[2360] ? (s[84] <= 14691 /* 2010-03-23 */ ? s[2362] : s[2361] ? (s[85] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2371] ? (s[3211] ? 3 : 0) : s[2373] ? 4 : 0) : 0) << 20 | s[677] << 23 | s[681] << 24 | (s[2360] ? s[2362] : 0) << 25 | s[680] << 26 | s[683] << 27 | s[1960] << 28 | s[1961] << 29, s[1949], s[1950], s[1955], s[1956], s[675], s[676], s[678], s[679], s[1958], s[1959], s[1965], s[1966], s[1967] << 0 | s[1968] << 1 | (s[149] && !s[150] && !s[151] ? s[2366] : 0) << 2 | s[3212] << 4 | s[3213] << 5 | s[684] << 6 | s[1969] << 7 | s[1970] << 8 | s[1971] << 9 | (f.sygUnderAftaltFri ? 1024 : 0) | s[1974] << 11 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[846] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 12 | s[1988] << 14 | s[1989] << 15 | (s[115] && !s[116] && !s[114] ? s[929] : 0) << 16 | (f.sygemeldtITide ? 262144 : 0) | (f.indsigelseModSenSygemelding ? 524288 : 0) | (f.fyldestgoerendeBegrundelse ? 1048576 : 0) | s[689] << 21 | s[693] << 22 | (s[131] ? (s[855] ? (s[3092] ? s[857] : s[3214] ? 2 : 0) : 0) : 0) << 23 | s[1992] << 25 | s[1993] << 26 | s[3215] << 27 | s[3216] << 28 | s[1996] << 29, s[1972], s[1973], s[1986], s[1987], s[691], s[690], s[1990], s[1991], s[1994], s[1995], s[1997] << 0 | (s[707] ? (s[855] ? (s[856] ? s[857] : s[3217] ? s[858] : s[3092] ? s[3218] : s[2391] ? s[3094] : s[2392] ? 5 : 0) : 0) : 0) << 1 | s[707] << 4 | s[718] << 5 | (f.underretningsbrevSendt ? 64 : 0) | s[704] << 7 | s[705] << 8 | s[706] << 9 | (s[707] ? s[929] : 0) << 10 | s[701] << 12 | s[703] << 13 | s[702] << 14 | (s[707] ? (s[855] ? (s[856] ? s[857] : s[3217] ? s[858] : s[104] <= 19722 /* 2023-12-31 */ ? s[3218] : s[102] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[3219] << 18 | s[3220] << 19 | s[3221] << 20 | s[3222] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[3223] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[3224] << 25 | s[2000] << 26 | s[2001] << 27 | s[2004] << 28 | s[2005] << 29, s[1998], s[1999], s[2002], s[2003], (s[110] ? (s[855] ? (s[856] ? s[857] : s[2389] ? s[858] : s[3217] ? (s[2390] ? 3 : 0) : s[3092] ? (s[3225] ? 4 : 0) : s[3214] ? 5 : 0) : 0) : 0) << 0 | s[3226] << 3 | s[3227] << 4 | s[768] << 5 | s[766] << 6 | s[3228] << 7 | s[2008] << 8 | s[2009] << 9 | s[3229] << 10 | (s[3229] === 1 ? 0 : s[3229] === 2 ? 0 : s[3229] === 4 ? 0 : s[3229] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[2012] << 15 | s[2013] << 16 | (s[126] ? (s[855] ? (s[856] ? s[857] : s[3091] ? s[858] : s[3093]) : 0) : 0) << 17 | s[2021] << 19 | s[2022] << 20 | s[2023] << 21 | (s[126] ? s[3230] : 0) << 22 | s[3231] << 25 | s[3232] << 26 | s[3233] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[2016] << 29, s[2006], s[2007], s[2010], s[2011], s[2014], s[2015], s[2017] << 0 | (s[126] ? s[929] : 0) << 1 | s[3234] << 3 | s[3235] << 4 | s[2018] << 5 | s[2019] << 6 | s[2020] << 7 | s[2040] << 8 | s[2041] << 9 | s[760] << 10 | s[2053] << 11 | s[2054] << 12 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[846] : s[933] ? (s[3236] ? 2 : 0) : s[2830]) << 13 | s[2049] << 15 | s[2050] << 16 | s[934] << 17 | s[3237] << 18 | (f.ledigUdenLoen ? 1048576 : 0) | (f.arbejdsgiverTilbyderDeltid ? 2097152 : 0) | s[754] << 22 | s[758] << 23 | s[3238] << 24 | s[3239] << 25 | s[3240] << 26 | s[3241] << 27 | s[3242] << 28 | s[751] << 29, s[2024], s[2025], s[743], s[744], s[2038], s[2039], s[2051], s[2052], s[745], s[746], s[755], s[756], s[748], s[749], s[752] << 0 | s[3243] << 1 | s[3244] << 2 | s[3245] << 3 | s[2028] << 4 | s[2029] << 5 | s[2032] << 6 | s[2033] << 7 | s[2036] << 8 | s[2037] << 9 | (s[110] ? s[2331] : 0) << 10 | s[2044] << 12 | s[2045] << 13 | (s[110] ? s[3237] : 0) << 14 | s[2048] << 16 | s[2055] << 17 | s[2056] << 18 | (s[933] ? s[846] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[2318] : s[3246] ? 3 : 0) << 19 | s[827] << 21 | s[2059] << 22 | s[2060] << 23 | (s[827] ? 0 : s[3247] <= 16658 /* 2015-08-11 */ ? 1 : s[828] ? 2 : 0) << 24 | s[2061] << 26 | s[2062] << 27 | s[2063] << 28, s[2026], s[2027], s[2030], s[2031], s[2034], s[2035], s[2042], s[2043], s[2046], s[2047], (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[846] : s[3044] ? (s[3248] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[747] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3249] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3250] ? 5 : 0) : s[3251] ? 6 : 0) << 0 | s[3252] << 3 | (f.hjemmeEfterAnbefaling ? 16 : 0) | s[2066] << 5 | s[2067] << 6 | (s[750] && !s[753] && !s[114] ? s[2331] : 0) << 7 | s[2070] << 9 | s[2071] << 10 | (s[757] && !s[759] && !s[114] ? s[2108] : 0) << 11 | s[2072] << 13 | s[2073] << 14 | s[829] << 15 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3253] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3254] ? 2 : 0) : s[3255] ? (s[3256] ? 3 : 0) : s[935] ? 4 : 0) << 16 | s[3257] << 19 | (f.langvarigEllerKroniskLidelse ? 1048576 : 0) | (f.risikoenErVaesentligtForoeget ? 2097152 : 0) | s[3258] << 22 | (f.behandlingBesluttetVedAnsaettelsen ? 8388608 : 0) | s[3259] << 24 | s[3260] << 25 | s[3261] << 26 | s[2075] << 27 | s[2076] << 28, s[2064], s[2065], s[2068], s[2069], (s[3255] ? s[3253] : s[3262]) << 0 | (f.aftaleErSkriftlig ? 4 : 0) | (f.aftaleErGodkendt ? 8 : 0) | s[2079] << 4 | s[2080] << 5 | s[3263] << 6 | (f.vaesentligeAendringerVedUdloeb ? 128 : 0) | s[2081] << 8 | s[2082] << 9 | (s[3255] ? s[3253] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3262] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3264] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 10 | (f.laegeligDokumentationForRisiko ? 8192 : 0) | s[2087] << 14 | s[2088] << 15 | (s[110] ? s[3230] : 0) << 16 | s[3265] << 19 | s[3266] << 20 | s[3267] << 21 | (f.skyldesLoenmodtageren ? 4194304 : 0) | s[3268] << 23 | s[2085] << 24 | s[2086] << 25 | (s[110] ? (s[855] ? (s[856] ? s[857] : s[3217] ? s[858] : s[3092] ? s[3218] : s[3094]) : 0) : 0) << 26 | s[3269] << 29, s[2077], s[2078], s[2083], s[2084], s[3270] << 0 | s[3271] << 1 | s[3272] << 2 | s[3273] << 3 | s[3274] << 4 | s[3275] << 5 | s[3276] << 6 | s[3277] << 7 | s[3278] << 8 | s[3279] << 9 | s[2089] << 10 | s[2090] << 11 | s[2094] << 12 | s[2095] << 13 | s[770] << 14 | (s[253] ? s[846] : s[770] ? 2 : 0) << 15 | (f.hjaelpemiddelKoebtFoerBevilling ? 131072 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 262144 : 0) | s[2091] << 19 | s[2092] << 20 | (f.funktionsevnenErVarigtNedsat ? 2097152 : 0) | s[3280] << 22 | (f.hjaelpemidletAfhjaelperVaesentligt ? 8388608 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 16777216 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 33554432 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 67108864 : 0) | s[780] << 27, s[776], s[777], (s[916] ? s[846] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[2695] : s[2437] ? (s[3281] ? 3 : 0) : s[2643] ? s[2622] : s[3282] ? (s[772] ? 5 : 0) : s[771] ? (s[3283] ? 6 : 0) : s[831] ? (s[37] ? 7 : 0) : s[2464] ? (s[26] ? 8 : 0) : s[2451] ? (s[178] ? 9 : 0) : s[258] ? (s[154] ? 10 : 0) : s[2756] ? (s[248] ? 11 : 0) : s[551] ? 12 : 0) << 0 | s[3284] << 4 | s[3285] << 5 | s[781] << 6 | (s[775] && !s[773] && !s[774] ? (s[916] ? s[846] : s[258] ? s[2695] : s[2694]) : 0) << 7 | s[3286] << 10 | (f.faaetHjaelp3MaanederAf18 ? 2048 : 0) | s[3287] << 12 | s[3288] << 13 | (f.behovetBortfalderEfterRevalidering ? 16384 : 0) | s[3289] << 15 | s[3290] << 16 | s[3291] << 17 | s[2100] << 18 | s[2101] << 19 | s[2104] << 20 | s[2105] << 21, s[778], s[779], s[2098], s[2099], s[2102], s[2103]] }
}

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

const SATS_30 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_31 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

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

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5])

const HELLIGDAGE_2 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // AIBEK.1.6: Afgørelsen må træffes, som den er behandlet (BEK 101/2026 § 1, stk. 6)
  const v0 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[61] = v0
  const AIBEK_1_6 = !v0 || f.afgoerelsenErAleneAutomatisk === false
  s[1005] = AIBEK_1_6
  const AIBEK_1_6_nej = !v0 || f.afgoerelsenErAleneAutomatisk
  s[1006] = AIBEK_1_6_nej
  // AIBEK.2: Pligterne ved brug af kunstig intelligens er opfyldt (BEK 101/2026 § 2)
  const v3 = f.brugenAfAiErDokumenteret && f.brugenAfAiFremgaarTydeligt
  const AIBEK_2 = f.kunstigIntelligensErBrugt && (!v0 || v3)
  s[1007] = AIBEK_2
  const AIBEK_2_nej = f.kunstigIntelligensErBrugt && (!v0 || !v3)
  s[1008] = AIBEK_2_nej
  const AIBEK_2_ir = f.kunstigIntelligensErBrugt === false || !v0
  s[1009] = AIBEK_2_ir
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v7 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v7
  const v8 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[517] = v8
  const v9 = f.erVisiteretTilFleksjob === false && v8
  const ALF_53_2_fleksjob = !v7 || v9
  s[1010] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v7 || !v9
  s[1011] = ALF_53_2_fleksjob_nej
  // ALF.55.sygdom: Sygdommen forlænger retten til dagpenge (ALF § 55)
  const v12 = f.vurderingsdato >= 14791 /* 2010-07-01 */
  s[2546] = v12
  const v13 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[79] = v13
  const v14 = runStart(v13, f.vurderingsdato)
  s[82] = v14
  const v15 = f.vurderingsdato >= shiftDays(v14, 42)
  const v16 = f.persongruppe === 'ledig'
  s[168] = v16
  const ALF_55_sygdom = v16 && (!v7 || v12 || v15)
  s[1012] = ALF_55_sygdom
  const ALF_55_sygdom_nej = v16 && (!v7 || v12 || !v15)
  s[1013] = ALF_55_sygdom_nej
  const ALF_55_sygdom_ir = !v16 || !v7 || v12
  s[818] = ALF_55_sygdom_ir
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v20 = v14 >= 13332 /* 2006-07-03 */
  s[80] = v20
  const v21 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v22 = dayReaching(v21, v14, 1)
  s[803] = v22
  const v23 = runEnd(v13, f.vurderingsdato)
  s[81] = v23
  const v24 = v23 >= v22
  s[2547] = v24
  const v25 = v24 ? v22 : NEVER
  const v26 = v14 >= NEVER
  s[83] = v26
  const SDL_6_1 = v20 ? v25 : FIRST_DAY
  s[139] = SDL_6_1
  const SDL_6_1_hoej = v20 ? v25 : NEVER
  s[141] = SDL_6_1_hoej
  const SDL_6_1_ir = v26 || !v20
  s[84] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v30 = !v26 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[143] = v30
  const v31 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[140] = v31
  const v32 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[596] = v32
  const v33 = !v26 && v31 && v32
  s[146] = v33
  const v34 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[145] = v34
  const v35 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[155] = v35
  const v36 = !v26 && v34 && v35
  s[767] = v36
  const v37 = SDL_6_1 <= 2147483646
  s[142] = v37
  const v38 = !v26 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v37
  s[158] = v38
  const v39 = shiftDays(SDL_6_1, 13)
  const v40 = shiftDays(SDL_6_1_hoej, 13)
  const v41 = v16 && SDL_6_1_ir
  s[726] = v41
  const v42 = SDL_6_1_ir || !v26 && SDL_6_1_hoej === NEVER
  s[144] = v42
  const v43 = v38 && (!v16 || !v26)
  const ALF_62_3 = v30 ? FIRST_DAY : v36 || v43 ? (v43 ? (v16 ? (f.dagpengerettenSlutter ? Math.min(v39, f.sidsteDagMedDagpengeret) : v39) : NEVER) : NEVER) : NEVER
  s[626] = ALF_62_3
  const ALF_62_3_hoej = v30 ? NEVER : v33 ? NEVER : v36 ? NEVER : v16 ? (f.dagpengerettenSlutter ? Math.min(v40, f.sidsteDagMedDagpengeret) : v40) : NEVER
  s[627] = ALF_62_3_hoej
  const ALF_62_3_er = v30 || v33 || v36 || v43
  s[625] = ALF_62_3_er
  const ALF_62_3_ir = v30 || v38 && v41 || v42
  s[628] = ALF_62_3_ir
  // ALF.62.tilmelding: Du skal melde dig ledig igen (ALF § 62)
  const v48 = f.vurderingsdato >= shiftDays(v14, 14)
  const ALF_62_tilmelding = v16 && (!v7 || v12 || v48)
  s[1015] = ALF_62_tilmelding
  const ALF_62_tilmelding_nej = v16 && (!v7 || v12 || !v48)
  s[1016] = ALF_62_tilmelding_nej
  // ALF.75h.3.fleksjob: Feriedagpenge, mens du er i fleksjob (ALF § 75 h, stk. 3, nr. 2)
  const ALF_75h_3_fleksjob = f.ansatIFleksjob && !v7
  s[1017] = ALF_75h_3_fleksjob
  const ALF_75h_3_fleksjob_ir = f.ansatIFleksjob === false || !v7
  s[2] = ALF_75h_3_fleksjob_ir
  // ARBEVNEBEK.6.1: Ressourceprofil efter arbejdsevnemetoden (ARBEVNEBEK § 6, stk. 1)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v54 = !LAS_68_5 && (f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'foertidspension')
  const ARBEVNEBEK_6_1 = !v7 || v54
  s[1019] = ARBEVNEBEK_6_1
  const ARBEVNEBEK_6_1_nej = !v7 || !v54
  s[1020] = ARBEVNEBEK_6_1_nej
  // BEK937.27.2007: Undervisning uden loft over timerne (BEK 937/2024 § 27, stk. 2)
  const v57 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[470] = v57
  const v58 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2549] = v58
  const v59 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[3] = v59
  const v60 = f.vurderingsdato >= f.revalideringStartede
  s[2554] = v60
  const v61 = f.revalideringErBevilget && !v60
  s[2553] = v61
  const v62 = f.slagsUndervisning === 'enkeltfag'
  s[2556] = v62
  const v63 = v62 && f.undervisningErBehandlingEllerFritid
  s[2555] = v63
  const v64 = f.slagsUndervisning === 'almen'
  s[2558] = v64
  const v65 = v64 && f.uddannelsePasserMedBehandling
  s[2557] = v65
  const v66 = v61 || v63 || v65
  const v67 = v59 && !v57
  const BEK937_27_2007 = v58 && (!v7 || !v59 && v66 || v67)
  s[1024] = BEK937_27_2007
  const BEK937_27_2007_nej = v58 && (!v7 || v59 || !v66)
  s[1025] = BEK937_27_2007_nej
  const BEK937_27_2007_ir = !v58 || !v7 || v67
  s[1026] = BEK937_27_2007_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v71 = f.uddannelseUnderSygdom === 'foer'
  s[2561] = v71
  const v72 = f.undervisningstimer <= 600
  s[2563] = v72
  const v73 = v58 && v72 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2562] = v73
  const v74 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2564] = v74
  const v75 = v71 || v73 || v74
  const v76 = f.uddannelseUnderSygdom === 'ingen'
  s[2559] = v76
  const BEK937_27 = !v76 && (!v7 || !v57 && (v71 || v73 || BEK937_27_2007) || v57 && v75)
  s[1021] = BEK937_27
  const BEK937_27_nej = !v76 && (!v7 || !v57 && !v71 && !v73 && (BEK937_27_2007_nej || BEK937_27_2007_ir) || v57 && !v75)
  s[1022] = BEK937_27_nej
  const BEK937_27_ir = v76 || !v7
  s[1023] = BEK937_27_ir
}

function svar_2(f, s) {
  // DPL.3.1: Brevet skal sendes på papir (DPL § 3, stk. 1)
  const v0 = f.brevetSendtDen >= 13332 /* 2006-07-03 */
  s[882] = v0
  const v1 = f.brevetSendtDen >= 15522 /* 2012-07-01 */
  s[881] = v1
  const v2 = f.brevetSendtDen >= 16375 /* 2014-11-01 */
  s[2568] = v2
  const v3 = f.fritagetForDigitalPost || f.borIDanmarkOgErFyldt15 === false
  s[2569] = v3
  const v4 = !v1 || !v2 && f.frivilligtTilsluttetDigitalPost === false || v2 && v3 && f.frivilligtTilsluttetDigitalPost === false
  const DPL_3_1 = !v0 || v4
  s[1027] = DPL_3_1
  const DPL_3_1_nej = !v0 || !v4
  s[1028] = DPL_3_1_nej
  // DPL.10: Brevet er kommet frem (DPL § 10, nr. 1)
  const v7 = f.brevetsVej === 'digital_post'
  s[2570] = v7
  const v8 = f.brevetsVej === 'papir'
  s[2571] = v8
  const v9 = v7 ? (f.leveringErBevist ? f.tilgaengeligIDigitalPost : NEVER) : v8 ? f.papirbrevetKomFrem : NEVER
  const DPL_10 = v1 ? v9 : FIRST_DAY
  s[1029] = DPL_10
  const DPL_10_hoej = v1 ? v9 : NEVER
  s[1030] = DPL_10_hoej
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v12 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2572] = v12
  const FERIEBEK_2_6 = s[0] && !v12
  s[1032] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v14 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v15 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v16 = countDays(v14, v15, monthEnd(v15)) >= 1
  s[2578] = v16
  const v17 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v18 = shiftMonths(v15, -1)
  const v19 = countDays(v17, v18, monthEnd(v18)) >= 1
  s[2579] = v19
  const v20 = shiftMonths(v15, -2)
  const v21 = countDays(v17, v20, monthEnd(v20)) >= 1
  s[2580] = v21
  const v22 = shiftMonths(v15, -3)
  const v23 = countDays(v17, v22, monthEnd(v22)) >= 1
  s[2581] = v23
  const v24 = shiftMonths(v15, -4)
  const v25 = countDays(v17, v24, monthEnd(v24)) >= 1
  s[2582] = v25
  const v26 = shiftMonths(v15, -5)
  const v27 = countDays(v17, v26, monthEnd(v26)) >= 1
  s[2583] = v27
  const v28 = shiftMonths(v15, -6)
  const v29 = countDays(v17, v28, monthEnd(v28)) >= 1
  s[2584] = v29
  const v30 = shiftMonths(v15, -7)
  const v31 = countDays(v17, v30, monthEnd(v30)) >= 1
  s[2585] = v31
  const v32 = shiftMonths(v15, -8)
  const v33 = countDays(v17, v32, monthEnd(v32)) >= 1
  s[2586] = v33
  const v34 = shiftMonths(v15, -9)
  const v35 = countDays(v17, v34, monthEnd(v34)) >= 1
  s[2587] = v35
  const v36 = shiftMonths(v15, -10)
  const v37 = countDays(v17, v36, monthEnd(v36)) >= 1
  s[2588] = v37
  const v38 = shiftMonths(v15, -11)
  const v39 = countDays(v17, v38, monthEnd(v38)) >= 1
  s[2589] = v39
  const v40 = v16 && v19 && v21 && v23 && v25 && v27 && v29 && v31 && v33 && v35 && v37 && v39
  s[2577] = v40
  const FERIEBEK_2 = s[0] && (!s[0] || v40 || FERIEBEK_2_6)
  s[427] = FERIEBEK_2
  const FERIEBEK_2_nej = s[0] && (!s[0] || !v40)
  s[426] = FERIEBEK_2_nej
  // FERIEHINDRINGSBEK.2: Et ressourceforløb er en feriehindring (BEK 1072/2019 § 2)
  const v43 = f.vurderingsdato >= 18506 /* 2020-09-01 */
  s[2590] = v43
  const FERIEHINDRINGSBEK_2_nej = f.ressourceforloebErBevilget && s[0]
  s[62] = FERIEHINDRINGSBEK_2_nej
  const FERIEHINDRINGSBEK_2 = FERIEHINDRINGSBEK_2_nej && !v43
  s[1033] = FERIEHINDRINGSBEK_2
  const FERIEHINDRINGSBEK_2_ir = !FERIEHINDRINGSBEK_2_nej || !v43
  s[1034] = FERIEHINDRINGSBEK_2_ir
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v47 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[234] = v47
  const v48 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[224] = v48
  const v49 = s[0] && (!v47 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v47 && (!v48 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v48 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[1] || v49
  s[1035] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[1] || !v49
  s[1036] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v52 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[1] || s[0] && !v47
  s[1039] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[1] ? (s[0] ? (v47 ? v52 : -Infinity) : 0) : -Infinity
  s[1037] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[1] ? (s[0] ? (v47 ? v52 : Infinity) : 0) : Infinity
  s[1038] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v56 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2591] = v56
  const v57 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2593] = v57
  const v58 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2594] = v58
  const v59 = v57 && !v58
  s[2592] = v59
  const v60 = f.aendringIFleksjobbet === 'overdragelse'
  s[2596] = v60
  const v61 = v60 && f.sammeOpgaverIFleksjobbet === false
  s[2595] = v61
  const v62 = s[0] && (v56 || v59 || v61)
  const LAB_133_1_nyt = !s[1] || v62
  s[1528] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[1] || !v62
  s[1529] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v65 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2597] = v65
  const LAB_133_1 = f.ansatIFleksjob && (!s[1] || !s[0] || !v65 && (LAB_133_1_nyt_nej || !s[1]))
  s[222] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[1] || s[0] && (v65 || LAB_133_1_nyt))
  s[221] = LAB_133_1_nej
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v68 = s[0] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[1] ? v68 : FIRST_DAY
  s[1040] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[1] ? v68 : NEVER
  s[1041] = FLEKSLOENBEK_4_1_hoej
  const v71 = f.ansatIFleksjob === false || LAB_133_1
  s[226] = v71
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || s[2])
  s[225] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[1] || v71
  s[233] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const v74 = s[0] && f.helMaanedsLoenErOplyst === false
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[1] || v74)
  s[1043] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[1] || !v74)
  s[1044] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v77 = s[0] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[1] ? v77 : FIRST_DAY
  s[1046] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[1] ? v77 : NEVER
  s[1047] = FLEKSLOENBEK_4_4_hoej
}

function svar_3(f, s) {
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v0 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[22] = v0
  const v1 = f.bidragsmaanederSeneste30Aar >= 300
  s[2601] = v1
  const v2 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2603] = v2
  const v3 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2605] = v3
  const v4 = v3 || f.betalteTilFleksydelsesalderen
  s[2604] = v4
  const v5 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2606] = v5
  const v6 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2607] = v6
  const v7 = v2 && v4 && v5 && v6 && f.fleksydelsesbidragFraTilmelding
  s[2602] = v7
  const v8 = shiftMonths(f.foedselsdag, 360)
  s[60] = v8
  const v9 = v8 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2609] = v9
  const v10 = f.bidragsmaanederIAlt >= 360
  s[2610] = v10
  const v11 = v9 && v10
  s[2608] = v11
  const v12 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[21] = v12
  const v13 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2612] = v13
  const v14 = f.bidragsmaanederSeneste25Aar >= 240
  s[2613] = v14
  const v15 = v12 && v13 && v14 && f.fleksydelsesbidragFraTilmelding
  s[2611] = v15
  const v16 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[14] = v16
  const v17 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2616] = v17
  const v18 = v16 && v17
  s[2615] = v18
  const v19 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2620] = v19
  const v20 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2621] = v20
  const v21 = v19 && v20
  s[2619] = v21
  const v22 = f.bidragsmaanederIAlt >= 300
  s[2622] = v22
  const v23 = v21 && v22
  s[2618] = v23
  const v24 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2625] = v24
  const v25 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2626] = v25
  const v26 = v24 && v13 && v25
  s[2624] = v26
  const v27 = v26 && v14 && f.fleksydelsesbidragFraTilmelding
  s[2623] = v27
  const v28 = v23 || v27
  s[2617] = v28
  const v29 = v18 && v28
  s[2614] = v29
  const v30 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2629] = v30
  const v31 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2630] = v31
  const v32 = v30 && v31
  s[2628] = v32
  const v33 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2631] = v33
  const v34 = v32 && v33 && v10
  s[2627] = v34
  const v35 = !s[3] && (v1 || v7) || s[3] && (v11 || v7 || v15 || v29 || v34)
  const FYL_2a = !v0 || v35
  s[25] = FYL_2a
  const FYL_2a_nej = !v0 || !v35
  s[29] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const v38 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[24] = v38
  const v39 = f.foedselsdag >= -1280 /* 1966-07-01 */
  s[2633] = v39
  const v40 = f.fleksydelsesbidragFraTilmelding && f.betalteTilFleksydelsesalderen
  s[2634] = v40
  const v41 = f.bidragsmaanederIAlt >= 60
  s[2635] = v41
  const v42 = FYL_2a_nej || !v0
  s[27] = v42
  const FLEKSYDELSESBEK_4 = !v38 || !v39 && v42 && f.kunneIkkeKlareNormaltJob && f.visTilknytningTilArbejdsmarkedet && v40 && v41
  s[26] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = !v38 || v39 || FYL_2a || f.kunneIkkeKlareNormaltJob === false || f.visTilknytningTilArbejdsmarkedet === false || !v40 || !v41
  s[28] = FLEKSYDELSESBEK_4_nej
  // FVL.7.1: Myndigheden skal vejlede dig (FVL § 7, stk. 1)
  const v45 = f.henvendelsenVedroererSagsomraadet && f.vejledningErFornoeden
  const FVL_7_1 = !s[1] || v45
  s[1049] = FVL_7_1
  const FVL_7_1_nej = !s[1] || !v45
  s[1050] = FVL_7_1_nej
  // FVL.7.2: Henvendelsen skal sendes videre til den rette myndighed (FVL § 7, stk. 2)
  const v48 = f.henvendelsenErSkriftlig && f.henvendelsenVedroererSagsomraadet === false && f.retteMyndighedKendes
  const FVL_7_2 = !s[1] || v48
  s[1051] = FVL_7_2
  const FVL_7_2_nej = !s[1] || !v48
  s[1052] = FVL_7_2_nej
  // FVL.8.1: Du kan lade dig repræsentere eller bistå (FVL § 8, stk. 1)
  const v51 = f.hensynModRepraesentation === false && f.andenLovBegraenserRepraesentation === false && f.erPartISagen
  const FVL_8_1 = !s[1] || v51
  s[1053] = FVL_8_1
  const FVL_8_1_nej = !s[1] || !v51
  s[1054] = FVL_8_1_nej
  // FVL.8.1.aktindsigt: Den, der hjælper dig, kan få aktindsigt for dig (FVL § 8, stk. 1)
  const v54 = f.hjaelperensRolle === 'partsrepraesentant'
  s[2640] = v54
  const FVL_8_1_aktindsigt = !s[1] || v54
  s[1055] = FVL_8_1_aktindsigt
  const FVL_8_1_aktindsigt_nej = !s[1] || !v54
  s[1056] = FVL_8_1_aktindsigt_nej
  // FVL.8.1.breve: Brevene sendes til din repræsentant (FVL § 8, stk. 1)
  const v57 = v54 && f.aftaltAtBrevetSendesTilParten === false
  const FVL_8_1_breve = !s[1] || v57
  s[1057] = FVL_8_1_breve
  const FVL_8_1_breve_nej = !s[1] || !v57
  s[1058] = FVL_8_1_breve_nej
  // FVL.8.1.fuldmagt: Der kan kræves en skriftlig fuldmagt (FVL § 8, stk. 1)
  const v60 = f.repraesentantensFag === 'advokat' || f.repraesentantensFag === 'revisor' || f.repraesentantensFag === 'socialraadgiver'
  s[2643] = v60
  const v61 = v60 && f.repraesentantenHandlerForParten
  s[2642] = v61
  const v62 = v61 && f.tvivlOmFuldmagten || !v61 && f.skriftligFuldmagtErNoedvendig
  s[2641] = v62
  const v63 = f.skriftligFuldmagtForeligger === false && v62
  const FVL_8_1_fuldmagt = !s[1] || v63
  s[1059] = FVL_8_1_fuldmagt
  const FVL_8_1_fuldmagt_nej = !s[1] || !v63
  s[1060] = FVL_8_1_fuldmagt_nej
  // FVL.8.1.omfang: Fuldmagten dækker sagen (FVL § 8, stk. 1)
  const v66 = f.vurderingsdato >= f.fuldmagtenGaelderFra
  s[2645] = v66
  const v67 = f.fuldmagtenGaelderTil >= f.vurderingsdato
  s[2647] = v67
  const v68 = f.fuldmagtenHarEnSidsteDag === false || v67
  s[2646] = v68
  const v69 = v66 && v68
  s[2644] = v69
  const v70 = f.fuldmagtenNaevnerSagen && f.fuldmagtenNaevnerHandlingen && v69 && f.fuldmagtenErTilbagekaldt === false
  const FVL_8_1_omfang = !s[1] || v70
  s[1061] = FVL_8_1_omfang
  const FVL_8_1_omfang_nej = !s[1] || !v70
  s[1062] = FVL_8_1_omfang_nej
  // FVL.8.1.personligt: Du kan blive bedt om selv at medvirke (FVL § 8, stk. 1)
  const FVL_8_1_personligt = !s[1] || f.personligMedvirkenHarBetydning
  s[1063] = FVL_8_1_personligt
  const FVL_8_1_personligt_nej = !s[1] || f.personligMedvirkenHarBetydning === false
  s[1064] = FVL_8_1_personligt_nej
  // FVL.9.1: Ret til at se sagens dokumenter (FVL § 9, stk. 1-2)
  const v75 = f.erPartISagen && f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  const FVL_9_1 = !s[1] || v75
  s[4] = FVL_9_1
  const FVL_9_1_nej = !s[1] || !v75
  s[5] = FVL_9_1_nej
}

function svar_4(f, s) {
  // FVL.12.1: Dokumentet er internt (FVL § 12, stk. 1-2)
  const v0 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[6] = v0
  const v1 = f.afgivetAfGrund === 'retlig' || f.afgivetAfGrund === 'forskning'
  s[2650] = v1
  const v2 = f.afgivetTilUdenforstaaende === false || v1 || f.afgivetAfLignendeGrund
  s[2649] = v2
  const v3 = !v0 && f.erInterntArbejdsdokument || v0 && f.erInterntArbejdsdokument && v2
  const FVL_12_1 = !s[1] || v3
  s[1078] = FVL_12_1
  const FVL_12_1_nej = !s[1] || !v3
  s[1079] = FVL_12_1_nej
  // FVL.13: Det interne dokument skal alligevel udleveres (FVL § 13)
  const v6 = f.interntDokumentsIndhold === 'beslutning' || f.interntDokumentsIndhold === 'notat' || f.interntDokumentsIndhold === 'bevis'
  s[2651] = v6
  const v7 = FVL_12_1 || !s[1]
  const FVL_13 = !s[1] || v7 && f.foreliggerIEndeligForm && v6
  s[1086] = FVL_13
  const FVL_13_nej = !s[1] || FVL_12_1_nej || f.foreliggerIEndeligForm === false || !v6
  s[1087] = FVL_13_nej
  // FVL.14: Dokumentet er undtaget på grund af sin art (FVL § 14)
  const v10 = f.dokumentetsSaerligeArt === 'ministermoede'
  s[2652] = v10
  const v11 = f.dokumentetsSaerligeArt === 'sekretariat'
  s[2653] = v11
  const v12 = f.dokumentetsSaerligeArt === 'retssag'
  s[2654] = v12
  const v13 = v10 || v11 || v12
  const FVL_14 = !s[1] || v13
  s[1088] = FVL_14
  const FVL_14_nej = !s[1] || !v13
  s[1089] = FVL_14_nej
  // FVL.12.1.undtaget: Dokumentet kan holdes tilbage (FVL § 12, stk. 1)
  const v16 = FVL_12_1_nej || FVL_13
  s[2656] = v16
  const v17 = v7 && (FVL_13_nej || !s[1]) && (FVL_12_1 || FVL_13_nej)
  s[2655] = v17
  const FVL_12_1_undtaget = !s[1] || v17 || FVL_14
  s[1084] = FVL_12_1_undtaget
  const FVL_12_1_undtaget_nej = !s[1] || (v16 || !s[1]) && (FVL_14_nej || !s[1]) && (v16 || FVL_14_nej)
  s[1085] = FVL_12_1_undtaget_nej
  // FVL.15: Passagen kan undtages (FVL § 15)
  const v20 = f.hensynBagUndtagelse === 'intet'
  s[2657] = v20
  const v21 = f.hensynBagUndtagelse === 'statens_sikkerhed'
  s[2659] = v21
  const v22 = v21 && f.hensynetVejerTungest
  s[2658] = v22
  const v23 = f.hensynBagUndtagelse === 'fortrolighed_udland'
  s[2661] = v23
  const v24 = v23 && f.fortrolighedFoelgerAfForpligtelse
  s[2660] = v24
  const v25 = f.hensynBagUndtagelse === 'udenrigspolitik'
  s[2663] = v25
  const v26 = v25 && f.hensynetVejerTungest
  s[2662] = v26
  const v27 = f.hensynBagUndtagelse === 'lovovertraedelser'
  s[2665] = v27
  const v28 = v27 && f.hensynetVejerTungest
  s[2664] = v28
  const v29 = f.hensynBagUndtagelse === 'kontrol'
  s[2667] = v29
  const v30 = v29 && f.hensynetVejerTungest
  s[2666] = v30
  const v31 = f.hensynBagUndtagelse === 'oekonomi'
  s[2669] = v31
  const v32 = v31 && f.hensynetVejerTungest
  s[2668] = v32
  const v33 = f.hensynBagUndtagelse === 'forskning'
  s[2671] = v33
  const v34 = v33 && f.hensynetVejerTungest
  s[2670] = v34
  const v35 = f.hensynBagUndtagelse === 'saerlig_karakter'
  s[2673] = v35
  const v36 = v35 && f.hensynetVejerTungest
  s[2672] = v36
  const v37 = !v0 && !v20 && f.hensynetVejerTungest || v0 && (v22 || v24 || v26 || v28 || v30 || v32 || v34 || v36)
  const FVL_15 = !s[1] || v37
  s[7] = FVL_15
  const FVL_15_nej = !s[1] || !v37
  s[887] = FVL_15_nej
  // FVL.9.2: Dokumentet skal udleveres helt (FVL § 9)
  const v40 = s[4] || !s[1]
  const v41 = FVL_12_1_undtaget_nej || !s[1]
  const v42 = FVL_15_nej || !s[1]
  s[8] = v42
  const FVL_9_2 = !s[1] || v40 && v41 && v42 && (s[4] || FVL_12_1_undtaget_nej || FVL_15_nej)
  s[1065] = FVL_9_2
  const FVL_9_2_nej = !s[1] || s[5] || FVL_12_1_undtaget || FVL_15
  s[1066] = FVL_9_2_nej
  // FVL.9.4: Et dokument, der er sendt til andre, kan ses (FVL § 9, stk. 4)
  const v45 = v0 ? shiftDays(f.dokumentetAfsendtDen, 1) : f.dokumentetAntagesFremmeDen
  const FVL_9_4 = s[1] ? v45 : FIRST_DAY
  s[1067] = FVL_9_4
  const FVL_9_4_hoej = s[1] ? v45 : NEVER
  s[1068] = FVL_9_4_hoej
  const FVL_9_4_ir = f.dokumentetErAfsendtTilAndre === false || !s[1]
  s[1069] = FVL_9_4_ir
  // FVL.9a.1: Anmodningen om aktindsigt er tilstrækkelig (FVL § 9 a)
  const FVL_9a_1 = !s[1] || f.sagenAngivet
  s[1070] = FVL_9a_1
  const FVL_9a_1_nej = !s[1] || f.sagenAngivet === false
  s[1071] = FVL_9a_1_nej
  // FVL.9a.2: Anmodningen kan afslås på grund af sit formål (FVL § 9 a, stk. 2)
  const v51 = f.vurderingsdato >= 19905 /* 2024-07-01 */
  s[570] = v51
  const v52 = v51 && f.retsstridigtFormaal
  const FVL_9a_2 = !s[1] || v52
  s[1072] = FVL_9a_2
  const FVL_9a_2_nej = !s[1] || !v52
  s[1073] = FVL_9a_2_nej
  // FVL.9b.1: Afgørelsen skal vente på aktindsigten (FVL § 9 b, stk. 1)
  const v55 = s[5] || f.nogetKanUdleveres === false
  s[10] = v55
  const v56 = v40 && f.nogetKanUdleveres
  s[9] = v56
  const FVL_9b_1 = !s[1] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.anmodetOmAktindsigt && v56 && f.harFaaetAktindsigt === false
  s[1074] = FVL_9b_1
  const FVL_9b_1_nej = !s[1] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.anmodetOmAktindsigt === false || v55 || f.harFaaetAktindsigt
  s[1075] = FVL_9b_1_nej
  // FVL.10.1: Det skal overvejes at give mere, end du har ret til (FVL § 10, stk. 1)
  const v59 = FVL_12_1_undtaget || FVL_15
  s[2680] = v59
  const v60 = v41 && v42 && (FVL_12_1_undtaget_nej || FVL_15_nej)
  s[2681] = v60
  const FVL_10_1 = !s[1] || v0 && f.anmodetOmAktindsigt && (v59 || !s[1])
  s[1076] = FVL_10_1
  const FVL_10_1_nej = !s[1] || !v0 || f.anmodetOmAktindsigt === false || v60
  s[1077] = FVL_10_1_nej
  // FVL.12.1.navn: Du skal have lægekonsulentens navn (FVL § 12, stk. 1)
  const FVL_12_1_navn = !s[1] || f.laegekonsulentHarUdtaltSig
  s[1080] = FVL_12_1_navn
  const FVL_12_1_navn_nej = !s[1] || f.laegekonsulentHarUdtaltSig === false
  s[1081] = FVL_12_1_navn_nej
  // FVL.12.1.skik: Lægekonsulentens vurdering bør deles med dig (FVL § 12, stk. 1)
  const v65 = f.laegekonsulentHarUdtaltSig && f.afgoerelsenErTruffet === false
  const FVL_12_1_skik = !s[1] || v65
  s[1082] = FVL_12_1_skik
  const FVL_12_1_skik_nej = !s[1] || !v65
  s[1083] = FVL_12_1_skik_nej
  // FVL.14a.1: Oplysningen skal gives, selv om dokumentet er undtaget (FVL § 14 a)
  const v68 = f.oplysningernesArt === 'faktisk_grundlag'
  s[11] = v68
  const v69 = v68 && f.oplysningenErRelevant
  s[2683] = v69
  const v70 = f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[2685] = v70
  const v71 = v70 && f.oplysningenErRelevant && !v12
  s[2684] = v71
  const v72 = v69 || v71
  s[2682] = v72
  const v73 = !v0 && v68 && f.oplysningerneErVaesentlige && f.fremgaarAfAndetUdleveret === false || v0 && v72 && f.fremgaarAfAndetUdleveret === false
  const FVL_14a_1 = FVL_12_1_undtaget && (!s[1] || v73)
  s[1090] = FVL_14a_1
  const FVL_14a_1_nej = FVL_12_1_undtaget && (!s[1] || !v73)
  s[1091] = FVL_14a_1_nej
  const FVL_14a_1_ir = !s[1] || v41
  s[1092] = FVL_14a_1_ir
  // FVL.14b: Myndighedens egen faglige vurdering skal gives (FVL § 14 b)
  const v77 = v0 && f.erInternFagligVurdering && f.foreliggerIEndeligForm && f.praksisAtIndhenteEksternVurdering
  const FVL_14b = !s[1] || v77
  s[1093] = FVL_14b
  const FVL_14b_nej = !s[1] || !v77
  s[1094] = FVL_14b_nej
}

function svar_5(f, s) {
  // FVL.15c: Resten af dokumentet skal udleveres (FVL § 15 c)
  const v0 = !s[6] && f.heleDokumentetErOmfattet === false || s[6] && f.restenRoeberHensynet === false && f.restenErKlartVildledende === false && f.restenErUdenMening === false && f.heleDokumentetErOmfattet === false
  const FVL_15c = s[7] && (!s[1] || v0)
  s[1095] = FVL_15c
  const FVL_15c_nej = s[7] && (!s[1] || !v0)
  s[1096] = FVL_15c_nej
  const FVL_15c_ir = !s[1] || s[8]
  s[1097] = FVL_15c_ir
  // FVL.16.2: Anmodningen om aktindsigt skal være færdigbehandlet (FVL § 16, stk. 2)
  const v4 = f.anmodningOmAktindsigtModtaget >= 13332 /* 2006-07-03 */
  s[888] = v4
  const v5 = f.anmodningOmAktindsigtModtaget >= 16071 /* 2014-01-01 */
  s[889] = v5
  const v6 = shiftDays(f.anmodningOmAktindsigtModtaget, 1)
  const v7 = from(ALL_DAYS, v6)
  const v8 = from(ALL_DAYS, shiftDays(v6, 120))
  const v9 = without(v7, v8)
  const v10 = v5 ? dayReaching(without(onWeekdays(v9, 62), intersectTable(v9, HELLIGDAGE_1)), v6, 7) : shiftDays(f.anmodningOmAktindsigtModtaget, 10)
  const FVL_16_2 = v4 ? v10 : FIRST_DAY
  s[1098] = FVL_16_2
  const FVL_16_2_hoej = v4 ? v10 : NEVER
  s[1099] = FVL_16_2_hoej
  const FVL_16_2_ir = f.anmodetOmAktindsigt === false || !v4
  s[1100] = FVL_16_2_ir
  // FVL.16.2.underretning: Du skal have besked om, at fristen ikke holdes (FVL § 16, stk. 2)
  const v14 = f.anmodetOmAktindsigt && f.anmodningOmAktindsigtErFaerdigbehandlet === false
  s[2689] = v14
  const v15 = f.anmodetOmAktindsigt && FVL_16_2 < f.vurderingsdato
  s[2690] = v15
  const v16 = f.anmodetOmAktindsigt && FVL_16_2_hoej >= f.vurderingsdato
  s[2691] = v16
  const v17 = v15 || f.ikkeMuligtIndenForFristen
  s[2692] = v17
  const v18 = (v16 || FVL_16_2_ir) && f.ikkeMuligtIndenForFristen === false
  s[2693] = v18
  const FVL_16_2_underretning = !v4 || !v5 && v14 && (v15 || FVL_16_2_ir) || v5 && v14 && v17
  s[1101] = FVL_16_2_underretning
  const FVL_16_2_underretning_nej = !v4 || !v5 && (!v14 || v16) || v5 && (!v14 || v18)
  s[1102] = FVL_16_2_underretning_nej
  // FVL.16.3: Dokumenterne skal udleveres, som du ønsker det (FVL § 16, stk. 3)
  const v21 = f.formenErUmulig || f.tungtvejendeModhensyn
  s[577] = v21
  const v22 = !s[6] && f.kopiHarBetydning && f.dokumenterneTalerModKopi === false || s[6] && !v21
  const FVL_16_3 = !s[1] || v22
  s[1103] = FVL_16_3
  const FVL_16_3_nej = !s[1] || !v22
  s[1104] = FVL_16_3_nej
  // FVL.16.4: Klagen over aktindsigt går til sagens egen klageinstans (FVL § 16, stk. 4)
  const v25 = f.klagenGaelder === 'partsaktindsigt'
  s[2694] = v25
  const v26 = f.klageinstansISagen === 'ingen'
  s[572] = v26
  const v27 = v25 && !v26
  s[2695] = v27
  const FVL_16_4 = !s[1] || v27
  s[1105] = FVL_16_4
  const FVL_16_4_nej = !s[1] || !v27
  s[1106] = FVL_16_4_nej
  // FVL.16.4.ankestyrelsen: Klagen over aktindsigt går til Ankestyrelsen (FVL § 16, stk. 4)
  const v30 = f.klageinstansISagen === 'ankestyrelsen'
  s[2696] = v30
  const v31 = v27 && v30
  const FVL_16_4_ankestyrelsen = !s[1] || v31
  s[1107] = FVL_16_4_ankestyrelsen
  const FVL_16_4_ankestyrelsen_nej = !s[1] || !v31
  s[1108] = FVL_16_4_ankestyrelsen_nej
  // FVL.16.4.spor: Klagen har 4 ugers frist og genvurdering (FVL § 16, stk. 4)
  const v34 = f.klagenGaelder === 'sagen'
  s[582] = v34
  const v35 = v34 && v30
  const FVL_16_4_spor = !s[1] || v35
  s[1109] = FVL_16_4_spor
  const FVL_16_4_spor_nej = !s[1] || !v35
  s[1110] = FVL_16_4_spor_nej
  // FVL.16.4.udsættelse: Afgørelsen skal vente på klagen over aktindsigt (FVL § 16, stk. 4)
  const FVL_16_4_udsaettelse = !s[1] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.klageOverAktindsigtVerserer && s[9] && f.harFaaetAktindsigt === false
  s[1111] = FVL_16_4_udsaettelse
  const FVL_16_4_udsaettelse_nej = !s[1] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.klageOverAktindsigtVerserer === false || s[10] || f.harFaaetAktindsigt
  s[1112] = FVL_16_4_udsaettelse_nej
  // FVL.17: Klagefristens sidste dag, når der er bedt om aktindsigt (FVL § 17)
  const v40 = f.anmodningOmAktindsigtModtaget >= f.afgoerelsenMeddelt
  s[2698] = v40
  const v41 = f.klagefristensSidsteDag >= f.anmodningOmAktindsigtModtaget
  s[2699] = v41
  const v42 = f.anmodetOmAktindsigt && v40 && v41 && f.klagefristenAfbrydes
  s[2697] = v42
  const v43 = v42 ? (f.anmodningOmAktindsigtErFaerdigbehandlet ? Math.max(shiftDays(f.aktindsigtMeddeltEllerAfslaaet, f.klagefristensSidsteDag - f.anmodningOmAktindsigtModtaget), shiftDays(f.aktindsigtMeddeltEllerAfslaaet, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_17 = s[1] ? v43 : FIRST_DAY
  s[1113] = FVL_17
  const FVL_17_hoej = s[1] ? v43 : NEVER
  s[1114] = FVL_17_hoej
  // FVL.19.1: Du skal høres om oplysningerne (FVL § 19, stk. 1)
  const v46 = f.oplysningernesArt === 'faktisk_grundlag' || f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[571] = v46
  const v47 = !s[6] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && s[11] && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige || s[6] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && v46 && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige
  const FVL_19_1 = !s[1] || v47
  s[1116] = FVL_19_1
  const FVL_19_1_nej = !s[1] || !v47
  s[1117] = FVL_19_1_nej
  // FVL.19.1.udbetaling: Udbetalingen må sættes ned eller stoppes (FVL § 19, stk. 1)
  const v50 = f.hoeringenErSlut || f.hoeringenErUndladtMedGrund
  s[2701] = v50
  const v51 = f.hoeringenBegyndteDen >= f.aendringenSkalVirkeFra
  s[2703] = v51
  const v52 = f.hoeringenErUndladtMedGrund || !v51
  s[2702] = v52
  const v53 = f.aendringenSkalVirkeFra >= f.afgoerelsenMeddelt
  s[2704] = v53
  const v54 = v50 && v52 && f.afgoerelsenErMeddelt && v53
  const FVL_19_1_udbetaling = !s[1] || v54
  s[1118] = FVL_19_1_udbetaling
  const FVL_19_1_udbetaling_nej = !s[1] || !v54
  s[1119] = FVL_19_1_udbetaling_nej
  // FVL.20.1: Høringen kan udelades, fordi afgørelsen kan ændres (FVL § 20, stk. 1)
  const v57 = f.kanAendresPaaAnmodning && f.karakterenTalerForAtUndladeHoering
  const FVL_20_1 = !s[1] || v57
  s[1122] = FVL_20_1
  const FVL_20_1_nej = !s[1] || !v57
  s[1123] = FVL_20_1_nej
  // FVL.19.1.venter: Afgørelsen skal vente på partshøringen (FVL § 19, stk. 1)
  const v60 = f.hoeringsfrist >= f.vurderingsdato
  s[2708] = v60
  const v61 = f.hoeringsfristErSat === false || v60
  s[2707] = v61
  const v62 = f.harUdtaltSig === false && v61
  s[2706] = v62
  const v63 = f.hoertOmOplysningerne === false || v62
  s[2705] = v63
  const v64 = FVL_19_1 || !s[1]
  const FVL_19_1_venter = !s[1] || v64 && (FVL_20_1_nej || !s[1]) && v63
  s[1120] = FVL_19_1_venter
  const FVL_19_1_venter_nej = !s[1] || FVL_19_1_nej || FVL_20_1 || !v63
  s[1121] = FVL_19_1_venter_nej
  // FVL.20.2: Oplysningerne og adgangen til genoptagelse skal med afgørelsen (FVL § 20, stk. 2)
  const FVL_20_2 = !s[1] || v64 && (FVL_20_1 || !s[1]) && f.hoertOmOplysningerne === false
  s[819] = FVL_20_2
  const FVL_20_2_nej = !s[1] || FVL_19_1_nej || FVL_20_1_nej || f.hoertOmOplysningerne
  s[1125] = FVL_20_2_nej
  // FVL.20.3: Klagefristens sidste dag, når sagen skal genoptages efter udeladt høring (FVL § 20, stk. 3)
  const v69 = f.klagefristensSidsteDag >= f.bedtOmGenoptagelseDen
  s[2710] = v69
  const v70 = f.bedtOmGenoptagelse && v69
  s[2709] = v70
  const v71 = v70 ? (f.nyAfgoerelseErMeddelt ? Math.max(shiftDays(f.nyAfgoerelseMeddeltDen, f.klagefristensSidsteDag - f.bedtOmGenoptagelseDen), shiftDays(f.nyAfgoerelseMeddeltDen, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_20_3 = s[1] ? v71 : FIRST_DAY
  s[1126] = FVL_20_3
  const FVL_20_3_hoej = s[1] ? v71 : NEVER
  s[1127] = FVL_20_3_hoej
  const FVL_20_3_ir = !s[1] || FVL_20_2_nej || !s[1]
  s[1128] = FVL_20_3_ir
  // FVL.21.1: Afgørelsen skal vente på den udtalelse, du vil komme med (FVL § 21, stk. 1)
  const v75 = f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaUdtalelse === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && f.harForlangtUdsaettelse && f.harUdtaltSig === false && v61
  const FVL_21_1 = !s[1] || v75
  s[1129] = FVL_21_1
  const FVL_21_1_nej = !s[1] || !v75
  s[1130] = FVL_21_1_nej
}

function svar_6(f, s) {
  // FVL.22: Afgørelsen skal begrundes (FVL § 22)
  const v0 = f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_22 = !s[1] || v0
  s[1131] = FVL_22
  const FVL_22_nej = !s[1] || !v0
  s[1132] = FVL_22_nej
  // FVL.23.1: Du kan forlange en skriftlig begrundelse (FVL § 23, stk. 1)
  const v3 = f.afgoerelsenMeddelesSkriftligt === false && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_23_1 = !s[1] || v3
  s[820] = FVL_23_1
  const FVL_23_1_nej = !s[1] || !v3
  s[1134] = FVL_23_1_nej
  // FVL.23.1.frist: Den skriftlige begrundelse skal være forlangt (FVL § 23, stk. 1)
  const v6 = shiftDays(f.afgoerelsenMeddelt, 14)
  const FVL_23_1_frist = s[1] ? v6 : FIRST_DAY
  s[1135] = FVL_23_1_frist
  const FVL_23_1_frist_hoej = s[1] ? v6 : NEVER
  s[1136] = FVL_23_1_frist_hoej
  const FVL_23_1_frist_ir = !s[1] || FVL_23_1_nej || !s[1]
  s[821] = FVL_23_1_frist_ir
  // FVL.23.2: Den skriftlige begrundelse skal være givet (FVL § 23, stk. 2)
  const v10 = shiftDays(f.begrundelseBegaeretDen, 14)
  const FVL_23_2 = s[1] ? v10 : FIRST_DAY
  s[1138] = FVL_23_2
  const FVL_23_2_hoej = s[1] ? v10 : NEVER
  s[1139] = FVL_23_2_hoej
  // FVL.24.1.hovedhensyn: Begrundelsen skal angive hovedhensynene (FVL § 24, stk. 1)
  const v13 = FVL_22 || !s[1]
  const FVL_24_1_hovedhensyn = !s[1] || v13 && f.afgoerelsenBerorPaaSkoen
  s[1143] = FVL_24_1_hovedhensyn
  const FVL_24_1_hovedhensyn_nej = !s[1] || FVL_22_nej || f.afgoerelsenBerorPaaSkoen === false
  s[1144] = FVL_24_1_hovedhensyn_nej
  // FVL.24.2: Begrundelsen skal gøre rede for fakta (FVL § 24, stk. 2)
  const FVL_24_2 = !s[1] || v13 && f.redegoerelseForFaktaErFornoeden
  s[1145] = FVL_24_2
  const FVL_24_2_nej = !s[1] || FVL_22_nej || f.redegoerelseForFaktaErFornoeden === false
  s[1146] = FVL_24_2_nej
  // FVL.24.1: Begrundelsen har det, den skal (FVL § 24, stk. 1-2)
  const v18 = FVL_24_1_hovedhensyn_nej || f.begrundelsenHarHovedhensynene
  s[2712] = v18
  const v19 = (FVL_24_1_hovedhensyn || !s[1]) && f.begrundelsenHarHovedhensynene === false
  s[2713] = v19
  const v20 = FVL_24_2_nej || f.begrundelsenHarFakta
  s[2714] = v20
  const v21 = (FVL_24_2 || !s[1]) && f.begrundelsenHarFakta === false
  s[2715] = v21
  const FVL_24_1 = FVL_22 && (!s[1] || f.begrundelsenHarRetsreglerne && v18 && v20)
  s[1140] = FVL_24_1
  const FVL_24_1_nej = FVL_22 && (!s[1] || f.begrundelsenHarRetsreglerne === false || v19 || v21)
  s[1141] = FVL_24_1_nej
  const FVL_24_1_ir = !s[1] || FVL_22_nej || !s[1]
  s[1142] = FVL_24_1_ir
  // FVL.25.1: Afgørelsen skal have en klagevejledning (FVL § 25, stk. 1)
  const v25 = f.afgoerelsenKanPaaklages && f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_25_1 = !s[1] || v25
  s[1147] = FVL_25_1
  const FVL_25_1_nej = !s[1] || !v25
  s[1148] = FVL_25_1_nej
  // FVL.25.1.indhold: Klagevejledningen har det, den skal (FVL § 25, stk. 1)
  const v28 = f.klagenHarEnFrist === false || f.klagevejledningHarFristen
  s[2716] = v28
  const v29 = f.klagevejledningHarKlageinstansen && f.klagevejledningHarFremgangsmaaden && v28
  const FVL_25_1_indhold = FVL_25_1 && (!s[1] || v29)
  s[1152] = FVL_25_1_indhold
  const FVL_25_1_indhold_nej = FVL_25_1 && (!s[1] || !v29)
  s[1153] = FVL_25_1_indhold_nej
  const FVL_25_1_indhold_ir = !s[1] || FVL_25_1_nej || !s[1]
  s[1154] = FVL_25_1_indhold_ir
  // FVL.25.1.fristløb: Klagefristen løber, som klagevejledningen er (FVL § 25, stk. 1)
  const v33 = f.afgoerelsenKanPaaklages && f.klagenHarEnFrist
  s[2717] = v33
  const FVL_25_1_fristloeb = v33 && (!s[1] || FVL_25_1_nej || FVL_25_1_indhold)
  s[1149] = FVL_25_1_fristloeb
  const FVL_25_1_fristloeb_nej = v33 && (!s[1] || (FVL_25_1_indhold_nej || FVL_25_1_indhold_ir) && FVL_25_1)
  s[1150] = FVL_25_1_fristloeb_nej
  const FVL_25_1_fristloeb_ir = !v33 || !s[1]
  s[1151] = FVL_25_1_fristloeb_ir
  // FVL.27.1: Oplysningen er omfattet af tavshedspligt (FVL § 27, stk. 1-4)
  const v37 = f.oplysningenGaelder === 'privat_forhold'
  s[2718] = v37
  const v38 = f.oplysningenGaelder === 'forretningsforhold'
  s[2720] = v38
  const v39 = v38 && f.vaesentligOekonomiskBetydning
  s[2719] = v39
  const v40 = !s[6] && (f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig) || s[6] && (v37 || v39 || f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig)
  const FVL_27_1 = !s[1] || v40
  s[1155] = FVL_27_1
  const FVL_27_1_nej = !s[1] || !v40
  s[1156] = FVL_27_1_nej
  // FVL.28.1: Videregivelsen følger reglerne om persondata (FVL § 28, stk. 1)
  const v43 = f.vurderingsdato >= 15622 /* 2012-10-09 */
  s[890] = v43
  const FVL_28_1 = !v43 || f.erPersonoplysning
  s[1157] = FVL_28_1
  const FVL_28_1_nej = !v43 || f.erPersonoplysning === false
  s[1158] = FVL_28_1_nej
  // FVL.28.2: Den fortrolige oplysning må gives til en anden myndighed (FVL § 28, stk. 2)
  const v46 = f.samtykkeTilVideregivelse || f.lovKraeverVideregivelse || f.vaesentligForMyndigheden
  const FVL_28_2 = f.erPersonoplysning === false && (!v43 || v46)
  s[1159] = FVL_28_2
  const FVL_28_2_nej = f.erPersonoplysning === false && (!v43 || !v46)
  s[1160] = FVL_28_2_nej
  const FVL_28_2_ir = f.erPersonoplysning || !v43
  s[1161] = FVL_28_2_ir
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v50 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[23] = v50
  const v51 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[64] = v51
  const LSP_1a_1_tabel2006 = !s[1] || v50
  s[20] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[1] || !v50 || !v51
  s[12] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[1] || v50 && !v51
  s[13] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v55 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[17] = v55
  const v56 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[18] = v56
  const LSP_1a_1_tabel2011 = !s[1] || v55
  s[19] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[1] || !v55 || !v56
  s[15] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[1] || v55 && !v56
  s[16] = LSP_1a_1_tabel2011_ir
}

function svar_7(f, s) {
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v0 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[891] = v0
  const v1 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2732] = v1
  const v2 = s[12] || s[13]
  s[2733] = v2
  const v3 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2734] = v3
  const v4 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2735] = v4
  const v5 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2736] = v5
  const v6 = s[14] ? (v3 ? (v4 ? (v5 ? 804 : 798) : 792) : 786) : 780
  const v7 = s[15] || s[16]
  s[2737] = v7
  const v8 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2738] = v8
  const v9 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2739] = v9
  const v10 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2740] = v10
  const v11 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[557] = v11
  const v12 = v8 ? (v9 ? (v10 ? (v11 ? 804 : 798) : 792) : 786) : 780
  const v13 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2728] = v13
  const v14 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[559] = v14
  const v15 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2730] = v15
  const v16 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[560] = v16
  const v17 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2731] = v17
  const v18 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[558] = v18
  const v19 = v13 ? (v15 ? (v17 ? (v8 ? (v9 ? (v10 ? (v11 ? (v14 ? (v16 ? (v18 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v8 ? (v9 ? (v10 ? (v11 ? (v14 ? (v16 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v8 ? (v9 ? (v10 ? (v11 ? (v14 ? 816 : 804) : 798) : 792) : 786) : 780) : v12
  const LSP_1a_1 = s[1] ? (v0 ? (s[17] ? (s[18] ? v19 : s[19] ? (v7 ? Math.min(v6, v12) : v12) : v6) : v6) : v1 ? (v2 ? 780 : v6) : 804) : -Infinity
  s[545] = LSP_1a_1
  const LSP_1a_1_hoej = s[1] ? (v0 ? (s[17] ? (s[18] ? v19 : s[19] ? (v7 ? Math.max(v6, v12) : v12) : v6) : v6) : v1 ? (s[20] ? v6 : 780) : 804) : Infinity
  s[544] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[51] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[52] = LSP_1a_1_dag_hoej
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v24 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[30] = v24
  const v25 = shiftMonths(f.foedselsdag, 720)
  s[567] = v25
  const v26 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[37] = v26
  const v27 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2743] = v27
  const v28 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2744] = v28
  const v29 = s[21] ? 720 : v26 ? 726 : v27 ? 732 : v28 ? 738 : 744
  const v30 = shiftMonths(f.foedselsdag, v29)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[1164] = FYL_1a_2_er
  const v32 = shiftMonths(LSP_1a_1_dag, -36)
  s[38] = v32
  const v33 = shiftMonths(LSP_1a_1_dag_hoej, -36)
  s[39] = v33
  const v34 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2745] = v34
  const v35 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2746] = v35
  const v36 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2747] = v36
  const v37 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2748] = v37
  const v38 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[53] = v38
  const v39 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[54] = v39
  const v40 = v34 ? 720 : v35 ? 726 : v36 ? 732 : v37 ? 738 : v38 ? 744 : v39 ? 750 : s[21] ? 756 : v26 ? 762 : 768
  const v41 = shiftMonths(f.foedselsdag, v40)
  const FYL_1a_ir = !s[22] || s[23] && v24 && !FYL_1a_2_er && !s[1]
  s[34] = FYL_1a_ir
  const FYL_1a = s[22] ? (s[23] ? (v24 ? (FYL_1a_2_er ? v41 : v32) : v30) : v25) : FIRST_DAY
  s[35] = FYL_1a
  const FYL_1a_hoej = s[22] ? (s[23] ? (v24 ? (FYL_1a_2_er ? v41 : v33) : v30) : v25) : NEVER
  s[36] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v45 = v24 ? v40 : v29
  const FYL_1a_2 = s[24] ? v45 : -Infinity
  s[1162] = FYL_1a_2
  const FYL_1a_2_hoej = s[24] ? v45 : Infinity
  s[1163] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !s[24]
  s[1165] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v49 = f.vurderingsdato >= FYL_1a
  s[2750] = v49
  const v50 = f.vurderingsdato >= FYL_1a_hoej
  s[464] = v50
  const v51 = s[25] || s[26]
  s[2751] = v51
  const v52 = s[27] && (s[28] || !s[24]) && (s[29] || s[28])
  s[2752] = v52
  const v53 = !s[22] && !s[24]
  s[2753] = v53
  const v54 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2754] = v54
  const v55 = v49 || FYL_1a_ir
  s[463] = v55
  const FYL_2_1 = !s[22] || v55 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (v51 || v53) && f.pensionsvaerdiIndberettet && v54
  s[1166] = FYL_2_1
  const FYL_2_1_nej = !s[22] || !v50 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || v52 || f.pensionsvaerdiIndberettet === false || !v54
  s[1167] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v58 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[24] ? v58 : FIRST_DAY
  s[31] = FYL_4_2
  const FYL_4_2_hoej = s[24] ? v58 : NEVER
  s[32] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[24]
  s[33] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v62 = f.manglendeBidragsmaaneder >= 1
  s[2757] = v62
  const v63 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2759] = v63
  const v64 = v63 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v63 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2758] = v64
  const v65 = FYL_4_2_ir || FYL_1a_ir
  s[2762] = v65
  const v66 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a_hoej, -180) >= FYL_4_2
  s[2760] = v66
  const v67 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a, -180) < FYL_4_2_hoej
  s[2761] = v67
  const FYL_3a_1 = !s[24] || s[23] && (!v24 || f.fravalgteEfterloen && v62 && v64 && (v66 || v65) && f.fleksydelsesbidragFraTilmelding)
  s[1169] = FYL_3a_1
  const FYL_3a_1_nej = !s[24] || !s[23] || !v24 || f.fravalgteEfterloen === false || !v62 || !v64 || v67 || f.fleksydelsesbidragFraTilmelding === false
  s[1170] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[24] || s[23] && !v24
  s[1171] = FYL_3a_1_ir
}

function svar_8(f, s) {
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v0 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[444] = v0
  const v1 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[465] = v1
  const v2 = v0 || v1
  s[44] = v2
  const v3 = SATS_1(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[40] = v4
  const v5 = v2 ? Infinity : v3
  s[41] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[43] = v6
  const v7 = quotient([v4, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v8 = quotient([v5, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v9 = v2 || !v6
  s[46] = v9
  const FYL_3a_4 = s[24] ? (s[23] ? (s[30] ? (v6 ? Math.min(v7, v8) : -Infinity) : -Infinity) : 0) : -Infinity
  s[1172] = FYL_3a_4
  const FYL_3a_4_hoej = s[24] ? (s[23] ? (s[30] ? (v6 ? Math.max(v7, v8) : Infinity) : Infinity) : 0) : Infinity
  s[1173] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen && (!s[24] || !s[23] || !s[30] || !(!v6 && !v2 && v4 === v5))
  s[1174] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen === false || !s[24] || s[23] && (!s[30] || v9)
  s[1175] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v14 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[895] = v14
  const v15 = v14 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[24] ? v15 : FIRST_DAY
  s[1176] = FYL_4_1
  const FYL_4_1_hoej = s[24] ? v15 : NEVER
  s[1177] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v18 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[24] ? v18 : FIRST_DAY
  s[1179] = FYL_4_3
  const FYL_4_3_hoej = s[24] ? v18 : NEVER
  s[1180] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v21 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[24] ? (f.oenskedeIkkeTilmelding ? s[31] : v21) : FIRST_DAY
  s[1181] = FYL_5
  const FYL_5_hoej = s[24] ? (f.oenskedeIkkeTilmelding ? s[32] : v21) : NEVER
  s[1182] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[24] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[1183] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[24] || f.oenskedeIkkeTilmelding && s[33]
  s[1184] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v26 = quotient([v4, 3500], [10000], 'nærmeste', 100)
  const v27 = quotient([v5, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[1] || !(!v6 && !v2 && v4 === v5)
  s[765] = FYL_8_er
  const FYL_8_ir = !s[1] || v9
  s[766] = FYL_8_ir
  const FYL_8 = s[1] ? (v6 ? Math.min(v26, v27) : -Infinity) : -Infinity
  s[1185] = FYL_8
  const FYL_8_hoej = s[1] ? (v6 ? Math.max(v26, v27) : Infinity) : Infinity
  s[1186] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v32 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[24] ? v32 : FIRST_DAY
  s[1188] = FYL_9_1
  const FYL_9_1_hoej = s[24] ? v32 : NEVER
  s[1189] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v35 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[24] ? v35 : FIRST_DAY
  s[1191] = FYL_9_3
  const FYL_9_3_hoej = s[24] ? v35 : NEVER
  s[1192] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v38 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[24] || s[34]
  s[48] = FYL_15_1_ir
  const FYL_15_1 = s[24] ? Math.max(s[35], v38) : FIRST_DAY
  s[49] = FYL_15_1
  const FYL_15_1_hoej = s[24] ? Math.max(s[36], v38) : NEVER
  s[50] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v42 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2764] = v42
  const v43 = f.maanederUdenForEOeS <= 3
  s[2765] = v43
  const v44 = v42 && v43
  const FYL_15_4 = !s[24] || v44
  s[1193] = FYL_15_4
  const FYL_15_4_nej = !s[24] || !v44
  s[1194] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v49 = intersect(v47, v48)
  const FYL_15_4_pension = from(v49, 13332 /* 2006-07-03 */)
  s[1195] = FYL_15_4_pension
  const v51 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2766] = v51
  const FYL_15_4_pension_ir = v51 >= NEVER
  s[1196] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const FYL_18_5_er = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[47] = FYL_18_5_er
  const v54 = FYL_18_5_er && s[37]
  s[2769] = v54
  const v55 = f.fleksydelseFraDen >= s[38]
  s[2770] = v55
  const v56 = f.fleksydelseFraDen >= s[39]
  s[2771] = v56
  const v57 = !v54 || !v56
  s[2768] = v57
  const v58 = v54 && (v55 || !s[1])
  s[2767] = v58
  const FYL_17_1 = !s[24] || s[0] && (!s[37] || v58)
  s[45] = FYL_17_1
  const FYL_17_1_nej = !s[24] || !s[0] || s[37] && v57
  s[42] = FYL_17_1_nej
}

function svar_9(f, s) {
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v0 = quotient([s[40], 473200], [10000], 'nærmeste', 1200)
  const v1 = quotient([s[41], 473200], [10000], 'nærmeste', 1200)
  const v2 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[880] = v2
  const v3 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[67] = v3
  const v4 = v2 || v3
  s[223] = v4
  const v5 = SATS_2(f.vurderingsdato)
  const v6 = v4 ? -Infinity : v5
  const v7 = v4 ? Infinity : v5
  const v8 = SATS_3(f.vurderingsdato)
  const v9 = v4 ? -Infinity : v8
  const v10 = v4 ? Infinity : v8
  const v11 = Math.max(v6, v9)
  const v12 = Math.min(v7, v10)
  const v13 = !s[24] && v12 >= v11
  const v14 = s[42] || v13
  const v15 = s[42] ? (v13 ? Math.min(v9, v11) : v9) : v11
  const v16 = s[42] ? (v13 ? Math.max(v10, v12) : v10) : v12
  const FYL_17_2_er = !s[24] || !s[0] && !(!s[43] && !s[44] && s[40] === s[41]) || s[0] && (s[45] || s[42] || v13)
  s[1199] = FYL_17_2_er
  const FYL_17_2_ir = !s[24] || !s[0] && s[46] || s[0] && (s[45] && v4 || s[42] && v4 || !s[24] && v4 || !s[24] && !(!v4 && v6 === v7 && !v4 && v9 === v10 && v6 === v9))
  s[1200] = FYL_17_2_ir
  const FYL_17_2 = s[24] ? (s[0] ? (s[45] ? (v14 ? Math.min(v6, v15) : v6) : v15) : s[43] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[1197] = FYL_17_2
  const FYL_17_2_hoej = s[24] ? (s[0] ? (s[45] ? (v14 ? Math.max(v7, v16) : v7) : v16) : s[43] ? Math.max(v0, v1) : Infinity) : Infinity
  s[1198] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v21 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v22 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v23 = v21 <= -Infinity
  const v24 = quotient([v21], [12], 'nærmeste', 100)
  const v25 = quotient([v22], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[1] || FYL_17_2_er && !(v23 && (!FYL_17_2_er || !FYL_17_2_ir && v21 === v22))
  s[1203] = FYL_17_4_er
  const FYL_17_4_ir = !s[1] || FYL_17_2_ir || v23
  s[1204] = FYL_17_4_ir
  const FYL_17_4 = s[1] ? (v23 ? -Infinity : Math.min(v24, v25)) : -Infinity
  s[1201] = FYL_17_4
  const FYL_17_4_hoej = s[1] ? (v23 ? Infinity : Math.max(v24, v25)) : Infinity
  s[1202] = FYL_17_4_hoej
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const v30 = Math.round(f.livsvarigPensionOmAaret * 16 / 25) + Math.round(f.pensionsdepoter / 25) + Math.round(f.loebendePensionFraAnsaettelse * 16 / 25)
  const FYL_18_5 = s[30] ? v30 : -Infinity
  s[1205] = FYL_18_5
  const FYL_18_5_hoej = s[30] ? v30 : Infinity
  s[1206] = FYL_18_5_hoej
  const FYL_18_5_ir = !s[47] || !s[30]
  s[1207] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v34 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2774] = v34
  const v35 = v34 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[30] || v35
  s[1208] = FYL_20_3
  const FYL_20_3_nej = !s[30] || !v35
  s[1209] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v38 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[24] || s[48]
  s[1212] = FYL_22_1_ir
  const FYL_22_1 = s[24] ? Math.max(s[49], v38) : FIRST_DAY
  s[1210] = FYL_22_1
  const FYL_22_1_hoej = s[24] ? Math.max(s[50], v38) : NEVER
  s[1211] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v42 = monthEnd(s[51])
  s[563] = v42
  const v43 = monthEnd(s[52])
  s[564] = v43
  const FYL_22_2_ir = !s[24] || !s[1]
  s[1215] = FYL_22_2_ir
  const FYL_22_2 = s[24] ? v42 : FIRST_DAY
  s[1213] = FYL_22_2
  const FYL_22_2_hoej = s[24] ? v43 : NEVER
  s[1214] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v47 = s[30] ? (s[53] ? 60 : s[54] ? 54 : s[21] ? 48 : s[37] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[24] ? v47 : -Infinity
  s[1216] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[24] ? v47 : Infinity
  s[1217] = FYL_22_2_laengst_hoej
  // GDPR.12.3: Du skal have svar om dine data (GDPR § 12, stk. 3)
  const v50 = f.indsigtsanmodningModtaget >= 17676 /* 2018-05-25 */
  s[1220] = v50
  const v51 = shiftMonths(f.indsigtsanmodningModtaget, f.indsigtsfristenErForlaenget ? 3 : 1)
  const GDPR_12_3 = v50 ? v51 : FIRST_DAY
  s[1218] = GDPR_12_3
  const GDPR_12_3_hoej = v50 ? v51 : NEVER
  s[1219] = GDPR_12_3_hoej
  // GDPR.15.1.medarbejder: Du skal vide, hvilken medarbejder der slog op (GDPR § 15, stk. 1)
  const v54 = f.vurderingsdato >= 17676 /* 2018-05-25 */
  s[822] = v54
  const v55 = f.bedtOmIndsigtIOpslag && f.medarbejderensNavnErNoedvendigt
  const GDPR_15_1_medarbejder = !v54 || v55
  s[1221] = GDPR_15_1_medarbejder
  const GDPR_15_1_medarbejder_nej = !v54 || !v55
  s[1222] = GDPR_15_1_medarbejder_nej
  // GDPR.15.1.opslag: Du skal vide, hvornår og hvorfor der er slået op (GDPR § 15, stk. 1)
  const v58 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[900] = v58
  const GDPR_15_1_opslag = !v54 || f.bedtOmIndsigtIOpslag
  s[1224] = GDPR_15_1_opslag
  const GDPR_15_1_opslag_nej = !v54 || !v58 || f.bedtOmIndsigtIOpslag === false
  s[1225] = GDPR_15_1_opslag_nej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v61 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[1] ? v61 : -Infinity
  s[1226] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[1] ? v61 : Infinity
  s[1227] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v64 = Math.round(f.stoetteTilAnsaettelsenOmAaret * 10000 / f.loenomkostningerOmAaret)
  const INDSATSBEK_86 = s[1] ? v64 : -Infinity
  s[1228] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[1] ? v64 : Infinity
  s[1229] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[1]
  s[1230] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v68 = f.arbejdsgiverenErPrivat && INDSATSBEK_86_hoej > 7500
  s[2780] = v68
  const v69 = f.arbejdsgiverenErPrivat && INDSATSBEK_86 <= 7500
  s[2781] = v69
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[1] || v68)
  s[1231] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[1] || v69)
  s[1232] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[1] || INDSATSBEK_86_ir
  s[1233] = INDSATSBEK_86_loft_ir
  // INDSATSBEK.138.3: Tilbuddet i revalideringen følger med, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v73 = f.vurderingsdato >= 14457 /* 2009-08-01 */
  s[55] = v73
  const INDSATSBEK_138_3 = f.revalideringErBevilget && f.flytterTilAndenKommune && f.harAftaltTilbudIRevalidering
  s[1234] = INDSATSBEK_138_3
  const INDSATSBEK_138_3_nej = INDSATSBEK_138_3 && !v73
  s[1235] = INDSATSBEK_138_3_nej
  const INDSATSBEK_138_3_ir = !INDSATSBEK_138_3 || !v73
  s[1236] = INDSATSBEK_138_3_ir
}

function svar_10(f, s) {
  // INDSATSBEK.138.3.plan: Planen for revalideringen ændres, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v0 = f.revalideringErBevilget && f.flytterTilAndenKommune
  s[2783] = v0
  const INDSATSBEK_138_3_plan = v0 && (!s[55] || f.planenSkalAendresVedFlytning)
  s[1237] = INDSATSBEK_138_3_plan
  const INDSATSBEK_138_3_plan_nej = v0 && (!s[55] || f.planenSkalAendresVedFlytning === false)
  s[1238] = INDSATSBEK_138_3_plan_nej
  const INDSATSBEK_138_3_plan_ir = !v0 || !s[55]
  s[1239] = INDSATSBEK_138_3_plan_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[1274] = KOMP_17a_3_er
  const v5 = f.fortrinVed === 'offentlig_stilling'
  s[56] = v5
  const v6 = v5 && f.stillingenBesaettesInternt
  s[57] = v6
  const v7 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v6 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[1] || v7
  s[1240] = KOMP_3_1
  const KOMP_3_1_nej = !s[1] || !v7
  s[1241] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v10 = f.assistanceTil === 'andet'
  s[2785] = v10
  const v11 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v10 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[1] || v11
  s[823] = KOMP_4
  const KOMP_4_nej = !s[1] || !v11
  s[906] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v14 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2788] = v14
  const v15 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2790] = v15
  const v16 = v15 && f.assistanceUdOver20Timer
  s[2789] = v16
  const v17 = v14 || v16
  s[2787] = v17
  const v18 = v17 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[1] ? v18 : -Infinity
  s[1243] = KOMP_7_3
  const KOMP_7_3_hoej = s[1] ? v18 : Infinity
  s[1244] = KOMP_7_3_hoej
  const v21 = KOMP_4_nej || !s[1]
  const KOMP_7_3_ir = !s[1] || v21
  s[824] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[1] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1246] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[1] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1247] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[1] || KOMP_7_3_ir) || v21
  s[1248] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v26 = f.uddannelseMedAssistance === 'anden'
  s[2794] = v26
  const v27 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[58] = v27
  const v28 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2795] = v28
  const v29 = !v27 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v26 || v27 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v28
  const KOMP_14 = !s[1] || v29
  s[825] = KOMP_14
  const KOMP_14_nej = !s[1] || !v29
  s[1250] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v32 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[1] ? v32 : -Infinity
  s[1251] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[1] ? v32 : Infinity
  s[1252] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[1] || KOMP_14_nej || !s[1]
  s[1253] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v36 = f.handicapUddannelsensLaengde >= 18
  s[2796] = v36
  const v37 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2797] = v37
  const v38 = f.handicapGoerBeskaeftigelseVanskelig && v36 && f.uddannelsenGiverAdgangTilAkasse && v37 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[1] || v38
  s[826] = KOMP_15_1
  const KOMP_15_1_nej = !s[1] || !v38
  s[1255] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[59] = LAB_31_3_ledighedsydelse_er
  const v42 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v42 : FIRST_DAY
  s[1256] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v42 : NEVER
  s[1257] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[1]
  s[1258] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v46 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2800] = v46
  const v47 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2801] = v47
  const v48 = !LAB_31_3_ledighedsydelse_er && v46 || LAB_31_3_ledighedsydelse_er && v46 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v47
  const v49 = !s[1] || v48
  const v50 = !s[1] || !v48
  const v51 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2799] = v51
  const KOMP_15f_1 = v51 && v49
  s[1259] = KOMP_15f_1
  const KOMP_15f_1_nej = v51 && v50
  s[1260] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v51 || !s[1]
  s[1261] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v55 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2802] = v55
  const KOMP_15i_1 = v55 && v49
  s[1262] = KOMP_15i_1
  const KOMP_15i_1_nej = v55 && v50
  s[1263] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v55 || !s[1]
  s[1264] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v59 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v60 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2803] = v60
  const KOMP_15j_1 = v60 && (!s[1] || v59)
  s[1265] = KOMP_15j_1
  const KOMP_15j_1_nej = v60 && (!s[1] || !v59)
  s[1266] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v60 || !s[1]
  s[1267] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v64 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[1] ? v64 : FIRST_DAY
  s[1268] = KOMP_16
  const KOMP_16_hoej = s[1] ? v64 : NEVER
  s[1269] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v67 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[1] ? v67 : FIRST_DAY
  s[1270] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[1] ? v67 : NEVER
  s[1271] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v70 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[1] ? v70 : FIRST_DAY
  s[1272] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[1] ? v70 : NEVER
  s[1273] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !KOMP_17a_3_er || !s[1]
  s[1275] = KOMP_17a_3_ir
}

function svar_11(f, s) {
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v0 = s[56] && f.opfylderFormelleUddannelseskrav
  s[2805] = v0
  const v1 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2807] = v1
  const v2 = v1 && f.aabenbartRingereKvalificeret === false
  s[2806] = v2
  const v3 = v0 || v2
  s[2804] = v3
  const v4 = f.handicapGoerBeskaeftigelseVanskelig && !s[57] && f.bedtOmFortrinsadgang && v3
  const KOMPBEK_6_2 = !s[1] || v4
  s[1276] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[1] || !v4
  s[1277] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v7 = s[58] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[1] ? v7 : FIRST_DAY
  s[1278] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[1] ? v7 : NEVER
  s[1279] = KOMPBEK_15_4_hoej
  // LAB.4b: Indsatsen kan overlades til en anden aktør (LAB § 5)
  const v10 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[907] = v10
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v11 = f.pensionDuFaar === 'foertidspension'
  s[209] = v11
  const v12 = f.vurderingsdato >= s[52]
  s[211] = v12
  const v13 = f.vurderingsdato >= s[51]
  s[71] = v13
  const v14 = !v12 || !s[1]
  s[72] = v14
  const LAB_6_11 = !s[1] || !s[59] && v11 && v14 && f.ikkeNormaltArbejdePaaNedsatTid || s[59] && v11
  s[1280] = LAB_6_11
  const LAB_6_11_nej = !s[1] || !s[59] && (!v11 || v13 || f.ikkeNormaltArbejdePaaNedsatTid === false) || s[59] && !v11
  s[1281] = LAB_6_11_nej
  // LAB.22.1: Dit cv skal på Jobnet (LAB § 22, stk. 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[191] = LAS_69t_2_er
  const v18 = s[59] && f.harJobEllerVirksomhedVedTilbud === false
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[194] = LAB_31_3_er
  const LAB_22_1 = LAB_31_3_er && (!LAS_69t_2_er || v18)
  s[1282] = LAB_22_1
  const LAB_22_1_nej = LAB_31_3_er && (!LAS_69t_2_er || !v18)
  s[1283] = LAB_22_1_nej
  const LAB_22_1_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[827] = LAB_22_1_ir
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v23 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[68] = v23
  const LAB_95_1_er = f.soegteHjaelpDen >= s[60]
  s[70] = LAB_95_1_er
  const v25 = shiftDays(f.soegteHjaelpDen, 91)
  const v26 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[909] = v26
  const LAB_92_straks_nej = !v23 || v26
  s[1352] = LAB_92_straks_nej
  const LAB_92_1 = v23 ? (v26 ? FIRST_DAY : v25) : FIRST_DAY
  s[1348] = LAB_92_1
  const LAB_92_1_hoej = v23 ? (v26 ? NEVER : v25) : NEVER
  s[1349] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1351] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v31 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[69] = v31
  const v32 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2812] = v32
  const v33 = shiftMonths(f.soegteHjaelpDen, 12)
  const v34 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v23 ? (v32 ? (v31 ? (v26 ? FIRST_DAY : v34) : FIRST_DAY) : v33) : FIRST_DAY
  s[1356] = LAB_95_1
  const LAB_95_1_hoej = v23 ? (v32 ? (v31 ? (v26 ? NEVER : v34) : NEVER) : v33) : NEVER
  s[1357] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v23 || v32 && (!v31 || v26)
  s[1358] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v23 || v26 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1287] = LAB_29_1_ir
  const LAB_29_1 = v23 ? (v26 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1285] = LAB_29_1
  const LAB_29_1_hoej = v23 ? (v26 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1286] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v41 = f.vurderingsdato >= s[60]
  s[289] = v41
  const v42 = !v41 && f.harErhvervskompetencegivendeUddannelse === false
  s[278] = v42
  const LAB_30_3 = !s[6] || v42
  s[1288] = LAB_30_3
  const LAB_30_3_nej = !s[6] || !v42
  s[1289] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v45 = s[61] ? -Infinity : 4
  const v46 = s[61] ? Infinity : 4
  const v47 = s[59] && s[61]
  const v48 = s[59] ? v45 : 6
  const v49 = s[59] ? v46 : 6
  const LAB_31_3 = LAS_69t_2_er ? v48 : -Infinity
  s[1291] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? v49 : Infinity
  s[1292] = LAB_31_3_hoej
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v47
  s[828] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v53 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[63] = v53
  const v54 = v53 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[59] ? v54 : -Infinity
  s[1294] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[59] ? v54 : Infinity
  s[1295] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.løbende: Det mindste antal samtaler gælder hele vejen (lov 1750/2025 § 1)
  const LAB_31_3_loebende = LAB_31_3_er && (!LAS_69t_2_er || !s[59] || s[61])
  s[1296] = LAB_31_3_loebende
  const LAB_31_3_loebende_nej = LAB_31_3_er && (!LAS_69t_2_er || s[59])
  s[1297] = LAB_31_3_loebende_nej
  // LAB.31.3.ressourceforløb: Mindste antal samtaler i ressourceforløbet (lov 1750/2025 § 1)
  const LAB_31_3_ressourceforloeb = s[0] ? v48 : -Infinity
  s[1299] = LAB_31_3_ressourceforloeb
  const LAB_31_3_ressourceforloeb_hoej = s[0] ? v49 : Infinity
  s[1300] = LAB_31_3_ressourceforloeb_hoej
  const LAB_31_3_ressourceforloeb_ir = !s[62] || !s[0] || v47
  s[829] = LAB_31_3_ressourceforloeb_ir
  // LAB.31.3.ressourceforløb.vindue: Samtalerne skal være holdt (lov 1750/2025 § 1)
  const v62 = shiftDays(shiftMonths(f.samtaleaarBegyndte, 12), -1)
  const v63 = shiftDays(shiftMonths(f.samtaleaarBegyndte, 6), -1)
  const LAB_31_3_ressourceforloeb_vindue = s[0] ? (s[59] ? (s[61] ? FIRST_DAY : v63) : v62) : FIRST_DAY
  s[1302] = LAB_31_3_ressourceforloeb_vindue
  const LAB_31_3_ressourceforloeb_vindue_hoej = s[0] ? (s[59] ? (s[61] ? NEVER : v63) : v62) : NEVER
  s[1303] = LAB_31_3_ressourceforloeb_vindue_hoej
  // LAB.31.3.revalidering: Samtale i revalideringen (lov 1750/2025 § 1)
  const v66 = shiftMonths(f.senesteSamtaleIRevalidering, 3)
  const v67 = shiftDays(shiftMonths(f.revalideringStartede, 6), -1)
  const LAB_31_3_revalidering = s[1] ? (s[59] ? (s[61] ? FIRST_DAY : v67) : v66) : FIRST_DAY
  s[1304] = LAB_31_3_revalidering
  const LAB_31_3_revalidering_hoej = s[1] ? (s[59] ? (s[61] ? NEVER : v67) : v66) : NEVER
  s[1305] = LAB_31_3_revalidering_hoej
  const LAB_31_3_revalidering_ir = f.revalideringErBevilget === false || !s[1] || v47
  s[830] = LAB_31_3_revalidering_ir
  // LAB.31.3.revalidering.antal: Mindste antal samtaler i revalideringen (lov 1750/2025 § 1)
  const LAB_31_3_revalidering_antal = s[1] ? (s[59] ? v45 : 0) : -Infinity
  s[1307] = LAB_31_3_revalidering_antal
  const LAB_31_3_revalidering_antal_hoej = s[1] ? (s[59] ? v46 : 0) : Infinity
  s[1308] = LAB_31_3_revalidering_antal_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v73 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v74 = f.risikoForFireAar ? v73 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[59] ? (s[61] ? FIRST_DAY : v73) : v74) : FIRST_DAY
  s[1309] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[59] ? (s[61] ? NEVER : v73) : v74) : NEVER
  s[1310] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[1311] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[1312] = LAB_33_3_nej
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[1314] = LAB_36_3_nej
}

function svar_12(f, s) {
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2817] = v0
  const v1 = f.ressourceforloebErBevilget && v0
  s[203] = v1
  const v2 = s[0] && (!s[61] || v1)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v2)
  s[206] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v2)
  s[208] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[207] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!s[61] || LOV1750_21_8))
  s[831] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || s[61] && LOV1750_21_8_nej)
  s[832] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && s[61] && LOV1750_21_8_ir
  s[833] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v9 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[579] = v9
  const v10 = s[63] && v9
  const LAB_43 = !s[1] || v10
  s[834] = LAB_43
  const LAB_43_nej = !s[1] || !v10
  s[835] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[196] = LAB_45_1
  const v14 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[197] = v14
  const v15 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[198] = v15
  const v16 = v14 && !v15
  s[200] = v16
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v14)
  s[1381] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v14 || !v15)
  s[1382] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v16
  s[1383] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v20 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[913] = v20
  const v21 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[192] = v21
  const v22 = f.ventesFuldtRask === false || !v21 || LAB_109_2_kraft_nej
  s[2827] = v22
  const v23 = f.ventesFuldtRask && v21 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[2826] = v23
  const v24 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2828] = v24
  const v25 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[195] = v25
  const v26 = !v20 && f.tvaerfagligtBehovIForloebet
  const v27 = s[63] && v25 && !v20
  s[2821] = v27
  const LAB_109_1 = LAB_45_1 && (v27 || !LAB_45_1 || !v25 && v22 && !v24 || v25 && v26)
  s[1375] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v27 || !LAB_45_1 || !v25 && (v23 || v24) || v25 && !v26)
  s[1376] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v27 || !LAB_45_1
  s[1377] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v31 = !LAB_45_1 || v20
  const v32 = !LAB_45_1 || LAB_109_1_nej
  s[201] = v32
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[199] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v31
  s[1318] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v32
  s[1319] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v31
  s[1320] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v31
  s[1321] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v38 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[258] = v38
  const v39 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2832] = v39
  const v40 = !v39 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2831] = v40
  const v41 = !s[59] && (v38 || v40) || s[59] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[1] || v41
  s[836] = LAB_57_1
  const LAB_57_1_nej = !s[1] || !v41
  s[1323] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v44 = f.praktikkensFormaal === 'optraening'
  s[2833] = v44
  const v45 = v44 || f.helbredetErStationaert
  const LAB_58_1 = !s[1] || v45
  s[1324] = LAB_58_1
  const LAB_58_1_nej = !s[1] || !v45
  s[1325] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v48 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[65] = v48
  const v49 = s[59] && v48 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[1] || v49
  s[1326] = LAB_60_1
  const LAB_60_1_nej = !s[1] || !v49
  s[1327] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v52 = f.maalgruppeForTilbud === 'dagpenge'
  s[259] = v52
  const v53 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2836] = v53
  const v54 = v53 && f.harVanskeligtVedLoentilskud === false
  s[2835] = v54
  const v55 = v52 || v54
  s[2834] = v55
  const v56 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v57 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v58 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v59 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[66] = v59
  const v60 = s[59] ? (v59 ? v56 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v57) : v58) : v55 ? v56 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v57) : v58
  const LAB_61_1 = s[64] ? v60 : FIRST_DAY
  s[1328] = LAB_61_1
  const LAB_61_1_hoej = s[64] ? v60 : NEVER
  s[1329] = LAB_61_1_hoej
  const LAB_61_1_ir = LAB_57_1 && !s[64] || LAB_57_1_nej || !s[1]
  s[1330] = LAB_61_1_ir
}

function svar_13(f, s) {
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v0 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  s[2839] = v0
  const v1 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2841] = v1
  const v2 = v1 && f.aabenlystUddannelsesparat
  s[2840] = v2
  const v3 = s[65] && f.harJobEllerVirksomhedVedTilbud
  s[2842] = v3
  const v4 = v0 || v2 || v3
  s[2838] = v4
  const v5 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  s[2845] = v5
  const v6 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  s[2847] = v6
  const v7 = f.tilbuddetsArt === 'loentilskud_privat'
  s[260] = v7
  const v8 = v6 && v7
  s[2846] = v8
  const v9 = v5 || v8
  s[2844] = v9
  const v10 = shiftMonths(f.foedselsdag, 600)
  s[204] = v10
  const v11 = v10 >= f.vurderingsdato
  s[2849] = v11
  const v12 = f.harKompetencegivendeUddannelse === false || !v11 || f.eneforsoergerVedLoentilskud
  s[2848] = v12
  const v13 = f.maanederMedForsoergelseFoerLoentilskud >= 6
  s[2850] = v13
  const v14 = !v9 || v12 || v13
  s[2843] = v14
  const v15 = !v4 && v14
  const v16 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2837] = v16
  const LAB_66_1 = v16 && (!s[59] || v15)
  s[837] = LAB_66_1
  const LAB_66_1_nej = v16 && (!s[59] || !v15)
  s[1332] = LAB_66_1_nej
  const LAB_66_1_ir = !v16 || !s[59]
  s[1333] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v20 = f.maalgruppeForTilbud === 'foertidspension'
  s[2851] = v20
  const v21 = f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2852] = v21
  const v22 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v23 = v20 ? NEVER : s[66] ? (v21 ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v22) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v22
  const LAB_68_1 = s[59] ? v23 : FIRST_DAY
  s[1334] = LAB_68_1
  const LAB_68_1_hoej = s[59] ? v23 : NEVER
  s[1335] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[59] || LAB_66_1_nej || LAB_66_1_ir
  s[1336] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[1] || f.vilkaarAftaltMedFagligOrganisation
  s[1337] = LAB_74
  const LAB_74_nej = !s[1] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1338] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v29 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[242] = v29
  const v30 = v29 || s[67]
  s[562] = v30
  const v31 = SATS_4(f.vurderingsdato)
  const v32 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[1] || v30
  s[838] = LAB_76_6_ir
  const LAB_76_6 = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v30 ? -Infinity : v31) : v30 ? -Infinity : v32) : -Infinity
  s[1339] = LAB_76_6
  const LAB_76_6_hoej = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v30 ? Infinity : v31) : v30 ? Infinity : v32) : Infinity
  s[1340] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1342] = LAB_78
  const LAB_78_nej = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1343] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v38 = !s[59] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[59] && f.merbeskaeftigelse
  const LAB_79 = !s[1] || v38
  s[1344] = LAB_79
  const LAB_79_nej = !s[1] || !v38
  s[1345] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v41 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[262] = v41
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[59] || !v20
  s[1346] = LAB_90
  const LAB_90_nej = !s[59] || v20
  s[1347] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v44 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2854] = v44
  const LAB_92_timer = s[68] ? (s[69] ? -Infinity : v44 ? 3000 : 0) : -Infinity
  s[1353] = LAB_92_timer
  const LAB_92_timer_hoej = s[68] ? (s[69] ? Infinity : 3000) : Infinity
  s[1354] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[70] || !s[68] || s[69]
  s[1355] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v48 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[257] = v48
  const v49 = v48 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v50 = s[66] && f.kommerSelvIJob
  s[2856] = v50
  const v51 = s[63] ? (v50 ? NEVER : v49) : v49
  const LAB_102_1 = s[59] ? v51 : FIRST_DAY
  s[1359] = LAB_102_1
  const LAB_102_1_hoej = s[59] ? v51 : NEVER
  s[1360] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[261] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[59]
  s[1361] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v56 = f.opholdSeneste8Aar >= 84
  s[2861] = v56
  const v57 = f.retEfterEURetten || v56
  const v58 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2860] = v58
  const v59 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[807] = v59
  const v60 = f.opholdSeneste10Aar >= 108
  s[2862] = v60
  const v61 = !s[30] && v57 || s[30] && (!v58 || !v59 && v57 || v59 && (f.retEfterEURetten || v60))
  const v62 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[287] = v62
  const v63 = f.modtogHjaelpenVedSkaerpelsen2019 && v59 && v62
  s[2857] = v63
  const LAS_11_3 = v63 && v57 || !v63 && (!s[1] || v61)
  s[75] = LAS_11_3
  const LAS_11_3_nej = v63 && !v57 || !v63 && (!s[1] || !v61)
  s[73] = LAS_11_3_nej
  const LAS_11_3_ir = !v63 && !s[1]
  s[76] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[78] = LAS_17_1_er
  const v68 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2864] = v68
  const v69 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2866] = v69
  const v70 = f.indrejstFraUdlandet && v69
  s[2865] = v70
  const v71 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2867] = v71
  const v72 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2869] = v72
  const v73 = f.indrejstFraUdlandet && v72
  s[2868] = v73
  const LAS_11_8 = v63 || !s[1] || !s[30] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || s[71] || v68) || s[30] && (!v59 || !LAS_17_1_er && (!v70 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[71] || f.opfyldtBeskaeftigelseskravetFoer || v71) || LAS_17_1_er && (!v73 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[71] || f.opfyldtBeskaeftigelseskravetFoer || v71))
  s[77] = LAS_11_8
  const LAS_11_8_nej = !v63 && (!s[1] || !s[30] && f.harHaftRetTilStarthjaelp && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[72] && !v68 || s[30] && v59 && (!LAS_17_1_er && v70 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[72] && f.opfyldtBeskaeftigelseskravetFoer === false && !v71 || LAS_17_1_er && v73 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[72] && f.opfyldtBeskaeftigelseskravetFoer === false && !v71))
  s[74] = LAS_11_8_nej
}

function svar_14(f, s) {
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[193] = LAB_105a_3_er
  const v1 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v2 = s[73] || s[74]
  s[290] = v2
  const v3 = (s[75] || s[76]) && (s[77] || s[76]) && (s[75] || s[77])
  s[291] = v3
  const v4 = v2 || s[76]
  s[292] = v4
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !s[78] && v1 || s[78] && v4 && f.fordrevetFraUkraine === false)
  s[1362] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !s[78] && !v1 || s[78] && (v3 || f.fordrevetFraUkraine))
  s[1363] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v7 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v7 : FIRST_DAY
  s[1365] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v7 : NEVER
  s[1366] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v10 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v10 : FIRST_DAY
  s[1368] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v10 : NEVER
  s[1369] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[147] = SDL_53_1_timer_er
  const v14 = f.timerDuKanArbejde === 0
  s[2878] = v14
  const v15 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[768] = v15
  const v16 = v15 >= 400
  s[2879] = v16
  const v17 = v14 || v16
  s[2877] = v17
  const v18 = SDL_53_1_timer_er && v17
  s[2876] = v18
  const v19 = f.persongruppe === 'selvstaendig'
  s[163] = v19
  const v20 = f.andelAfArbejdetDuKan <= 5000
  s[387] = v20
  const v21 = v19 && v20
  s[2880] = v21
  const v22 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2881] = v22
  const v23 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2885] = v23
  const v24 = f.ansatIFleksjob && v23
  s[2884] = v24
  const v25 = v17 || v24
  s[2883] = v25
  const v26 = SDL_53_1_timer_er && v25
  s[2882] = v26
  const v27 = !s[0] && (v18 || v21 || v22) || s[0] && (v26 || v21 || v22)
  const SDL_7_2 = !s[1] || v27
  s[2244] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v27
  s[2245] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[169] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[175] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v32 = v19 ? 14 : 15
  const v33 = v19 ? 14 : 21
  const v34 = v19 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v35 = dropFirst(s[79], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v34 : v33) : v32) : 14) : Infinity)
  const v36 = dropFirst(s[79], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v34 : v33) : v32) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v37 = allPeriods(f.afbrydelser)
  const v38 = without(v35, v37)
  const v39 = without(v36, v37)
  const SDL_24_3 = !s[80] ? NO_DAYS : without(v38, intersectTable(from(v39, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[88] = SDL_24_3
  const SDL_24_3_hoej = !s[80] ? ALL_DAYS : without(v39, intersectTable(from(v38, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[87] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[80] && sameDays(v35, v36)
  s[875] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v43 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[176] = v43
  const v44 = Math.min(f.vurderingsdato, s[81])
  const v45 = v44 >= s[51]
  s[177] = v45
  const v46 = v44 >= s[52]
  s[2888] = v46
  const v47 = f.pensionDuFaar === 'tidlig_pension'
  s[178] = v47
  const v48 = !v46 || !s[1]
  s[179] = v48
  const v49 = s[82] >= 15012 /* 2011-02-07 */
  s[713] = v49
  const v50 = onWeekdays(SDL_24_3, 62)
  s[86] = v50
  const v51 = onWeekdays(SDL_24_3_hoej, 62)
  s[85] = v51
  const v52 = monthEndOver(v51, 12, 130, s[82])
  const v53 = monthEndOver(v50, 12, 130, s[82])
  const v54 = !s[83] && s[81] >= v52
  s[2889] = v54
  const v55 = !s[83] && s[81] < v53
  s[2890] = v55
  const v56 = v54 && !s[83]
  const v57 = s[84] && !s[83] && v53 >= NEVER
  const v58 = v56 ? v52 : NEVER
  const v59 = v55 ? NEVER : v53
  const v60 = v56 ? (v55 || v57 ? Math.max(v53, v59) : v53) : v59
  const v61 = v56 || v55 || v57
  const v62 = monthEndOver(SDL_24_3_hoej, 12, 182, s[82])
  const v63 = monthEndOver(SDL_24_3, 12, 182, s[82])
  const v64 = !s[83] && s[81] >= v62
  s[2891] = v64
  const v65 = !s[83] && s[81] < v63
  s[2892] = v65
  const v66 = v64 && !s[83]
  const v67 = s[84] && !s[83] && v63 >= NEVER
  const v68 = v66 ? v62 : NEVER
  const v69 = v65 ? NEVER : v63
  const v70 = v66 ? (v65 || v67 ? Math.max(v63, v69) : v63) : v69
  const v71 = v66 || v65 || v67
  const SDL_25_1 = v49 ? (v61 ? (v71 ? Math.min(v58, v68) : v58) : v68) : FIRST_DAY
  s[184] = SDL_25_1
  const SDL_25_1_hoej = v49 ? (v61 ? (v71 ? Math.max(v60, v70) : v60) : v70) : NEVER
  s[186] = SDL_25_1_hoej
  const v74 = v43 || f.opfylderHelbredsbetingelserForFoertidspension || v45 || v47
  s[659] = v74
  const v75 = !v43 && f.opfylderHelbredsbetingelserForFoertidspension === false && v48 && !v47
  s[658] = v75
  const SDL_25_1_er = v74 && !s[83] && (!v49 || v61 || v71)
  s[180] = SDL_25_1_er
  const SDL_25_1_ir = v74 && (s[83] || !v49 || v54 && s[84] || s[84] && !((s[83] || !s[84] && v52 === v53) && !s[83] && (s[83] || v52 === NEVER)) || v64 && s[84] || s[84] && !((s[83] || !s[84] && v62 === v63) && !s[83] && (s[83] || v62 === NEVER))) || v75
  s[182] = SDL_25_1_ir
}

function svar_15(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[85], 18, 260, s[82])
  const v1 = monthEndOver(s[86], 18, 260, s[82])
  const v2 = !s[83] && v0 <= 16251 /* 2014-06-30 */
  s[89] = v2
  const v3 = !s[83] && v1 > 16251 /* 2014-06-30 */
  s[90] = v3
  const v4 = !s[83] && s[81] >= v0
  s[2908] = v4
  const v5 = !s[83] && s[81] < v1
  s[2909] = v5
  const v6 = v4 && !s[83]
  const v7 = s[84] && !s[83] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[84] || s[84] && !((s[83] || !s[84] && v0 === v1) && !s[83] && (s[83] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[84] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[104] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[105] = v17
  const v18 = v13 || v3 || v14
  s[102] = v18
  const v19 = v2 && v12 || s[84] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[103] = v19
  const v20 = monthEndOver(s[87], 18, 364, s[82])
  const v21 = monthEndOver(s[88], 18, 364, s[82])
  const v22 = !s[83] && v20 <= 16251 /* 2014-06-30 */
  s[91] = v22
  const v23 = !s[83] && v21 > 16251 /* 2014-06-30 */
  s[92] = v23
  const v24 = !s[83] && s[81] >= v20
  s[2910] = v24
  const v25 = !s[83] && s[81] < v21
  s[2911] = v25
  const v26 = v24 && !s[83]
  const v27 = s[84] && !s[83] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[84] || s[84] && !((s[83] || !s[84] && v20 === v21) && !s[83] && (s[83] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[84] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[108] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[109] = v37
  const v38 = v33 || v23 || v34
  s[106] = v38
  const v39 = v22 && v32 || s[84] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[107] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[96] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[98] = v42
  const v43 = v19 || v39
  s[101] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[100] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[110] = v45
  const v46 = s[82] >= 16252 /* 2014-07-01 */
  s[93] = v46
  const v47 = Math.max(s[82], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[85], 9, 110, v47)
  const v49 = monthEndOver(s[86], 9, 110, v47)
  const v50 = !s[83] && s[81] >= v48
  s[2912] = v50
  const v51 = !s[83] && s[81] < v49
  s[2913] = v51
  const v52 = v50 && !s[83]
  const v53 = s[84] && !s[83] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[114] = v57
  const v58 = v50 && s[84] || s[84] && !((s[83] || !s[84] && v48 === v49) && !s[83] && (s[83] || v48 === NEVER))
  s[112] = v58
  const v59 = monthEndOver(s[87], 9, 154, v47)
  const v60 = monthEndOver(s[88], 9, 154, v47)
  const v61 = !s[83] && s[81] >= v59
  s[2914] = v61
  const v62 = !s[83] && s[81] < v60
  s[2915] = v62
  const v63 = v61 && !s[83]
  const v64 = s[84] && !s[83] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[115] = v68
  const v69 = v61 && s[84] || s[84] && !((s[83] || !s[84] && v59 === v60) && !s[83] && (s[83] || v59 === NEVER))
  s[113] = v69
  const v70 = v57 || v68
  s[111] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[97] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[99] = v77
  const v78 = v44 && v40
  s[94] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[95] = v79
}

function svar_16(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[83] && countDays(s[87], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2896] = v0
  const v1 = !s[83] && countDays(s[88], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2897] = v1
  const v2 = !s[83] && countDays(s[85], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2902] = v2
  const v3 = !s[83] && countDays(s[86], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2903] = v3
  const v4 = s[89] || v3
  s[2901] = v4
  const v5 = (s[90] || s[84]) && (v2 || s[84]) && (s[90] || v2)
  s[2900] = v5
  const v6 = !s[83] && countDays(s[87], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2906] = v6
  const v7 = !s[83] && countDays(s[88], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2907] = v7
  const v8 = s[91] || v7
  s[2905] = v8
  const v9 = (s[92] || s[84]) && (v6 || s[84]) && (s[92] || v6)
  s[2904] = v9
  const v10 = v5 || v9
  s[2898] = v10
  const v11 = (v4 || s[84]) && (v8 || s[84]) && (v4 || v8)
  s[2899] = v11
  const v12 = s[93] || v1 || v11
  s[2895] = v12
  const v13 = !s[93] && (v0 || s[84]) && (v10 || s[84])
  s[2894] = v13
  const v14 = v13 && !v12
  s[2893] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[94] ? (s[95] ? Math.min(s[96], s[97]) : s[96]) : s[97]
  s[185] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[94] ? (s[95] ? Math.max(s[98], s[99]) : s[98]) : s[99]
  s[187] = SDL_24_1_hoej
  const SDL_24_1_er = !s[83] && (v13 || !v14 && (s[94] || s[95]))
  s[181] = SDL_24_1_er
  const SDL_24_1_ir = s[83] || v13 || !v14 && (s[100] && s[101] || !(s[102] && !s[103] && s[104] >= 13332 /* 2006-07-03 */ && s[105] <= 15011 /* 2011-02-06 */ || s[106] && !s[107] && s[108] >= 13332 /* 2006-07-03 */ && s[109] <= 15011 /* 2011-02-06 */) && (s[110] && s[101] || !(s[102] && !s[103] && s[104] >= 15012 /* 2011-02-07 */ && s[105] <= 16251 /* 2014-06-30 */ || s[106] && !s[107] && s[108] >= 15012 /* 2011-02-07 */ && s[109] <= 16251 /* 2014-06-30 */) && (s[111] && (s[112] || s[113]) || !(s[114] && !s[112] || s[115] && !s[113]))))
  s[183] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3753] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[641] = v20
  const v21 = SDL_24_1_er && v19
  s[642] = v21
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
  s[120] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[917] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[122] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[121] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[116] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[124] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[685] = v37
  const v38 = v31 && v36 && v37
  s[117] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[123] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[693] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[125] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[126] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[131] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[132] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[138] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[127] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[135] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[134] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[118] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[119] = v57
  const v58 = v55 || v57
  s[686] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[689] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[691] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[687] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2930] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2931] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2932] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2933] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[128] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[136] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[692] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[129] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[137] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[130] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[133] = SDL_27_1_5_nej
}

function svar_17(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[116] || s[117] && v0 || s[118] && v0 || s[119] && v1
  s[694] = SDL_27_1_6
  const SDL_27_1_6_nej = s[116] || s[117] && !v0 || s[118] && !v0 || s[119] && !v1
  s[700] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[120] && s[121] >= 16953 /* 2016-06-01 */ && s[122] <= 16974 /* 2016-06-22 */
  const v5 = s[120] && s[121] >= 16975 /* 2016-06-23 */ && s[122] <= 20634 /* 2026-06-30 */
  const v6 = s[120] && s[121] >= 20635 /* 2026-07-01 */ && s[123]
  const SDL_27_1_7_2 = s[116] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[2399] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[116] || s[120] && s[124] && s[122] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[2400] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[116] || v4 || v6 || s[125]
  s[2401] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[116] || s[117] && f.foertidspensionssagPaabegyndt || s[118] && f.foertidspensionssagPaabegyndt || s[119] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[695] = SDL_27_1_7
  const SDL_27_1_7_nej = s[116] || s[117] && f.foertidspensionssagPaabegyndt === false || s[118] && f.foertidspensionssagPaabegyndt === false || s[119] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[701] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[126] || s[127] || s[128] || s[129] || s[130] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[131] || s[132]
  s[696] = v13
  const v14 = s[133] || s[134]
  s[697] = v14
  const v15 = SDL_27_1_6_nej || s[134]
  s[698] = v15
  const v16 = SDL_27_1_7_nej || s[134]
  s[699] = v16
  const v17 = v13 && (s[135] || s[134]) && (s[136] || s[134]) && (s[137] || s[132]) && v14 && v15 && v16 && (s[131] || s[135] || s[136] || s[137] || s[133] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[132] && s[134]
  s[711] = v18
  const SDL_27_1 = s[116] || s[117] && v12 || s[138] && v12
  s[188] = SDL_27_1
  const SDL_27_1_nej = s[116] || s[117] && v17 || s[138] && v17
  s[189] = SDL_27_1_nej
  const SDL_27_1_ir = s[116] || s[117] && v18 || s[138] && v18 || s[125]
  s[190] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[139] <= 16251 /* 2014-06-30 */
  s[643] = v22
  const v23 = !s[83] && s[140] && v22
  s[173] = v23
  const v24 = !s[83] && s[141] >= 16252 /* 2014-07-01 */ && s[142]
  s[170] = v24
  const v25 = monthStart(s[139])
  s[156] = v25
  const v26 = monthStart(s[141])
  s[157] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[139], -1)
  const v34 = shiftDays(s[141], -1)
  const SDL_24a_1_graense = s[143] || v24 && (!s[83] && countDays(s[85], v27, v30) > 110 || !s[83] && countDays(s[87], v27, v30) > 154 || !s[83] && countDays(s[85], v31, v34) > 110 || !s[83] && countDays(s[87], v31, v34) > 154)
  s[171] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[143] || v23 || v24 && (!s[83] && countDays(s[86], v28, v29) <= 110 || !s[83] && countDays(s[88], v28, v29) <= 154 || !s[83] && countDays(s[86], v32, v33) <= 110 || !s[83] && countDays(s[88], v32, v33) <= 154)
  s[174] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[143] || v24 && s[84] || s[144]
  s[172] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[83] && shiftDays(s[141], -56) >= f.ansatFra
  s[2939] = v38
  const v39 = !s[83] && shiftDays(s[139], -56) < f.ansatFra
  s[2940] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2938] = v40
  const v41 = (v38 || s[84]) && f.andetFravaerSeneste8Uger === false
  s[2937] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2941] = v42
  const v43 = v40 || !v42
  s[2936] = v43
  const v44 = v41 && v42
  s[2935] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2942] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[83] && s[145] && s[142]
  s[154] = v48
  const SDL_30_2 = s[143] || s[146] && v46 || v48 && v46
  s[2412] = SDL_30_2
  const SDL_30_2_nej = s[143] || s[146] && v47 || v48 && v47
  s[2413] = SDL_30_2_nej
  const SDL_30_2_ir = s[143] || s[144]
  s[151] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[143] || s[146] || v48)
  s[2414] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[143]
  s[2415] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[2416] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2943] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2944] = v56
  const v57 = !s[147] || SDL_30_2_nej || v56
  const v58 = s[147] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[143] || s[146] && v58 || v48 && v58
  s[152] = SDL_30
  const SDL_30_nej = s[143] || s[146] && v57 || v48 && v57
  s[153] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[83] && s[140] && s[139] <= 13604 /* 2007-04-01 */
  const v62 = !s[83] && s[141] >= 13605 /* 2007-04-02 */ && s[139] <= 14031 /* 2008-06-01 */
  const v63 = s[139] <= 15340 /* 2012-01-01 */
  s[739] = v63
  const v64 = !s[83] && s[141] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[141] >= 15341 /* 2012-01-02 */
  s[740] = v65
  const v66 = !s[83] && v65 && s[142]
  const v67 = v64 || v66
  const SDL_30_1 = s[143] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[148] = SDL_30_1
  const SDL_30_1_hoej = s[143] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[149] = SDL_30_1_hoej
  const SDL_30_1_er = s[143] || v61 || v62 || v64 || v66
  s[150] = SDL_30_1_er
}

function svar_18(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[139], s[148])
  s[737] = v0
  const v1 = shiftDays(s[141], s[149])
  s[738] = v1
  const v2 = !s[83] && s[150]
  s[585] = v2
  const v3 = s[84] || s[151]
  s[589] = v3
  const v4 = shiftDays(v0, -1)
  s[587] = v4
  const v5 = shiftDays(v1, -1)
  s[586] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[152] && v2
  const v9 = s[151] && v2 && v7 >= NEVER
  const v10 = s[153] ? NEVER : v7
  const v11 = v8 || s[153] || v9
  const v12 = s[152] && v3 || s[151] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[143] ? FIRST_DAY : v8 ? v6 : NEVER
  s[622] = SDL_31_1
  const SDL_31_1_hoej = s[143] ? NEVER : v8 ? (s[153] || v9 ? Math.max(v7, v10) : v7) : v10
  s[623] = SDL_31_1_hoej
  const SDL_31_1_er = s[143] || s[146] && v11 || s[154] && v11
  s[621] = SDL_31_1_er
  const SDL_31_1_ir = s[143] || s[146] && v12 || s[154] && v12 || s[144]
  s[624] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[83] && shiftDays(s[141], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2951] = v17
  const v18 = !s[83] && shiftDays(s[139], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2952] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2953] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2956] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2957] = v21
  const v22 = s[153] || v20
  s[2954] = v22
  const v23 = s[152] || s[151]
  s[588] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[152] || v21)
  s[159] = v24
  const v25 = s[151] && SDL_31_1_ir
  s[2955] = v25
  const v26 = v18 || !v19 || v24
  s[2950] = v26
  const v27 = v22 || v25
  s[160] = v27
  const v28 = (v17 || s[84]) && v19 && v27
  s[2949] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2958] = v29
  const v30 = !s[83] && s[141] >= f.uddannelseAfsluttet
  s[2959] = v30
  const v31 = !s[83] && s[139] < f.uddannelseAfsluttet
  s[2960] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[83] && v32 >= s[139]
  s[2961] = v33
  const v34 = !s[83] && v32 < s[141]
  s[2962] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[166] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[84]) && (v33 || s[84])
  s[167] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[83] && s[145] && s[139] <= 15522 /* 2012-07-01 */
  const v40 = !s[83] && s[141] >= 15523 /* 2012-07-02 */ && s[155]
  const v41 = !s[83] && shiftDays(s[141], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2965] = v41
  const v42 = !s[83] && shiftDays(s[139], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2966] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2967] = v43
  const v44 = v42 || !v43 || v24
  s[2964] = v44
  const v45 = (v41 || s[84]) && v43 && v27
  s[2963] = v45
  const v46 = shiftMonths(s[156], -6)
  const v47 = shiftMonths(s[157], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[83] && r_timerPrMaaned.maaned < s[157]; return (r0_0 || s[84]) && (r0_1 || s[84]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2974] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_2 = (r0_0 || s[84]) && (r0_1 || s[84]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[83] && r_timerPrMaaned.maaned < v47 || !s[83] && r_timerPrMaaned.maaned >= s[156]) && !s[84] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2975] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[83] && r_timerPrMaaned.maaned < s[157]; return (r0_0 || s[84]) && (r0_1 || s[84]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2976] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_2 = (r0_0 || s[84]) && (r0_1 || s[84]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[83] && r_timerPrMaaned.maaned < v47 || !s[83] && r_timerPrMaaned.maaned >= s[156] || s[84] && !r0_3) && !(s[84] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2977] = v51
  const v52 = !v49 || !v51
  s[2973] = v52
  const v53 = v48 && v50
  s[2972] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[156], v55)
  const v57 = shiftMonths(s[157], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_1 = !s[83] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[84]) && (r0_0 || s[84]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2980] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_1 = !s[83] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[84]) && (r0_0 || s[84]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[83] && r_timerPrMaaned.maaned < v57 || !s[83] && r_timerPrMaaned.maaned >= s[156]) && !s[84] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2981] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_1 = !s[83] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[84]) && (r0_0 || s[84]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2982] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[83] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[84]) && (r0_0 || s[84]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[83] && r_timerPrMaaned.maaned < v57 || !s[83] && r_timerPrMaaned.maaned >= s[156] || s[84] && !r0_1) && !(s[84] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2983] = v61
  const v62 = !v59 || !v61
  s[2979] = v62
  const v63 = v58 && v60
  s[2978] = v63
  const v64 = v53 || v63
  s[2970] = v64
  const v65 = v52 && v62
  s[2971] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2969] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2968] = v67
  const SDL_32_1 = s[143] || s[146] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[158] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[162] = SDL_32_1
  const SDL_32_1_nej = s[143] || s[146] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[158] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[161] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2985] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2984] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2986] = v72
  const v73 = v71 && v72
  s[2987] = v73
  const v74 = !s[83] && s[145] && s[139] <= 15705 /* 2012-12-31 */
  const v75 = !s[83] && s[141] >= 15706 /* 2013-01-01 */ && s[139] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[83] && s[141] >= 15884 /* 2013-06-28 */ && s[142]
  const SDL_42_1 = s[143] || s[146] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[165] = SDL_42_1
  const SDL_42_1_nej = s[143] || s[146] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[164] = SDL_42_1_nej
}

function svar_19(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[159]
  const v1 = f.arbejdsskade && s[160]
  const SDL_34_1 = s[143] || s[146] && v1 || s[154] && v1
  s[2421] = SDL_34_1
  const SDL_34_1_nej = s[143] || s[146] && v0 || s[154] && v0
  s[2422] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[147] || s[161]
  s[2989] = v4
  const v5 = s[147] && (s[162] || s[151])
  s[2988] = v5
  const v6 = !s[163] || s[164]
  s[2991] = v6
  const v7 = s[163] && (s[165] || s[151])
  s[2990] = v7
  const v8 = f.persongruppe === 'ingen'
  s[725] = v8
  const v9 = !v8 || s[166]
  s[584] = v9
  const v10 = v8 && s[167]
  s[583] = v10
  const v11 = v5 || v7 || s[168] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[168] && v9 && (SDL_34_1_nej || s[151])
  const SDL_32 = s[143] || s[146] && v11 || s[154] && v11
  s[590] = SDL_32
  const SDL_32_nej = s[143] || s[146] && v12 || s[154] && v12
  s[591] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2992] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[595] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[592] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[151]
  s[633] = v19
  const v20 = SDL_3 || !s[1]
  s[593] = v20
  const v21 = s[169] || !s[1]
  s[594] = v21
  const SDL_24a_1 = s[143] || s[170] && (s[171] || s[172]) && v19 && v20 && v21 && (s[171] || SDL_32 || SDL_3 || s[169])
  s[644] = SDL_24a_1
  const SDL_24a_1_nej = s[143] || s[173] || s[170] && (s[174] || SDL_32_nej || SDL_3_nej || s[175])
  s[647] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[143] || s[170] && s[172] && s[151] && !s[1] || s[144]
  s[646] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[241] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[2358] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[2359] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[176] || s[177] || s[178]
  s[3005] = v29
  const v30 = !s[176] && s[179] && !s[178]
  s[3006] = v30
  const v31 = v29 && s[180]
  const v32 = v30 && s[181]
  const v33 = f.forlaengelseErAfgjort || v31 || v32
  s[637] = v33
  const v34 = f.forlaengelseErAfgjort === false && (v29 && s[182] || v30 && s[183])
  s[638] = v34
  const v35 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? (v32 ? Math.min(s[184], s[185]) : s[184]) : s[185]
  s[639] = v35
  const v36 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? (v32 ? Math.max(s[186], s[187]) : s[186]) : s[187]
  s[640] = v36
  const v37 = v33 && f.vurderingsdato >= v35
  s[3003] = v37
  const v38 = v33 && f.vurderingsdato < v36
  s[3004] = v38
  const v39 = v38 || v29 || s[188]
  s[3002] = v39
  const v40 = s[189] || s[190]
  s[712] = v40
  const v41 = (v37 || v34) && v30 && v40
  s[3001] = v41
  const v42 = v41 || SDL_24a_1
  s[2999] = v42
  const v43 = SDL_24a_1_nej || SDL_24a_1_ir
  s[645] = v43
  const v44 = v39 && v43
  s[3000] = v44
  const v45 = v41 || SDL_24a_1 || SDL_24c_1
  s[3007] = v45
  const v46 = v39 && v43 && (SDL_24c_1_nej || !s[1])
  s[3008] = v46
  const v47 = !s[83] && f.vurderingsdato >= s[139]
  s[635] = v47
  const v48 = !s[83] && f.vurderingsdato < s[141]
  s[634] = v48
  const v49 = !s[191] || v47
  s[2994] = v49
  const v50 = s[191] && (v48 || s[84])
  s[2995] = v50
  const LAB_107_1 = v49 && (!s[1] || s[191] && (!v25 && v21 && v42 || v25 && v21 && v45))
  s[1370] = LAB_107_1
  const LAB_107_1_nej = v49 && (!s[1] || !s[191] || !v25 && (s[175] || v44) || v25 && (s[175] || v46))
  s[1371] = LAB_107_1_nej
  const LAB_107_1_ir = v49 && !s[1] || v50
  s[1372] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v54 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[202] = v54
  const v55 = f.ventesFuldtRask && s[192] && f.fikTvaerfagligIndsats === false
  s[3011] = v55
  const v56 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[3012] = v56
  const v57 = !v54 || s[193] || !v55 || v56
  const LAB_108_2 = s[194] && (!s[191] || v57)
  s[1373] = LAB_108_2
  const LAB_108_2_nej = s[194] && (!s[191] || !v57)
  s[1374] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v60 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[3013] = v60
  const v61 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v62 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[3014] = v62
  const v63 = shiftDays(f.jobafklaringStartede, 28)
  const v64 = f.jobafklaringEfter === 'ny_sygemelding'
  s[3015] = v64
  const v65 = s[195] ? NEVER : v64 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v63
  const LAB_109_1_frist = s[196] ? (v60 ? (v62 ? (s[197] ? (s[198] ? v65 : FIRST_DAY) : v63) : FIRST_DAY) : v61) : FIRST_DAY
  s[1378] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[196] ? (v60 ? (v62 ? (s[197] ? (s[198] ? v65 : NEVER) : v63) : NEVER) : v61) : NEVER
  s[1379] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[199] && (!s[196] || v60 && (!v62 || s[200])) || s[201]
  s[1380] = LAB_109_1_frist_ir
}

function svar_20(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[911] = v0
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[3016] = v1
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[425] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[196] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[1384] = LAB_110_1
  const LAB_110_1_hoej = s[196] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[1385] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[196]
  s[1386] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[196]
  s[1387] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[3017] = v15
  const LAB_110_2 = s[194] && (!s[191] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (!s[202] || f.uarbejdsdygtigVedEgenSygdom === false || s[71] || f.fikSygedagpengeVedLivstruende))
  s[1388] = LAB_110_2
  const LAB_110_2_nej = s[194] && (!s[191] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (!s[202] || f.uarbejdsdygtigVedEgenSygdom && s[72] && f.fikSygedagpengeVedLivstruende === false))
  s[1389] = LAB_110_2_nej
  const LAB_110_2_ir = !s[194] || !s[191] || v15 && !s[202]
  s[1390] = LAB_110_2_ir
  // LAB.110.3: Ret til et nyt jobafklaringsforløb (LAB § 110, stk. 3)
  const v19 = f.vurderingsdato >= f.jobafklaringStartede
  s[3019] = v19
  const v20 = s[191] && v19
  s[3018] = v20
  const LAB_110_3 = v20 && (!s[191] || f.uarbejdsdygtigVedEgenSygdom)
  s[1391] = LAB_110_3
  const LAB_110_3_nej = v20 && (!s[191] || f.uarbejdsdygtigVedEgenSygdom === false)
  s[1392] = LAB_110_3_nej
  const LAB_110_3_ir = !v20 || !s[191]
  s[1393] = LAB_110_3_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[191] ? LAB_110_1 : FIRST_DAY
  s[1394] = LAB_111_1
  const LAB_111_1_hoej = s[191] ? LAB_110_1_hoej : NEVER
  s[1395] = LAB_111_1_hoej
  const LAB_111_1_er = s[194] && (!s[191] || LAB_110_1_er)
  s[1396] = LAB_111_1_er
  const LAB_111_1_ir = !s[194] || !s[191] || LAB_110_1_ir
  s[1397] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v28 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[3021] = v28
  const v29 = f.kanVendeTilbageIArbejde === false && v28
  const LAB_111_2 = s[194] && (!s[191] || s[63] || v29)
  s[1398] = LAB_111_2
  const LAB_111_2_nej = s[194] && (!s[191] || s[63] || !v29)
  s[1399] = LAB_111_2_nej
  const LAB_111_2_ir = !s[194] || !s[191] || s[63]
  s[839] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v33 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[191] ? v33 : FIRST_DAY
  s[1401] = LAB_111_3
  const LAB_111_3_hoej = s[191] ? v33 : NEVER
  s[1402] = LAB_111_3_hoej
  const LAB_111_3_er = s[194] && f.risikoForFireAar
  s[1403] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[191]
  s[1404] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v38 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[194] && (!s[191] || s[63] || !v38)
  s[1405] = LAB_111_4
  const LAB_111_4_nej = s[194] && (!s[191] || s[63] || v38)
  s[1406] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v41 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[923] = v41
  const v42 = s[0] && (!v41 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v41 && !s[61] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v42
  s[1413] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v42
  s[1414] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v45 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[205] = v45
  const v46 = shiftMonths(s[51], -72)
  s[553] = v46
  const v47 = shiftMonths(s[52], -72)
  s[554] = v47
  const v48 = v46 >= f.vurderingsdato
  s[3029] = v48
  const v49 = v47 >= f.vurderingsdato
  s[3028] = v49
  const LAB_112_3 = !s[1] || !v45 || v49 || f.oenskerRessourceforloeb
  s[1415] = LAB_112_3
  const LAB_112_3_nej = !s[1] || v45 && (!v48 || !s[1]) && f.oenskerRessourceforloeb === false
  s[1416] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v52 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[3031] = v52
  const v53 = LAB_112_2_nej || !s[1]
  const v54 = s[61] && s[203]
  s[3030] = v54
  const LAB_112_1 = v54 || !s[1] || s[0] && (!v45 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v52 && v53 || v45 && !s[61] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v52 && v53 && (LAB_112_3 || !s[1]))
  s[1410] = LAB_112_1
  const LAB_112_1_nej = v54 || !s[1] || !s[0] || !v45 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v52 || LAB_112_2) || v45 && (s[61] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v52 || LAB_112_2 || LAB_112_3_nej)
  s[1411] = LAB_112_1_nej
  const LAB_112_1_ir = v54 || !s[1]
  s[1412] = LAB_112_1_ir
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v58 = shiftMonths(f.foedselsdag, 480)
  s[220] = v58
  const v59 = f.vurderingsdato >= v58
  s[210] = v59
  const v60 = f.maanederIRessourceforloeb <= 0
  s[3035] = v60
  const v61 = v59 && !v60 && f.oenskerRessourceforloeb === false
  s[3034] = v61
  const v62 = v61 ? 0 : 60
  const v63 = f.vurderingsdato >= s[204]
  s[3037] = v63
  const v64 = v63 && !v60 && f.oenskerRessourceforloeb === false
  s[3036] = v64
  const v65 = v59 && !v63 && f.oenskerRessourceforloeb === false
  s[3038] = v65
  const v66 = v64 ? 0 : v65 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && v45 && s[61]
  s[1442] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (v45 ? (s[61] ? -Infinity : v66) : v62) : 0) : -Infinity
  s[1440] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (v45 ? (s[61] ? Infinity : v66) : v62) : 0) : Infinity
  s[1441] = LAB_114_3_hoej
  // LAB.112: Ressourceforløb kan bevilges (LAB § 112)
  const v70 = LAB_114_3_hoej >= 12
  s[3039] = v70
  const v71 = LAB_114_3 >= 12
  s[3040] = v71
  const LAB_112 = !s[1] || s[0] && (!s[61] && (LAB_112_1 || LAB_112_1_ir) && (v70 || LAB_114_3_ir) && (LAB_112_1 || v70) || s[61] && LAB_112_1)
  s[1407] = LAB_112
  const LAB_112_nej = !s[1] || !s[0] || !s[61] && (LAB_112_1_nej || !v71) || s[61] && LAB_112_1_nej
  s[1408] = LAB_112_nej
  const LAB_112_ir = !s[1] || s[0] && (!s[61] && LAB_112_1_ir && LAB_114_3_ir || s[61] && LAB_112_1_ir)
  s[1409] = LAB_112_ir
}

function svar_21(f, s) {
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v0 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[926] = v0
  const v1 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[3046] = v1
  const v2 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[3048] = v2
  const v3 = allPeriods(f.perioderUdenRaadighed)
  const v4 = without(ALL_DAYS, v3)
  const v5 = shiftMonths(f.ressourceforloebStartede, 6)
  const v6 = dayReaching(v4, shiftDays(f.ressourceforloebStartede, 1), v5 === NEVER ? Infinity : v5 - f.ressourceforloebStartede)
  const LAB_113_2 = v0 ? (v1 ? v6 : NEVER) : FIRST_DAY
  s[1417] = LAB_113_2
  const LAB_113_2_hoej = v0 ? (v1 ? (v2 ? v6 : NEVER) : NEVER) : NEVER
  s[1418] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v0
  s[840] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v10 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[3050] = v10
  const v11 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[3051] = v11
  const v12 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[3054] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[3055] = v13
  const v14 = f.indsatsErBegyndt === false || v12
  s[3052] = v14
  const v15 = f.indsatsErBegyndt && (v13 || LAB_113_2_ir)
  s[3053] = v15
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[63] || !v0 || v1 && (v10 || LAB_113_2_ir) && v14 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1420] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[63] || !v0 || !v1 || v11 || v15 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1421] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[63] || !v0
  s[1422] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || s[205] && (s[206] || s[207]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1423] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !s[205] || s[208] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1424] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v21 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[928] = v21
  const v22 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[927] = v22
  const v23 = v22 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v21 ? v23 : FIRST_DAY
  s[1426] = LAB_113_4
  const LAB_113_4_hoej = v21 ? v23 : NEVER
  s[1427] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v21
  s[841] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v27 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[3061] = v27
  const v28 = v22 && (v27 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v21 || v28)
  s[1430] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v21 || !v28)
  s[1431] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || s[205] && s[206])
  s[1432] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !s[205] || s[208])
  s[1433] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || s[205] && s[207]
  s[1434] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v34 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[925] = v34
  const v35 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[3063] = v35
  const v36 = shiftMonths(f.ressourceforloebStartede, 60)
  const v37 = shiftDays(v36, -1)
  const v38 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[3064] = v38
  const v39 = allPeriods(f.barselUnderRessourceforloeb)
  const v40 = without(ALL_DAYS, v39)
  const v41 = dayReaching(v40, f.ressourceforloebStartede, v36 === NEVER ? Infinity : v36 - f.ressourceforloebStartede)
  const v42 = shiftMonths(f.ressourceforloebStartede, 36)
  const v43 = v2 ? dayReaching(v40, f.ressourceforloebStartede, v42 === NEVER ? Infinity : v42 - f.ressourceforloebStartede) : v41
  const LAB_114_1 = v0 ? (v34 ? (v35 ? (v38 ? v43 : Math.min(v37, v41)) : v37) : NEVER) : FIRST_DAY
  s[1435] = LAB_114_1
  const LAB_114_1_hoej = v0 ? (v34 ? (v35 ? (v38 ? v43 : Math.max(v37, v41)) : v37) : NEVER) : NEVER
  s[1436] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v46 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[3065] = v46
  const v47 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[3066] = v47
  const v48 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[3067] = v48
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!v0 || v34 && v46 && (v47 || LAB_113_2_ir))
  s[1437] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!v0 || !v34 || !v46 || v48)
  s[1438] = LAB_114_1_plan_nej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v51 = s[51] <= 13331 /* 2006-07-02 */
  const v52 = s[52] >= 13332 /* 2006-07-03 */ && s[51] <= 15705 /* 2012-12-31 */
  const v53 = s[52] >= 15706 /* 2013-01-01 */ && s[51] <= 16617 /* 2015-07-01 */
  const v54 = s[52] >= 16618 /* 2015-07-02 */ && s[51] <= 17125 /* 2016-11-20 */
  const v55 = s[52] >= 17126 /* 2016-11-21 */ && s[51] <= 18261 /* 2019-12-31 */
  const v56 = s[52] >= 18262 /* 2020-01-01 */ && s[51] <= 18992 /* 2021-12-31 */
  const v57 = s[52] >= 18993 /* 2022-01-01 */ && s[51] <= 20484 /* 2026-01-31 */
  const v58 = s[51] <= 2147483646
  s[542] = v58
  const v59 = s[52] >= 20485 /* 2026-02-01 */ && v58
  const v60 = !s[1] || s[52] === NEVER
  s[543] = v60
  const v61 = v54 || v55 || v56 || v57 || v59
  const LAB_114_4 = v51 ? FIRST_DAY : v53 || v61 ? (v61 ? (v54 ? FIRST_DAY : shiftDays(s[51], -1)) : NEVER) : NEVER
  s[1443] = LAB_114_4
  const LAB_114_4_hoej = v51 ? NEVER : v52 ? NEVER : v53 ? NEVER : v54 ? NEVER : shiftDays(s[52], -1)
  s[1444] = LAB_114_4_hoej
  const LAB_114_4_er = f.ressourceforloebErBevilget && (v51 || v52 || v53 || v54 || v55 || v56 || v57 || v59)
  s[1445] = LAB_114_4_er
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || v51 || v54 || v55 && !s[1] || v56 && !s[1] || v57 && !s[1] || v59 && !s[1] || v60
  s[1446] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v66 = s[0] && !s[61] && s[209] && !s[210] && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v66
  s[1447] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v66
  s[1448] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v69 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[3069] = v69
  const v70 = f.vurderingsdato >= (v69 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780))
  const LAB_116_1_alder = !s[1] || !s[64] && !v70 || s[64] && !s[211]
  s[212] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[1] || !s[64] && v70 || s[64] && s[71]
  s[213] = LAB_116_1_alder_nej
}

function svar_22(f, s) {
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v0 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[256] = v0
  const v1 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[546] = v1
  const v2 = !v0 && !s[209] || v0 && !v1
  const v3 = f.pensionDuFaar === 'seniorpension'
  s[547] = v3
  const v4 = v3 && s[59]
  s[3072] = v4
  const v5 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[555] = v5
  const v6 = s[178] && v5
  s[3073] = v6
  const v7 = v4 || v6
  s[3071] = v7
  const v8 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[931] = v8
  const v9 = v7 && v8
  s[3070] = v9
  const LAB_116_1_pension = v9 || !s[1] || v2
  s[1451] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v9 || !s[1] || !v2
  s[238] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v9 || !s[1]
  s[1452] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v13 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[1] || v13
  s[1460] = LAB_116_3
  const LAB_116_3_nej = !s[1] || !v13
  s[247] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v16 = s[212] || !s[1]
  const v17 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[237] = v17
  const v18 = LAB_116_3 || !s[1]
  s[246] = v18
  const LAB_116_1 = !s[1] || !s[0] && v16 && v17 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v18 || s[0] && v16 && v17 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v18
  s[218] = LAB_116_1
  const LAB_116_1_nej = !s[1] || !s[0] && (s[213] || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[0] && (s[213] || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[219] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v21 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[462] = v21
  const v22 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[461] = v22
  const v23 = intersect(v21, v22)
  const LAB_116_1_foertidspension = from(v23, 13332 /* 2006-07-03 */)
  s[1449] = LAB_116_1_foertidspension
  const v25 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[3076] = v25
  const LAB_116_1_foertidspension_ir = v25 >= NEVER
  s[1450] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v28 = intersect(v21, v27)
  const v29 = from(v28, 13332 /* 2006-07-03 */)
  const v30 = dayReaching(v29, 13332 /* 2006-07-03 */, 1)
  s[3077] = v30
  const v31 = v30 >= 18262 /* 2020-01-01 */
  s[3078] = v31
  const v32 = v30 >= 19134 /* 2022-05-22 */
  s[3079] = v32
  const v33 = v30 >= NEVER
  s[842] = v33
  const LAB_116_1_seniorpension = !v31 ? v29 : !v32 ? NO_DAYS : v29
  s[1453] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v31 ? v29 : !v32 ? ALL_DAYS : v29
  s[1454] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v31 || v32
  s[843] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v33 || v31 && !v32
  s[1456] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v38 = s[0] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[1] || v38)
  s[1457] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[1] || !v38)
  s[1458] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[1]
  s[1459] = LAB_116_2_ir
  // LAB.116.frakendelse: Et fleksjob bevilget på forkert grundlag kan tages tilbage (LAB § 116, stk. 1)
  const v42 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[288] = v42
  const v43 = f.erVisiteretTilFleksjob && f.aldrigIMaalgruppenForFleksjob
  s[3080] = v43
  const LAB_116_frakendelse = v43 && (!v42 || f.forkertBevillingKanTraekkesTilbage)
  s[1461] = LAB_116_frakendelse
  const LAB_116_frakendelse_nej = v43 && (!v42 || f.forkertBevillingKanTraekkesTilbage === false)
  s[1462] = LAB_116_frakendelse_nej
  const LAB_116_frakendelse_ir = !v43 || !v42
  s[1463] = LAB_116_frakendelse_ir
  // LAB.117.1: Fleksjob kan fås (LAB § 117, stk. 1)
  const v47 = f.erVisiteretTilFleksjob === false || s[213] || LAB_116_1_pension_nej
  s[3082] = v47
  const v48 = f.erVisiteretTilFleksjob && v16 && v17
  s[3081] = v48
  const LAB_117_1 = !s[1] || v48 || LAB_116_1
  s[1464] = LAB_117_1
  const LAB_117_1_nej = !s[1] || v47 && (LAB_116_1_nej || !s[1])
  s[1465] = LAB_117_1_nej
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v51 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[932] = v51
  const v52 = shiftMonths(f.vurderingsdato, 72)
  const LAB_119_1_bundet = !s[1] || s[0] && (!s[59] && !v51 || s[59] && !v51 && v52 < s[52])
  s[215] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[1] || !s[0] || !s[59] && v51 || s[59] && (v51 || v52 >= s[51])
  s[214] = LAB_119_1_bundet_nej
  const LAB_119_1_bundet_ir = !s[1] || s[0] && s[59] && !v51 && !s[1]
  s[216] = LAB_119_1_bundet_ir
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v56 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v57 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[3086] = v57
  const v58 = LAB_119_1_bundet || LAB_119_1_bundet_ir
  s[217] = v58
  const v59 = f.fleksjobPaaNuvaerendeArbejdsplads && v58 && f.dokumentationForSaerligeVilkaar === false
  s[3087] = v59
  const LAB_118_2 = !s[1] || !s[0] && v56 || s[0] && (s[63] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v57)
  s[276] = LAB_118_2
  const LAB_118_2_nej = !s[1] || !s[0] && !v56 || s[0] && (s[63] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v59)
  s[275] = LAB_118_2_nej
  const LAB_118_2_ir = !s[1] || s[0] && s[63]
  s[277] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v63 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[435] = v63
  const v64 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[620] = v64
  const v65 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[3089] = v65
  const v66 = f.afviser === 'anden_laegebehandling'
  s[3091] = v66
  const v67 = v66 && f.tilsvarendeIndgribende
  s[3090] = v67
  const v68 = v65 || v67
  s[436] = v68
  const v69 = v63 && v68
  s[619] = v69
  const v70 = s[191] && (!v63 && v64 && f.andenVurderingIndhentet || v69)
  const v71 = f.afviser === 'ingenting'
  s[434] = v71
  const LAB_118_3 = !v71 && (!s[1] || v70)
  s[1467] = LAB_118_3
  const LAB_118_3_nej = !v71 && (!s[1] || !v70)
  s[1468] = LAB_118_3_nej
  const LAB_118_3_ir = v71 || !s[1]
  s[1469] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v75 = f.maanederPaaSaerligeVilkaar >= 12
  s[3093] = v75
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || !s[0] || LAB_119_1_bundet_nej || v75)
  s[1470] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || s[0] && v58 && !v75)
  s[1471] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[1]
  s[844] = LAB_119_1_ir
}

function svar_23(f, s) {
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v0 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v1 = s[214] && !s[215] && !s[216]
  s[934] = v1
  const LAB_119_1_mangler = s[1] ? (s[0] ? (s[214] ? 0 : v0) : 0) : -Infinity
  s[1473] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[1] ? (s[0] ? (v1 ? 0 : v0) : 0) : Infinity
  s[1474] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v4 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[3097] = v4
  const v5 = !s[0] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v4 && f.forsoegtUstoettetJob
  const v6 = f.fleksjobPaaNuvaerendeArbejdsplads === false || s[214]
  s[3096] = v6
  const v7 = f.fleksjobPaaNuvaerendeArbejdsplads && s[217]
  s[3095] = v7
  const LAB_119_2 = v7 && (!s[1] || v5)
  s[1475] = LAB_119_2
  const LAB_119_2_nej = v7 && (!s[1] || !v5)
  s[1476] = LAB_119_2_nej
  const LAB_119_2_ir = v7 && !s[1] || v6
  s[1477] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[1] || s[0] && s[210] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[218] || !s[1])
  s[1481] = LAB_120_2
  const LAB_120_2_nej = !s[1] || !s[0] || !s[210] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[219]
  s[1482] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v13 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v14 = f.fleksjobBevilgetFra >= s[220]
  s[3104] = v14
  const v15 = !v14 || LAB_120_2_nej
  s[3103] = v15
  const v16 = v14 && (LAB_120_2 || !s[1])
  s[3102] = v16
  const v17 = f.ansatIFleksjob === false || s[221]
  s[240] = v17
  const v18 = f.ansatIFleksjob && (s[222] || s[2])
  s[239] = v18
  const v19 = v16 && !v15
  s[937] = v19
  const v20 = v18 && !v17
  s[938] = v20
  const v21 = !v19 && !v20
  const v22 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[3101] = v22
  const v23 = !s[0] || v22 || v18
  s[3100] = v23
  const v24 = s[0] && !v22 && v17
  s[936] = v24
  const v25 = v24 && !v23
  s[935] = v25
  const LAB_120_1 = v24 ? FIRST_DAY : s[1] ? (s[0] ? (v18 || v21 ? (v21 ? v13 : NEVER) : NEVER) : NEVER) : FIRST_DAY
  s[1478] = LAB_120_1
  const LAB_120_1_hoej = v24 ? NEVER : s[1] ? (s[0] ? (v16 ? NEVER : v18 ? NEVER : v13) : NEVER) : NEVER
  s[1479] = LAB_120_1_hoej
  const LAB_120_1_ir = v24 || !v25 && !s[1]
  s[1480] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v29 = s[0] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[1] ? v29 : FIRST_DAY
  s[1483] = LAB_121_1
  const LAB_121_1_hoej = s[1] ? v29 : NEVER
  s[1484] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v32 = s[0] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[1] ? v32 : FIRST_DAY
  s[1485] = LAB_121_3
  const LAB_121_3_hoej = s[1] ? v32 : NEVER
  s[1486] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[1487] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[1]
  s[845] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v37 = !s[0] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = LAB_121_3_er && (!s[1] || v37)
  s[1489] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (!s[1] || !v37)
  s[1490] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v40 = s[0] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[1] || v40
  s[1491] = LAB_122_2
  const LAB_122_2_nej = !s[1] || !v40
  s[1492] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v43 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[1] || v43
  s[1493] = LAB_122_3
  const LAB_122_3_nej = !s[1] || !v43
  s[1494] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[1] || s[0] && !v20 && f.overenskomstenHarFleksjobvilkaar === false)
  s[1495] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[1] || !s[0] || v18 || !v20 && f.overenskomstenHarFleksjobvilkaar)
  s[1496] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[1]
  s[1497] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v49 = f.timerIFleksjobbet <= 800
  s[3109] = v49
  const v50 = s[0] && f.udfoererFunktionaerarbejde && v49
  const LAB_122_5 = !s[1] || v50
  s[1498] = LAB_122_5
  const LAB_122_5_nej = !s[1] || !v50
  s[1499] = LAB_122_5_nej
}

function svar_24(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v1 = v0 + f.andenLoenMedPension
  const v2 = SATS_6(f.vurderingsdato)
  const v3 = s[223] ? -Infinity : v2
  s[509] = v3
  const v4 = s[223] ? Infinity : v2
  s[510] = v4
  const v5 = Math.min(v1, v3)
  const v6 = Math.min(v1, v4)
  const v7 = v5 <= -Infinity
  const v8 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v9 = Math.round(v6 * 3000 / 10000)
  const v10 = v7 ? -Infinity : Math.min(v8, v9)
  const v11 = v7 ? Infinity : Math.max(v8, v9)
  const v12 = v7 && !s[223] && v5 === v6
  const v13 = s[223] || v7
  const v14 = -v4 === -Infinity
  s[511] = v14
  const v15 = -v3 === Infinity
  s[512] = v15
  const v16 = Math.max(0, v14 ? -Infinity : v1 - v4)
  const v17 = Math.max(0, v15 ? Infinity : v1 - v3)
  const v18 = v17 >= Infinity
  const v19 = v18 ? -Infinity : Math.round(v16 * 5500 / 10000)
  const v20 = v18 ? Infinity : quotient([v17, 5500], [10000], 'nærmeste', 1)
  const v21 = v18 && !s[223] && v16 === v17
  const v22 = s[223] || v18
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
  const v36 = v31 && !s[223] && v29 === v30
  const v37 = s[223] || v31
  const v38 = Math.max(0, v14 ? -Infinity : v28 - v4)
  const v39 = Math.max(0, v15 ? Infinity : v28 - v3)
  const v40 = v39 >= Infinity
  const v41 = v40 ? -Infinity : Math.round(v38 * 5500 / 10000)
  const v42 = v40 ? Infinity : quotient([v39, 5500], [10000], 'nærmeste', 1)
  const v43 = v40 && !s[223] && v38 === v39
  const v44 = s[223] || v40
  const v45 = v35 === Infinity
  const v46 = v41 === -Infinity
  const v47 = v34 === -Infinity
  const v48 = v42 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const LAB_123_2 = s[1] ? (s[0] ? (s[224] ? (v47 || v46 ? -Infinity : v34 + v41) : v25 || v24 ? -Infinity : v10 + v19) : 0) : -Infinity
  s[228] = LAB_123_2
  const LAB_123_2_hoej = s[1] ? (s[0] ? (s[224] ? (v45 || v48 ? Infinity : v35 + v42) : v23 || v26 ? Infinity : v11 + v20) : 0) : Infinity
  s[227] = LAB_123_2_hoej
  const LAB_123_2_er = s[225] && (!s[1] || !s[0] || !s[224] && !v12 && !v21 && !(v27 && (v12 || !v13 && v10 === v11) && (v21 || !v22 && v19 === v20)) || s[224] && !v36 && !v43 && !(v49 && (v36 || !v37 && v34 === v35) && (v43 || !v44 && v41 === v42)))
  s[231] = LAB_123_2_er
  const LAB_123_2_ir = s[225] && (!s[1] || s[0] && (!s[224] && (v13 || v22 || v27) || s[224] && (v37 || v44 || v49))) || s[226]
  s[232] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v54 = Math.max(0, f.loenloft - v0)
  const v55 = Math.max(0, f.loenloft - v1)
  const v56 = Math.max(0, f.loenloft - (v28 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[1] ? (s[0] ? (s[191] ? (s[224] ? v56 : Math.min(v54, v55)) : v54) : 0) : -Infinity
  s[229] = LAB_123_3
  const LAB_123_3_hoej = s[1] ? (s[0] ? (s[191] ? (s[224] ? v56 : Math.max(v54, v55)) : v54) : 0) : Infinity
  s[230] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v59 = v0 <= 0
  s[3111] = v59
  const v60 = f.dagpengeIFleksjobbet <= 0
  s[3112] = v60
  const v61 = !v59 || !v60
  s[3110] = v61
  const LAB_123_1_ret = !s[1] || s[0] && s[225] && v61
  s[235] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[1] || !s[0] || s[226] || !v61
  s[236] = LAB_123_1_ret_nej
}

function svar_25(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[223] ? -Infinity : v0
  const v2 = s[223] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[227] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[228] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[227]
  const v9 = v3 || v6 ? Infinity : v2 - s[228]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[229])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[230])
  const v12 = s[231] && !(v7 && !s[223] && v1 === v2 && (!s[231] || !s[232] && s[228] === s[227])) && s[225]
  const v13 = s[223] || s[232] || v7 || s[233]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[1] ? (s[0] ? (s[234] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[252] = LAB_123_1
  const LAB_123_1_hoej = s[1] ? (s[0] ? (s[234] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[253] = LAB_123_1_hoej
  const LAB_123_1_er = s[235] && (!s[1] || !s[0] || !s[234] && v12 || s[234] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[254] = LAB_123_1_er
  const LAB_123_1_ir = s[235] && (!s[1] || s[0] && (!s[234] && v13 || s[234] && (v13 || !v14))) || s[236] || !s[1]
  s[255] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const LAB_123_4 = f.ansatIFleksjob && f.flytterTilAndenKommune
  s[1500] = LAB_123_4
  const LAB_123_4_nej = LAB_123_4 && !s[1]
  s[1501] = LAB_123_4_nej
  const LAB_123_4_ir = !LAB_123_4 || !s[1]
  s[1502] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v24 = s[0] ? f.fleksjobSlutDen : NEVER
  const LAB_124_5 = s[1] ? v24 : FIRST_DAY
  s[1503] = LAB_124_5
  const LAB_124_5_hoej = s[1] ? v24 : NEVER
  s[1504] = LAB_124_5_hoej
  const v27 = s[226] || f.fleksjobErSlut === false
  s[3116] = v27
  const LAB_124_5_er = s[225] && f.fleksjobErSlut
  s[1505] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && !s[1] || v27
  s[1506] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v30 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[3117] = v30
  const v31 = s[0] && (!s[234] && v30 || s[234] && (v30 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[1] || v31
  s[846] = LAB_125_1
  const LAB_125_1_nej = !s[1] || !v31
  s[1508] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v34 = s[234] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[1] ? v34 : FIRST_DAY
  s[1509] = LAB_125_4
  const LAB_125_4_hoej = s[1] ? v34 : NEVER
  s[1510] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[1] || LAB_125_1_nej || !s[1]
  s[1511] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v38 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[945] = v38
  const v39 = f.maanederVirksomhedenBlevDrevet >= 12
  s[3120] = v39
  const v40 = f.tilskuddetErFoersteGang === false || v39
  s[3119] = v40
  const LAB_126_1 = !s[1] || v38 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && s[72] && s[237] && v40
  s[847] = LAB_126_1
  const LAB_126_1_nej = !s[1] || !v38 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[71] || s[238] || !v40
  s[1513] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v43 = v38 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[1] ? v43 : FIRST_DAY
  s[1514] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[1] ? v43 : NEVER
  s[1515] = LAB_126_1_til_hoej
  const v46 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[3121] = v46
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v46
  s[848] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[1]
  s[849] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v49 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[1] ? v49 : FIRST_DAY
  s[1517] = LAB_126_3
  const LAB_126_3_hoej = s[1] ? v49 : NEVER
  s[1518] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v52 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[1] ? v52 : FIRST_DAY
  s[1519] = LAB_126_4
  const LAB_126_4_hoej = s[1] ? v52 : NEVER
  s[1520] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v55 = SATS_8(f.vurderingsdato)
  const v56 = s[223] ? -Infinity : v55
  const v57 = s[223] ? Infinity : v55
  const v58 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[1] ? (v38 ? Math.max(0, v56 === -Infinity ? -Infinity : v56 - v58) : 0) : -Infinity
  s[1521] = LAB_126_5
  const LAB_126_5_hoej = s[1] ? (v38 ? Math.max(0, v57 === Infinity ? Infinity : v57 - v58) : 0) : Infinity
  s[1522] = LAB_126_5_hoej
  const v61 = LAB_126_1_nej || !s[1]
  const LAB_126_5_ir = LAB_126_1 && (!s[1] || v38 && s[223]) || v61
  s[1523] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v63 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v64 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v65 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[1] ? (v38 ? (v63 ? Math.min(v64, v65) : -Infinity) : 0) : -Infinity
  s[1524] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[1] ? (v38 ? (v63 ? Math.max(v64, v65) : Infinity) : 0) : Infinity
  s[1525] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[1] || !v38 || LAB_126_1 && !(!v63 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1526] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[1] || v38 && (LAB_126_5_ir || !v63)) || v61
  s[1527] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v70 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v71 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[239] && (!s[1] || v70 || v71)
  s[245] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[239] && (!s[1] || !v70 || !v71)
  s[244] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[239] && !s[1] || s[240]
  s[243] = LAB_133_3_loft_ir
}

function svar_26(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[250] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[804] = v2
  const v3 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[902] = v3
  const v4 = v2 && v3
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[805] = v5
  const v6 = s[241] && v5
  const v7 = s[242] || v4 || v6 || s[59]
  s[251] = v7
  const v8 = SATS_9(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[248] = v9
  const v10 = v7 ? Infinity : v8
  s[249] = v10
  const v11 = Math.min(v1, v9)
  const v12 = Math.min(v1, v10)
  const v13 = Math.max(v1, v11)
  const v14 = Math.min(v1, v12)
  const v15 = s[243] && v14 >= v13
  const v16 = s[244] || v15
  const v17 = s[244] ? (v15 ? Math.min(v1, v13) : v1) : v13
  const v18 = s[245] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[244] ? (v15 ? Math.max(v1, v14) : v1) : v14
  const v20 = s[245] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[245] || s[244] || v15
  const v22 = s[245] && v7 || s[243] && !(!v7 && v11 === v12 && v1 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v27 = Math.round(v20 * 2 / 3)
  const LAB_133_3 = s[1] ? (v0 ? (v23 ? -Infinity : Math.min(v24, v25)) : v23 ? -Infinity : Math.min(v26, v27)) : -Infinity
  s[1530] = LAB_133_3
  const LAB_133_3_hoej = s[1] ? (v0 ? (v23 ? Infinity : Math.max(v24, v25)) : v23 ? Infinity : Math.max(v26, v27)) : Infinity
  s[1531] = LAB_133_3_hoej
  const LAB_133_3_er = s[239] && (!s[1] || v21 && !(v23 && (!v21 || !v22 && v18 === v20)))
  s[1532] = LAB_133_3_er
  const LAB_133_3_ir = s[239] && (!s[1] || v22 || v23) || s[240]
  s[1533] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v32 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v33 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[904] = v33
  const v34 = s[242] || v4 || v6 || s[59] && v33 || s[193]
  const v35 = SATS_10(f.vurderingsdato)
  const v36 = Math.min(v32, v34 ? -Infinity : v35)
  const v37 = Math.min(v32, v34 ? Infinity : v35)
  const v38 = Math.max(v32, v36)
  const v39 = Math.min(v32, v37)
  const v40 = s[243] && v39 >= v38
  const v41 = s[244] || v40
  const v42 = s[244] ? (v40 ? Math.min(v32, v38) : v32) : v38
  const v43 = s[245] ? (v41 ? Math.min(v36, v42) : v36) : v42
  const v44 = s[244] ? (v40 ? Math.max(v32, v39) : v32) : v39
  const v45 = s[245] ? (v41 ? Math.max(v37, v44) : v37) : v44
  const v46 = s[245] || s[244] || v40
  const v47 = s[245] && v34 || s[243] && !(!v34 && v36 === v37 && v32 === v36)
  const v48 = v43 <= -Infinity
  const v49 = quotient([v43], [2], 'nærmeste', 1)
  const v50 = Math.round(v45 / 2)
  const v51 = quotient([v43, 2], [3], 'nærmeste', 1)
  const v52 = Math.round(v45 * 2 / 3)
  const LAB_133_3_aar = s[1] ? (v0 ? (v48 ? -Infinity : Math.min(v49, v50)) : v48 ? -Infinity : Math.min(v51, v52)) : -Infinity
  s[1534] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[1] ? (v0 ? (v48 ? Infinity : Math.max(v49, v50)) : v48 ? Infinity : Math.max(v51, v52)) : Infinity
  s[1535] = LAB_133_3_aar_hoej
  const v55 = s[240] || f.fleksjobPaaFuldTid === false
  s[3123] = v55
  const v56 = s[239] && f.fleksjobPaaFuldTid
  s[3122] = v56
  const LAB_133_3_aar_er = v56 && (!s[1] || v46 && !(v48 && (!v46 || !v47 && v43 === v45)))
  s[1536] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v56 && (!s[1] || v47 || v48) || v55
  s[1537] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v59 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v60 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v61 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const LAB_133_4 = s[1] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - f.refusionDenDag) : -Infinity
  s[1538] = LAB_133_4
  const LAB_133_4_hoej = s[1] ? Math.max(0, v63 === Infinity ? Infinity : v63 - f.refusionDenDag) : Infinity
  s[1539] = LAB_133_4_hoej
  const LAB_133_4_er = s[239] && (!s[1] || LAB_133_3_er && !(!v59 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1540] = LAB_133_4_er
  const LAB_133_4_ir = s[239] && (!s[1] || LAB_133_3_ir || !v59) || s[240]
  s[1541] = LAB_133_4_ir
  // LAB.133.5: Kommunen fik besked i tide om løn under fravær (LAB § 133, stk. 5)
  const v68 = f.meldtFraFoersteFravaersdag || f.meldtSnarestHerefter
  const v69 = f.arbejdsgiverensBetaling === 'loen'
  s[636] = v69
  const v70 = s[240] || !v69
  s[3125] = v70
  const v71 = s[239] && v69
  s[3124] = v71
  const LAB_133_5 = v71 && (!s[1] || v68)
  s[1542] = LAB_133_5
  const LAB_133_5_nej = v71 && (!s[1] || !v68)
  s[1543] = LAB_133_5_nej
  const LAB_133_5_ir = v71 && !s[1] || v70
  s[1544] = LAB_133_5_ir
}

function svar_27(f, s) {
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v0 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[3128] = v0
  const v1 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[949] = v1
  const v2 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[950] = v2
  const v3 = !v1 && !v2 && (f.oenskerDeltid || v0)
  const v4 = !s[0] || s[239]
  s[946] = v4
  const v5 = s[0] && s[240]
  s[947] = v5
  const LAB_134_3 = v4 && (!s[1] || v3)
  s[1545] = LAB_134_3
  const LAB_134_3_nej = v4 && (!s[1] || !v3)
  s[1546] = LAB_134_3_nej
  const LAB_134_3_ir = v4 && !s[1] || v5
  s[1547] = LAB_134_3_ir
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[1] ? f.timerISenesteJob : -Infinity
  s[1548] = LAB_134_4
  const LAB_134_4_hoej = s[1] ? f.timerISenesteJob : Infinity
  s[1549] = LAB_134_4_hoej
  const v11 = v5 || f.oenskerDeltid || LAB_134_3_nej
  s[3129] = v11
  const LAB_134_4_er = v4 && f.oenskerDeltid === false && (LAB_134_3 || LAB_134_3_ir)
  s[1550] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[1] || v11
  s[1551] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v14 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[3130] = v14
  const v15 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v14
  const LAB_136_1 = !s[1] || !s[0] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[237] && s[246] || s[0] && v15
  s[1552] = LAB_136_1
  const LAB_136_1_nej = !s[1] || !s[0] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[238] || s[247]) || s[0] && !v15
  s[1553] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v18 = Math.min(s[248], f.mindsteTimeloenForUfaglaerte)
  const v19 = Math.min(s[249], f.mindsteTimeloenForUfaglaerte)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18], [2], 'nærmeste', 1)
  const v22 = Math.round(v19 / 2)
  const v23 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v24 = Math.round(v19 * 2 / 3)
  const LAB_136_2 = s[1] ? (s[250] ? (v20 ? -Infinity : Math.min(v21, v22)) : v20 ? -Infinity : Math.min(v23, v24)) : -Infinity
  s[1554] = LAB_136_2
  const LAB_136_2_hoej = s[1] ? (s[250] ? (v20 ? Infinity : Math.max(v21, v22)) : v20 ? Infinity : Math.max(v23, v24)) : Infinity
  s[1555] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[1] || !(v20 && !s[251] && v18 === v19))
  s[1556] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[1] || s[251] || v20) || LAB_136_1_nej || !s[1]
  s[1557] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v29 = s[252] > -Infinity && s[253] < Infinity
  const v30 = quotient([s[252], 500], [10000], 'nærmeste', 100)
  const v31 = quotient([s[253], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[1] || !s[0] || s[254] && !(!v29 && (!s[254] || !s[255] && s[252] === s[253]))
  s[1560] = LAB_137_1_er
  const LAB_137_1_ir = !s[1] || s[0] && (s[255] || !v29)
  s[1561] = LAB_137_1_ir
  const LAB_137_1 = s[1] ? (s[0] ? Math.min(v29 ? Math.min(v30, v31) : -Infinity, 50000) : 0) : -Infinity
  s[1558] = LAB_137_1
  const LAB_137_1_hoej = s[1] ? (s[0] ? Math.min(v29 ? Math.max(v30, v31) : Infinity, 50000) : 0) : Infinity
  s[1559] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v36 = !s[61] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v36
  s[1562] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v36
  s[1563] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v39 = !s[61] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v39)
  s[1987] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v39)
  s[442] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[447] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v43 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[3133] = v43
  const v44 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[441] = v44
  const v45 = f.revalideringErBevilget && v44
  s[3132] = v45
  const LAB_144 = !s[1] || !s[61] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[61] && v45 && f.erhvervssigtetErAfklaret === false
  s[850] = LAB_144
  const LAB_144_nej = !s[1] || !s[61] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[61] && (v43 || f.erhvervssigtetErAfklaret)
  s[457] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v48 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[954] = v48
  const v49 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[955] = v49
  const v50 = !v49 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v49 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v48 || v50
  s[1572] = LAB_145_2
  const LAB_145_2_nej = !v48 || !v50
  s[1573] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v53 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v54 = LAB_145_2 && !LAB_145_2_nej && v48
  s[956] = v54
  const LAB_145_1 = v48 ? (v54 ? NEVER : v53) : FIRST_DAY
  s[1565] = LAB_145_1
  const LAB_145_1_hoej = v48 ? (LAB_145_2 ? NEVER : v53) : NEVER
  s[1566] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v48
  s[1568] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v48 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1569] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v48 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1570] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v48 || LAB_145_1_ir
  s[1571] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v61 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v62 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v63 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[59] && v61 || s[59] && (!s[256] && (v62 || v63) || s[256] && v63)
  s[1574] = LAB_146
  const LAB_146_nej = !s[1] || !s[59] && !v61 || s[59] && (!s[256] && (!v62 || !v63) || s[256] && !v63)
  s[1575] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v66 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[3140] = v66
  const v67 = v66 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[3139] = v67
  const v68 = !s[64] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[64] && f.mentorFremmerMaalet && v67
  const LAB_167_1 = !s[1] || v68
  s[851] = LAB_167_1
  const LAB_167_1_nej = !s[1] || !v68
  s[1577] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v71 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[3141] = v71
  const v72 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[3142] = v72
  const v73 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[1] ? (v71 ? (v72 ? v73 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1578] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[1] ? (v71 ? (v72 ? v73 : NEVER) : NEVER) : NEVER
  s[1579] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[1] || v71 && !v72) || LAB_167_1_nej || !s[1]
  s[1580] = LAB_167_1_periode_ir
}

function svar_28(f, s) {
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v0 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[957] = v0
  const v1 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[3144] = v1
  const v2 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[3145] = v2
  const v3 = f.udskrivesFraPsykiatrien && v2
  const LAB_167_2 = !s[1] || v1 && (!v0 || v3)
  s[1581] = LAB_167_2
  const LAB_167_2_nej = !s[1] || !v1 || !v0 || !v3
  s[1582] = LAB_167_2_nej
  const LAB_167_2_ir = !s[1] || v1 && !v0
  s[1583] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v7 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[3147] = v7
  const v8 = f.optagetPaaUddannelse && v7
  const LAB_167_3 = s[257] && (!s[1] || s[59] && (!s[256] || v8))
  s[1584] = LAB_167_3
  const LAB_167_3_nej = s[257] && (!s[1] || !s[59] || !s[256] || !v8)
  s[1585] = LAB_167_3_nej
  const LAB_167_3_ir = !s[257] || !s[1] || s[59] && !s[256]
  s[1586] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v12 = f.kilometerOmDagen <= 2400
  s[3150] = v12
  const v13 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[3153] = v13
  const v14 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[3154] = v14
  const v15 = v13 && v14
  s[3152] = v15
  const v16 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[274] = v16
  const v17 = s[258] && v16
  s[3155] = v17
  const v18 = v15 || v17
  s[3151] = v18
  const v19 = s[259] && s[260]
  s[3156] = v19
  const v20 = !v12 && v18 && !v19
  const v21 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[273] = v21
  const v22 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[3159] = v22
  const v23 = s[259] && v22
  s[3158] = v23
  const v24 = v15 || v17 || v23
  s[3157] = v24
  const v25 = !v12 && v24 && !v19
  const v26 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[3162] = v26
  const v27 = v26 && v14
  s[3161] = v27
  const v28 = v27 || v17 || v23
  s[3160] = v28
  const v29 = s[261] && s[260]
  s[3163] = v29
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[3166] = v30
  const v31 = f.tilbuddetsArt === 'nytteindsats'
  s[3168] = v31
  const v32 = v14 || v31
  s[3167] = v32
  const v33 = v30 && v32
  s[3165] = v33
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[3170] = v34
  const v35 = v34 && v22
  s[3169] = v35
  const v36 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[3174] = v36
  const v37 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[3175] = v37
  const v38 = v36 && v37
  s[3173] = v38
  const v39 = f.maalgruppeForTilbud === 'under_18'
  s[3177] = v39
  const v40 = v39 && v16
  s[3176] = v40
  const v41 = v38 || v40
  s[3172] = v41
  const v42 = v41 && f.befordringEfterKonkretVurdering
  s[3171] = v42
  const v43 = v33 || v35 || v42
  s[3164] = v43
  const v44 = !s[59] && !v12 && v28 && !v29 || s[59] && !v12 && v43 && !v29
  const v45 = v21 && !s[262]
  const LAB_175_1 = !s[1] || !s[64] && v20 || s[64] && (!v21 && v25 || v21 && (!s[262] || v44))
  s[267] = LAB_175_1
  const LAB_175_1_nej = !s[1] || !s[64] && !v20 || s[64] && (!v21 && !v25 || v21 && (!s[262] || !v44))
  s[269] = LAB_175_1_nej
  const LAB_175_1_ir = !s[1] || s[64] && v45
  s[268] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v49 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[3178] = v49
  const v50 = f.befordringFoelgerAfFunktionsnedsaettelse && v49 && v14
  const v51 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[3179] = v51
  const v52 = v14 || v22
  s[3180] = v52
  const v53 = v51 && v32
  s[3182] = v53
  const v54 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[3184] = v54
  const v55 = v54 && v14 && f.befordringEfterKonkretVurdering
  s[3183] = v55
  const v56 = v53 || v35 || v55
  s[3181] = v56
  const v57 = !s[59] && f.befordringFoelgerAfFunktionsnedsaettelse && v51 && v52 || s[59] && f.befordringFoelgerAfFunktionsnedsaettelse && v56
  const LAB_175_4 = !s[1] || !v21 && v50 || v21 && (!s[262] || v57)
  s[272] = LAB_175_4
  const LAB_175_4_nej = !s[1] || !v21 && !v50 || v21 && (!s[262] || !v57)
  s[270] = LAB_175_4_nej
  const LAB_175_4_ir = !s[1] || v45
  s[271] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v61 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[3186] = v61
  const v62 = s[259] && v61
  s[3185] = v62
  const v63 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[284] = v63
  const v64 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[569] = v64
  const v65 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[3338] = v65
  const v66 = v63 || s[3] && v64 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v65 || s[63]
  const v67 = SATS_11(f.vurderingsdato)
  const v68 = v66 ? -Infinity : v67
  const v69 = v66 ? Infinity : v67
  const LAB_175_2_takst_er = !s[1] || v21 || !v62 || !s[262]
  s[265] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[1] || !v21 && (v62 || v66) || v21 && (!s[262] || v66)
  s[266] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[1] ? (v21 ? (s[262] ? v68 : -Infinity) : v62 ? -Infinity : v68) : -Infinity
  s[263] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[1] ? (v21 ? (s[262] ? v69 : Infinity) : v62 ? Infinity : v69) : Infinity
  s[264] = LAB_175_2_takst_hoej
}

function svar_29(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[263] > -Infinity && s[264] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[263]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[264]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[265] && !(!v1 && (!s[265] || !s[266] && s[263] === s[264]))
  const v7 = s[266] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[267] && v6
  const v11 = s[268] && v6 && v9 >= v8
  const v12 = s[269] || v11
  const v13 = s[269] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[269] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[269] || v11
  const v18 = s[267] && v7 || s[268] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[270] && v17
  const v22 = s[271] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[272] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[272] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[272] || v21 || v22
  const v29 = s[270] && v18 || s[271] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[1] || !s[273] && v28 || s[273] && (!s[262] || v28)
  s[1589] = LAB_175_2_er
  const LAB_175_2_ir = !s[1] || !s[273] && v29 || s[273] && (!s[262] || v29)
  s[1590] = LAB_175_2_ir
  const LAB_175_2 = s[1] ? (s[273] ? (s[262] ? v25 : -Infinity) : v25) : -Infinity
  s[1587] = LAB_175_2
  const LAB_175_2_hoej = s[1] ? (s[273] ? (s[262] ? v27 : Infinity) : v27) : Infinity
  s[1588] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[59] && s[259] || s[59] && s[259] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[1] || v34
  s[1591] = LAB_175_5
  const LAB_175_5_nej = !s[1] || !v34
  s[1592] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[3188] = v37
  const v38 = v37 && s[274]
  s[3187] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[3190] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[3191] = v40
  const v41 = v39 && v40
  s[3189] = v41
  const v42 = !s[59] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[59] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[1] || v42
  s[852] = LAB_176_1
  const LAB_176_1_nej = !s[1] || !v42
  s[1594] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[3192] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[3193] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[1] ? v48 : -Infinity
  s[1595] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[1] ? v48 : Infinity
  s[1596] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[1] || LAB_176_1_nej || !s[1]
  s[1597] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[1] || !s[0] && (s[275] || f.revurderingensGrundlagMangler)
  s[853] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[1] || s[0] || (s[276] || s[277]) && f.revurderingensGrundlagMangler === false
  s[1599] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[0] ? NEVER : shiftDays(shiftMonths(f.visiteretEllerRevurderetDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[1] ? v54 : FIRST_DAY
  s[1600] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[1] ? v54 : NEVER
  s[1601] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[1] || LAB_2003_121_4_nej || !s[1]
  s[1602] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[6] && !s[241]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[1] || v58)
  s[281] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[1] || !v58)
  s[282] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[1]
  s[283] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v62 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[24] ? v62 : FIRST_DAY
  s[1603] = LAS_10_3
  const LAS_10_3_hoej = s[24] ? v62 : NEVER
  s[1604] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v65 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[1] || v65
  s[285] = LAS_11_2
  const LAS_11_2_nej = !s[1] || !v65
  s[286] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v68 = s[6] && !s[78] && s[278]
  const LAS_23_1 = !s[1] || v68
  s[279] = LAS_23_1
  const LAS_23_1_nej = !s[1] || !v68
  s[280] = LAS_23_1_nej
}

function svar_30(f, s) {
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v0 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[3198] = v0
  const v1 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[3199] = v1
  const v2 = v0 && v1
  const v3 = f.staarTilRaadighedForUddannelse && v0
  const v4 = f.staarTilRaadighedForUddannelse === false && !v0
  const v5 = !s[1] && !(v3 || v4)
  s[3202] = v5
  const v6 = s[279] && f.staarTilRaadighedForUddannelse || s[280] && v0 || !s[1] && v3
  s[3200] = v6
  const v7 = s[279] && f.staarTilRaadighedForUddannelse === false || s[280] && !v0 || !s[1] && v4
  s[3201] = v7
  const v8 = s[278] && f.staarTilRaadighedForUddannelse || !s[278] && v0
  s[3203] = v8
  const v9 = v8 && v1
  const LAS_13_1 = !s[1] || !s[6] && v2 || s[6] && (!s[78] && (v6 || v5) && v1 || s[78] && v9)
  s[1610] = LAS_13_1
  const LAS_13_1_nej = !s[1] || !s[6] && !v2 || s[6] && (!s[78] && (v7 || !v1) || s[78] && !v9)
  s[1611] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v12 = f.erGift || s[281]
  s[3205] = v12
  const v13 = f.erGift === false && (s[282] || s[283])
  s[3206] = v13
  const v14 = s[284] || s[67]
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = SATS_13(f.vurderingsdato)
  const v19 = v14 ? -Infinity : v18
  const v20 = v14 ? Infinity : v18
  const LAS_14_1_graense_ir = !s[1] || s[78] && (v12 && v14 || v13 && v14)
  s[1632] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[1] ? (s[78] ? (v12 ? (v13 ? Math.min(v16, v19) : v16) : v19) : v13 ? 1000000 : 2000000) : -Infinity
  s[1630] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[1] ? (s[78] ? (v12 ? (v13 ? Math.max(v17, v20) : v17) : v20) : v12 ? 2000000 : 1000000) : Infinity
  s[1631] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v24 = f.formue - f.formueDerSesBortFra
  const v25 = -LAS_14_1_graense_hoej === -Infinity
  const v26 = -LAS_14_1_graense === Infinity
  const v27 = v24 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[1] || LAS_14_1_graense_ir
  s[1635] = LAS_14_1_over_ir
  const LAS_14_1_over = s[1] ? (s[78] ? Math.max(0, v25 ? -Infinity : v27 - LAS_14_1_graense_hoej) : Math.max(0, v25 ? -Infinity : v24 - LAS_14_1_graense_hoej)) : -Infinity
  s[1633] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[1] ? (s[78] ? Math.max(0, v26 ? Infinity : v27 - LAS_14_1_graense) : Math.max(0, v26 ? Infinity : v24 - LAS_14_1_graense)) : Infinity
  s[1634] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[1] || LAS_14_1_over_hoej > 0
  s[1627] = LAS_14_1
  const LAS_14_1_nej = !s[1] || LAS_14_1_over <= 0
  s[1628] = LAS_14_1_nej
  const LAS_14_1_ir = !s[1] || LAS_14_1_over_ir
  s[1629] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v34 = s[285] || !s[1]
  const LAS_11 = !s[1] || v34 && (LAS_13_1 || !s[1]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[285] || LAS_13_1 || LAS_14_1_nej)
  s[1605] = LAS_11
  const LAS_11_nej = !s[1] || s[286] || LAS_13_1_nej || LAS_14_1
  s[1606] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v37 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[3207] = v37
  const LAS_11_2_supplerende = !s[1] || v34 && v37 && f.klarTilFuldTid
  s[1607] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[1] || s[286] || !v37 || f.klarTilFuldTid === false
  s[1608] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v40 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[3208] = v40
  const v41 = f.aarMedHjaelpSomPar >= 2
  s[3210] = v41
  const v42 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[3211] = v42
  const v43 = f.erGift === false || !v41 || f.kanIkkeFaaOrdinaertArbejde || v42
  const v44 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[3209] = v44
  const v45 = v44 && !s[30]
  const LAS_13_8 = !s[1] || !v40 || v44 || v43
  s[1612] = LAS_13_8
  const LAS_13_8_nej = !s[1] || v40 && (!v44 && !v43 || v45)
  s[1613] = LAS_13_8_nej
  const LAS_13_8_ir = !s[1] || v40 && v45
  s[1614] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v49 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[353] = v49
  const v50 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[3213] = v50
  const v51 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[3214] = v51
  const v52 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[3215] = v52
  const v53 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[3216] = v53
  const v54 = !v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v52) || v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v53)
  const LAS_25b_1_er = v49 && s[287]
  s[354] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v49 || v54)
  s[356] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v49 || !v54)
  s[1615] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v49
  s[854] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v59 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v49 || v59)
  s[1617] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v49 || !v59)
  s[1618] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v62 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[806] = v62
  const v63 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v64 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[883] = v64
  const v65 = v64 || s[288]
  const LAS_13g_1_beloeb = v49 ? (v62 ? (s[59] ? (s[288] ? -Infinity : f.hjaelpEfterVoksensatsen ? (v65 ? -Infinity : 105400) : v65 ? -Infinity : 52600) : -Infinity) : v63) : -Infinity
  s[1623] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v49 ? (v62 ? (s[59] ? (s[288] ? Infinity : f.hjaelpEfterVoksensatsen ? (v65 ? Infinity : 105400) : v65 ? Infinity : 52600) : Infinity) : v63) : Infinity
  s[1624] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1625] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v49 || v62 && (!s[59] || s[288] || v65)
  s[1626] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v70 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[3218] = v70
  const v71 = LAS_13f_1_nej || LAS_13f_1_ir
  s[355] = v71
  const v72 = v71 && f.hjaelpPaaSUNiveau === false
  s[3219] = v72
  const v73 = v72 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v49 ? (v70 ? (v73 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1619] = LAS_13g_1
  const LAS_13g_1_hoej = v49 ? (v73 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1620] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v49 || v70 || v73)
  s[1621] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v49 || v72 && LAS_13g_1_beloeb_ir
  s[1622] = LAS_13g_1_ir
}

function svar_31(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = shiftMonths(f.foedselsdag, 300)
  s[446] = v0
  const v1 = f.vurderingsdato >= v0
  s[299] = v1
  const v2 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[3221] = v2
  const v3 = v2 || f.opfyldtBeskaeftigelseskravetFoer
  s[3220] = v3
  const v4 = v1 && v3
  const LAS_16_3 = s[78] && (!s[78] || v4)
  s[1636] = LAS_16_3
  const LAS_16_3_nej = s[78] && (!s[78] || !v4)
  s[1637] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v7 = !s[289] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[293] = v7
  const v8 = s[287] || s[67]
  s[298] = v8
  const v9 = SATS_14(f.vurderingsdato)
  const v10 = s[289] || LAS_16_3
  s[3222] = v10
  const v11 = !s[289] && (LAS_16_3_nej || !s[78])
  s[3223] = v11
  const v12 = SATS_15(f.vurderingsdato)
  const v13 = v8 ? -Infinity : v12
  s[531] = v13
  const v14 = v8 ? Infinity : v12
  s[530] = v14
  const v15 = SATS_16(f.vurderingsdato)
  const v16 = v8 ? -Infinity : v15
  const v17 = v8 ? Infinity : v15
  const v18 = v10 ? (v11 ? Math.min(v13, v16) : v13) : v16
  const v19 = v10 ? (v11 ? Math.max(v14, v17) : v14) : v17
  const v20 = v10 && v8 || v11 && v8
  const v21 = SATS_17(f.vurderingsdato)
  const v22 = v8 ? -Infinity : v21
  const v23 = v8 ? Infinity : v21
  const v24 = Math.max(v18, v22)
  const v25 = Math.min(v19, v23)
  const v26 = s[76] && v25 >= v24
  const v27 = s[290] || v26
  const v28 = s[290] ? (v26 ? Math.min(v22, v24) : v22) : v24
  const v29 = s[290] ? (v26 ? Math.max(v23, v25) : v23) : v25
  const LAS_16_1 = s[78] ? (v7 ? (v8 ? -Infinity : v9) : s[291] ? (v27 ? Math.min(v18, v28) : v18) : v28) : -Infinity
  s[344] = LAS_16_1
  const LAS_16_1_hoej = s[78] ? (v7 ? (v8 ? Infinity : v9) : s[291] ? (v27 ? Math.max(v19, v29) : v19) : v29) : Infinity
  s[343] = LAS_16_1_hoej
  const LAS_16_1_er = s[78] && (!s[78] || v7 || s[291] || s[290] || v26)
  s[350] = LAS_16_1_er
  const LAS_16_1_ir = !s[78] || !s[78] || v7 && v8 || !v7 && (s[291] && v20 || s[290] && v8 || s[76] && v20 && v8 || s[76] && !(!v20 && v18 === v19 && !v8 && v22 === v23 && v18 === v22))
  s[351] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[1] || s[78]
  s[1638] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[1] || !s[78]
  s[1639] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v36 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[3224] = v36
  const v37 = f.harForsoergelsespligt && v36
  s[297] = v37
  const v38 = SATS_18(f.vurderingsdato)
  const v39 = v37 && v8
  s[300] = v39
  const LAS_17_1 = s[78] ? (v37 ? (v8 ? -Infinity : v38) : 0) : -Infinity
  s[330] = LAS_17_1
  const LAS_17_1_hoej = s[78] ? (v37 ? (v8 ? Infinity : v38) : 0) : Infinity
  s[328] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[78] || !s[78] || v39
  s[332] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v43 = s[290] || v7 || v10
  s[296] = v43
  const v44 = s[291] || s[76]
  s[294] = v44
  const v45 = v44 && !v7 && v11
  s[295] = v45
  const v46 = s[291] || v7
  s[3230] = v46
  const v47 = s[292] && !v7
  s[3229] = v47
  const v48 = v45 || v47
  s[3227] = v48
  const v49 = v43 && v46
  s[3228] = v49
  const v50 = f.retTilEkstraBoernetilskud === false || v49
  s[3226] = v50
  const v51 = f.retTilEkstraBoernetilskud && v48
  s[3225] = v51
  const v52 = SATS_19(f.vurderingsdato)
  const v53 = v8 ? -Infinity : v52
  const LAS_18_1 = s[78] ? (v51 ? (v50 ? Math.min(0, v53) : v53) : 0) : -Infinity
  s[329] = LAS_18_1
  const LAS_18_1_hoej = s[78] ? (v51 ? (v8 ? Infinity : v52) : 0) : Infinity
  s[331] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[78] || !s[78] || v51 && v8
  s[333] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v57 = s[290] || v7 || v11
  s[3236] = v57
  const v58 = v44 && !v7 && v10
  s[3235] = v58
  const v59 = v45 || v58
  s[3233] = v59
  const v60 = v43 && v57
  s[3234] = v60
  const v61 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v60
  s[3232] = v61
  const v62 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v59
  s[3231] = v62
  const v63 = SATS_20(f.vurderingsdato)
  const v64 = v8 ? -Infinity : v63
  const LAS_18_3 = s[78] ? (v62 ? (v61 ? Math.min(0, v64) : v64) : 0) : -Infinity
  s[334] = LAS_18_3
  const LAS_18_3_hoej = s[78] ? (v62 ? (v8 ? Infinity : v63) : 0) : Infinity
  s[335] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[78] || !s[78] || v62 && v8
  s[336] = LAS_18_3_ir
}

function svar_32(f, s) {
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v0 = s[290] || !s[293]
  s[3243] = v0
  const v1 = f.visiteretSom === 'aktivitetsparat'
  s[366] = v1
  const v2 = v1 || f.erForrevalidend
  s[3239] = v2
  const v3 = s[294] && s[293]
  s[3242] = v3
  const v4 = s[295] || v3
  s[3240] = v4
  const v5 = s[296] && v0
  s[3241] = v5
  const v6 = !v2 || v5
  s[3238] = v6
  const v7 = v2 && v4
  s[3237] = v7
  const v8 = SATS_21(f.vurderingsdato)
  const v9 = SATS_22(f.vurderingsdato)
  const v10 = SATS_23(f.vurderingsdato)
  const v11 = f.harForsoergelsespligt ? (s[297] ? (s[298] ? -Infinity : v8) : 0) : s[299] ? (s[298] ? -Infinity : v10) : s[298] ? -Infinity : v9
  const LAS_19_1 = s[78] ? (v7 ? (v6 ? Math.min(0, v11) : v11) : 0) : -Infinity
  s[337] = LAS_19_1
  const LAS_19_1_hoej = s[78] ? (v7 ? (f.harForsoergelsespligt ? (s[297] ? (s[298] ? Infinity : v8) : 0) : s[299] ? (s[298] ? Infinity : v10) : s[298] ? Infinity : v9) : 0) : Infinity
  s[338] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[78] || !s[78] || v7 && (f.harForsoergelsespligt && s[300] || f.harForsoergelsespligt === false && s[298])
  s[339] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v15 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[3244] = v15
  const v16 = f.gruppeIJuni2025 === 'ingen'
  s[3247] = v16
  const v17 = v16 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || v5
  s[3246] = v17
  const v18 = !v16 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && v4
  s[3245] = v18
  const v19 = s[287] || v15
  const v20 = v19 ? -Infinity : 200000
  const LAS_20_1 = s[78] ? (v15 ? 0 : v18 ? (v17 ? Math.min(0, v20) : v20) : 0) : -Infinity
  s[340] = LAS_20_1
  const LAS_20_1_hoej = s[78] ? (v15 ? 0 : v18 ? (v19 ? Infinity : 200000) : 0) : Infinity
  s[341] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[78] || !s[78] || !v15 && v18 && v19
  s[342] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v24 = f.deltagerEllerOenskerTilbud && v2
  s[3252] = v24
  const v25 = v1 && f.saerligtKomplekseUdfordringer
  s[3251] = v25
  const v26 = f.erForrevalidend || v25
  s[3250] = v26
  const v27 = f.deltagerEllerOenskerTilbud && v26
  s[3249] = v27
  const v28 = v27 ? f.visiteretDen : v24 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[6] ? v28 : FIRST_DAY
  s[320] = LAS_24_1
  const LAS_24_1_hoej = s[6] ? v28 : NEVER
  s[319] = LAS_24_1_hoej
  const v31 = s[6] && s[287]
  s[301] = v31
  const LAS_24_1_er = v31 && !s[289]
  s[308] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[6]
  s[323] = LAS_24_1_ir
}

function svar_33(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[386] = v0
  const v1 = s[242] || s[78]
  s[302] = v1
  const v2 = SATS_24(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[321] = v3
  const v4 = v1 ? Infinity : v2
  s[322] = v4
  const v5 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[371] = v5
  const v6 = v5 || s[78]
  s[303] = v6
  const v7 = s[279] && v6
  s[311] = v7
  const v8 = s[280] && v6
  s[312] = v8
  const v9 = !s[1] && v6
  s[313] = v9
  const v10 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[3255] = v10
  const v11 = SATS_25(f.vurderingsdato)
  const v12 = v6 ? -Infinity : v11
  const v13 = v6 ? Infinity : v11
  const v14 = SATS_26(f.vurderingsdato)
  const v15 = v6 ? -Infinity : v14
  const v16 = v6 ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[280] || v19
  const v21 = s[280] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[279] ? (v20 ? Math.min(v12, v21) : v12) : v21
  const v23 = s[280] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v24 = s[279] ? (v20 ? Math.max(v13, v23) : v13) : v23
  const v25 = s[279] || s[280] || v19
  const v26 = v7 || v8 || v9 || !s[1] && !(!v6 && v12 === v13 && !v6 && v15 === v16 && v12 === v15)
  const v27 = SATS_27(f.vurderingsdato)
  const v28 = v6 ? -Infinity : v27
  const v29 = v6 ? Infinity : v27
  const v30 = SATS_28(f.vurderingsdato)
  const v31 = s[299] && v6 || !s[299] && v1
  s[317] = v31
  const v32 = s[299] ? (v6 ? -Infinity : v30) : v3
  const v33 = s[299] ? (v6 ? Infinity : v30) : v4
  const v34 = Math.max(v28, v32)
  const v35 = Math.min(v29, v33)
  const v36 = !s[1] && v35 >= v34
  const v37 = s[280] || v36
  const v38 = s[280] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[279] ? (v37 ? Math.min(v28, v38) : v28) : v38
  s[305] = v39
  const v40 = s[280] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[279] ? (v37 ? Math.max(v29, v40) : v29) : v40
  s[307] = v41
  const v42 = s[279] || s[280] || v36
  s[310] = v42
  const v43 = s[280] && v31
  s[315] = v43
  const v44 = !s[1] && v6 && v31
  s[316] = v44
  const v45 = v7 || v43 || v44 || !s[1] && !(!v6 && v28 === v29 && !v31 && v32 === v33 && v28 === v32)
  s[318] = v45
  const LAS_25_3_forsoerger = s[6] ? (v10 ? (v0 ? v22 : -Infinity) : f.samleverMedUngeydelse ? v22 : v39) : -Infinity
  s[304] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[6] ? (v10 ? (v0 ? v24 : Infinity) : f.samleverMedUngeydelse ? v24 : v41) : Infinity
  s[306] = LAS_25_3_forsoerger_hoej
  const v48 = s[301] && !s[289] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[3253] = v48
  const LAS_25_3_forsoerger_er = v48 && (!s[6] || !v10 && (f.samleverMedUngeydelse && v25 || f.samleverMedUngeydelse === false && v42) || v10 && (!v0 || v25))
  s[309] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v48 || !s[6] || !v10 && (f.samleverMedUngeydelse && v26 || f.samleverMedUngeydelse === false && v45) || v10 && (!v0 || v26)
  s[314] = LAS_25_3_forsoerger_ir
}

function svar_34(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[302] ? -Infinity : v0
  s[324] = v1
  const v2 = s[302] ? Infinity : v0
  s[326] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[302] ? -Infinity : v3
  s[346] = v4
  const v5 = s[302] ? Infinity : v3
  s[348] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[302] ? -Infinity : v6
  s[325] = v7
  const v8 = s[302] ? Infinity : v6
  s[327] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[297]
  s[3256] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[3257] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[303] ? -Infinity : v11
  const v13 = s[303] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[303] ? -Infinity : v14
  const v16 = s[303] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[280] || v19
  const v21 = s[280] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[280] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[303] ? -Infinity : v23
  const v25 = s[303] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[299] ? (s[303] ? -Infinity : v26) : v4
  const v28 = s[299] ? (s[303] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[1] && v30 >= v29
  const v32 = s[280] || v31
  const v33 = s[280] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[280] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[6] ? (v9 ? v1 : v10 ? (s[279] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[304] : f.borHosForaeldre ? (s[279] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[305]) : -Infinity
  s[345] = LAS_25_3
  const LAS_25_3_hoej = s[6] ? (v9 ? v2 : v10 ? (s[279] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[306] : f.borHosForaeldre ? (s[279] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[307]) : Infinity
  s[347] = LAS_25_3_hoej
  const LAS_25_3_er = s[308] && (!s[6] || v9 || v10 && (s[279] || s[280] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[309] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[279] || s[280] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[310]))))
  s[349] = LAS_25_3_er
  const LAS_25_3_ir = !s[308] || !s[6] || v9 && s[302] || !v9 && (v10 && (s[311] || s[312] || s[313] || !s[1] && !(!s[303] && v12 === v13 && !s[303] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[302] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[314] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[311] || s[315] || s[316] || !s[1] && !(!s[303] && v24 === v25 && !s[317] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[302] || f.psykiskLidelseNaevntILoven === false && s[318])))))
  s[352] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[308] && f.vurderingsdato < s[319]
  s[3258] = v39
  const v40 = s[308] && f.vurderingsdato >= s[320]
  s[3259] = v40
  const v41 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[3261] = v41
  const v42 = f.gravidEfter12Uge || v41
  s[3260] = v42
  const v43 = f.forsoergerEgetBarnIHjemmet ? v1 : s[299] ? v7 : f.borHosForaeldre ? v4 : s[321]
  const v44 = f.forsoergerEgetBarnIHjemmet ? v2 : s[299] ? v8 : f.borHosForaeldre ? v5 : s[322]
  const v45 = v44 === Infinity
  const v46 = -LAS_25_3_hoej === -Infinity
  const v47 = v43 === -Infinity
  const v48 = -LAS_25_3 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const v50 = v42 || LAS_25_3_er && !(v49 && !s[302] && v43 === v44 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v51 = !v42 && (s[302] || LAS_25_3_ir || v49)
  const v52 = v42 ? 0 : Math.max(0, v47 || v46 ? -Infinity : v43 - LAS_25_3_hoej)
  const v53 = v42 ? 0 : Math.max(0, v45 || v48 ? Infinity : v44 - LAS_25_3)
  const v54 = v40 && v50
  const v55 = s[323] && v50 && v52 <= 0
  const LAS_24_3 = s[6] ? (v39 ? 0 : v52) : -Infinity
  s[1641] = LAS_24_3
  const LAS_24_3_hoej = s[6] ? (v54 || v55 ? (v54 ? v53 : 0) : 0) : Infinity
  s[1642] = LAS_24_3_hoej
  const LAS_24_3_er = s[308] && (!s[6] || v39 || v54 || v55)
  s[1643] = LAS_24_3_er
  const LAS_24_3_ir = !s[308] || !s[6] || v40 && v51 || s[323] && !((!v50 || !v51 && v52 === v53) && v50 && v52 === 0)
  s[1644] = LAS_24_3_ir
}

function svar_35(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[297] ? s[324] : s[325]
  s[357] = v0
  const v1 = s[297] ? s[326] : s[327]
  s[358] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[445] = v2
  const v3 = s[328] === Infinity
  const v4 = s[329] === -Infinity
  const v5 = s[330] === -Infinity
  const v6 = s[331] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[330] + s[329]
  const v9 = v3 || v6 ? Infinity : s[328] + s[331]
  const v10 = s[78] && !(v7 && (!s[78] || !s[332] && s[330] === s[328]) && (!s[78] || !s[333] && s[329] === s[331]))
  const v11 = s[332] || s[333] || v7
  const v12 = v9 === Infinity
  const v13 = s[334] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[335] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[334]
  const v18 = v12 || v15 ? Infinity : v9 + s[335]
  const v19 = v10 && s[78] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[78] || !s[336] && s[334] === s[335]))
  const v20 = v11 || s[336] || v16
  const v21 = v18 === Infinity
  const v22 = s[337] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[338] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[337]
  const v27 = v21 || v24 ? Infinity : v18 + s[338]
  const v28 = v19 && s[78] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[78] || !s[339] && s[337] === s[338]))
  const v29 = v20 || s[339] || v25
  const v30 = v27 === Infinity
  const v31 = s[340] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[341] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[340]
  const v36 = v30 || v33 ? Infinity : v27 + s[341]
  const v37 = v28 && s[78] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[78] || !s[342] && s[340] === s[341]))
  const v38 = v29 || s[342] || v34
  const v39 = s[343] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[344] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[1] ? (s[6] ? (s[78] ? (v41 || v40 ? -Infinity : s[344] + v35) : s[289] ? v0 : s[345]) : s[299] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[324] : v2 ? s[324] : f.gravidEfter12Uge ? s[325] : f.borHosForaeldre ? s[346] : f.psykiskLidelseNaevntILoven ? s[325] : s[321]) : -Infinity
  s[1645] = LAS_25
  const LAS_25_hoej = s[1] ? (s[6] ? (s[78] ? (v39 || v42 ? Infinity : s[343] + v36) : s[289] ? v1 : s[347]) : s[299] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[326] : v2 ? s[326] : f.gravidEfter12Uge ? s[327] : f.borHosForaeldre ? s[348] : f.psykiskLidelseNaevntILoven ? s[327] : s[322]) : Infinity
  s[1646] = LAS_25_hoej
  const v46 = s[78] || s[291]
  s[3262] = v46
  const v47 = !s[78] && s[292]
  s[3263] = v47
  const LAS_25_er = v46 && (!s[1] || !s[6] || !s[78] && (s[289] || s[349]) || s[78] && s[350] && v37 && !(v43 && (!s[350] || !s[351] && s[344] === s[343]) && (!v37 || !v38 && v35 === v36)))
  s[1647] = LAS_25_er
  const LAS_25_ir = v46 && (!s[1] || !s[6] && s[302] || s[6] && (!s[78] && (s[289] && s[302] || !s[289] && s[352]) || s[78] && (s[351] || v38 || v43))) || v47
  s[1648] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v50 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[353] ? v50 : -Infinity
  s[1649] = LAS_25b_1
  const LAS_25b_1_hoej = s[353] ? v50 : Infinity
  s[1650] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse)
  s[359] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse === false)
  s[360] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[1]
  s[361] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v56 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v57 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v58 = Math.max(LAS_25, v56)
  const v59 = Math.min(LAS_25_hoej, v57)
  const v60 = LAS_26_3 && LAS_25_er
  const v61 = LAS_26_3_nej && LAS_25_er
  const v62 = LAS_26_3_ir && LAS_25_er && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v56, v58) : v56) : v58
  const v65 = v61 ? (v62 ? Math.max(v57, v59) : v57) : v59
  const LAS_26_1_er = !s[1] || f.erGift && (v60 || v61 || v62) || f.erGift === false && LAS_25_er
  s[364] = LAS_26_1_er
  const LAS_26_1_ir = !s[1] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v56 === v57) && (!LAS_25_er || LAS_25 === v56))) || f.erGift === false && LAS_25_ir
  s[365] = LAS_26_1_ir
  const LAS_26_1 = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.min(LAS_25, v64) : LAS_25) : v64) : LAS_25) : -Infinity
  s[362] = LAS_26_1
  const LAS_26_1_hoej = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.max(LAS_25_hoej, v65) : LAS_25_hoej) : v65) : LAS_25_hoej) : Infinity
  s[363] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v70 = s[354] && f.erGift
  s[3264] = v70
  const LAS_26_5 = v70 && (!s[353] || f.hjaelpEfterVoksensatsen && s[355])
  s[1652] = LAS_26_5
  const LAS_26_5_nej = v70 && (!s[353] || f.hjaelpEfterVoksensatsen === false || s[356])
  s[1653] = LAS_26_5_nej
  const LAS_26_5_ir = !v70 || !s[353]
  s[855] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v70 && (!s[353] || f.hjaelpEfterVoksensatsen === false && s[355])
  s[1655] = LAS_26_7
  const LAS_26_7_nej = v70 && (!s[353] || f.hjaelpEfterVoksensatsen || s[356])
  s[1656] = LAS_26_7_nej
}

function svar_36(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[223] ? -Infinity : v0
  s[367] = v1
  const v2 = s[223] ? Infinity : v0
  s[369] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[223] ? -Infinity : v3
  s[368] = v4
  const v5 = s[223] ? Infinity : v3
  s[370] = v5
  const LAS_30_2 = s[1] ? (s[78] ? (s[297] ? v1 : v4) : s[357]) : -Infinity
  s[1661] = LAS_30_2
  const LAS_30_2_hoej = s[1] ? (s[78] ? (s[297] ? v2 : v5) : s[358]) : Infinity
  s[1662] = LAS_30_2_hoej
  const LAS_30_2_ir = s[359] && (!s[1] || !s[78] && s[302] || s[78] && s[223]) || s[360] || s[361]
  s[1663] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[362] === -Infinity ? -Infinity : s[362] - f.egneIndtaegterPrMaaned
  const v10 = s[363] === Infinity ? Infinity : s[363] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[361] && s[359] && v14 >= v13
  const v16 = s[360] || v15
  const v17 = s[360] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[360] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[359] || s[360] || v15
  const v20 = f.erGift && (s[359] && LAS_30_2_ir || s[361] && !((!s[359] || !LAS_30_2_ir && v11 === v12) && s[359] && (!s[359] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[359] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[359] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[1] || s[364] && v19 && !(v25 && (!s[364] || !s[365] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1659] = LAS_30_1_er
  const LAS_30_1_ir = !s[1] || s[365] || v20 || v25
  s[1660] = LAS_30_1_ir
  const LAS_30_1 = s[1] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1657] = LAS_30_1
  const LAS_30_1_hoej = s[1] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1658] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[3265] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[3267] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[3266] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[1] || v33
  s[1888] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[1] || !v33
  s[528] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[406] = v36
  const v37 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[3269] = v37
  const v38 = !v37 || f.opfylderBetingelserForKontanthjaelp
  s[3268] = v38
  const v39 = LAS_81_1_aendring || !s[1]
  s[527] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[3270] = v40
  const v41 = s[78] && s[61]
  const LAS_34_1 = !s[1] || !v36 && v39 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v38 && f.ungPaaLavSatsUdenSaerligStoette === false || v36 && (!s[78] && v39 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v38 || s[78] && (s[61] || v39 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[810] = LAS_34_1
  const LAS_34_1_nej = !s[1] || !v36 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v38 || f.ungPaaLavSatsUdenSaerligStoette) || v36 && (!s[78] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v38) || s[78] && (s[61] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[808] = LAS_34_1_nej
  const LAS_34_1_ir = !s[1] || v36 && v41
  s[809] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[1] || !s[78] && v45 || s[78] && (s[61] || v46)
  s[1665] = LAS_34_2
  const LAS_34_2_nej = !s[1] || !s[78] && !v45 || s[78] && (s[61] || !v46)
  s[1666] = LAS_34_2_nej
  const LAS_34_2_ir = !s[1] || v41
  s[1667] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[532] = v50
  const v51 = !s[59] && f.skriftligtVejledtOmSanktioner || s[59] && (!s[224] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[224] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1668] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1669] = LAS_35_1_nej
  // LAS.35.3: Sanktionen i kontanthjælpen skal være sket (LAS § 35, stk. 3)
  const v54 = f.bruddetSkete >= 14518 /* 2009-10-01 */
  s[856] = v54
  const v55 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  s[437] = v55
  const LAS_35_3 = v54 ? v55 : FIRST_DAY
  s[1670] = LAS_35_3
  const LAS_35_3_hoej = v54 ? v55 : NEVER
  s[1671] = LAS_35_3_hoej
  // LAS.36.sanktion: Sanktion i kontanthjælpen (LAS § 36)
  const v58 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[3277] = v58
  const v59 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[3279] = v59
  const v60 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[3280] = v60
  const v61 = f.brudPaaPligten === 'bookede_ikke'
  s[3282] = v61
  const v62 = v61 && v58
  s[3281] = v62
  const v63 = v60 || v62
  s[438] = v63
  const v64 = v59 || v63
  s[3278] = v64
  const v65 = LAS_35_1 || !v50
  const LAS_36_sanktion = !v54 || v65 && f.rimeligGrundTilBrud === false && v64
  s[1673] = LAS_36_sanktion
  const LAS_36_sanktion_nej = !v54 || LAS_35_1_nej || f.rimeligGrundTilBrud || !v64
  s[1674] = LAS_36_sanktion_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v68 = s[366] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v69 = !s[366] && f.manglendeViljeTilRaadighed && v65
  const LAS_40a_1 = !s[1] || s[6] && (!s[59] && v69 || s[59] && (!s[193] && f.manglendeViljeTilRaadighed && v65 || s[193] && v69))
  s[1675] = LAS_40a_1
  const LAS_40a_1_nej = !s[1] || !s[6] || !s[59] && v68 || s[59] && (!s[193] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[193] && v68)
  s[1676] = LAS_40a_1_nej
  // LAS.49.1.normeret: Uddannelsen følger den normerede tid (LAB § 145, stk. 1)
  const v72 = s[59] || f.uddannelseNormeretTil >= f.uddannelsePlanlagtTil
  const LAS_49_1_normeret = !s[1] || v72
  s[1677] = LAS_49_1_normeret
  const LAS_49_1_normeret_nej = !s[1] || !v72
  s[1678] = LAS_49_1_normeret_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[1679] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[1680] = LAS_50_nej
}

function svar_37(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.bidragspligtigeBoern <= 0
  s[3287] = v0
  const v1 = SATS_38(f.vurderingsdato)
  const v2 = s[298] ? -Infinity : v1
  const v3 = s[298] ? Infinity : v1
  const v4 = v2 > -Infinity && v3 < Infinity
  const v5 = quotient([v2, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v6 = quotient([v3, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[78] ? (v4 ? Math.min(v5, v6) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[1701] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[78] ? (v4 ? Math.max(v5, v6) : Infinity) : f.bidragPrMaaned) : Infinity
  s[1702] = LAS_69j_2_bidrag_hoej
  const v9 = s[0] && !v0
  s[3286] = v9
  const LAS_69j_2_bidrag_er = v9 && (!s[0] || !s[78] || !(!v4 && !s[298] && v2 === v3))
  s[1703] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v9 || !s[0] || s[78] && (s[298] || !v4)
  s[1704] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v12 = !s[299] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[439] = v12
  const v13 = SATS_39(f.vurderingsdato)
  const v14 = s[223] ? -Infinity : v13
  const v15 = s[223] ? Infinity : v13
  const v16 = v15 === Infinity
  const v17 = LAS_69j_2_bidrag === -Infinity
  const v18 = v14 === -Infinity
  const v19 = LAS_69j_2_bidrag_hoej === Infinity
  const v20 = v16 && v17 || v18 && v19
  const v21 = SATS_40(f.vurderingsdato)
  const v22 = s[297] || !v12 || v0 || LAS_69j_2_bidrag_er && !(v20 && !s[223] && v14 === v15 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[384] = v22
  const v23 = s[297] && s[223] || !s[297] && (v12 && (!v0 && (s[223] || LAS_69j_2_bidrag_ir || v20 || s[223]) || v0 && s[223]) || !v12 && s[223])
  s[385] = v23
  const v24 = s[297] ? s[367] : v12 ? (v0 ? v14 : Math.min(v18 || v17 ? -Infinity : v14 + LAS_69j_2_bidrag, s[223] ? -Infinity : v21)) : s[368]
  s[382] = v24
  const v25 = s[297] ? s[369] : v12 ? (v0 ? v15 : Math.min(v16 || v19 ? Infinity : v15 + LAS_69j_2_bidrag_hoej, s[223] ? Infinity : v21)) : s[370]
  s[383] = v25
  const LAS_68_2 = s[0] ? v24 : -Infinity
  s[1682] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v25 : Infinity
  s[1683] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v22)
  s[1684] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v23
  s[1685] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v30 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[443] = v30
  const LAS_68_5_nej = s[0] && !v30
  s[1686] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v30
  s[1687] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v33 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[3293] = v33
  const v34 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[3294] = v34
  const v35 = v33 && v34
  s[3292] = v35
  const v36 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v37 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v38 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[3295] = v38
  const v39 = Math.max(f.hidtidigYdelsePrMaaned, v36)
  const v40 = Math.min(f.hidtidigYdelsePrMaaned, v37)
  const v41 = s[0] && LAS_68_2_er
  const v42 = LAS_68_5_ir && LAS_68_2_er && v40 >= v39
  const v43 = LAS_68_5_nej || v42
  const v44 = LAS_68_5_nej ? (v42 ? Math.min(f.hidtidigYdelsePrMaaned, v39) : f.hidtidigYdelsePrMaaned) : v39
  const v45 = LAS_68_5_nej ? (v42 ? Math.max(f.hidtidigYdelsePrMaaned, v40) : f.hidtidigYdelsePrMaaned) : v40
  const LAS_68_4 = s[0] ? (v35 ? v36 : v38 ? (v41 ? (v43 ? Math.min(v36, v44) : v36) : v44) : LAS_68_2) : -Infinity
  s[379] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v35 ? v37 : v38 ? (v41 ? (v43 ? Math.max(v37, v45) : v37) : v45) : LAS_68_2_hoej) : Infinity
  s[378] = LAS_68_4_hoej
  const v48 = f.ydelseFoerForloebet === 'foertidspension'
  s[3291] = v48
  const v49 = s[0] && !v48
  s[3290] = v49
  const LAS_68_4_er = v49 && (!s[0] || v35 && LAS_68_2_er || !v35 && (v38 && (v41 || LAS_68_5_nej || v42) || !v38 && LAS_68_2_er))
  s[380] = LAS_68_4_er
  const LAS_68_4_ir = !v49 || !s[0] || v35 && LAS_68_2_ir || !v35 && (v38 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v36 === v37) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v36))) || !v38 && LAS_68_2_ir)
  s[381] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v52 = !s[0] || s[241]
  const v53 = !s[0] || !s[241]
  const LAS_68a_1_tid = s[0] && v52
  s[1692] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v53
  s[373] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v56 = LAS_68a_1_tid || !s[0]
  s[374] = v56
  const v57 = Math.min(f.timerITilbud, 16000)
  const v58 = s[371] || s[67]
  s[391] = v58
  const v59 = SATS_41(f.vurderingsdato)
  const v60 = v58 ? -Infinity : v59
  s[392] = v60
  const v61 = v58 ? Infinity : v59
  s[393] = v61
  const v62 = v60 > -Infinity && v61 < Infinity
  s[390] = v62
  const v63 = quotient([v57, v60], [100], 'nærmeste', 1)
  const v64 = quotient([v57, v61], [100], 'nærmeste', 1)
  const v65 = v62 ? Math.min(v63, v64) : -Infinity
  s[388] = v65
  const v66 = v62 ? Math.max(v63, v64) : Infinity
  s[389] = v66
  const v67 = v58 || !v62
  s[394] = v67
  const LAS_68a_3 = s[0] ? Math.min(v65, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v56) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[375] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v66, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[372] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v62 && !v58 && v60 === v61))
  s[377] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v67
  s[376] = LAS_68a_3_ir
}

function svar_38(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[372] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[373]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[374]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[373]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[374]) ? r_indtaegter.beloeb : 0) : 0 }) - s[372])
  const v1 = Math.max(0, -s[375] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[373]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[373]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[375])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[223] ? -Infinity : v2
  s[401] = v3
  const v4 = s[223] ? Infinity : v2
  s[402] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[223] && v3 === v4
  s[404] = v7
  const v8 = s[376] || s[223]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[377] && !(!v9 && (!s[377] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[403] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[405] = v19
  const v20 = s[377] && !(v18 && (!s[377] || !s[376] && v0 === v1) && v7)
  const v21 = s[376] || s[223] || v18
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
  const LAS_68a_2 = s[0] ? (s[205] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1693] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[205] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1694] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[205] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[205] && v27)
  s[1695] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[205] && (v15 || v28 || v33) || s[205] && v28
  s[1696] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[378] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[379] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[379] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[378] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[373]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[373]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[374]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[373]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[373]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[374]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[373]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1688] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[373]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[374]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1689] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[380] && LAS_68a_2_er && !(v42 && (!s[380] || !s[381] && s[379] === s[378]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1690] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[381] || LAS_68a_2_ir || v42
  s[1691] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[191] ? s[382] : -Infinity
  s[1697] = LAS_69j_2
  const LAS_69j_2_hoej = s[191] ? s[383] : Infinity
  s[1698] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[191] && (!s[191] || s[384])
  s[1699] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[191] || !s[191] || s[385]
  s[1700] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[418] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[3297] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[3298] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[3299] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[163] && LAS_69j_2_er
  const v73 = !s[163] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[417] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[764] = v75
  const LAS_69j_4 = s[191] ? (v57 ? (s[386] ? (s[163] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[387] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[163] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[422] = LAS_69j_4
  const LAS_69j_4_hoej = s[191] ? (v57 ? (s[386] ? (s[163] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[387] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[163] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[421] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[191] && (!s[191] || !v57 && (s[163] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[386] || s[163] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[387] || v65))) || v72))
  s[423] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[191] || !s[191] || !v57 && (s[163] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[386] || s[163] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[387] && v66)) || v73)
  s[424] = LAS_69j_4_ir
}

function svar_39(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[191] || s[241]
  const v1 = !s[191] || !s[241]
  const LAS_69j_5_tid = s[191] && v0
  s[1712] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[191] && v1
  s[396] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[191]
  s[397] = v4
  const LAS_69j_10 = s[191] ? Math.min(s[388], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[398] = LAS_69j_10
  const LAS_69j_10_hoej = s[191] ? Math.min(s[389], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[395] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[191] && (!s[191] || !(!s[390] && !s[391] && s[392] === s[393]))
  s[399] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[191] || !s[191] || s[394]
  s[400] = LAS_69j_10_ir
}

function svar_40(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[395] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[396]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[397]) ? r_indtaegter.beloeb : 0) : 0 }) - s[395])
  const v1 = Math.max(0, -s[398] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[398])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[411] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[399] && s[399] && !(v5 && (!s[399] || !s[400] && v3 === v4))
  s[407] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[396]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[397]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[412] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[399] && s[399] && !(v16 && (!s[399] || !s[400] && v14 === v15))
  s[408] = v21
  const v22 = Math.min(s[401], v0)
  const v23 = Math.min(s[402], v1)
  const v24 = s[400] || s[223]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[399] && !(!v25 && (!s[399] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[403]
  const v33 = s[399] && !(v32 && (!s[399] || !s[400] && v0 === v1) && s[404])
  const v34 = s[400] || s[223] || v32
  const v35 = Math.max(0, s[403] ? -Infinity : v0 - s[402])
  const v36 = Math.max(0, v2 || s[405] ? Infinity : v1 - s[401])
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
  s[409] = v49
  const v50 = v31 || v41 || v46
  s[413] = v50
  const v51 = Math.min(s[401], v11)
  const v52 = Math.min(s[402], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[399] && !(!v53 && (!s[399] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[414] = v59
  const v60 = v13 && s[403]
  const v61 = s[399] && !(v60 && (!s[399] || !s[400] && v11 === v12) && s[404])
  const v62 = s[400] || s[223] || v60
  const v63 = Math.max(0, s[403] ? -Infinity : v11 - s[402])
  const v64 = Math.max(0, v13 || s[405] ? Infinity : v12 - s[401])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[415] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[416] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[410] = v77
  const LAS_69j_9 = s[191] ? (s[406] ? (s[241] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[419] = LAS_69j_9
  const LAS_69j_9_hoej = s[191] ? (s[406] ? (s[241] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[420] = LAS_69j_9_hoej
}

function svar_41(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[191] && (!s[191] || !s[406] && (s[407] || s[408]) || s[406] && (!s[241] && (s[409] || s[410]) || s[241] && s[409]))
  s[1719] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[191] || !s[191] || !s[406] && (s[400] || s[400] || s[411] || s[400] || s[400] || s[412]) || s[406] && (!s[241] && (s[413] || s[414] || s[415] || s[416]) || s[241] && s[413])
  s[1720] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[3301] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[191] && (!s[191] || v3)
  s[1714] = LAS_69j_7
  const LAS_69j_7_nej = s[191] && (!s[191] || !v3)
  s[1715] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[163] && !s[417]
  const LAS_69j_8 = s[191] && (!s[191] || !s[418] || !s[386] || !v6)
  s[1716] = LAS_69j_8
  const LAS_69j_8_nej = s[191] && (!s[191] || s[418] && (!s[386] || v6))
  s[1717] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[191] || !s[191] || s[418] && !s[386]
  s[1718] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[3302] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[3303] = v11
  const LAS_69j_13 = s[191] && (!s[191] || v10)
  s[1724] = LAS_69j_13
  const LAS_69j_13_nej = s[191] && (!s[191] || !v10 || !v11)
  s[1725] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[191] || !s[191] || v10 && !v11
  s[1726] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[419] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[396]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[397]) ? r_indtaegter.beloeb : 0) : 0 }) + s[419]
  const v16 = s[420] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[420]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[396]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[397]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[191] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[396]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[397]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[396]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[397]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[191] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1705] = LAS_69j_5
  const LAS_69j_5_hoej = s[191] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1706] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[191] && (!s[191] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1707] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[191] || !s[191] || LAS_69j_9_ir || !s[191] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1708] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[59] || f.harFrasagtYdelsen === false
  const v38 = s[191] && f.erIJobafklaring
  s[3304] = v38
  const LAS_69j_5_modtager = v38 && (!s[191] || v37)
  s[1709] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[191] || !v37)
  s[1710] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[191]
  s[1711] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[460] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v42 || !v43)
  s[1721] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v42 || v43)
  s[1722] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v42
  s[1723] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[3305] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[191] && (!s[191] || v48)
  s[433] = LAS_69j_15
  const LAS_69j_15_nej = s[191] && (!s[191] || !v48)
  s[432] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[421] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[422] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[191] ? Math.max(0, v53 || v52 ? -Infinity : s[422] - LAS_69j_5_hoej) : -Infinity
  s[1727] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[191] ? Math.max(0, v51 || v54 ? Infinity : s[421] - LAS_69j_5) : Infinity
  s[1728] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[191] && (!s[191] || s[423] && LAS_69j_5_er && !(v55 && (!s[423] || !s[424] && s[422] === s[421]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1729] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[191] || !s[191] || s[424] || LAS_69j_5_ir || v55
  s[1730] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[425], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[191] && (!s[191] || v60)
  s[430] = LAS_69k_5
  const LAS_69k_5_nej = s[191] && (!s[191] || !v60)
  s[431] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[458] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[426] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[427] ? (s[426] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1736] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[427] ? v64 : 0) : Infinity
  s[1737] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[427] || s[426] || v65)
  s[1738] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[1739] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[1740] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[3306] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[3307] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[3308] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[3309] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[429] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[428] = LAS_69k_6_aftale_nej
}

function svar_42(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[428]
  s[3313] = v0
  const v1 = f.holderFerieMedYdelse && (s[429] || !s[0])
  s[3312] = v1
  const v2 = f.deltagerAktivt || s[430] || v1
  s[3310] = v2
  const v3 = f.deltagerAktivt === false && (s[431] || !s[191]) && v0
  s[3311] = v3
  const LAS_69k_1 = s[191] && (!s[191] || (s[432] || !s[191]) && v2)
  s[1731] = LAS_69k_1
  const LAS_69k_1_nej = s[191] && (!s[191] || s[433] || v3)
  s[1732] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[191] && !s[434]
  s[3314] = v6
  const LAS_69k_2 = v6 && (!s[435] || s[436])
  s[1733] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[435] || !s[436])
  s[1734] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[435]
  s[1735] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[440] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[518] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[3320] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[3322] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[519] = v16
  const v17 = v12 && (!v13 || !v15)
  s[520] = v17
  const v18 = v12 && !v13
  s[521] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1741] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[1742] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1743] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = LAS_69l_3_er ? s[437] : FIRST_DAY
  s[1744] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? s[437] : NEVER
  s[1745] = LAS_69l_3_hoej
  // LAS.69m.1: Fradrag i ressourceforløbsydelsen (LAS § 69 m, stk. 1)
  const v24 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[3329] = v24
  const v25 = LAS_69l_1 || LAS_69l_1_ir
  const v26 = v25 && f.rimeligGrundTilBrud === false
  s[3328] = v26
  const v27 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[3327] = v27
  const v28 = v27 || s[438]
  s[3326] = v28
  const v29 = LAS_69l_3_er && v28
  s[3325] = v29
  const LAS_69m_1 = v29 && (!LAS_69l_3_er || v26)
  s[1747] = LAS_69m_1
  const LAS_69m_1_nej = v29 && (!LAS_69l_3_er || v24)
  s[1748] = LAS_69m_1_nej
  const LAS_69m_1_ir = !v29 || !LAS_69l_3_er
  s[1749] = LAS_69m_1_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v33 = from(ALL_DAYS, f.bruddetSkete)
  const v34 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v35 = Math.max(1, countDays(v33, f.bruddetSkete, v34))
  s[522] = v35
  const v36 = onWeekdays(v33, 62)
  const v37 = Math.max(1, countDays(v36, f.bruddetSkete, v34))
  s[523] = v37
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v35, v37) : -Infinity
  s[1754] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v35, v37) : Infinity
  s[1755] = LAS_69n_1_hoej
  const LAS_69n_1_er = LAS_69l_3_er && s[438]
  s[1756] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1757] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v42 = v27 || LAS_69n_1_er
  const v43 = !v27 && LAS_69n_1_ir
  const v44 = v27 ? f.dageUdeblevet : LAS_69n_1
  const v45 = v27 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v46 = f.bruddetSkete <= 18261 /* 2019-12-31 */
  s[3275] = v46
  const v47 = v46 || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v48 = SATS_43(f.bruddetSkete)
  const v49 = SATS_44(f.bruddetSkete)
  const v50 = SATS_45(f.bruddetSkete)
  const v51 = s[297] ? (v47 ? -Infinity : v48) : s[439] ? (v47 ? -Infinity : v49) : v47 ? -Infinity : v50
  const v52 = s[297] ? (v47 ? Infinity : v48) : s[439] ? (v47 ? Infinity : v49) : v47 ? Infinity : v50
  const v53 = v44 > -Infinity && v45 < Infinity && v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v44, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v44, v52], [1], 'nærmeste', 1)
  const v56 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v57 = quotient([v45, v52], [1], 'nærmeste', 1)
  const v58 = v53 ? Math.min(v57, v56, v54, v55) : -Infinity
  const v59 = v53 ? Math.max(v57, v56, v54, v55) : Infinity
  const v60 = v26 && v42 && !(!v53 && (!v42 || !v43 && v44 === v45) && !v47 && v51 === v52)
  const LAS_69m_2 = LAS_69l_3_er ? (v60 ? (v24 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[1750] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v60 ? (v24 ? Math.max(0, v59) : v59) : 0) : Infinity
  s[1751] = LAS_69m_2_hoej
  const LAS_69m_2_er = v29 && (!LAS_69l_3_er || v60 || v24)
  s[1752] = LAS_69m_2_er
  const LAS_69m_2_ir = !v29 || !LAS_69l_3_er || v26 && (v43 || v47 || !v53)
  s[1753] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v65 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[3331] = v65
  const v66 = LAS_69l_3_er && v65
  s[3330] = v66
  const LAS_69o_1 = v66 && (!LAS_69l_3_er || v25 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1758] = LAS_69o_1
  const LAS_69o_1_nej = v66 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1759] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v66 || !LAS_69l_3_er
  s[1760] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v70 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[3333] = v70
  const v71 = s[439] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v70 ? -Infinity : v71) : -Infinity
  s[1761] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v70 ? Infinity : v71) : Infinity
  s[1762] = LAS_69o_2_hoej
  const v74 = !LAS_69l_3_er || LAS_69o_1_nej
  s[3332] = v74
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1763] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v70) || v74
  s[1764] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v25 && f.ydelsenBoerOphoere)
  s[1765] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[1766] = LAS_69p_1_nej
}

function svar_43(f, s) {
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v0 = f.forseelserPaaFemAar <= 1
  s[3334] = v0
  const v1 = f.forseelserPaaFemAar <= 0
  s[3335] = v1
  const v2 = f.modBedreVidende ? (v0 ? (v1 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[440] ? v2 : -Infinity
  s[1767] = LAS_69q_1
  const LAS_69q_1_hoej = s[440] ? v2 : Infinity
  s[1768] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v5 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[191] ? v5 : -Infinity
  s[1769] = LAS_69t_2
  const LAS_69t_2_hoej = s[191] ? v5 : Infinity
  s[1770] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v8 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[561] = v8
  const v9 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[568] = v9
  const v10 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[3341] = v10
  const v11 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[3343] = v11
  const v12 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[541] = v12
  const v13 = s[59] ? (s[288] ? (s[205] ? (v8 ? (s[224] ? (s[193] ? (v9 ? (s[67] ? (v10 ? (v11 ? (v12 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[191] ? v13 : -Infinity
  s[1772] = LAS_69x_3
  const LAS_69x_3_hoej = s[191] ? v13 : Infinity
  s[1773] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v16 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[3347] = v16
  const v17 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v16
  s[3346] = v17
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[441] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v17)
  s[450] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[442] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v17)
  s[456] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v20 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[459] = v20
  const v21 = v20 && !s[443]
  const v22 = !s[1] || v21
  s[538] = v22
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v20 || f.saerligeForholdForLoen)
  s[1774] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v20 && f.saerligeForholdForLoen === false || v21)
  s[1775] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v22
  s[1776] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v26 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  s[970] = v26
  const v27 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[455] = v27
  const v28 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v29 = SATS_46(f.revalideringBevilgetDen)
  const v30 = !s[289] && f.forsoergerEgetBarnIHjemmet === false
  s[3351] = v30
  const LAS_71_4 = v30 && (!s[1] || !v26 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v26 && (!v27 || (v28 ? -Infinity : v29) < f.indtaegtFoerRevalidering))
  s[1795] = LAS_71_4
  const LAS_71_4_nej = v30 && (!s[1] || !v26 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v26 && (!v27 || (v28 ? Infinity : v29) >= f.indtaegtFoerRevalidering))
  s[1796] = LAS_71_4_nej
  const LAS_71_4_ir = !v30 || !s[1] || v26 && (!v27 || v28)
  s[1797] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v34 = s[444] || s[67]
  const v35 = SATS_47(f.vurderingsdato)
  const v36 = v34 ? -Infinity : v35
  const v37 = v34 ? Infinity : v35
  const v38 = v36 > -Infinity && v37 < Infinity
  const v39 = quotient([v36], [2], 'nærmeste', 100)
  const v40 = quotient([v37], [2], 'nærmeste', 100)
  const v41 = v38 ? Math.min(v39, v40) : -Infinity
  const v42 = v38 ? Math.max(v39, v40) : Infinity
  const v43 = v34 || !v38
  const v44 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[67]
  s[454] = v44
  const v45 = SATS_48(f.vurderingsdato)
  const v46 = SATS_49(f.vurderingsdato)
  const v47 = SATS_50(f.vurderingsdato)
  const v48 = SATS_51(f.vurderingsdato)
  const v49 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[1] ? (v26 ? (v27 ? (s[445] ? (v44 ? -Infinity : v45) : f.gravidEfter12Uge ? (v44 ? -Infinity : v46) : f.borHosForaeldre ? (v44 ? -Infinity : v47) : f.psykiskLidelseNaevntILoven ? (v44 ? -Infinity : v48) : v44 ? -Infinity : v49) : -Infinity) : v41) : -Infinity
  s[1787] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[1] ? (v26 ? (v27 ? (s[445] ? (v44 ? Infinity : v45) : f.gravidEfter12Uge ? (v44 ? Infinity : v46) : f.borHosForaeldre ? (v44 ? Infinity : v47) : f.psykiskLidelseNaevntILoven ? (v44 ? Infinity : v48) : v44 ? Infinity : v49) : Infinity) : v42) : Infinity
  s[1788] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[299] && (!s[1] || v26 || !(!v38 && !v34 && v36 === v37))
  s[1789] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[299] || !s[1] || !v26 && v43 || v26 && (!v27 || v44)
  s[1790] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v54 = monthEnd(s[446]) >= f.vurderingsdato
  s[3354] = v54
  const v55 = v54 && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  s[3353] = v55
  const v56 = v55 ? v41 : v36
  const v57 = v55 ? v42 : v37
  const v58 = SATS_53(f.vurderingsdato)
  const v59 = SATS_54(f.vurderingsdato)
  const v60 = !v26 && (!v55 || !(!v38 && !v34 && v36 === v37))
  const v61 = !v26 && (v55 && v43 || !v55 && v34)
  const LAS_71_2 = s[1] ? (v26 ? (v27 ? (s[299] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? -Infinity : v58) : v44 ? -Infinity : v59) : LAS_71_2_ung) : -Infinity) : v56) : -Infinity
  s[1783] = LAS_71_2
  const LAS_71_2_hoej = s[1] ? (v26 ? (v27 ? (s[299] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? Infinity : v58) : v44 ? Infinity : v59) : LAS_71_2_ung_hoej) : Infinity) : v57) : Infinity
  s[1784] = LAS_71_2_hoej
  const LAS_71_2_er = v30 && (!s[1] || v60 || v26 && (!v27 || s[299] || LAS_71_2_ung_er))
  s[1785] = LAS_71_2_er
  const LAS_71_2_ir = !v30 || !s[1] || v61 || v26 && (!v27 || !s[299] && LAS_71_2_ung_ir || s[299] && v44)
  s[1786] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v66 = SATS_55(f.vurderingsdato)
  const v67 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[3356] = v67
  const v68 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[3357] = v68
  const v69 = SATS_56(f.vurderingsdato)
  const v70 = v44 ? -Infinity : v69
  const v71 = v44 ? Infinity : v69
  const v72 = v68 && LAS_71_2_er
  const LAS_71_1 = s[1] ? (v26 ? (v27 ? (s[289] ? (v44 ? -Infinity : v66) : v67 ? (v72 ? Math.min(v70, LAS_71_2) : v70) : LAS_71_2) : -Infinity) : v56) : -Infinity
  s[448] = LAS_71_1
  const LAS_71_1_hoej = s[1] ? (v26 ? (v27 ? (s[289] ? (v44 ? Infinity : v66) : v67 ? (v72 ? Math.max(v71, LAS_71_2_hoej) : v71) : LAS_71_2_hoej) : Infinity) : v57) : Infinity
  s[449] = LAS_71_1_hoej
  const v75 = LAS_70_1_nej || s[447]
  s[453] = v75
  const LAS_71_1_er = LAS_70_1 && (!s[1] || v60 || v26 && (!v27 || s[289] || v67 || v72))
  s[451] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!s[1] || v61 || v26 && (!v27 || s[289] && v44 || !s[289] && (v67 && v44 || v68 && LAS_71_2_ir))) || v75
  s[452] = LAS_71_1_ir
}

function svar_44(f, s) {
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, s[448] === -Infinity ? -Infinity : s[448] - f.elevloenPrMaaned) : -Infinity
  s[1777] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, s[449] === Infinity ? Infinity : s[449] - f.elevloenPrMaaned) : Infinity
  s[1778] = LAS_70_4_hoej
  const LAS_70_4_er = s[450] && (!s[1] || s[451])
  s[1779] = LAS_70_4_er
  const LAS_70_4_ir = s[450] && (!s[1] || s[452]) || s[453]
  s[1780] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v6 = intersect(v4, v5)
  const LAS_70_5 = from(v6, 13332 /* 2006-07-03 */)
  s[1781] = LAS_70_5
  const v8 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[3358] = v8
  const LAS_70_5_ir = v8 >= NEVER
  s[1782] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v10 = SATS_57(f.vurderingsdato)
  const v11 = s[454] ? -Infinity : v10
  const v12 = s[454] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[449] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[448] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const LAS_71_3 = s[455] ? Math.max(0, Math.min(f.bidragPrMaaned, v15 || v14 ? -Infinity : v11 - s[449])) : -Infinity
  s[1791] = LAS_71_3
  const LAS_71_3_hoej = s[455] ? Math.max(0, Math.min(f.bidragPrMaaned, v13 || v16 ? Infinity : v12 - s[448])) : Infinity
  s[1792] = LAS_71_3_hoej
  const v20 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[3363] = v20
  const v21 = f.psykiskLidelseNaevntILoven && v20
  s[3362] = v21
  const v22 = !s[299] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v21
  s[3361] = v22
  const v23 = s[456] || !v22
  s[3360] = v23
  const v24 = (s[450] || s[447]) && v22
  s[3359] = v24
  const LAS_71_3_er = v24 && (!s[455] || s[451] && !(v17 && !s[454] && v11 === v12 && (!s[451] || !s[452] && s[448] === s[449])))
  s[1793] = LAS_71_3_er
  const LAS_71_3_ir = v24 && (!s[455] || s[454] || s[452] || v17) || v23
  s[1794] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[457] || !s[1]
  s[1799] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v28)
  s[1800] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v28)
  s[1801] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v31 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[3364] = v31
  const v32 = f.maanederITilbudIRevalidering >= 12
  s[3367] = v32
  const v33 = v32 ? Math.max(0, s[458]) : 0
  const v34 = v32 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[459] ? (s[443] ? (v31 ? (s[460] ? v34 : -Infinity) : v33) : -Infinity) : 0) : -Infinity
  s[1802] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[459] ? (s[443] ? (v31 ? (s[460] ? v34 : Infinity) : v33) : Infinity) : 0) : Infinity
  s[1803] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[459] && (!s[443] || v31 && !s[460])
  s[1804] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v38 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[3368] = v38
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v38)
  s[1805] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v38)
  s[1806] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v41 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v42 = v38 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v41, v42) : -Infinity
  s[1807] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v41, v42) : Infinity
  s[1808] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v46 = intersect(v45, s[461])
  const LAS_74_1_foertidspension = from(v46, 13332 /* 2006-07-03 */)
  s[1809] = LAS_74_1_foertidspension
  const v48 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[3369] = v48
  const LAS_74_1_foertidspension_ir = v48 >= NEVER
  s[1810] = LAS_74_1_foertidspension_ir
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v50 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[3372] = v50
  const v51 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[3373] = v51
  const v52 = v50 && v51
  s[3371] = v52
  const v53 = f.maanederIFleksjobSeneste18 >= 9
  s[524] = v53
  const v54 = v51 || v53
  s[3376] = v54
  const v55 = f.erVisiteretTilFleksjob && v54
  s[3375] = v55
  const v56 = !v50 && v55
  s[3374] = v56
  const v57 = v52 || v56
  s[3370] = v57
  const v58 = !s[0] && f.erVisiteretTilFleksjob && v57 || s[0] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[24] || v58
  s[1811] = LAS_74a_1
  const LAS_74a_1_nej = !s[24] || !v58
  s[1812] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v61 = intersect(v45, s[462])
  const v62 = from(v61, 13332 /* 2006-07-03 */)
  const v63 = dayReaching(v62, 13332 /* 2006-07-03 */, 1)
  s[972] = v63
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v62
  s[1813] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v63 >= NEVER
  s[971] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v66 = s[0] && v54
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[24] || v66)
  s[469] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[24] || !v66)
  s[466] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v69 = f.maanederEfterFleksydelsesalderen >= 6
  s[3379] = v69
  const LAS_74b_2 = !s[24] || s[463] && v69
  s[467] = LAS_74b_2
  const LAS_74b_2_nej = !s[24] || !s[464] || !v69
  s[468] = LAS_74b_2_nej
}

function svar_45(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[973] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[3385] = v1
  const v2 = s[444] || v1
  const v3 = SATS_58(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[500] = v4
  const v5 = v2 ? Infinity : v3
  s[501] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[502] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[503] = v11
  const v12 = v2 || !v6
  s[505] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[3382] = v13
  const v14 = v13 || s[224] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[465]
  const v15 = SATS_59(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[507] = v18
  const v19 = v0 ? v17 : v10
  s[508] = v19
  const LAS_74a_2_uge = s[0] ? v18 : -Infinity
  s[1815] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[0] ? v19 : Infinity
  s[1816] = LAS_74a_2_uge_hoej
  const v22 = s[466] || s[467]
  s[3387] = v22
  const v23 = s[468] || !s[24]
  const v24 = (s[469] || s[33]) && v23 && (s[469] || s[468])
  s[3386] = v24
  const v25 = !s[0] || v22
  s[3381] = v25
  const v26 = s[0] && (v24 || !s[24])
  s[3380] = v26
  const LAS_74a_2_uge_er = v26 && (!s[0] || v0 || !v11)
  s[504] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[0] || !v0 && v12 || v0 && v14) || v25
  s[506] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[467]
  s[3389] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[3388] = v37
  const v38 = v37 ? (v36 ? Math.min(s[367], s[368]) : s[367]) : s[368]
  const v39 = v37 ? (v36 ? Math.max(s[369], s[370]) : s[369]) : s[370]
  const v40 = v37 && s[223] || v36 && s[223]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[24] && v34 && v42 >= v41
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
  const v60 = !s[24] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[3383] = v64
  const v65 = v64 || s[67]
  const v66 = SATS_60(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[24] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[514] = LAS_74a_3
  const LAS_74a_3_hoej = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[513] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[0] && (!s[0] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[515] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[0] || !s[0] || !v0 && (v24 && v35 || v49 || !s[24] && v35 && v40 || !s[24] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[24] && v56 && v40 || !s[24] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[24] && v65 && v40 || !s[24] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[516] = LAS_74a_3_ir
}

function svar_46(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[3390] = v0
  const v1 = shiftDays(s[139], 35)
  s[746] = v1
  const v2 = shiftDays(s[141], 35)
  s[747] = v2
  const v3 = !s[83] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[3391] = v3
  const v4 = !s[83] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[3392] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[3393] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[470] && (!s[470] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[84]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[476] = SDL_7c
  const SDL_7c_nej = s[470] && (!s[470] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[477] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[139], 56), -1)
  s[471] = v9
  const v10 = shiftDays(shiftDays(s[141], 56), -1)
  s[472] = v10
  const v11 = !s[83] && v10 >= f.forventetRask
  s[3395] = v11
  const v12 = !s[83] && v9 < f.forventetRask
  s[3396] = v12
  const v13 = !s[83] && v10 >= f.vurderingsdato
  s[3397] = v13
  const v14 = !s[83] && v9 < f.vurderingsdato
  s[3398] = v14
  const v15 = v12 || v14
  s[597] = v15
  const v16 = (v11 || s[84]) && (v13 || s[84]) && (v11 || v13)
  s[598] = v16
  const v17 = !s[63] && s[84]
  s[599] = v17
  const SDL_12_1_1 = !s[1] || !s[470] && f.tilbagevendenForestaar || s[470] && !s[63] && v16
  s[475] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[470] && f.tilbagevendenForestaar === false || s[470] && (s[63] || v15)
  s[473] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[470] && v17
  s[474] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[3404] = v21
  const v22 = f.fratraeder && !v21
  s[3403] = v22
  const v23 = s[147] && !v22
  s[613] = v23
  const v24 = f.holdteSamtaler >= 1
  s[603] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[615] = v25
  const v26 = v25 >= f.forventetRask
  s[3405] = v26
  const v27 = v25 >= f.vurderingsdato
  s[3406] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[600] = v28
  const v29 = shiftDays(shiftDays(s[139], 182), -1)
  s[614] = v29
  const v30 = shiftDays(shiftDays(s[141], 182), -1)
  s[616] = v30
  const v31 = !s[83] && v30 >= f.forventetRask
  s[3409] = v31
  const v32 = !s[83] && v29 < f.forventetRask
  s[3410] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[3408] = v33
  const v34 = v23 && (v31 || s[84]) && f.opfoelgningOenskes === false
  s[3407] = v34
  const v35 = !s[83] && v30 >= f.vurderingsdato
  s[3411] = v35
  const v36 = !s[83] && v29 < f.vurderingsdato
  s[3412] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[480] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[84])
  s[481] = v38
  const v39 = !s[83] && s[139] < 20635 /* 2026-07-01 */
  s[3401] = v39
  const v40 = !s[83] && s[141] >= 20635 /* 2026-07-01 */
  s[3402] = v40
  const v41 = !s[63] || v40
  s[3400] = v41
  const v42 = s[63] && (v39 || s[84])
  s[482] = v42
  const v43 = v42 && !v41
  s[483] = v43
  const SDL_13f_1 = s[193] && (v42 && (v28 || v38) || !v43 && (!s[193] || !s[63] && v28 || s[63] && v38))
  s[479] = SDL_13f_1
  const SDL_13f_1_nej = s[193] && (v42 && (!v28 || v37) || !v43 && (!s[193] || !s[63] && !v28 || s[63] && v37))
  s[478] = SDL_13f_1_nej
}

function svar_47(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[471], v0)
  const v2 = Math.min(s[472], v0)
  const v3 = s[83] || !s[84] && s[471] === s[472]
  const v4 = s[473] && !s[83]
  const v5 = s[474] && !s[83] && s[472] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[471] : NEVER) : NEVER
  const v7 = s[475] ? NEVER : s[472]
  const v8 = s[475] || v4 || v5
  const v9 = s[473] && s[84] || s[474] && !(v3 && !s[83] && s[471] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[83] || !s[84] && v1 === v2
  const v13 = s[476] && !s[83]
  const v14 = s[477] && v8
  const v15 = !s[470] && !s[83] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[476] && s[84]
  const v23 = v22 || s[477] && v9 || !s[470] && s[84] && v9 || !s[470] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[83] && v8 || s[83] && !v8) && (s[83] || v1 === v6))
  s[490] = v23
  const v24 = shiftMonths(s[139], 6)
  s[601] = v24
  const v25 = shiftMonths(s[141], 6)
  s[602] = v25
  const v26 = shiftDays(v24, -1)
  s[608] = v26
  const v27 = shiftDays(v25, -1)
  s[609] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[477] && !s[83]
  const v33 = !s[470] && !s[83] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[495] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[496] = v38
  const v39 = v13 || v32 || v33
  s[494] = v39
  const v40 = s[477] && s[84]
  const v41 = !s[470] && s[84]
  s[493] = v41
  const v42 = v22 || v40 || v41 || !s[470] && !((s[83] || !s[84] && v28 === v29) && (s[83] || !s[84] && v26 === v27) && (s[83] || v26 === v28))
  s[491] = v42
  const v43 = s[478] && v39
  const v44 = !s[193] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[479] ? NEVER : v38
  const v47 = s[479] || v43 || v44
  const v48 = Math.max(s[471], v1)
  const v49 = Math.min(s[472], v2)
  const v50 = !s[470] && !s[83] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[471], v48) : s[471]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[498] = v53
  const v54 = v32 ? (v50 ? Math.max(s[472], v49) : s[472]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[499] = v55
  const v56 = v13 || v32 || v50
  s[497] = v56
  const v57 = v22 || v40 || v41 || !s[470] && !(v12 && v3 && (s[83] || s[471] === v1))
  s[492] = v57
  const v58 = s[478] && v56
  const v59 = !s[193] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[479] ? NEVER : v55
  const v62 = s[479] || v58 || v59
  const v63 = s[1] ? (s[470] ? (s[63] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[471]) : FIRST_DAY
  s[486] = v63
  const v64 = s[1] ? (s[470] ? (s[63] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[472]) : NEVER
  s[488] = v64
  const v65 = s[480] && v39
  const v66 = s[481] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[481] ? NEVER : v38
  const v69 = s[480] && v56
  const v70 = s[481] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[481] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[487] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[489] = v77
  const v78 = s[482] && (v21 || v66 || v70)
  s[484] = v78
  const v79 = !s[483] && (!s[1] || !s[470] && !s[83] || s[470] && (!s[63] && v21 || s[63] && (v47 || v62)))
  s[485] = v79
}

function svar_48(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[484] || s[485]
  s[2278] = SDL_13b_1_er
  const SDL_13b_1 = s[484] ? (s[485] ? Math.min(s[486], s[487]) : s[487]) : s[486]
  s[2276] = SDL_13b_1
  const SDL_13b_1_hoej = s[484] ? (s[485] ? Math.max(s[488], s[489]) : s[489]) : s[488]
  s[2277] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[482] && (s[490] || s[480] && s[491] || s[480] && s[492]) || !s[483] && (!s[1] || s[493] || s[470] && (!s[63] && s[490] || s[63] && (s[478] && s[491] || !s[193] && !((!s[494] || !s[491] && s[495] === s[496]) && s[494] && s[495] === NEVER) || s[478] && s[492] || !s[193] && !((!s[497] || !s[492] && s[498] === s[499]) && s[497] && s[498] === NEVER))))
  s[2279] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[3415] = v4
  const LAS_74a_7 = s[24] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1817] = LAS_74a_7
  const LAS_74a_7_hoej = s[24] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1818] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[3414] = v7
  const LAS_74a_7_er = v7 && (!s[24] || v4 || SDL_13b_1_er)
  s[1819] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[24] || !v4 && SDL_13b_1_ir
  s[1820] = LAS_74a_7_ir
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
  s[3428] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[3426] = v21
  const v22 = !v19 && !v20
  s[3427] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[3429] = v24
  const v25 = v22 || !v24
  s[3425] = v25
  const v26 = (v21 || v19) && v24
  s[3424] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[0]
  s[3416] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[3422] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[3420] = v37
  const v38 = !v35 && !v36
  s[3421] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[3423] = v40
  const v41 = v38 || !v40
  s[3419] = v41
  const v42 = (v37 || v35) && v40
  s[3418] = v42
  const LAS_74c_1_ir = !v27 && !s[24]
  s[1823] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[24] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1821] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[24] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1822] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[3430] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[3431] = v52
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
  const LAS_74c_1_18_er = !s[24] || v51 || !v52 || v61
  s[1826] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[24] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1824] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[24] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1825] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[977] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[3433] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[3]
  s[976] = v71
  const LAS_74c_1_frist_er = v71 || !s[24] || !v68 || !s[455] || v69 || LAS_74c_1_18_er
  s[1829] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[24] || v68 && (!s[455] || !v69 && !s[24]))
  s[1830] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[24] ? (v68 ? (s[455] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1827] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[24] ? (v68 ? (s[455] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1828] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[24] || f.vurderingsdato >= LAS_74c_1
  s[1831] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[24] || f.vurderingsdato < LAS_74c_1_hoej
  s[1832] = LAS_74c_1_nu_nej
}

function svar_49(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[500], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[501], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[500], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[501], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[502] ? Math.min(v0, v1) : -Infinity), s[502] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[502] ? Math.max(v0, v1) : Infinity), s[502] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[468] && !s[503]
  const v9 = !s[24] && !s[503] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[24] || !s[0] && (s[467] || v8 || v9) || s[0] && s[504]
  s[1835] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[24] || !s[0] && (s[468] && s[505] || !s[24] && !((s[503] || !s[505] && v4 === v5) && !s[503] && v4 === 0)) || s[0] && s[506]
  s[1836] = LAS_74d_2_ir
  const LAS_74d_2 = s[24] ? (s[0] ? s[507] : s[467] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1833] = LAS_74d_2
  const LAS_74d_2_hoej = s[24] ? (s[0] ? s[508] : s[467] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1834] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[509], v17)
  const v19 = Math.min(s[510], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[223] && v18 === v19
  const v26 = s[223] || v20
  const v27 = Math.max(0, s[511] ? -Infinity : v17 - s[510])
  const v28 = Math.max(0, s[512] ? Infinity : v17 - s[509])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[223] && v27 === v28
  const v33 = s[223] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[0] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1837] = LAS_74d_3
  const LAS_74d_3_hoej = s[0] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1838] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[0] && (!s[0] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1839] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[0] || !s[0] || v26 || v33 || v38
  s[1840] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[513] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[514] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[515] && LAS_74d_3_er && !(v47 && (!s[515] || !s[516] && s[514] === s[513]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[516] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[514] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[513] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[0] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1841] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[0] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1842] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[0] && (!s[0] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1843] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[0] || !s[0] || v49 || v52
  s[1844] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[3434] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[3437] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[3438] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[3439] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[3435] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[3436] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[3440] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[857] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1845] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1846] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1848] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1849] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1852] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1850] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1851] = LAS_74e_8_hoej
}

function svar_50(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[24] ? v0 : FIRST_DAY
  s[1855] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[24] ? v0 : NEVER
  s[1856] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[3441] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[3442] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[3444] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[3443] = v6
  const v7 = v3 || !s[24]
  const LAS_74f_1 = !s[24] || !s[0] && f.erVisiteretTilFleksjob && v7 && !s[517] && v6 || s[0] && f.erVisiteretTilFleksjob && v7 && !s[517]
  s[1853] = LAS_74f_1
  const LAS_74f_1_nej = !s[24] || !s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[517] || !v6) || s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[517])
  s[1854] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1859] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[3445] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1857] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1858] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[858] = v15
  const LAS_75a_1 = !v15 || !s[518] || s[519]
  s[1860] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[520]
  s[1861] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[521]
  s[1862] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[0] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[24] || v19
  s[1863] = LAS_76_1
  const LAS_76_1_nej = !s[24] || !v19
  s[1864] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[978] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[3450] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[3449] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[522], v23 ? 0 : s[523]) : 0) : -Infinity
  s[1865] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[522] : 0, v25 ? s[523] : 0) : 0) : Infinity
  s[1866] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1867] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1868] = LAS_77_1_ir
  // LAS.77.sanktion: Sanktion i ledighedsydelsen (LAS § 77 a, stk. 1-3)
  const v30 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[967] = v30
  const v31 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[3452] = v31
  const v32 = f.rimeligGrundTilBrud === false && v31
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[3453] = v33
  const LAS_77_sanktion = !v15 || !v22 && v32 || v22 && (!v30 && v25 && v33 || v30 && v25)
  s[1869] = LAS_77_sanktion
  const LAS_77_sanktion_nej = !v15 || !v22 && !v32 || v22 && (!v30 && (v23 || !v33) || v30 && v23)
  s[1870] = LAS_77_sanktion_nej
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v36 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[3454] = v36
  const v37 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[3455] = v37
  const v38 = f.rimeligGrundTilBrud ? 0 : v36 ? 35 : v37 ? 21 : 0
  const v39 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[3458] = v39
  const v40 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v39
  s[3457] = v40
  const v41 = v24 && f.rimeligGrundTilBrud === false && v39
  s[3456] = v41
  const LAS_77a_1 = v15 ? (v22 ? (v40 ? 0 : 21) : v38) : -Infinity
  s[1872] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v41 ? 21 : 0) : v38) : Infinity
  s[1873] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const LAS_77a_2 = v15 ? (v22 ? (v30 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1874] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v30 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1875] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1876] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v30
  s[1877] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v48 = shiftMonths(f.bruddetSkete, -12)
  const v49 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[3461] = v49
  const v50 = v36 && v49
  s[3460] = v50
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[3463] = v51
  const v52 = v37 && v51
  s[3462] = v52
  const v53 = v50 || v52
  s[3459] = v53
  const v54 = f.rimeligGrundTilBrud === false && v53
  const v55 = shiftDays(v48, 1)
  const v56 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[3466] = v56
  const v57 = v36 && v56
  s[3465] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[3468] = v58
  const v59 = v37 && v58
  s[3467] = v59
  const v60 = v57 || v59
  s[3464] = v60
  const v61 = f.rimeligGrundTilBrud === false && v60
  const v62 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[3469] = v62
  const v63 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[3470] = v63
  const LAS_77a_4 = !v15 || !v22 && (v54 || v61) || v22 && (v24 && f.rimeligGrundTilBrud === false && v39 && v62 || v24 && f.rimeligGrundTilBrud === false && v39 && v63)
  s[1878] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v54 || !v61) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v39 || !v62 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v39 || !v63)
  s[1879] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[24] || s[524]
  s[1880] = LAS_77a_6
  const LAS_77a_6_nej = !s[24] || !s[524]
  s[1881] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v68 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[24] || v68
  s[1882] = LAS_77b_1
  const LAS_77b_1_nej = !s[24] || !v68
  s[1883] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v71 = f.enkeltudgiftensArt === 'energi'
  s[3471] = v71
  const v72 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[3472] = v72
  const v73 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[3473] = v73
  const v74 = v71 && v72 && v73
  s[525] = v74
  const v75 = v74 && f.forbrugetErUrimeligtHoejt === false || !v74 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[1] || v75
  s[526] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[1] || !v75
  s[529] = LAS_81_1_rimelig_nej
}

function svar_51(f, s) {
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v0 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[3474] = v0
  const v1 = v0 || !s[525] && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[1] || v1
  s[1886] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[1] || !v1
  s[1887] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v4 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[3475] = v4
  const v5 = f.udgiftenErPaataget && !v4 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[1] || v5
  s[534] = LAS_88_1
  const LAS_88_1_nej = !s[1] || !v5
  s[1939] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v8 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende
  s[536] = v8
  const v9 = (LAS_81_1_forudsigelig || !s[1]) && f.udgiftenErHeltAfgoerende === false
  s[537] = v9
  const v10 = s[526] || !s[1]
  s[535] = v10
  const v11 = LAS_88_1_nej || !s[1]
  s[533] = v11
  const v12 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[3476] = v12
  const LAS_81_1 = !s[1] || !s[59] && s[527] && v10 && f.egenBetalingVanskeliggoerFremtiden && v8 && v11 || s[59] && !v12 && s[527] && v10 && f.egenBetalingVanskeliggoerFremtiden && v8 && v11
  s[1884] = LAS_81_1
  const LAS_81_1_nej = !s[1] || !s[59] && (s[528] || s[529] || f.egenBetalingVanskeliggoerFremtiden === false || v9 || LAS_88_1) || s[59] && (v12 || s[528] || s[529] || f.egenBetalingVanskeliggoerFremtiden === false || v9 || LAS_88_1)
  s[1885] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v15 = s[0] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[1] || v15
  s[1889] = LAS_81a_1
  const LAS_81a_1_nej = !s[1] || !v15
  s[1890] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v18 = !s[0] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || v18)
  s[1891] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || !v18)
  s[1892] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[1]
  s[1893] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v22 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[3478] = v22
  const v23 = f.behandlingUdenForDetOffentlige === false || v22
  s[3477] = v23
  const LAS_82_1 = !s[1] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v23 && v11
  s[1894] = LAS_82_1
  const LAS_82_1_nej = !s[1] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v23 || LAS_88_1
  s[1895] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v26 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[1] ? v26 : -Infinity
  s[1896] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[1] ? v26 : Infinity
  s[1897] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v29 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3480] = v29
  const v30 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[3482] = v30
  const v31 = v30 && f.ydelsenSvarerTilKontanthjaelp
  s[3481] = v31
  const v32 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[3484] = v32
  const v33 = v32 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[3483] = v33
  const v34 = v29 || v31 || v33
  const v35 = (f.harForsoergelsespligt ? s[369] : s[370]) >= f.ydelseFoerFradragVedTandpleje
  s[3487] = v35
  const v36 = (f.harForsoergelsespligt ? s[367] : s[368]) >= f.ydelseFoerFradragVedTandpleje
  s[3488] = v36
  const v37 = !v32 || f.opfylderKontanthjaelpensOekonomi === false || !v36
  s[3486] = v37
  const v38 = v32 && f.opfylderKontanthjaelpensOekonomi && (v35 || s[223])
  s[3485] = v38
  const LAS_82a_1 = !s[1] || s[0] && (!s[78] && v34 || s[78] && (v29 || v31 || v38))
  s[1898] = LAS_82a_1
  const LAS_82a_1_nej = !s[1] || !s[0] || !s[78] && !v34 || s[78] && !v29 && !v31 && v37
  s[1899] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v41 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v42 = s[299] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v41
  const v43 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[3490] = v43
  const v44 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3492] = v44
  const v45 = v44 && s[299]
  s[3491] = v45
  const v46 = v45 ? v41 : v42
  const v47 = Math.round(v41 * 6500 / 10000)
  const v48 = v45 ? v41 : s[299] ? v47 : v41
  const v49 = f.ydelseFoerFradragVedTandpleje >= s[530]
  s[3493] = v49
  const v50 = f.ydelseFoerFradragVedTandpleje >= s[531]
  s[3494] = v50
  const v51 = Math.max(v41, v47)
  const v52 = Math.min(v41, v47)
  const v53 = s[298] && v52 >= v51
  const v54 = v50 || v53
  const v55 = v50 ? (v53 ? Math.min(v47, v51) : v47) : v51
  const v56 = v50 ? (v53 ? Math.max(v47, v52) : v47) : v52
  const LAS_82a_2 = s[1] ? (s[0] ? (s[6] ? (v43 ? (s[78] ? (v49 ? v55 : v54 ? Math.min(v41, v55) : v41) : v48) : v46) : v42) : 0) : -Infinity
  s[1900] = LAS_82a_2
  const LAS_82a_2_hoej = s[1] ? (s[0] ? (s[6] ? (v43 ? (s[78] ? (v49 ? v56 : v54 ? Math.max(v41, v56) : v41) : v48) : v46) : v42) : 0) : Infinity
  s[1901] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[1] || !s[0] || !s[6] || !v43 || !s[78] || !v49 || v50 || v53)
  s[1902] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[1] || s[0] && s[6] && v43 && s[78] && s[298] && v41 !== v47) || LAS_82a_1_nej || !s[1]
  s[1903] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v61 = s[0] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[1] || v61
  s[859] = LAS_82a_6
  const LAS_82a_6_nej = !s[1] || !v61
  s[1905] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v64 = v43 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[1] ? v64 : FIRST_DAY
  s[1906] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[1] ? v64 : NEVER
  s[1907] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[1] || LAS_82a_6_nej || !s[1]
  s[1908] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v68 = f.medicinTil === 'dit_barn'
  s[3496] = v68
  const v69 = f.medicinTil === 'dig'
  s[3498] = v69
  const v70 = f.maanederMedKontanthjaelpAf18 >= 12
  s[3499] = v70
  const v71 = v69 && v70
  s[3497] = v71
  const v72 = v68 || v71
  s[3495] = v72
  const v73 = s[78] && f.faarKontanthjaelpVedMedicin && v72
  const LAS_82b_1 = !s[1] || v73
  s[860] = LAS_82b_1
  const LAS_82b_1_nej = !s[1] || !v73
  s[1910] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v76 = s[78] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[1] ? v76 : -Infinity
  s[1911] = LAS_82b_2
  const LAS_82b_2_hoej = s[1] ? v76 : Infinity
  s[1912] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[1] || LAS_82b_1_nej || !s[1]
  s[1913] = LAS_82b_2_ir
}

function svar_52(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[3501] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[3500] = v2
  const LAS_83_1 = v2 && (!s[1] || v1)
  s[1914] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[1] || !v1)
  s[1915] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[1]
  s[1916] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[539] = v6
  const v7 = !s[1] || v6 && !s[532]
  s[540] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[3502] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[1] || !v6 && v1 || v6 && (!s[532] || f.kanIkkeBetaleUdgiften))
  s[1917] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[1] || !v6 && !v1 || v6 && (!s[532] || f.kanIkkeBetaleUdgiften === false))
  s[1918] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1919] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[3504] = v12
  const LAS_85_1 = !s[1] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[533]
  s[1920] = LAS_85_1
  const LAS_85_1_nej = !s[1] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[534]
  s[1921] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[1] || s[59] && s[527] && s[535] && f.egenBetalingVanskeliggoerFremtiden && s[536] && s[533] && v12
  s[1922] = LAS_85_2
  const LAS_85_2_nej = !s[1] || !s[59] || s[528] || s[529] || f.egenBetalingVanskeliggoerFremtiden === false || s[537] || s[534] || !v12
  s[1923] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[59] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[1] || v17
  s[1924] = LAS_85_4
  const LAS_85_4_nej = !s[1] || !v17
  s[1925] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[78] ? v20 : FIRST_DAY
  s[1930] = LAS_86_7
  const LAS_86_7_hoej = s[78] ? v20 : NEVER
  s[1931] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[78] && f.vurderingsdato < LAS_86_7_hoej
  s[3505] = v23
  const v24 = s[78] && f.vurderingsdato >= LAS_86_7
  s[3506] = v24
  const v25 = s[298] ? -Infinity : 45000
  const v26 = s[298] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[298] && v25 === v26
  const v34 = s[298] || !v28
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
  const v45 = !s[78] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[78] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1926] = LAS_86_2
  const LAS_86_2_hoej = s[78] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1927] = LAS_86_2_hoej
  const LAS_86_2_er = s[78] && (!s[78] || v23 || v44 || v45)
  s[1928] = LAS_86_2_er
  const LAS_86_2_ir = !s[78] || !s[78] || v24 && v39 || !s[78] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1929] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[78] ? shiftDays(shiftMonths(LAS_86_7, 3), 19) : FIRST_DAY
  s[1933] = LAS_86_8
  const LAS_86_8_hoej = s[78] ? shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19) : NEVER
  s[1934] = LAS_86_8_hoej
  // LAS.86.8.beløb: Beløb, der skal vises kvitteringer for (LAS § 86, stk. 8)
  const v55 = LAS_86_2 > -Infinity && LAS_86_2_hoej < Infinity
  const v56 = quotient([LAS_86_2, 3], [1], 'nærmeste', 1)
  const v57 = quotient([LAS_86_2_hoej, 3], [1], 'nærmeste', 1)
  const v58 = v55 ? Math.min(v56, v57) : -Infinity
  const v59 = v55 ? Math.max(v56, v57) : Infinity
  const v60 = LAS_86_2_er && !(!v55 && (!LAS_86_2_er || !LAS_86_2_ir && LAS_86_2 === LAS_86_2_hoej))
  const v61 = LAS_86_2_ir || !v55
  const v62 = v58 > -Infinity && v59 < Infinity
  const v63 = quotient([v58], [3], 'nærmeste', 1)
  const v64 = quotient([v59], [3], 'nærmeste', 1)
  const LAS_86_8_beloeb = s[78] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[1935] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[78] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[1936] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[78] && (!s[78] || v60 && !(!v62 && (!v60 || !v61 && v58 === v59)))
  s[1937] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[78] || !s[78] || v61 || !v62
  s[1938] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[1] || s[459])
  s[1945] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[1] || !s[459] || !s[443])
  s[1946] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[538]
  s[1947] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v72 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[963] = v72
  const v73 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[969] = v73
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[1] || v73)
  s[1942] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[1] || !v73 || !v72)
  s[1943] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[1] || v73 && !v72
  s[1944] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[1] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1940] = LAS_91_1
  const LAS_91_1_nej = !s[1] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1941] = LAS_91_1_nej
}

function svar_53(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1950] = v0
  const v1 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[3507] = v1
  const v2 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[3508] = v2
  const v3 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[3509] = v3
  const v4 = f.sammenhaengendeDageIUdlandet <= 14
  s[3511] = v4
  const v5 = f.tilbagebetalingskravet <= 3000000
  s[3512] = v5
  const v6 = !v4 || !v5
  s[3510] = v6
  const v7 = f.tilbagebetalingskravet <= 2150000
  s[3514] = v7
  const v8 = !v4 || !v7
  s[3513] = v8
  const v9 = v1 && (!v2 && v3 && v6 || v2 && v3 && v8)
  const LAS_91_6 = !v0 || v9
  s[1948] = LAS_91_6
  const LAS_91_6_nej = !v0 || !v9
  s[1949] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[1]
  s[1952] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[1]
  s[861] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v14 = s[78] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[1] ? v14 : FIRST_DAY
  s[1954] = LAS_92_3
  const LAS_92_3_hoej = s[1] ? v14 : NEVER
  s[1955] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[1] || !s[539] || !s[532])
  s[1958] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[1] || s[539])
  s[1959] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[540]
  s[1960] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[3517] = v20
  const v21 = v20 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[3515] = v21
  const v22 = !v20 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[3516] = v22
  const LAS_93_1 = !s[1] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v21
  s[1956] = LAS_93_1
  const LAS_93_1_nej = !s[1] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v22
  s[1957] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v25 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[1] || v25
  s[1961] = LAS_94_1
  const LAS_94_1_nej = !s[1] || !v25
  s[1962] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = !s[61] && f.jobcenterUdfoererIndsatsen || s[61] && (s[541] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v28
  s[1963] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v28
  s[1964] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v31 = f.afgoerelsenGaelder === 'foertidspension'
  s[3518] = v31
  const v32 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[3519] = v32
  const v33 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[3520] = v33
  const v34 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[3521] = v34
  const v35 = v32 && !s[63] && (v33 || v34)
  const LSP_18_2 = v31 && (!s[1] || v35)
  s[551] = LSP_18_2
  const LSP_18_2_nej = v31 && (!s[1] || !v35)
  s[2035] = LSP_18_2_nej
  const LSP_18_2_ir = !v31 || !s[1]
  s[2036] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v39 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3523] = v39
  const v40 = !v31 || LSP_18_2
  s[3525] = v40
  const v41 = LSP_18_2_nej || LSP_18_2_ir
  s[552] = v41
  const v42 = v31 && v41
  s[3524] = v42
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3526] = v43
  const v44 = s[63] && f.sagenErForelagtTeamet
  s[3522] = v44
  const LOB_9_1 = v44 || !s[1] || s[0] && (!s[61] && (v39 || v42) || s[61] && !s[63] && (v43 || v42))
  s[1965] = LOB_9_1
  const LOB_9_1_nej = v44 || !s[1] || !s[0] || !s[61] && !v39 && v40 || s[61] && (s[63] || !v43 && v40)
  s[1966] = LOB_9_1_nej
  const LOB_9_1_ir = v44 || !s[1]
  s[1967] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v48 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[3528] = v48
  const v49 = f.forvaltningsomraade === 'undervisning'
  s[3530] = v49
  const v50 = s[278] || f.behovForUndervisningsomraadet
  s[3531] = v50
  const v51 = v49 && v50
  s[3529] = v51
  const v52 = s[0] && (!s[193] && (v48 || v51) || s[193] && !s[63] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v52
  s[1968] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v52
  s[1969] = LOB_10_1_nej
  // LOB.10.2: Teamets møde kunne holdes, som det blev (LOB § 10, stk. 2)
  const v55 = s[0] && !s[63] && (f.borgerenDeltogIMoedet || f.aabenbartFormaalsloestAtUdvikle)
  const LOB_10_2 = !s[1] || v55
  s[1970] = LOB_10_2
  const LOB_10_2_nej = !s[1] || !v55
  s[1971] = LOB_10_2_nej
  // LOB.11.2: Teamet skal se sagen igen før afgørelsen (LOB § 11, stk. 2)
  const v58 = s[0] && !s[63] && f.indstillingenFoelges === false && f.sagenErForelagtIgen === false
  const LOB_11_2 = !s[1] || v58
  s[1973] = LOB_11_2
  const LOB_11_2_nej = !s[1] || !v58
  s[1974] = LOB_11_2_nej
  // LOB.15.1: Kun den kliniske funktion og din egen læge må rådgive (LOB § 15)
  const v61 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const LOB_15_1 = !s[1] || s[0] && (s[63] || v61)
  s[1975] = LOB_15_1
  const LOB_15_1_nej = !s[1] || !s[0] || s[63] || !v61
  s[1976] = LOB_15_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v64 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[548] = v64
  const v65 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[549] = v65
  const v66 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[550] = v66
  const v67 = v65 && (v66 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v64 || v67
  s[863] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v64 || !v67
  s[1981] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v64 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1977] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v64 ? 18262 /* 2020-01-01 */ : NEVER
  s[1978] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v64 || LOV1559_9_valg_nej || !v64
  s[1980] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[78] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1983] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[78] ? 20300 /* 2025-07-31 */ : NEVER
  s[1984] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[78] && f.modtogHjaelp30Juni2025
  s[1985] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[78]
  s[1986] = LOV1655_udbetaling_ir
}

function svar_54(f, s) {
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v0 = f.bopaelsmaanederEfter15 >= 120
  s[3537] = v0
  const v1 = f.bopaelsmaanederLigeFoer >= 60
  s[3538] = v1
  const v2 = v0 && v1
  s[3536] = v2
  const v3 = f.harDanskIndfoedsret || v2 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[1] || v3
  s[1988] = LSP_2_1
  const LSP_2_1_nej = !s[1] || !v3
  s[1989] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[1] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[1990] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[1] || (LSP_2_1_nej || !s[1]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[1991] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v8 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[556] = v8
  const v9 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  s[3539] = v9
  const LSP_3_danmark = !s[1] || v9
  s[1998] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[1] || !v9 || !v8
  s[1999] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[1] || v9 && !v8
  s[2000] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v13 = LSP_3_danmark_nej || LSP_3_danmark_ir
  s[3543] = v13
  const v14 = LSP_3_danmark ? (v13 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v15 = LSP_3_danmark ? (v13 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v16 = v15 >= 360
  s[3541] = v16
  const v17 = v14 >= 360
  s[3542] = v17
  const v18 = s[71] || !s[1]
  const LSP_3_2 = !s[1] || f.harDanskIndfoedsret && v18 && v16
  s[1994] = LSP_3_2
  const LSP_3_2_nej = !s[1] || f.harDanskIndfoedsret === false || !s[211] || !v17
  s[1995] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v21 = v15 >= 120
  s[3546] = v21
  const v22 = v14 >= 120
  s[3547] = v22
  const v23 = v15 * 4 >= f.maanederFra15TilPensionen
  s[3548] = v23
  const v24 = v14 * 4 >= f.maanederFra15TilPensionen
  s[3549] = v24
  const v25 = v21 || v23
  s[3544] = v25
  const v26 = !v22 && !v24
  s[3545] = v26
  const LSP_3_3 = !s[1] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v25
  s[1996] = LSP_3_3
  const LSP_3_3_nej = !s[1] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v26
  s[1997] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v29 = f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark
  s[3555] = v29
  const v30 = f.harFastBopaelPaaFaeroeerneEllerIGroenland && v13
  s[3554] = v30
  const v31 = f.harFastBopaelIDanmark || v30
  s[3552] = v31
  const v32 = f.harFastBopaelIDanmark === false && v29
  s[3553] = v32
  const v33 = v31 || f.harHyrePaaDanskSkib
  s[3550] = v33
  const v34 = v32 && f.harHyrePaaDanskSkib === false
  s[3551] = v34
  const v35 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[3556] = v35
  const LSP_3_1 = !s[1] || v33 || LSP_3_2 || LSP_3_3 || v35
  s[1992] = LSP_3_1
  const LSP_3_1_nej = !s[1] || v34 && (LSP_3_2_nej || !s[1]) && (LSP_3_3_nej || !s[1]) && !v35
  s[1993] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v38 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[1] || v38
  s[2001] = LSP_4
  const LSP_4_nej = !s[1] || !v38
  s[2002] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v41 = s[51] <= 3651 /* 1979-12-31 */
  const v42 = s[52] >= 3652 /* 1980-01-01 */
  const v43 = s[209] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const LSP_5_2 = v41 ? -Infinity : v43
  s[2003] = LSP_5_2
  const LSP_5_2_hoej = v41 ? Infinity : v43
  s[2004] = LSP_5_2_hoej
  const v46 = s[51] >= 20270 /* 2025-07-01 */
  s[982] = v46
  const v47 = s[52] >= 20270 /* 2025-07-01 */
  s[983] = v47
  const LSP_5_2_er = !v46 && (v41 || v42 && s[51] <= 14518 /* 2009-10-01 */ || s[52] >= 14519 /* 2009-10-02 */ && s[542])
  s[2005] = LSP_5_2_er
  const LSP_5_2_ir = !v46 && (v41 || s[543]) || v47 || !s[1]
  s[2006] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v50 = v42 && s[51] <= 20269 /* 2025-06-30 */
  const v51 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v52 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v53 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v54 = v51 ? Math.min(v52, v53) : -Infinity
  const v55 = v51 ? Math.max(v52, v53) : Infinity
  const v56 = v47 && s[542]
  const v57 = s[544] === Infinity ? Infinity : s[544] - 180
  const v58 = Math.max(600, s[545] === -Infinity ? -Infinity : s[545] - 180)
  const v59 = v57 >= Infinity
  const v60 = f.bopaelsmaanederEfter15 >= 12
  s[3560] = v60
  const v61 = s[546] ? f.hidtidigProcentandel : v60 ? Math.min(10000, v59 ? -Infinity : quotient([f.bopaelsmaanederEfter15, 10, 10000], [v57, 9], 'nærmeste', 100)) : 0
  const v62 = s[546] ? f.hidtidigProcentandel : v60 ? Math.min(10000, v59 ? Infinity : Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (v58 * 9)) * 100) : 0
  const v63 = v50 && LSP_5_2_er && !(!v51 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v64 = v56 && (s[546] || !v60 || !(v59 && s[1] && v57 === v58))
  const LSP_5_3 = v41 ? -Infinity : v63 ? (v64 ? Math.min(v54, v61) : v54) : v61
  s[2007] = LSP_5_3
  const LSP_5_3_hoej = v41 ? Infinity : v63 ? (v64 ? Math.max(v55, v62) : v55) : v62
  s[2008] = LSP_5_3_hoej
  const LSP_5_3_er = v41 || v63 || v64
  s[2009] = LSP_5_3_er
  const LSP_5_3_ir = v41 || v50 && (LSP_5_2_ir || !v51) || v56 && !s[546] && v60 && (!s[1] || v59) || s[543]
  s[2010] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v69 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[987] = v69
  const v70 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[988] = v70
  const v71 = v70 ? (v60 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v72 = v47 || !v70
  s[3562] = v72
  const v73 = (!v46 || !s[1]) && v70
  s[986] = v73
  const v74 = v73 && !v72
  s[985] = v74
  const LSP_6 = v73 ? -Infinity : v69 ? v71 : -Infinity
  s[2011] = LSP_6
  const LSP_6_hoej = v73 ? Infinity : v69 ? v71 : Infinity
  s[2012] = LSP_6_hoej
  const LSP_6_ir = v73 || !v74 && !v69
  s[2013] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[1] || v18 && (LSP_2_1_eu || !s[1]) && (LSP_3_1 || !s[1]) && (LSP_4 || !s[1]) && (s[71] || LSP_2_1_eu || LSP_3_1 || LSP_4)
  s[2014] = LSP_12_1
  const LSP_12_1_nej = !s[1] || !s[211] || LSP_2_1_eu_nej || LSP_3_1_nej || LSP_4_nej
  s[2015] = LSP_12_1_nej
}

function svar_55(f, s) {
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v0 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[3563] = v0
  const v1 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[3564] = v1
  const LSP_13 = !s[1] || !v0 || !v1
  s[2016] = LSP_13
  const LSP_13_nej = !s[1] || v0
  s[2017] = LSP_13_nej
  const LSP_13_ir = !s[1] || v0 && !v1
  s[2018] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[3565] = v5
  const LSP_16_1 = !s[1] || !s[0] && v5 && s[72] || s[0] && s[210] && s[72]
  s[2021] = LSP_16_1
  const LSP_16_1_nej = !s[1] || !s[0] && (!v5 || s[71]) || s[0] && (!s[210] || s[71])
  s[2022] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v8 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[3568] = v8
  const v9 = s[0] && v5 && !s[210] && v8
  const LSP_16_2 = !s[1] || v9
  s[2023] = LSP_16_2
  const LSP_16_2_nej = !s[1] || !v9
  s[2024] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v12 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[1] || v12
  s[2025] = LSP_16_3
  const LSP_16_3_nej = !s[1] || !v12
  s[2026] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v15 = LSP_16_1 || LSP_16_2
  s[3569] = v15
  const v16 = (LSP_16_1_nej || !s[1]) && (LSP_16_2_nej || !s[1]) && (LSP_16_1_nej || LSP_16_2_nej)
  s[3570] = v16
  const LSP_16 = !s[1] || (v15 || !s[1]) && (LSP_16_3 || !s[1]) && (v15 || LSP_16_3)
  s[2019] = LSP_16
  const LSP_16_nej = !s[1] || v16 || LSP_16_3_nej
  s[2020] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v19 = !s[59] || !s[547]
  const LSP_17_2 = !s[1] || v19
  s[2027] = LSP_17_2
  const LSP_17_2_nej = !s[1] || !v19
  s[2028] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[1]
  s[2029] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[1]
  s[2030] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v24 = f.seniorpensionAnsoegtDen >= shiftMonths(s[51], -60)
  s[3571] = v24
  const v25 = f.seniorpensionAnsoegtDen >= shiftMonths(s[52], -60)
  s[3572] = v25
  const LSP_17_3_senior = !s[548] || s[549] && !s[550] && (v24 || !s[1]) && f.langvarigOgAktuelTilknytning
  s[2031] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[548] || !s[549] || s[550] || !v25 || f.langvarigOgAktuelTilknytning === false
  s[2032] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v28 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[3574] = v28
  const v29 = f.sagenErForelagtTeamet || s[551]
  s[3575] = v29
  const v30 = f.sagenErForelagtTeamet === false && s[552]
  s[3576] = v30
  const LSP_18_1 = !s[1] || !s[0] && v28 || s[0] && (!s[63] && v28 && v29 || s[63] && v28)
  s[2033] = LSP_18_1
  const LSP_18_1_nej = !s[1] || !s[0] && !v28 || s[0] && (!s[63] && (!v28 || v30) || s[63] && !v28)
  s[2034] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v33 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[3578] = v33
  const v34 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v33
  const v35 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v33
  const LSP_19_1 = !s[1] || !s[0] && v34 || s[0] && (s[63] || v35)
  s[2037] = LSP_19_1
  const LSP_19_1_nej = !s[1] || !s[0] && !v34 || s[0] && (s[63] || !v35)
  s[2038] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[1] || f.moedeMedBeslutterneErTilbudt
  s[2039] = LSP_20_3
  const LSP_20_3_nej = !s[1] || f.moedeMedBeslutterneErTilbudt === false
  s[2040] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v40 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[566] = v40
  const v41 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[565] = v41
  const LSP_21_1 = v40 ? v41 : FIRST_DAY
  s[2041] = LSP_21_1
  const LSP_21_1_hoej = v40 ? v41 : NEVER
  s[2042] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v44 = f.maanederMedFuldtidsarbejde >= 300
  s[3580] = v44
  const v45 = f.maanederMedFuldtidsarbejde >= 240
  s[3582] = v45
  const v46 = v45 && f.langTilknytningMed20Til25Aar
  s[3581] = v46
  const v47 = s[59] && (v44 || v46)
  const SENBEK_2_1 = !s[1] || v47
  s[2529] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[1] || !v47
  s[2530] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v50 = f.vurderingsdato >= s[553]
  s[3583] = v50
  const v51 = f.vurderingsdato >= s[554]
  s[3584] = v51
  const v52 = f.arbejdsevneISenesteJob <= 1500
  s[3586] = v52
  const v53 = v52 && f.varigtNedsatISenesteJob
  s[3585] = v53
  const v54 = !v51 || SENBEK_2_1_nej || !v53
  s[3588] = v54
  const v55 = (v50 || !s[1]) && (SENBEK_2_1 || !s[1]) && v53
  s[3587] = v55
  const v56 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[3589] = v56
  const LSP_26a_1 = !s[1] || s[59] && (!s[288] && v55 || s[288] && v55 && !v56)
  s[2044] = LSP_26a_1
  const LSP_26a_1_nej = !s[1] || !s[59] || !s[288] && v54 || s[288] && (v54 || v56)
  s[2045] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v59 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v60 = intersect(v59, s[461])
  const v61 = from(v60, 13332 /* 2006-07-03 */)
  const v62 = dayReaching(v61, 13332 /* 2006-07-03 */, 1)
  s[3590] = v62
  const v63 = v62 >= 18262 /* 2020-01-01 */
  s[3591] = v63
  const v64 = v62 >= 18670 /* 2021-02-12 */
  s[3592] = v64
  const v65 = v62 >= NEVER
  s[864] = v65
  const LSP_26a_5 = !v63 ? v61 : !v64 ? NO_DAYS : v61
  s[2046] = LSP_26a_5
  const LSP_26a_5_hoej = !v63 ? v61 : !v64 ? ALL_DAYS : v61
  s[2047] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v63 || v64
  s[865] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v65 || v63 && !v64
  s[2049] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[1] ? (s[59] ? shiftMonths(s[51], -78) : NEVER) : FIRST_DAY
  s[2050] = LSP_26b
  const LSP_26b_hoej = s[1] ? (s[59] ? shiftMonths(s[52], -78) : NEVER) : NEVER
  s[2051] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v72 = s[549] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[548] ? v72 : FIRST_DAY
  s[2052] = LSP_26d_2
  const LSP_26d_2_hoej = s[548] ? v72 : NEVER
  s[2053] = LSP_26d_2_hoej
}

function svar_56(f, s) {
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v0 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[3593] = v0
  const v1 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[3594] = v1
  const v2 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[3595] = v2
  const v3 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[3596] = v3
  const v4 = v1 ? 3 : v2 ? 2 : v3 ? 1 : 0
  const v5 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[3597] = v5
  const v6 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[3598] = v6
  const v7 = v6 ? 3 : v1 ? 2 : v2 ? 1 : 0
  const v8 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[3599] = v8
  const v9 = v8 ? 3 : v6 ? 2 : v1 ? 1 : 0
  const LSP_26h_3_ir = !s[1] || s[555] && (!s[556] || s[557] && v0 && v5 && s[558])
  s[2066] = LSP_26h_3_ir
  const LSP_26h_3 = s[1] ? (s[555] ? (s[556] ? (s[557] ? (v0 ? (v5 ? (s[558] ? -Infinity : v9) : v7) : v4) : 0) : -Infinity) : 0) : -Infinity
  s[2064] = LSP_26h_3
  const LSP_26h_3_hoej = s[1] ? (s[555] ? (s[556] ? (s[557] ? (v0 ? (v5 ? (s[558] ? Infinity : v9) : v7) : v4) : 0) : Infinity) : 0) : Infinity
  s[2065] = LSP_26h_3_hoej
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v13 = LSP_26h_3_hoej >= 1
  s[3600] = v13
  const v14 = LSP_26h_3 >= 1
  s[3601] = v14
  const v15 = LSP_26h_3 > -Infinity && LSP_26h_3_hoej < Infinity
  const v16 = quotient([LSP_26h_3, 12], [1], 'ned', 1)
  const v17 = quotient([LSP_26h_3_hoej, 12], [1], 'ned', 1)
  const v18 = !v15 && !LSP_26h_3_ir && LSP_26h_3 === LSP_26h_3_hoej
  const v19 = shiftMonths(s[51], -(v15 ? Math.max(v16, v17) : Infinity))
  const v20 = shiftMonths(s[52], -(v15 ? Math.min(v16, v17) : -Infinity))
  const v21 = !s[1] || LSP_26h_3_ir || !v15
  const v22 = v13 && !v18
  const v23 = LSP_26h_3_ir && !v18 && v20 >= NEVER
  const v24 = v14 ? v20 : NEVER
  const LSP_26g_dag_er = !s[1] || !s[555] || !s[556] || v22 || !v14 || v23
  s[2059] = LSP_26g_dag_er
  const LSP_26g_dag_ir = !s[1] || s[555] && (!s[556] || v13 && v21 || LSP_26h_3_ir && !((v18 || !v21 && v19 === v20) && !v18 && (v18 || v19 === NEVER)))
  s[2060] = LSP_26g_dag_ir
  const LSP_26g_dag = s[1] ? (s[555] ? (s[556] ? (v22 ? v19 : NEVER) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[2057] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[1] ? (s[555] ? (s[556] ? (v22 ? (!v14 || v23 ? Math.max(v20, v24) : v20) : v24) : NEVER) : NEVER) : NEVER
  s[2058] = LSP_26g_dag_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v29 = f.vurderingsdato >= s[38]
  s[3604] = v29
  const v30 = f.vurderingsdato >= s[39]
  s[3605] = v30
  const v31 = LSP_26g_dag_er && f.vurderingsdato >= LSP_26g_dag
  s[3606] = v31
  const v32 = LSP_26g_dag_er && f.vurderingsdato < LSP_26g_dag_hoej
  s[3607] = v32
  const v33 = s[71] || !v30 || v32
  s[3603] = v33
  const v34 = s[72] && (v29 || !s[1]) && (v31 || LSP_26g_dag_ir) && (!s[211] || v29 || v31)
  s[3602] = v34
  const v35 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[3608] = v35
  const LSP_26g = !s[1] || s[555] && (!s[556] || (v34 || !s[1]) && v35 && !s[176])
  s[2054] = LSP_26g
  const LSP_26g_nej = !s[1] || !s[555] || !s[556] || v33 || !v35 || s[176]
  s[2055] = LSP_26g_nej
  const LSP_26g_ir = !s[1] || s[555] && !s[556]
  s[2056] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v39 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[3611] = v39
  const v40 = s[559] && v39
  s[3610] = v40
  const v41 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[3613] = v41
  const v42 = s[560] && v41
  s[3612] = v42
  const v43 = v40 || v42
  s[3609] = v43
  const v44 = -(v43 ? 84 : 72)
  const LSP_26h_1_ir = !s[1] || s[555] && (!s[556] || !s[1])
  s[2063] = LSP_26h_1_ir
  const LSP_26h_1 = s[1] ? (s[555] ? (s[556] ? shiftMonths(s[51], v44) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[2061] = LSP_26h_1
  const LSP_26h_1_hoej = s[1] ? (s[555] ? (s[556] ? shiftMonths(s[52], v44) : NEVER) : NEVER) : NEVER
  s[2062] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v49 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v50 = intersect(v48, v49)
  const LSP_26v_1 = from(v50, 13332 /* 2006-07-03 */)
  s[2067] = LSP_26v_1
  const v52 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  s[3614] = v52
  const LSP_26v_1_ir = v52 >= NEVER
  s[2068] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v55 = intersect(v48, v54)
  const LSP_26v_2 = from(v55, 13332 /* 2006-07-03 */)
  s[2069] = LSP_26v_2
  const v57 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  s[3615] = v57
  const LSP_26v_2_ir = v57 >= NEVER
  s[2070] = LSP_26v_2_ir
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v59 = f.vurderingsdato >= 19108 /* 2022-04-26 */
  s[3617] = v59
  const v60 = f.vurderingsdato >= 19968 /* 2024-09-02 */
  s[990] = v60
  const LSP_29_1_eget = !s[1] || !v59 || !v60
  s[2071] = LSP_29_1_eget
  const LSP_29_1_eget_nej = !s[1] || v59
  s[2072] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = !s[1] || v59 && !v60
  s[2073] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const LSP_32a_1_aegtefaelle = !s[1] || !s[561]
  s[2074] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = !s[1] || s[561]
  s[2075] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v66 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[1] ? v66 : -Infinity
  s[2076] = LSP_32c_1
  const LSP_32c_1_hoej = s[1] ? v66 : Infinity
  s[2077] = LSP_32c_1_hoej
}

function svar_57(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[989] = v0
  const v1 = SATS_61(f.vurderingsdato)
  const v2 = SATS_62(f.vurderingsdato)
  const v3 = f.giftEllerSamlevende ? (s[562] ? -Infinity : v1) : s[562] ? -Infinity : v2
  const v4 = f.giftEllerSamlevende ? (s[562] ? Infinity : v1) : s[562] ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3], [40], 'nærmeste', 100)
  const v7 = quotient([v4], [40], 'nærmeste', 100)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[562] && v3 === v4
  const v11 = s[562] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8, 12], [1], 'nærmeste', 100)
  const v14 = quotient([v9, 12], [1], 'nærmeste', 100)
  const v15 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[3620] = v15
  const LSP_32c_2_er = !s[1] || v15 || !v10 && !(!v12 && (v10 || !v11 && v8 === v9))
  s[2080] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[1] || !v15 && (v11 || !v12) || v15 && !v0
  s[2081] = LSP_32c_2_ir
  const LSP_32c_2 = s[1] ? (v15 ? (v0 ? 0 : -Infinity) : v12 ? Math.min(v13, v14) : -Infinity) : -Infinity
  s[2078] = LSP_32c_2
  const LSP_32c_2_hoej = s[1] ? (v15 ? (v0 ? 0 : Infinity) : v12 ? Math.max(v13, v14) : Infinity) : Infinity
  s[2079] = LSP_32c_2_hoej
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v20 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[991] = v20
  const v21 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3624] = v21
  const v22 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3625] = v22
  const v23 = shiftDays(shiftMonths(monthStart(s[52]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3626] = v23
  const v24 = shiftDays(shiftMonths(monthStart(s[51]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3627] = v24
  const LSP_33_1_tilbage = !v20 || v21 && (!v22 || v23)
  s[2086] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v20 || !v21 || !v22 || !v24
  s[2087] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v20 || v21 && (!v22 || !s[1])
  s[2088] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v28 = shiftDays(s[563], 1)
  const v29 = shiftDays(s[564], 1)
  const v30 = shiftDays(monthEnd(Math.max(s[51], f.folkepensionAnsoegtDen)), 1)
  const v31 = shiftDays(monthEnd(Math.max(s[52], f.folkepensionAnsoegtDen)), 1)
  const v32 = Math.max(v28, v30)
  const v33 = Math.min(v29, v31)
  const v34 = LSP_33_1_tilbage_ir && v33 >= v32
  const v35 = LSP_33_1_tilbage_nej || v34
  const v36 = LSP_33_1_tilbage_nej ? (v34 ? Math.min(v30, v32) : v30) : v32
  const v37 = LSP_33_1_tilbage_nej ? (v34 ? Math.max(v31, v33) : v31) : v33
  const LSP_33_1_er = !v20 || s[546] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v34
  s[2084] = LSP_33_1_er
  const LSP_33_1_ir = !v20 || s[546] && !s[1] || !s[546] && (LSP_33_1_tilbage && !s[1] || LSP_33_1_tilbage_nej && !s[1] || LSP_33_1_tilbage_ir && !s[1] || LSP_33_1_tilbage_ir && !(s[1] && v28 === v29 && s[1] && v30 === v31 && v28 === v30))
  s[2085] = LSP_33_1_ir
  const LSP_33_1 = v20 ? (s[546] ? v28 : LSP_33_1_tilbage ? (v35 ? Math.min(v28, v36) : v28) : v36) : FIRST_DAY
  s[2082] = LSP_33_1
  const LSP_33_1_hoej = v20 ? (s[546] ? v29 : LSP_33_1_tilbage ? (v35 ? Math.max(v29, v37) : v29) : v37) : NEVER
  s[2083] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v42 = s[565] >= f.pensionAfgjortDen
  s[3630] = v42
  const v43 = shiftDays(monthEnd(s[565]), 1)
  s[578] = v43
  const v44 = v42 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v43
  const LSP_33_2 = s[566] ? v44 : FIRST_DAY
  s[2089] = LSP_33_2
  const LSP_33_2_hoej = s[566] ? v44 : NEVER
  s[2090] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v49 = intersect(v47, v48)
  const LSP_37 = from(v49, 13332 /* 2006-07-03 */)
  s[2091] = LSP_37
  const v51 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3631] = v51
  const LSP_37_ir = v51 >= NEVER
  s[2092] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v53 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[785] = v53
  const v54 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3633] = v54
  const LSP_44_udsendte = !s[1] || v53
  s[2095] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[1] || !v53 || !v54
  s[2096] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[1] || v53 && !v54
  s[2097] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v58 = f.vurderingsdato >= s[567]
  s[3635] = v58
  const v59 = !v58 || f.samtykkerTilFrakendelse
  s[3634] = v59
  const v60 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3638] = v60
  const v61 = f.udsendtMedPsykiskLidelse === false || v60
  s[3636] = v61
  const v62 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3637] = v62
  const v63 = f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62
  const v64 = f.vaesentligtForbedretOgSelvforsoergende && v59 && v61
  const LSP_44_1 = !s[1] || !s[561] && v64 || s[561] && (!s[568] && f.vaesentligtForbedretOgSelvforsoergende && v59 && v61 && f.saerligeOmstaendighederForFrakendelse || s[568] && v64)
  s[2093] = LSP_44_1
  const LSP_44_1_nej = !s[1] || !s[561] && v63 || s[561] && (!s[568] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62 || f.saerligeOmstaendighederForFrakendelse === false) || s[568] && v63)
  s[2094] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[1] ? v3 : -Infinity
  s[2098] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[1] ? v4 : Infinity
  s[2099] = LSP_49_1_foertidspension_hoej
}

function svar_58(f, s) {
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v0 = SATS_63(f.vurderingsdato)
  const v1 = s[562] ? -Infinity : v0
  const v2 = s[562] ? Infinity : v0
  const v3 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3924] = v3
  const v4 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[903] = v4
  const v5 = s[569] || s[406] && v3 || s[59] && v4 || s[67]
  const v6 = SATS_64(f.vurderingsdato)
  const v7 = SATS_65(f.vurderingsdato)
  const v8 = f.giftEllerSamlevende ? (v5 ? -Infinity : v6) : v5 ? -Infinity : v7
  const v9 = f.giftEllerSamlevende ? (v5 ? Infinity : v6) : v5 ? Infinity : v7
  const v10 = v2 === Infinity
  const v11 = v8 === -Infinity
  const v12 = v1 === -Infinity
  const v13 = v9 === Infinity
  const v14 = v10 && v11 || v12 && v13
  const LSP_49_1_folkepension_er = !s[1] || !(v14 && !s[562] && v1 === v2 && !v5 && v8 === v9)
  s[2102] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[1] || s[562] || v5 || v14
  s[2103] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[1] ? (v12 || v11 ? -Infinity : v1 + v8) : -Infinity
  s[2100] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[1] ? (v10 || v13 ? Infinity : v2 + v9) : Infinity
  s[2101] = LSP_49_1_folkepension_hoej
  // OFL.8: Du kan se oplysninger om dine egne forhold (OFL § 8)
  const v19 = f.personligeForholdErOmtalt && f.undtagetEfterOffentlighedsloven === false && f.hensynModEgenacces === false
  const OFL_8 = !s[6] || v19
  s[2104] = OFL_8
  const OFL_8_nej = !s[6] || !v19
  s[2105] = OFL_8_nej
  // OFL.9.1: Anmodningen efter offentlighedsloven er tilstrækkelig (OFL § 9, stk. 1)
  const v22 = f.sagenAngivet && f.temaErAngivet
  const OFL_9_1 = !s[6] || v22
  s[2106] = OFL_9_1
  const OFL_9_1_nej = !s[6] || !v22
  s[2107] = OFL_9_1_nej
  // OFL.9.2: Anmodningen efter offentlighedsloven kan afslås uden at blive behandlet (OFL § 9, stk. 2)
  const v25 = f.retsstridigtFormaal || f.chikanoestFormaal
  s[3639] = v25
  const v26 = !s[570] && (f.uforholdsmaessigtRessourceforbrug || f.retsstridigtFormaal) || s[570] && (f.uforholdsmaessigtRessourceforbrug || v25)
  const OFL_9_2 = !s[6] || v26
  s[2108] = OFL_9_2
  const OFL_9_2_nej = !s[6] || !v26
  s[2109] = OFL_9_2_nej
  // OFL.13.1: Oplysningen skal noteres (OFL § 13, stk. 1)
  const v29 = f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  s[3640] = v29
  const v30 = v29 && s[571] && f.oplysningenErModtagetUdenDokument && f.oplysningenHarBetydning
  const OFL_13_1 = !s[6] || v30
  s[2110] = OFL_13_1
  const OFL_13_1_nej = !s[6] || !v30
  s[2111] = OFL_13_1_nej
  // OFL.13.2: Sagsskridtet skal noteres (OFL § 13, stk. 2)
  const v33 = v29 && f.sagsskridtetErVaesentligt && f.sagsskridtetFremgaarAfDokumenterne === false
  const OFL_13_2 = !s[6] || v33
  s[2112] = OFL_13_2
  const OFL_13_2_nej = !s[6] || !v33
  s[2113] = OFL_13_2_nej
  // OFL.15.1: Dokumentet skal journaliseres (OFL § 15, stk. 1)
  const v36 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt' || f.dokumentetsVej === 'internt_endeligt'
  s[3641] = v36
  const v37 = v36 && f.dokumentetHarBetydning
  const OFL_15_1 = !s[6] || v37
  s[2114] = OFL_15_1
  const OFL_15_1_nej = !s[6] || !v37
  s[2115] = OFL_15_1_nej
  // OFL.15.2: Dokumentet skal journaliseres snarest (OFL § 15, stk. 2)
  const v40 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt'
  s[3642] = v40
  const OFL_15_2 = !s[6] || (OFL_15_1 || !s[6]) && v40
  s[2116] = OFL_15_2
  const OFL_15_2_nej = !s[6] || OFL_15_1_nej || !v40
  s[2117] = OFL_15_2_nej
  // OFL.36.2: Anmodningen efter offentlighedsloven skal være færdigbehandlet (OFL § 36, stk. 2)
  const v43 = f.anmodningEfterOffentlighedslovenModtaget >= 16071 /* 2014-01-01 */
  s[576] = v43
  const v44 = shiftDays(f.anmodningEfterOffentlighedslovenModtaget, 1)
  const v45 = from(ALL_DAYS, v44)
  const v46 = from(ALL_DAYS, shiftDays(v44, 120))
  const v47 = without(v45, v46)
  const v48 = onWeekdays(v47, 62)
  const v49 = intersectTable(v47, HELLIGDAGE_1)
  const v50 = without(v48, v49)
  const v51 = dayReaching(v50, v44, 7)
  const v52 = !v43 && s[6] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false
  s[575] = v52
  const OFL_36_2_ir = !v52 && !v43
  s[866] = OFL_36_2_ir
  const OFL_36_2 = v52 ? v51 : v43 ? v51 : FIRST_DAY
  s[2118] = OFL_36_2
  const OFL_36_2_hoej = v52 ? v51 : v43 ? v51 : NEVER
  s[2119] = OFL_36_2_hoej
  // OFL.36.2.praksis: Så hurtigt bør anmodningen efter offentlighedsloven være færdig (OFL § 36, stk. 2)
  const v56 = f.anmodningensOmfang === 'enkel'
  s[3645] = v56
  const v57 = f.anmodningensOmfang === 'almindelig'
  s[3646] = v57
  const v58 = f.anmodningensOmfang === 'saerlig_gennemgang'
  s[3647] = v58
  const v59 = dayReaching(v50, v44, 14)
  s[574] = v59
  const v60 = v56 ? dayReaching(v50, v44, 2) : v57 ? v51 : v58 ? v59 : dayReaching(v50, v44, 40)
  const OFL_36_2_praksis = v43 ? v60 : FIRST_DAY
  s[2121] = OFL_36_2_praksis
  const OFL_36_2_praksis_hoej = v43 ? v60 : NEVER
  s[2122] = OFL_36_2_praksis_hoej
  // OFL.36.2.underretning: Du skal have besked om, at fristen efter offentlighedsloven ikke holdes (OFL § 36, stk. 2)
  const v63 = OFL_36_2 >= f.vurderingsdato
  s[3650] = v63
  const v64 = OFL_36_2_hoej >= f.vurderingsdato
  s[3651] = v64
  const v65 = !v63 || f.ikkeMuligtIndenForFristen
  s[3648] = v65
  const v66 = (v64 || OFL_36_2_ir) && f.ikkeMuligtIndenForFristen === false
  s[3649] = v66
  const v67 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet || v66
  const v68 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && v65
  const OFL_36_2_underretning = v52 && v68 || !v52 && (!v43 || v68)
  s[2123] = OFL_36_2_underretning
  const OFL_36_2_underretning_nej = v52 && v67 || !v52 && (!v43 || v67)
  s[2124] = OFL_36_2_underretning_nej
  // OFL.37.1: Klagen efter offentlighedsloven går til sagens øverste klageinstans (OFL § 37, stk. 1)
  const v71 = f.klagenGaelder === 'offentlighedsloven'
  s[573] = v71
  const v72 = v71 && !s[572]
  const OFL_37_1 = !s[6] || v72
  s[2125] = OFL_37_1
  const OFL_37_1_nej = !s[6] || !v72
  s[2126] = OFL_37_1_nej
}

function svar_59(f, s) {
  // OFL.37.2: Klagen over aktindsigt skal være sendt videre (OFL § 37, stk. 2)
  const v0 = f.klageOverAfslagModtaget >= 16071 /* 2014-01-01 */
  s[3652] = v0
  const v1 = shiftDays(f.klageOverAfslagModtaget, 1)
  const v2 = from(ALL_DAYS, v1)
  const v3 = from(ALL_DAYS, shiftDays(v1, 120))
  const v4 = without(v2, v3)
  const v5 = onWeekdays(v4, 62)
  const v6 = intersectTable(v4, HELLIGDAGE_1)
  const v7 = without(v5, v6)
  const v8 = dayReaching(v7, v1, 7)
  const OFL_37_2 = v0 ? v8 : FIRST_DAY
  s[2127] = OFL_37_2
  const OFL_37_2_hoej = v0 ? v8 : NEVER
  s[2128] = OFL_37_2_hoej
  const OFL_37_2_ir = f.afgoerelsenOmAktindsigtFastholdes === false || !v0
  s[2129] = OFL_37_2_ir
  // OFL.37.3: Klageinstansen skal være færdig med klagen over aktindsigt (OFL § 37, stk. 3)
  const v12 = f.klageOverAfslagModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[2132] = v12
  const v13 = shiftDays(f.klageOverAfslagModtagetAfKlageinstansen, 1)
  const v14 = from(ALL_DAYS, v13)
  const v15 = from(ALL_DAYS, shiftDays(v13, 120))
  const v16 = without(v14, v15)
  const v17 = onWeekdays(v16, 62)
  const v18 = intersectTable(v16, HELLIGDAGE_1)
  const v19 = without(v17, v18)
  const v20 = dayReaching(v19, v13, 20)
  const OFL_37_3 = v12 ? v20 : FIRST_DAY
  s[2130] = OFL_37_3
  const OFL_37_3_hoej = v12 ? v20 : NEVER
  s[2131] = OFL_37_3_hoej
  // OFL.38.1: Afslaget skal vejlede om tilsynet (OFL § 38, stk. 1)
  const v23 = s[573] && s[572]
  const OFL_38_1 = !s[6] || v23
  s[2133] = OFL_38_1
  const OFL_38_1_nej = !s[6] || !v23
  s[2134] = OFL_38_1_nej
  // OFL.39.1: Du kan klage over, at svaret trækker ud (OFL § 39, stk. 1)
  const v26 = s[574] >= f.vurderingsdato
  s[3653] = v26
  const v27 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && !v26
  const OFL_39_1 = s[575] && !v26 || !s[575] && (!s[576] || v27)
  s[2135] = OFL_39_1
  const OFL_39_1_nej = s[575] && v26 || !s[575] && (!s[576] || !v27)
  s[2136] = OFL_39_1_nej
  // OFL.39.2: Klagen over sagsbehandlingstiden skal være sendt videre (OFL § 39, stk. 2)
  const v30 = f.klageOverSagsbehandlingstidModtaget >= 16071 /* 2014-01-01 */
  s[2139] = v30
  const v31 = shiftDays(f.klageOverSagsbehandlingstidModtaget, 1)
  const v32 = from(ALL_DAYS, v31)
  const v33 = from(ALL_DAYS, shiftDays(v31, 120))
  const v34 = without(v32, v33)
  const v35 = onWeekdays(v34, 62)
  const v36 = intersectTable(v34, HELLIGDAGE_1)
  const v37 = without(v35, v36)
  const v38 = dayReaching(v37, v31, 7)
  const OFL_39_2 = v30 ? v38 : FIRST_DAY
  s[2137] = OFL_39_2
  const OFL_39_2_hoej = v30 ? v38 : NEVER
  s[2138] = OFL_39_2_hoej
  // OFL.39.3: Klageinstansen skal være færdig med klagen over sagsbehandlingstiden (OFL § 39, stk. 3)
  const v41 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[2142] = v41
  const v42 = shiftDays(f.klageOverSagsbehandlingstidModtagetAfKlageinstansen, 1)
  const v43 = from(ALL_DAYS, v42)
  const v44 = from(ALL_DAYS, shiftDays(v42, 120))
  const v45 = without(v43, v44)
  const v46 = onWeekdays(v45, 62)
  const v47 = intersectTable(v45, HELLIGDAGE_1)
  const v48 = without(v46, v47)
  const v49 = dayReaching(v48, v42, 20)
  const OFL_39_3 = v41 ? v49 : FIRST_DAY
  s[2140] = OFL_39_3
  const OFL_39_3_hoej = v41 ? v49 : NEVER
  s[2141] = OFL_39_3_hoej
  // OFL.40.1: Dokumenterne efter offentlighedsloven udleveres, som du ønsker det (OFL § 40, stk. 1)
  const v52 = s[577] || f.materialetErOffentligtTilgaengeligt
  const OFL_40_1 = !s[6] || !v52
  s[2143] = OFL_40_1
  const OFL_40_1_nej = !s[6] || v52
  s[2144] = OFL_40_1_nej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v55 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[2147] = v55
  const v56 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, s[578]) : s[578]
  const PENSBEK_7 = v55 ? v56 : FIRST_DAY
  s[2145] = PENSBEK_7
  const PENSBEK_7_hoej = v55 ? v56 : NEVER
  s[2146] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v59 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[867] = v59
  const v60 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[3654] = v60
  const v61 = v60 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v59 || v61
  s[2148] = PENSBEK_10
  const PENSBEK_10_nej = !v59 || !v61
  s[2149] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v64 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v65 = v60 ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v64, shiftDays(f.pensionAfgjortDen, -1)) : v64
  const PENSBEK_11 = v59 ? v65 : FIRST_DAY
  s[2151] = PENSBEK_11
  const PENSBEK_11_hoej = v59 ? v65 : NEVER
  s[2152] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v68 = s[0] && (!s[61] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[61] && !s[63] && s[579])
  const PLANBEK_2_1 = !s[1] || v68
  s[580] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v68
  s[581] = PLANBEK_2_1_nej
  // PLANBEK.4.1: Den praktiserende læges vurdering kan undlades (BEK 47/2026 § 4, stk. 1)
  const v71 = f.erIJobafklaring && f.overgikVedRevurderingen
  s[3655] = v71
  const v72 = s[0] && (!s[191] && f.bedtOmAfgoerelseOmPensionAlene || s[191] && (!s[193] && (f.bedtOmAfgoerelseOmPensionAlene || v71) || s[193] && !s[63]))
  const PLANBEK_4_1 = !s[1] || v72
  s[2153] = PLANBEK_4_1
  const PLANBEK_4_1_nej = !s[1] || !v72
  s[2154] = PLANBEK_4_1_nej
}

function svar_60(f, s) {
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v0 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3656] = v0
  const v1 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3657] = v1
  const v2 = v1 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v0 ? v2 : FIRST_DAY
  s[2155] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v0 ? v2 : NEVER
  s[2156] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v0 && s[196]
  s[2157] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v0
  s[2158] = REFUSIONSBEK_2_ir
  // RSL.3.2: Afgørelsen skal være truffet efter kommunens egen frist (RSL § 3, stk. 2, 1. pkt.)
  const v7 = f.ansoegningenModtaget >= 13332 /* 2006-07-03 */
  s[868] = v7
  const v8 = shiftDays(f.ansoegningenModtaget, f.egenSagsbehandlingsfrist)
  const RSL_3_2 = v7 ? v8 : FIRST_DAY
  s[2159] = RSL_3_2
  const RSL_3_2_hoej = v7 ? v8 : NEVER
  s[2160] = RSL_3_2_hoej
  // RSL.3.2.besked: Du skal have skriftlig besked om forsinkelsen (RSL § 3, stk. 2)
  const RSL_3_2_besked = !v7 || f.sagsbehandlingsfristenKanIkkeHoldes
  s[2162] = RSL_3_2_besked
  const RSL_3_2_besked_nej = !v7 || f.sagsbehandlingsfristenKanIkkeHoldes === false
  s[2163] = RSL_3_2_besked_nej
  // RSL.3.2.offentlig: Kommunen skal offentliggøre sine frister (RSL § 3, stk. 2, 2. pkt.)
  const v13 = f.ansoegningenModtaget >= 14700 /* 2010-04-01 */
  s[3661] = v13
  const RSL_3_2_offentlig = !v7 || v13
  s[2164] = RSL_3_2_offentlig
  const RSL_3_2_offentlig_nej = !v7 || !v13
  s[2165] = RSL_3_2_offentlig_nej
  // RSL.4: Du har haft mulighed for at medvirke (RSL § 4)
  const RSL_4 = !s[1] || f.harHaftMulighedForAtMedvirke
  s[2166] = RSL_4
  const RSL_4_nej = !s[1] || f.harHaftMulighedForAtMedvirke === false
  s[2167] = RSL_4_nej
  // RSL.5: Din ansøgning er set i forhold til alle muligheder (RSL § 5)
  const v18 = f.setPaaAlleMuligheder && f.setPaaAndreMyndigheder
  const RSL_5 = !s[1] || v18
  s[2168] = RSL_5
  const RSL_5_nej = !s[1] || !v18
  s[2169] = RSL_5_nej
  // RSL.6: Hjælpen skal planlægges ud fra en samlet vurdering (RSL § 6)
  const RSL_6 = !s[1] || f.behovForHjaelpILaengereTid
  s[2170] = RSL_6
  const RSL_6_nej = !s[1] || f.behovForHjaelpILaengereTid === false
  s[2171] = RSL_6_nej
  // RSL.7.1: Dine behov på længere sigt skal være vurderet (RSL § 7, stk. 1)
  const v23 = f.foerstHenvendtOmForsoergelse >= 13332 /* 2006-07-03 */
  s[2174] = v23
  const v24 = f.iKontaktforloeb || f.iSygedagpengeopfoelgning
  s[3664] = v24
  const v25 = v24 ? NEVER : shiftDays(f.foerstHenvendtOmForsoergelse, 56)
  const RSL_7_1 = v23 ? v25 : FIRST_DAY
  s[2172] = RSL_7_1
  const RSL_7_1_hoej = v23 ? v25 : NEVER
  s[2173] = RSL_7_1_hoej
  // RSL.7a.1: Der skal være taget stilling til flere foranstaltninger (RSL § 7 a, stk. 1)
  const v28 = f.foranstaltningensSlut >= 13332 /* 2006-07-03 */
  s[2177] = v28
  const v29 = shiftDays(f.foranstaltningensSlut, -14)
  const RSL_7a_1 = v28 ? v29 : FIRST_DAY
  s[2175] = RSL_7a_1
  const RSL_7a_1_hoej = v28 ? v29 : NEVER
  s[2176] = RSL_7a_1_hoej
  // RSL.10: Sagen er oplyst godt nok til en afgørelse (RSL § 10)
  const RSL_10 = !s[1] || f.sagenErTilstraekkeligtOplyst
  s[2178] = RSL_10
  const RSL_10_nej = !s[1] || f.sagenErTilstraekkeligtOplyst === false
  s[2179] = RSL_10_nej
  // RSL.10.grundlag: Afgørelsen om arbejdsevne er ugyldig, fordi grundlaget mangler (RSL § 10)
  const v34 = f.forberedendeDelErAktuel === false || f.laegeattestTilTeametErAktuel === false
  s[3666] = v34
  const RSL_10_grundlag = !s[0] || s[63] || (s[580] || !s[1]) && v34 && f.manglenVarUdenBetydning === false
  s[2180] = RSL_10_grundlag
  const RSL_10_grundlag_nej = !s[0] || s[63] || s[581] || !v34 || f.manglenVarUdenBetydning
  s[2181] = RSL_10_grundlag_nej
  const RSL_10_grundlag_ir = !s[0] || s[63]
  s[2182] = RSL_10_grundlag_ir
  // RSL.11.2: Du skal oplyse om ændringer (RSL § 11, stk. 2)
  const v38 = f.faarHjaelp && f.forholdHarAendretSig
  const RSL_11_2 = !s[1] || v38
  s[2183] = RSL_11_2
  const RSL_11_2_nej = !s[1] || !v38
  s[2184] = RSL_11_2_nej
  // RSL.11a.1: Myndigheden skal have dit samtykke (RSL § 11 a, stk. 1-2)
  const v41 = f.oplysningensKilde === 'myndighed_eller_akasse'
  s[3669] = v41
  const v42 = f.oplysningensArt === 'oekonomi'
  s[3670] = v42
  const v43 = v41 && v42
  const v44 = f.vurderingsdato >= 15080 /* 2011-04-16 */
  s[3667] = v44
  const v45 = f.vurderingsdato >= 15140 /* 2011-06-15 */
  s[3668] = v45
  const v46 = f.oplysningensArt === 'oekonomi' || f.oplysningensArt === 'ferie'
  s[3671] = v46
  const v47 = v41 && v46
  const RSL_11a_1 = !s[1] || !v44 && !v43 || v44 && (!v45 || !v47)
  s[2185] = RSL_11a_1
  const RSL_11a_1_nej = !s[1] || !v44 && v43 || v44 && (!v45 || v47)
  s[2186] = RSL_11a_1_nej
  const RSL_11a_1_ir = !s[1] || v44 && !v45
  s[2187] = RSL_11a_1_ir
  // RSL.11c.1: Samtykket kan undlades (RSL § 11 c, stk. 1)
  const v51 = f.sagensArtVedSamtykke === 'foertidspension_rejst' || f.sagensArtVedSamtykke === 'frakendelse' || f.sagensArtVedSamtykke === 'tilbagebetaling'
  s[3672] = v51
  const v52 = v51 && f.oplysningenErNoedvendigUdenSamtykke && f.samtykkeErForsoegtIndhentet
  const RSL_11c_1 = !s[1] || v52
  s[2192] = RSL_11c_1
  const RSL_11c_1_nej = !s[1] || !v52
  s[2193] = RSL_11c_1_nej
  // RSL.11a.1.hentes: Oplysningen må hentes (RSL § 11 a, stk. 1)
  const v55 = RSL_11a_1 || RSL_11a_1_ir
  const v56 = RSL_11c_1_nej || !s[1]
  const RSL_11a_1_hentes = !s[1] || f.harGivetSamtykke || RSL_11a_1_nej || RSL_11c_1
  s[2188] = RSL_11a_1_hentes
  const RSL_11a_1_hentes_nej = !s[1] || f.harGivetSamtykke === false && v55 && v56
  s[2189] = RSL_11a_1_hentes_nej
  // RSL.11b: Sagen skal afgøres på det foreliggende grundlag (RSL § 11 b)
  const v59 = f.medvirkerTilOplysning === false || f.harGivetSamtykke === false
  s[3673] = v59
  const RSL_11b = !s[1] || v59 && v55 && v56
  s[2190] = RSL_11b
  const RSL_11b_nej = !s[1] || !v59 || RSL_11a_1_nej || RSL_11c_1
  s[2191] = RSL_11b_nej
  // RSL.12: Du har fået den skriftlige besked om rettigheder og pligter (RSL § 12)
  const v62 = f.beskedOmAdgangTilOplysninger && f.beskedOmManglendeMedvirken && f.beskedOmAendringerDerBetyderNoget && f.beskedOmTilbagebetalingOgStraf
  const RSL_12 = !s[1] || v62
  s[2194] = RSL_12
  const RSL_12_nej = !s[1] || !v62
  s[2195] = RSL_12_nej
  // RSL.60.1: Klagen går til Ankestyrelsen (RSL § 60, stk. 1)
  const v65 = f.afgoerelsenMeddelt >= 13332 /* 2006-07-03 */
  s[869] = v65
  const v66 = f.afgoerelsenMeddelt >= 15887 /* 2013-07-01 */
  s[3677] = v66
  const v67 = v66 && s[582]
  const RSL_60_1 = s[582] && (!v65 || v67)
  s[2196] = RSL_60_1
  const RSL_60_1_nej = s[582] && (!v65 || !v67)
  s[2197] = RSL_60_1_nej
  const RSL_60_1_ir = !s[582] || !v65
  s[2198] = RSL_60_1_ir
  // RSL.60.2: Den, der klager, har ret til at klage (RSL § 60, stk. 2)
  const RSL_60_2 = !v65 || f.klagerErDenAfgoerelsenVedroerer
  s[2199] = RSL_60_2
  const RSL_60_2_nej = !v65 || f.klagerErDenAfgoerelsenVedroerer === false
  s[2200] = RSL_60_2_nej
  // RSL.66.1: Klagen følger retssikkerhedslovens vej med genvurdering (RSL § 66, stk. 1)
  const RSL_66_1 = !v65 || s[582]
  s[2202] = RSL_66_1
  const RSL_66_1_nej = !v65 || !s[582]
  s[2203] = RSL_66_1_nej
  // RSL.67.1: Du skal have klaget (RSL § 67, stk. 1)
  const v75 = shiftDays(f.afgoerelsenMeddelt, 28)
  const RSL_67_1 = v65 ? v75 : FIRST_DAY
  s[2204] = RSL_67_1
  const RSL_67_1_hoej = v65 ? v75 : NEVER
  s[2205] = RSL_67_1_hoej
}

function svar_61(f, s) {
  // RSL.67.2: Klagen behandles, selv om den kom for sent (RSL § 67, stk. 2)
  const v0 = f.klagenModtaget >= 13332 /* 2006-07-03 */
  s[870] = v0
  const v1 = f.klagenSendtDigitaltITide || f.ankestyrelsenSerBortFraKlagefristen
  const v2 = f.klagefristensSidsteDag >= f.klagenModtaget
  s[992] = v2
  const RSL_67_2 = !v2 && (!v0 || v1)
  s[2206] = RSL_67_2
  const RSL_67_2_nej = !v2 && (!v0 || !v1)
  s[2207] = RSL_67_2_nej
  const RSL_67_2_ir = v2 || !v0
  s[2208] = RSL_67_2_ir
  // RSL.72.1: Klagen udsætter afgørelsen (RSL § 72, stk. 1)
  const v6 = f.afgoerelsensArtVedKlage === 'anbringelse'
  s[3682] = v6
  const v7 = v6 && f.afgoerelsenIvaerksaettesStraks === false
  s[3681] = v7
  const v8 = f.afgoerelsensArtVedKlage === 'boligstoette_tilbage'
  s[3683] = v8
  const v9 = f.afgoerelsensArtVedKlage === 'botilbud'
  s[3685] = v9
  const v10 = v9 && f.ankestyrelsenTillagdeOpsaettendeVirkning
  s[3684] = v10
  const v11 = f.afgoerelsensArtVedKlage === 'botilbud_uden_samtykke'
  s[3687] = v11
  const v12 = v11 && f.afgoerelsenIvaerksaettesStraks === false
  s[3686] = v12
  const v13 = v7 || v8 || v10 || v12
  const RSL_72_1 = !v0 || v13
  s[2209] = RSL_72_1
  const RSL_72_1_nej = !v0 || !v13
  s[2210] = RSL_72_1_nej
  // RSLBEK.11.1: Klagen skal være genvurderet (BEK 861/2025 § 11, stk. 1)
  const v16 = shiftDays(f.klagenModtaget, 28)
  const RSLBEK_11_1 = v0 ? v16 : FIRST_DAY
  s[2212] = RSLBEK_11_1
  const RSLBEK_11_1_hoej = v0 ? v16 : NEVER
  s[2213] = RSLBEK_11_1_hoej
  // RSLBEK.11.2: Du skal have besked om, at genvurderingen trækker ud (BEK 861/2025 § 11, stk. 2)
  const RSLBEK_11_2 = !v0 || f.genvurderingenKraeverFlereOplysninger
  s[2214] = RSLBEK_11_2
  const RSLBEK_11_2_nej = !v0 || f.genvurderingenKraeverFlereOplysninger === false
  s[2215] = RSLBEK_11_2_nej
  // RSLBEK.11.5: Klagen skal genvurderes straks (BEK 861/2025 § 11, stk. 5)
  const RSLBEK_11_5 = !v0 || f.klagenHaster
  s[2216] = RSLBEK_11_5
  const RSLBEK_11_5_nej = !v0 || f.klagenHaster === false
  s[2217] = RSLBEK_11_5_nej
  // RSLBEK.12.1: Du skal have sagt, at du fastholder klagen (BEK 861/2025 § 12, 1. pkt.)
  const v23 = f.nyAfgoerelseMeddelt >= 13332 /* 2006-07-03 */
  s[3689] = v23
  const v24 = shiftDays(f.nyAfgoerelseMeddelt, 28)
  const RSLBEK_12_1 = v23 ? v24 : FIRST_DAY
  s[2218] = RSLBEK_12_1
  const RSLBEK_12_1_hoej = v23 ? v24 : NEVER
  s[2219] = RSLBEK_12_1_hoej
  const RSLBEK_12_1_er = f.genvurderingensUdfald === 'delvist_medhold'
  s[871] = RSLBEK_12_1_er
  const RSLBEK_12_1_ir = !RSLBEK_12_1_er || !v23
  s[2221] = RSLBEK_12_1_ir
  // RSLBEK.12.2: Den fastholdte klage skal være sendt videre (BEK 861/2025 § 12, 2. pkt.)
  const v29 = f.fastholdelseModtaget >= 13332 /* 2006-07-03 */
  s[3690] = v29
  const v30 = shiftDays(f.fastholdelseModtaget, 14)
  const RSLBEK_12_2 = v29 ? v30 : FIRST_DAY
  s[2222] = RSLBEK_12_2
  const RSLBEK_12_2_hoej = v29 ? v30 : NEVER
  s[2223] = RSLBEK_12_2_hoej
  const RSLBEK_12_2_ir = !RSLBEK_12_1_er || !v29
  s[2224] = RSLBEK_12_2_ir
  // RSLBEK.13.1: Klagen skal straks sendes videre som for sen, uden genvurdering (BEK 861/2025 § 13, stk. 1)
  const RSLBEK_13_1 = !v0 || !v2
  s[2225] = RSLBEK_13_1
  const RSLBEK_13_1_nej = !v0 || v2
  s[2226] = RSLBEK_13_1_nej
  // RSLBEK.13.2: Klagen skal sendes tilbage til genvurdering (BEK 861/2025 § 13, stk. 2)
  const v36 = f.klagenErSendtDirekte && v2
  const RSLBEK_13_2 = !v0 || v36
  s[2227] = RSLBEK_13_2
  const RSLBEK_13_2_nej = !v0 || !v36
  s[2228] = RSLBEK_13_2_nej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v39 = s[147] || s[163] || s[168] || f.arbejdsskade || s[583]
  const v40 = !s[147] && !s[163] && !s[168] && f.arbejdsskade === false && s[584]
  const SDL_2_1 = s[143] || s[146] && v39 || s[154] && v39
  s[2232] = SDL_2_1
  const SDL_2_1_nej = s[143] || s[146] && v40 || s[154] && v40
  s[2233] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v43 = s[585] && s[586] >= f.vurderingsdato
  s[3695] = v43
  const v44 = s[585] && s[587] < f.vurderingsdato
  s[3696] = v44
  const v45 = s[153] || v44
  s[3694] = v45
  const v46 = s[588] && (v43 || s[589]) && (s[152] || v43)
  s[3693] = v46
  const v47 = v46 || s[590]
  s[3691] = v47
  const v48 = (v45 || s[151]) && (s[591] || s[151]) && (v45 || s[591])
  s[3692] = v48
  const v49 = SDL_2_1_nej || v48 || s[592] || s[175]
  const v50 = (SDL_2_1 || s[151]) && (v47 || s[151]) && s[593] && s[594] && (SDL_2_1 || v47 || s[595] || s[169])
  const v51 = s[151] && !s[1]
  const SDL_2 = s[143] || s[146] && v50 || s[154] && v50
  s[2229] = SDL_2
  const SDL_2_nej = s[143] || s[146] && v49 || s[154] && v49
  s[2230] = SDL_2_nej
  const SDL_2_ir = s[143] || s[146] && v51 || s[154] && v51 || s[144]
  s[2231] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v55 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v55
  s[2237] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v55
  s[2238] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v58 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v59 = shiftDays(runEnd(v58, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v59 : FIRST_DAY
  s[2239] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v59 : NEVER
  s[2240] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[2241] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[2242] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[2243] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v65 = shiftMonths(s[139], 3)
  s[606] = v65
  const v66 = shiftMonths(s[141], 3)
  s[607] = v66
  const v67 = f.saerligeGrundeTilAndetTidspunkt || !s[83]
  const v68 = f.saerligeGrundeTilAndetTidspunkt === false && s[84]
  const SDL_7_3 = s[143] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v65
  s[2246] = SDL_7_3
  const SDL_7_3_hoej = s[143] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v66
  s[2247] = SDL_7_3_hoej
  const v71 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[993] = v71
  const SDL_7_3_er = v71 && (s[143] || s[146] && v67 || s[154] && v67)
  s[2248] = SDL_7_3_er
  const SDL_7_3_ir = !v71 || s[143] || s[146] && v68 || s[154] && v68 || s[144]
  s[2249] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v74 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v74
  s[2250] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v74
  s[2251] = SDL_7_5_nej
}

function svar_62(f, s) {
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v0 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[2254] = v0
  const v1 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v0 ? v1 : FIRST_DAY
  s[2252] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v0 ? v1 : NEVER
  s[2253] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v4 = !s[83] && s[140] && s[139] <= 14612 /* 2010-01-03 */
  const v5 = !s[83] && s[141] >= 14613 /* 2010-01-04 */ && s[596]
  const v6 = allPeriods(f.fravaer)
  const v7 = runStart(v6, f.vurderingsdato)
  const v8 = shiftDays(v7, 56) >= f.fratraedelsesdag
  s[3702] = v8
  const v9 = f.fratraeder && v8
  s[3701] = v9
  const v10 = v9 ? NEVER : shiftDays(v7, 28)
  const SDL_7a_1 = s[143] ? FIRST_DAY : v5 || s[154] ? v10 : NEVER
  s[2255] = SDL_7a_1
  const SDL_7a_1_hoej = s[143] ? NEVER : v4 ? NEVER : v10
  s[2256] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[147] && (s[143] || v4 || v5 || s[154])
  s[2257] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[147] || s[151]
  s[801] = SDL_7a_1_ir
  // SDL.7b.1: Du kan bede om en fastholdelsesplan (SDL § 7 b, stk. 1-3)
  const SDL_7b_1 = s[147] && (!s[1] || f.ventesTilbageInden8Uger === false)
  s[2259] = SDL_7b_1
  const SDL_7b_1_nej = s[147] && (!s[1] || f.ventesTilbageInden8Uger)
  s[2260] = SDL_7b_1_nej
  const SDL_7b_1_ir = !s[147] || !s[1]
  s[872] = SDL_7b_1_ir
  // SDL.9.1: Andre inddrages i opfølgningen (SDL § 9, stk. 1)
  const SDL_9_1 = !s[1] || f.behovForAtInddrage
  s[2262] = SDL_9_1
  const SDL_9_1_nej = !s[1] || f.behovForAtInddrage === false
  s[2263] = SDL_9_1_nej
  // SDL.9.2: Arbejdspladsen må informeres (SDL § 9, stk. 2)
  const SDL_9_2 = !s[1] || f.samtykkeTilAtInformereArbejdspladsen
  s[2264] = SDL_9_2
  const SDL_9_2_nej = !s[1] || f.samtykkeTilAtInformereArbejdspladsen === false
  s[2265] = SDL_9_2_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v22 = !s[241] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v22
  s[2266] = SDL_10a
  const SDL_10a_nej = !s[1] || !v22
  s[2267] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v25 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[2270] = v25
  const v26 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v25 ? v26 : FIRST_DAY
  s[2268] = SDL_11_3
  const SDL_11_3_hoej = v25 ? v26 : NEVER
  s[2269] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[470] && f.laegeattestNoedvendig || s[470] && (!s[59] && s[473] || s[59] && f.laegeattestNoedvendig)
  s[2271] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[470] && f.laegeattestNoedvendig === false || s[470] && (!s[59] && s[475] || s[59] && f.laegeattestNoedvendig === false)
  s[2272] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[470] && !s[59] && s[474]
  s[2273] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v32 = s[59] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v32
  s[2274] = SDL_11c
  const SDL_11c_nej = !s[1] || !v32
  s[2275] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v35 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v36 = s[597] || s[84]
  const SDL_12_1_2 = !s[1] || !s[470] && v35 || s[470] && (!s[193] && v36 && f.behovForTvaerfagligIndsats === false || s[193] && !s[63] && s[597])
  s[610] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[470] && !v35 || s[470] && (!s[193] && (s[598] || f.behovForTvaerfagligIndsats) || s[193] && (s[63] || s[598]))
  s[605] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[470] && s[193] && s[599]
  s[604] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v40 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[470] && v40 || s[470] && !s[193] && v36 && f.behovForTvaerfagligIndsats
  s[611] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[470] && !v40 || s[470] && (s[193] || s[598] || f.behovForTvaerfagligIndsats === false)
  s[612] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v43 = s[475] || s[473]
  const v44 = s[475] ? 0 : 4
  const v45 = s[473] ? 4 : 0
  const v46 = Math.max(1, v44)
  const v47 = Math.min(1, v45)
  const v48 = s[478] && v43
  const v49 = !s[193] && v43 && v47 >= v46
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v44, v46) : v44) : v46
  const v52 = v48 ? (v49 ? Math.max(v45, v47) : v45) : v47
  const v53 = s[59] ? (s[193] ? (s[63] ? (s[479] ? 0 : 1) : s[479] ? (v50 ? Math.min(1, v51) : 1) : v51) : v44) : -Infinity
  const v54 = s[59] ? (s[193] ? (s[63] ? (s[478] ? 1 : 0) : s[479] ? (v50 ? Math.max(1, v52) : 1) : v52) : v45) : Infinity
  const v55 = s[600] ? 1 : 4
  const v56 = s[481] ? 0 : 1
  const v57 = !s[483] && (!s[59] || !s[193] && v43 || s[193] && (!s[63] && (s[479] || v48 || v49) || s[63] && (s[479] || s[478])))
  const SDL_13b_1_antal = s[482] ? (v57 ? Math.min(v53, v56) : v56) : v53
  s[2280] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[482] ? (v57 ? Math.max(v54, v55) : v55) : v54
  s[2281] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[59] && (s[482] || v57)
  s[2282] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[59] || !s[483] && (!s[59] || !s[193] && s[474] || s[193] && (!s[63] && (s[478] && s[474] || !s[193] && !((!v43 || !s[474] && v44 === v45) && v43 && v44 === 1)) || s[63] && !s[193]))
  s[2283] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v62 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3704] = v62
  const v63 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3705] = v63
  const v64 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3706] = v64
  const v65 = !s[83] && f.vurderingsdato >= s[601]
  s[617] = v65
  const v66 = !s[83] && f.vurderingsdato < s[602]
  s[618] = v66
  const v67 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3707] = v67
  const v68 = s[603] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v62 && (!v63 || !v64 && (v65 || s[84]) && f.fremmoedeErNoedvendigt === false || v64 && (!v67 || v68))
  s[2284] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v62 || !v63 || !v64 && (v66 || f.fremmoedeErNoedvendigt) || v64 && (!v67 || !v68)
  s[2285] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v62 && (!v63 || v64 && !v67)
  s[2286] = SDL_13b_1_form_ir
}

function svar_63(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[915] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[3709] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[604] && v5 >= v4
  const v7 = s[605] || v6
  const v8 = s[605] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[605] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[3712] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[83]
  const v13 = !v10 && s[84]
  const v14 = v10 ? v11 : shiftDays(s[606], -1)
  const v15 = v10 ? v11 : shiftDays(s[607], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[605] && v12
  const v19 = s[604] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[474] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[3711] = v24
  const v25 = v24 || !s[83]
  const v26 = !v24 && s[84]
  const v27 = v24 ? NEVER : s[608]
  const v28 = v24 ? NEVER : s[609]
  const v29 = s[473] && v25
  const v30 = s[474] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[475] ? NEVER : v28
  const v33 = s[475] || v29 || v30
  const v34 = s[473] && v26 || s[474] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[478] && v33
  const v36 = !s[193] && v33 && v32 >= NEVER
  const v37 = s[1] ? (v1 ? (v0 ? (s[470] ? (s[59] ? (s[193] ? (s[63] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[473] || v23 ? (s[473] ? v2 : NEVER) : NEVER) : s[610] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[610] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[600] || v25 ? (s[600] ? NEVER : v27) : NEVER
  const v39 = !s[483] && (!s[1] || !v1 && (s[610] || s[605] || v6) || v1 && (!v0 || !s[470] && (s[610] || v18 || v19) || s[470] && (!s[59] && (s[475] || s[473] || v23) || s[59] && (!s[193] && v33 || s[193] && (s[63] || s[479] || v35 || v36)))))
  const SDL_13b_1_naeste = s[482] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[2287] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[482] ? NEVER : s[1] ? (v1 ? (v0 ? (s[470] ? (s[59] ? (s[193] ? (s[63] ? NEVER : s[479] ? NEVER : v32) : v32) : s[475] ? NEVER : v2) : s[610] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[610] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[2288] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[603] && (s[482] || v39)
  s[2289] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[603] || s[482] && !s[600] && v26 || !s[483] && (!s[1] || !v1 && s[604] && v2 !== v3 || v1 && (!v0 || !s[470] && (s[605] && v13 || s[604] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[470] && (!s[59] && s[474] && v2 !== NEVER || s[59] && (!s[193] && v34 || s[193] && !s[63] && (s[478] && v34 || !s[193] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[2290] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3713] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3714] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[2291] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[2292] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[2293] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[470] && (!s[193] && s[611] || s[193] && f.behovForTvaerfagligIndsats)
  s[2294] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[470] || !s[193] && s[612] || s[193] && f.behovForTvaerfagligIndsats === false
  s[2295] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[470] && !s[193] && !s[1]
  s[2296] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[59] && (!s[193] && s[610] || s[193] && (s[610] || s[604]) && !s[613])
  s[2297] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[59] || !s[193] && s[605] || s[193] && (s[605] || s[613])
  s[2298] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[59] && !s[193] && s[604]
  s[2299] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[193] ? (s[63] ? s[614] : s[615]) : FIRST_DAY
  const v56 = s[193] ? (s[63] ? s[616] : s[615]) : NEVER
  const v57 = s[83] ? s[615] : Math.min(s[615], s[614])
  const v58 = s[83] ? s[615] : Math.max(s[615], s[616])
  const v59 = !s[483] && (!s[193] || !s[63] || !s[83])
  const SDL_13f_1_dag = s[482] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[2300] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[482] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[2301] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[193] && (s[482] || v59)
  s[2302] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[193] || s[482] && s[84] || !s[483] && (!s[193] || s[63] && s[84])
  s[2303] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[470] && v10
  const v65 = !v1 && s[84]
  const SDL_16_2 = !s[1] || !v1 && s[617] || v1 && (!v0 || v64)
  s[2304] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !v1 && s[618] || v1 && (!v0 || !v64)
  s[2305] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || v65 || v1 && !v0
  s[2306] = SDL_16_2_ir
  // SDL.16.2.dag: Opfølgningsplanen skal være lavet (SDL § 16)
  const SDL_16_2_dag_er = !s[1] || !v1 && !s[83] || v1 && (!v0 || s[470] || v10 || !s[603] || SDL_13b_1_naeste_er)
  s[2309] = SDL_16_2_dag_er
  const SDL_16_2_dag_ir = !s[1] || v65 || v1 && (!v0 || !s[470] && !v10 && s[603] && SDL_13b_1_naeste_ir)
  s[2310] = SDL_16_2_dag_ir
  const SDL_16_2_dag = s[1] ? (v1 ? (v0 ? (s[470] ? NEVER : v10 ? f.andenOpfoelgningssamtale : s[603] ? SDL_13b_1_naeste : NEVER) : FIRST_DAY) : s[601]) : FIRST_DAY
  s[2307] = SDL_16_2_dag
  const SDL_16_2_dag_hoej = s[1] ? (v1 ? (v0 ? (s[470] ? NEVER : v10 ? f.andenOpfoelgningssamtale : s[603] ? SDL_13b_1_naeste_hoej : NEVER) : NEVER) : s[602]) : NEVER
  s[2308] = SDL_16_2_dag_hoej
  // SDL.19.1: Opgaven kan overlades til en anden aktør (LOB § 17 a, stk. 1-3)
  const v73 = f.vurderingsdato >= 14408 /* 2009-06-13 */
  s[873] = v73
  const v74 = f.opgavenTilAktoeren === 'opgave' || f.opgavenTilAktoeren === 'vurdering_uarbejdsdygtig' || f.opgavenTilAktoeren === 'anden_afgoerelse'
  s[3718] = v74
  const v75 = f.opgavenTilAktoeren === 'afgoerelse_uarbejdsdygtig'
  s[3720] = v75
  const v76 = v75 && f.enigMedAktoeren
  s[3719] = v76
  const v77 = v74 || v76
  const SDL_19_1 = !v73 || v77
  s[2311] = SDL_19_1
  const SDL_19_1_nej = !v73 || !v77
  s[2312] = SDL_19_1_nej
}

function svar_64(f, s) {
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v0 = f.udebliver && f.rimeligGrund === false
  s[3721] = v0
  const v1 = v0 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v1
  s[2314] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v1
  s[2315] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v4 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3722] = v4
  const v5 = s[191] && (!s[435] && v4 && f.andenVurderingIndhentet || s[619])
  const SDL_21a = !s[1] || v5
  s[2335] = SDL_21a
  const SDL_21a_nej = !s[1] || !v5
  s[2336] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v8 = s[620] && f.noedvendigBehandling
  s[3724] = v8
  const v9 = f.afviser === 'optraening'
  s[3726] = v9
  const v10 = v9 && f.hensigtsmaessigOptraening
  s[3725] = v10
  const v11 = v8 || v10
  s[3723] = v11
  const SDL_21_1_2 = !s[1] || v11 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[2316] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v11 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[2317] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[2318] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[2319] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v16 = f.partshoeringsfrist >= f.vurderingsdato
  s[3728] = v16
  const v17 = f.harSvaretPaaPartshoering || !v16
  s[3727] = v17
  const v18 = f.partshoertOmOphoer && v17
  const SDL_21_3 = !s[1] || v18
  s[2320] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v18
  s[2321] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v21 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v21
  s[2322] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v21
  s[2323] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v24 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v24 : FIRST_DAY
  s[2327] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v24 : NEVER
  s[2328] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v27 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3732] = v27
  const v28 = SDL_21_4_dag >= f.opfyldtIgen
  s[3733] = v28
  const v29 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3730] = v29
  const v30 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[650] = v30
  const SDL_21_4 = !s[1] || !v29 && v27 || v29 && (!v30 || (v27 || !s[1]) && f.genoptagetFoer === false)
  s[874] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v29 && !v28 || v29 && (!v30 || !v28 || f.genoptagetFoer)
  s[2325] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v29 && !s[1] || v29 && !v30
  s[2326] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v34 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v34 : FIRST_DAY
  s[2329] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v34 : NEVER
  s[2330] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[2331] = SDL_21_4_fra_ir
}

function svar_65(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[753] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[755] = v1
  const v2 = shiftDays(s[139], 14)
  s[750] = v2
  const v3 = shiftDays(s[141], 14)
  s[751] = v3
  const v4 = v0 && !s[83] || !v0 && (v1 || !s[83])
  s[758] = v4
  const v5 = v0 && s[84] || !v0 && !v1 && s[84]
  s[763] = v5
  const v6 = v0 ? s[139] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[141] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[83] && s[145] && s[139] <= 15397 /* 2012-02-27 */
  const v9 = s[141] >= 15398 /* 2012-02-28 */
  s[757] = v9
  const v10 = s[139] <= 15516 /* 2012-06-25 */
  s[714] = v10
  const v11 = !s[83] && v9 && v10
  const v12 = v0 ? s[139] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[139] : v2
  const v13 = v0 ? s[141] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[141] : v3
  const v14 = s[141] >= 15517 /* 2012-06-26 */
  s[715] = v14
  const v15 = !s[83] && v14 && s[139] <= 18318 /* 2020-02-26 */
  const v16 = !s[83] && s[141] >= 18319 /* 2020-02-27 */ && s[139] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[139] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[139] : f.sygMedCovid19 ? s[139] : v2
  const v18 = v0 ? s[141] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[141] : f.sygMedCovid19 ? s[141] : v3
  const v19 = !s[83] && s[141] >= 18859 /* 2021-08-20 */ && s[139] <= 18953 /* 2021-11-22 */
  const v20 = !s[83] && s[141] >= 18954 /* 2021-11-23 */ && s[139] <= 19051 /* 2022-02-28 */
  const v21 = !s[83] && s[141] >= 19052 /* 2022-03-01 */ && s[142]
  const v22 = s[146] && v4
  s[760] = v22
  const v23 = v8 && v4
  s[759] = v23
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
  const SDL_41_1 = s[143] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[631] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[143] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[632] = SDL_41_1_hoej
  const SDL_41_1_er = s[143] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[629] = SDL_41_1_er
  const v51 = s[146] && v5
  s[761] = v51
  const v52 = v8 && v5
  s[762] = v52
  const SDL_41_1_ir = s[143] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[144]
  s[630] = SDL_41_1_ir
}

function svar_66(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[83] || !s[84] && s[139] === s[141]
  s[724] = v0
  const v1 = s[621] && s[622] < NEVER
  s[3738] = v1
  const v2 = s[621] && s[623] >= NEVER
  s[3739] = v2
  const v3 = Math.max(s[139], shiftDays(s[622], 1))
  const v4 = Math.max(s[141], shiftDays(s[623], 1))
  const v5 = s[621] && !s[83]
  const v6 = s[624] || s[84]
  const v7 = Math.max(s[139], v3)
  const v8 = Math.min(s[141], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[83]
  const v11 = s[624] && v5 && !s[83] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[139], v7) : s[139]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[141], v8) : s[141]) : v8
  const v15 = s[625] && s[626] < NEVER
  s[3740] = v15
  const v16 = s[625] && s[627] >= NEVER
  s[3741] = v16
  const v17 = Math.max(s[139], shiftDays(s[626], 1))
  const v18 = Math.max(s[141], shiftDays(s[627], 1))
  const v19 = s[625] && !s[83]
  const v20 = s[628] || s[84]
  const v21 = Math.max(s[139], v17)
  const v22 = Math.min(s[141], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[83]
  const v25 = s[628] && v19 && !s[83] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[139], v21) : s[139]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[141], v22) : s[141]) : v22
  const v29 = s[147] && (v9 || v10 || v11) || !s[147] && (s[168] && (v23 || v24 || v25) || !s[168] && (s[163] && (f.arbejdsskade && !s[83] || f.arbejdsskade === false && s[629]) || !s[163] && !s[83]))
  const v30 = s[147] && (v1 && v6 || v2 && s[84] || s[624] && s[84] || s[624] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[83] || !v5 && s[83]) && (!v5 || s[139] === v3))) || !s[147] && (s[168] && (v15 && v20 || v16 && s[84] || s[628] && s[84] || s[628] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[83] || !v19 && s[83]) && (!v19 || s[139] === v17))) || !s[168] && (s[163] && (f.arbejdsskade && s[84] || f.arbejdsskade === false && s[630]) || !s[163] && s[84]))
  const SDL_33_1 = s[143] ? FIRST_DAY : s[147] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[168] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[163] ? (f.arbejdsskade ? s[139] : s[631]) : s[139]
  s[2417] = SDL_33_1
  const SDL_33_1_hoej = s[143] ? NEVER : s[147] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[168] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[163] ? (f.arbejdsskade ? s[141] : s[632]) : s[141]
  s[2418] = SDL_33_1_hoej
  const SDL_33_1_er = s[143] || s[146] && v29 || s[154] && v29
  s[2419] = SDL_33_1_er
  const SDL_33_1_ir = s[143] || s[146] && v30 || s[154] && v30 || s[144]
  s[2420] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[153] || f.aftaleMedArbejdsgiver === false
  const v36 = s[588] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[143] || s[146] && v36 || s[154] && v36
  s[791] = SDL_56_1
  const SDL_56_1_nej = s[143] || s[146] && v35 || s[154] && v35
  s[793] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3748] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3749] = v40
  const v41 = v40 || s[591]
  s[3746] = v41
  const v42 = (v39 || SDL_33_1_ir) && s[633] && (v39 || s[590])
  s[3745] = v42
  const v43 = SDL_33_1_ir && s[151]
  s[3747] = v43
  const v44 = SDL_56_1_nej || s[634]
  s[3751] = v44
  const v45 = (SDL_56_1 || s[151]) && (s[635] || s[84]) && (SDL_56_1 || s[635])
  s[3750] = v45
  const v46 = s[151] && s[84]
  s[3752] = v46
  const v47 = v42 || v45
  s[3742] = v47
  const v48 = (v41 || v43) && (v44 || v46) && (v41 || v44)
  s[3743] = v48
  const v49 = v43 && v46
  s[3744] = v49
  const v50 = !s[147] || !s[636] || v48
  const v51 = s[147] && s[636] && (v47 || v49)
  const SDL_54_1 = s[143] || s[146] && v51 || s[154] && v51
  s[786] = SDL_54_1
  const SDL_54_1_nej = s[143] || s[146] && v50 || s[154] && v50
  s[787] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[2332] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[2333] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[151]
  s[2334] = SDL_21_5_ir
  // SDL.24.1.meddelt: Stoppet virker tidligst fra (SDL § 24, stk. 1)
  const v57 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[2339] = v57
  const v58 = f.afgoerelsenErMeddelt ? Math.max(f.afgoerelsenMeddelt, f.aendringenSkalVirkeFra) : NEVER
  const SDL_24_1_meddelt = v57 ? v58 : FIRST_DAY
  s[2337] = SDL_24_1_meddelt
  const SDL_24_1_meddelt_hoej = v57 ? v58 : NEVER
  s[2338] = SDL_24_1_meddelt_hoej
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const SDL_24_1_ophoer_er = !v57 || f.ophoerErAfgjort === false || s[637]
  s[2342] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v57 || f.ophoerErAfgjort && s[638]
  s[2343] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v57 ? (f.ophoerErAfgjort ? Math.max(s[639], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[2340] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v57 ? (f.ophoerErAfgjort ? Math.max(s[640], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[2341] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[181] && s[185] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[641] && (v65 || s[181] && s[187] >= 16252 /* 2014-07-01 */ && s[185] <= 2147483646)
  s[2344] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[641] && (v65 || s[181] && s[187] >= 13332 /* 2006-07-03 */ && s[185] <= 16251 /* 2014-06-30 */)
  s[2345] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[641] && (v65 || s[183] || s[181] && s[187] === NEVER) || s[642] || s[183]
  s[2346] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[83] && s[643]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[163] ? s[139] : SDL_33_1
  s[2348] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[163] ? s[141] : SDL_33_1_hoej
  s[2349] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[644] && (v69 || s[170] && (s[163] && !s[83] || !s[163] && SDL_33_1_er))
  s[2350] = SDL_24a_2_er
  const SDL_24a_2_ir = s[644] && (v69 || s[170] && (s[163] && s[84] || !s[163] && SDL_33_1_ir) || s[144]) || s[645]
  s[2351] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[241] && (s[644] || s[646]) && f.laegenVurdererLivstruende
  s[2352] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[241] || s[647] || f.laegenVurdererLivstruende === false
  s[2353] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[241] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v76
  s[648] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v76
  s[649] = SDL_24b_1_nej
}

function svar_67(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3754] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[241] ? v1 : FIRST_DAY
  s[2355] = SDL_24b_2
  const SDL_24b_2_hoej = s[241] ? v1 : NEVER
  s[2356] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[648] && !s[241] || s[649] || !s[1]
  s[2357] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3755] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[650] ? Math.min(s[184], v6) : FIRST_DAY) : s[184]) : FIRST_DAY
  s[2360] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[650] ? Math.min(s[186], v6) : NEVER) : s[186]) : NEVER
  s[2361] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[180] || v5 && (!s[650] || s[180]))
  s[2362] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[182] || v5 && (!s[650] || s[182])
  s[2363] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[83] && s[145] && s[643]
  s[660] = v11
  const SDL_26_1_uger = s[143] ? -Infinity : v11 || s[170] ? (s[170] ? 0 : 91) : 91
  s[2371] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[143] ? Infinity : s[146] ? 91 : v11 ? 91 : 0
  s[2372] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[143] || s[146] || v11 || s[170]
  s[2373] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[661] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[662] = v16
  const v17 = s[591] || s[189]
  s[3760] = v17
  const v18 = s[633] && (s[188] || s[190]) && (s[590] || s[188])
  s[3759] = v18
  const v19 = s[151] && s[190]
  s[3761] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[151]) && (v17 || v19) && (v16 || v17)
  const v22 = s[151] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3758] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3757] = v24
  const SDL_26_1 = v24 && (s[143] || s[146] && v20 || v11 && v20 || s[170])
  s[2364] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[143] || s[146] && v21 || v11 && v21)
  s[2365] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[143] || s[146] && v22 || v11 && v22 || s[144]
  s[2366] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[185], 18330 /* 2020-03-09 */)
  s[3763] = v28
  const v29 = Math.max(s[187], 18330 /* 2020-03-09 */)
  s[997] = v29
  const v30 = s[181] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[181] && s[187] >= 18330 /* 2020-03-09 */
  s[3767] = v31
  const v32 = s[181] && s[185] < 18330 /* 2020-03-09 */
  s[3768] = v32
  const v33 = s[181] && s[185] <= 18535 /* 2020-09-30 */
  s[3769] = v33
  const v34 = s[181] && s[187] > 18535 /* 2020-09-30 */
  s[3770] = v34
  const v35 = v32 || v34
  s[654] = v35
  const v36 = (v31 || s[183]) && (v33 || s[183]) && (v31 || v33)
  s[3766] = v36
  const v37 = countDays(s[79], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3771] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[653] = v38
  const v39 = (v32 || s[183]) && v37 && f.fortsatRet9Marts2020
  s[652] = v39
  const v40 = v36 || v39
  s[3764] = v40
  const v41 = (v35 || s[183]) && v38
  s[3765] = v41
  const v42 = shiftDays(s[185], 1)
  s[688] = v42
  const v43 = shiftDays(s[187], 1)
  s[690] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[181]
  s[655] = v48
  const v49 = s[183] && s[181] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[183]
  s[656] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[181]
  const v58 = v56 ? (v57 ? Math.min(s[185], v52) : v52) : s[185]
  const v59 = v56 ? (v57 ? Math.max(s[187], v54) : v54) : s[187]
  const v60 = v28 <= 2147483646
  s[651] = v60
  const v61 = s[181] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[183] || s[181] && v29 === NEVER
  s[657] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[181]
  const SDL_26_1_covid_er = v63 || v64
  s[665] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[185], v58) : v58) : s[185]
  s[663] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[187], v59) : v59) : s[187]
  s[664] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[183] && !((!s[181] || !s[183] && v44 === v45) && s[181] && (!s[181] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[183]) || v61 && s[183] || v62
  s[666] = SDL_26_1_covid_ir
}

function svar_68(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[181] || !s[183] && s[185] === s[187]
  s[709] = v0
  const v1 = s[181] && s[651]
  const v2 = s[652] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[653] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[185], v2)
  const v5 = Math.min(s[187], v3)
  const v6 = s[183] && s[181] && v5 >= v4
  const v7 = s[654] || v6
  const v8 = s[654] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[655] ? (v7 ? Math.min(s[185], v8) : s[185]) : v8
  s[2367] = SDL_26_1_fra
  const v10 = s[654] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[655] ? (v7 ? Math.max(s[187], v10) : s[187]) : v10
  s[2368] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[655] || s[654] || v6)
  s[2369] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[656] || s[183] && !(v0 && v2 === v3 && s[181] && (!s[181] || s[185] === v2))) || s[657]
  s[2370] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3774] = v14
  const v15 = f.retErOpbrugt === false || v14 || s[658]
  s[3773] = v15
  const v16 = f.retErOpbrugt && !v14 && s[659]
  s[3772] = v16
  const SDL_26_2 = v16 && (s[143] || s[146] || s[660] && s[661] || s[170])
  s[2374] = SDL_26_2
  const SDL_26_2_nej = v16 && (s[143] || s[146] || s[660] && s[662])
  s[2375] = SDL_26_2_nej
  const SDL_26_2_ir = v16 && (s[143] || s[146] || s[660] && s[151] || s[144]) || v15
  s[2376] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v20 = Math.max(18330 /* 2020-03-09 */, s[663])
  s[3776] = v20
  const v21 = Math.max(18330 /* 2020-03-09 */, s[664])
  s[3775] = v21
  const v22 = s[665] && v20 <= 18808 /* 2021-06-30 */
  const v23 = s[665] && s[181]
  const v24 = s[666] || s[183]
  s[3781] = v24
  const v25 = v23 && s[185] < s[664]
  s[3779] = v25
  const v26 = v23 && s[187] >= s[663]
  s[3780] = v26
  const v27 = s[665] && s[664] >= 18443 /* 2020-06-30 */
  s[3784] = v27
  const v28 = s[665] && s[663] < 18443 /* 2020-06-30 */
  s[3785] = v28
  const v29 = s[665] && s[663] <= 18535 /* 2020-09-30 */
  s[3786] = v29
  const v30 = s[665] && s[664] > 18535 /* 2020-09-30 */
  s[3787] = v30
  const v31 = v28 || v30
  s[3783] = v31
  const v32 = (v27 || s[666]) && (v29 || s[666]) && (v27 || v29)
  s[3782] = v32
  const v33 = v26 || v31
  s[3778] = v33
  const v34 = (v25 || v24) && (v32 || s[666]) && (v25 || v32)
  s[3777] = v34
  const v35 = shiftDays(shiftMonths(shiftDays(s[663], 1), 3), -1)
  const v36 = shiftDays(shiftMonths(shiftDays(s[664], 1), 3), -1)
  const v37 = Math.max(s[663], v35)
  const v38 = Math.min(s[664], v36)
  const v39 = v34 && s[665]
  const v40 = v33 && s[665]
  const v41 = s[666] && s[665] && v38 >= v37
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(s[663], v37) : s[663]) : v37
  const v44 = v39 ? (v42 ? Math.min(v35, v43) : v35) : v43
  const v45 = v40 ? (v41 ? Math.max(s[664], v38) : s[664]) : v38
  const v46 = v39 ? (v42 ? Math.max(v36, v45) : v36) : v45
  const v47 = s[665] && v21 >= 18809 /* 2021-07-01 */ && v20 <= 2147483646
  const v48 = v22 && (v39 || v40 || v41)
  const v49 = v47 && s[665]
  const SDL_26_3_covid_er = v48 || v49
  s[669] = SDL_26_3_covid_er
  const SDL_26_3_covid = v48 ? (v49 ? Math.min(s[663], v44) : v44) : s[663]
  s[667] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v48 ? (v49 ? Math.max(s[664], v46) : v46) : s[664]
  s[668] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v22 && s[666] || v47 && s[666] || s[666] || s[665] && v21 === NEVER
  s[670] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v54 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3791] = v54
  const v55 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3788] = v55
  const v56 = v55 >= 18809 /* 2021-07-01 */
  s[3789] = v56
  const v57 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3792] = v57
  const v58 = v54 && v57
  s[3790] = v58
  const v59 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v60 = v59 >= 18443 /* 2020-06-30 */
  s[3793] = v60
  const SDL_26a_1_covid = v56 ? f.forlaengelsenSlutter : v58 ? (v60 ? v59 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[2377] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v62 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3794] = v62
  const v63 = v62 >= 18809 /* 2021-07-01 */
  s[3795] = v63
  const v64 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3797] = v64
  const v65 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3799] = v65
  const v66 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3800] = v66
  const v67 = v65 && v66
  s[3798] = v67
  const v68 = !v64 && v67
  s[3796] = v68
  const SDL_26a_3_covid_ir = v62 >= NEVER
  s[672] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v63 ? SDL_26a_1_covid : v68 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[671] = SDL_26a_3_covid
}

function svar_69(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[667])
  s[3802] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[668])
  s[3801] = v1
  const v2 = s[669] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[669] && s[668] >= 18535 /* 2020-09-30 */
  s[3805] = v3
  const v4 = s[669] && s[667] < 18535 /* 2020-09-30 */
  s[3806] = v4
  const v5 = s[669] && s[667] <= 18566 /* 2020-10-31 */
  s[3807] = v5
  const v6 = s[669] && s[668] > 18566 /* 2020-10-31 */
  s[3808] = v6
  const v7 = v4 || v6
  s[3804] = v7
  const v8 = (v3 || s[670]) && (v5 || s[670]) && (v3 || v5)
  s[3803] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[667], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[668], 1), 1), -1)
  const v11 = Math.max(s[667], v9)
  const v12 = Math.min(s[668], v10)
  const v13 = v8 && s[669]
  const v14 = v7 && s[669]
  const v15 = s[670] && s[669] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[667], v11) : s[667]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[668], v12) : s[668]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[669] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[669]
  const SDL_26c_covid_er = v22 || v23
  s[674] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[667], v18) : v18) : s[667]
  s[678] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[668], v20) : v20) : s[668]
  s[680] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[670] || v21 && s[670] || s[670] || s[669] && v1 === NEVER
  s[676] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[671])
  s[3810] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3811] = v29
  const v30 = s[671] >= 18535 /* 2020-09-30 */
  const v31 = !s[672] && v30
  s[3814] = v31
  const v32 = !s[672] && !v30
  s[3815] = v32
  const v33 = s[671] <= 18566 /* 2020-10-31 */
  const v34 = !s[672] && v33
  s[3816] = v34
  const v35 = !s[672] && !v33
  s[3817] = v35
  const v36 = v32 || v35
  s[3813] = v36
  const v37 = (v31 || s[672]) && (v34 || s[672]) && (v31 || v34)
  s[3812] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[671], 1), 1), -1)
  const v39 = Math.max(s[671], v38)
  const v40 = Math.min(s[671], v38)
  const v41 = v37 && !s[672]
  const v42 = v36 && !s[672]
  const v43 = s[672] && !s[672] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[671], v39) : s[671]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[671], v40) : s[671]) : v40
  const v47 = !s[672] && v28 < NEVER
  s[3809] = v47
  const SDL_26d_covid = v29 ? s[671] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[677] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[671] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[679] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[672])
  s[673] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[672]
  s[675] = SDL_26d_covid_ir
}

function svar_70(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[673] || f.forlaengelseErAfgjort === false && s[674]
  s[3818] = v0
  const v1 = f.forlaengelseErAfgjort && s[675] || f.forlaengelseErAfgjort === false && s[676]
  s[3819] = v1
  const v2 = f.forlaengelseErAfgjort ? s[677] : s[678]
  const v3 = f.forlaengelseErAfgjort ? s[679] : s[680]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3821] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3820] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3824] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3825] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3826] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3827] = v12
  const v13 = v10 || v12
  s[3823] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3822] = v14
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
  s[2380] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[2378] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[2379] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[2381] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3829] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3828] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3832] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3833] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3834] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3835] = v42
  const v43 = v40 || v42
  s[3831] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3830] = v44
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
  s[683] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[681] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[682] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[684] = SDL_26g_covid_ir
}

function svar_71(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[681])
  s[3837] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[682])
  s[3836] = v1
  const v2 = s[683] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[681], 1)
  const v4 = shiftDays(s[682], 1)
  const v5 = s[683] && v4 >= 18687 /* 2021-03-01 */
  s[3840] = v5
  const v6 = s[683] && v3 < 18687 /* 2021-03-01 */
  s[3841] = v6
  const v7 = s[683] && v3 <= 18747 /* 2021-04-30 */
  s[3842] = v7
  const v8 = s[683] && v4 > 18747 /* 2021-04-30 */
  s[3843] = v8
  const v9 = v6 || v8
  s[3839] = v9
  const v10 = (v5 || s[684]) && (v7 || s[684]) && (v5 || v7)
  s[3838] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[681], v11)
  const v14 = Math.min(s[682], v12)
  const v15 = v10 && s[683]
  const v16 = v9 && s[683]
  const v17 = s[684] && s[683] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[681], v13) : s[681]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[682], v14) : s[682]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[683] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[683]
  const SDL_26h_covid_er = v24 || v25
  s[2384] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[681], v20) : v20) : s[681]
  s[2382] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[682], v22) : v22) : s[682]
  s[2383] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[684] || v23 && s[684] || s[684] || s[683] && v1 === NEVER
  s[2385] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3845] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3844] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3848] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3849] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3850] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3851] = v38
  const v39 = v36 || v38
  s[3847] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3846] = v40
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
  s[2388] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[2386] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[2387] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[2389] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[120] && s[124] && s[122] <= 14691 /* 2010-03-23 */
  const v61 = s[120] && s[121] >= 14692 /* 2010-03-24 */ && s[685]
  const SDL_27_1_2_uger = s[116] ? -Infinity : v60 ? 182 : v61 ? 273 : s[118] ? 273 : 483
  s[2392] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[116] ? Infinity : v61 || s[686] ? (s[686] ? (s[119] ? 483 : 273) : 273) : 182
  s[2393] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[116] || v60 || v61 || s[118] || s[119]
  s[2394] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[120] && s[124] && s[123]
  const v66 = s[183] || s[134]
  const SDL_27_1_2_slut_er = s[116] || v65 && s[181] && SDL_27_1_2_uger_er
  s[704] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[116] ? FIRST_DAY : shiftDays(s[185], SDL_27_1_2_uger)
  s[702] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[116] ? NEVER : shiftDays(s[187], SDL_27_1_2_uger_hoej)
  s[703] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[116] || v65 && v66 || s[125]
  s[708] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[181] && s[687]
  const SDL_27_1_3_slut = s[116] ? FIRST_DAY : dayReaching(v72, s[688], s[689])
  s[705] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[116] ? NEVER : dayReaching(v72, s[690], s[691])
  s[706] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[116] || s[117] && v73 || s[138] && v73
  s[707] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[116] || s[117] && v66 || s[138] && v66 || s[125]
  s[710] = SDL_27_1_3_slut_ir
}

function svar_72(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[185], 182)
  const v1 = s[118] && s[181]
  const v2 = s[692] || s[693]
  const v3 = s[693] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[116] ? FIRST_DAY : s[117] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[2395] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[116] ? NEVER : s[117] ? NEVER : v2 ? NEVER : shiftDays(s[187], 182)
  s[2396] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[116] || s[117] || v1 || s[692] || s[693]
  s[2397] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[116] || s[117] || s[118] && s[183] || s[693] || s[125]
  s[2398] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[126] || s[130] || s[694] || s[695]
  s[3853] = v8
  const v9 = s[696] && s[697] && s[698] && s[699] && (s[131] || s[133] || s[700] || s[701])
  s[3854] = v9
  const v10 = Math.max(s[185], s[702])
  const v11 = Math.min(s[187], s[703])
  const v12 = s[127] && s[704]
  const v13 = s[135] && s[181]
  const v14 = s[134] && s[704] && s[181] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[185], v10) : s[185]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[187], v11) : s[187]) : v11
  const v18 = Math.max(s[185], s[705])
  const v19 = Math.min(s[187], s[706])
  const v20 = s[128] && s[707]
  const v21 = s[136] && s[181]
  const v22 = s[134] && s[707] && s[181] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[185], v18) : s[185]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[187], v19) : s[187]) : v19
  const v26 = Math.max(s[185], SDL_27_1_4_slut)
  const v27 = Math.min(s[187], SDL_27_1_4_slut_hoej)
  const v28 = s[129] && SDL_27_1_4_slut_er
  const v29 = s[137] && s[181]
  const v30 = s[132] && SDL_27_1_4_slut_er && s[181] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[185], v26) : s[185]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[187], v27) : s[187]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[702], v16) : s[702]) : v16, v20 ? (v23 ? Math.min(s[705], v24) : s[705]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[703], v17) : s[703]) : v17, v20 ? (v23 ? Math.max(s[706], v25) : s[706]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[127] && s[708] || s[135] && s[183] || s[134] && s[708] && s[183] || s[134] && !((!s[704] || !s[708] && s[702] === s[703]) && s[709] && (s[704] && s[181] || !s[704] && !s[181]) && (!s[704] || s[185] === s[702])) || s[128] && s[710] || s[136] && s[183] || s[134] && s[710] && s[183] || s[134] && !((!s[707] || !s[710] && s[705] === s[706]) && s[709] && (s[707] && s[181] || !s[707] && !s[181]) && (!s[707] || s[185] === s[705])) || s[129] && SDL_27_1_4_slut_ir || s[137] && s[183] || s[132] && SDL_27_1_4_slut_ir && s[183] || s[132] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[709] && (SDL_27_1_4_slut_er && s[181] || !SDL_27_1_4_slut_er && !s[181]) && (!SDL_27_1_4_slut_er || s[185] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[711] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[711] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[116] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[2402] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[116] ? NEVER : v8 ? NEVER : v35
  s[2403] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[188] && (s[116] || s[117] && v40 || s[138] && v40)
  s[2404] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[188] && (s[116] || s[117] && v41 || s[138] && v41 || s[125]) || s[712]
  s[2405] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[659] && !s[83] && (!s[713] || f.laegenVenterArbejdeInden26Uger)
  s[2406] = SDL_29_1
  const SDL_29_1_nej = s[659] && !s[83] && (!s[713] || f.laegenVenterArbejdeInden26Uger === false)
  s[2407] = SDL_29_1_nej
  const SDL_29_1_ir = s[659] && (s[83] || !s[713]) || s[658]
  s[2408] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[82], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[2409] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[2410] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[2411] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[83]
  s[719] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[84]
  s[723] = v55
  const v56 = f.sygemeldtITide && !s[83] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[83])
  const v57 = f.sygemeldtITide && s[84] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[84])
  const SDL_35_2 = s[143] ? FIRST_DAY : f.sygemeldtITide ? s[139] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[139] : v53) : s[139]
  s[2423] = SDL_35_2
  const SDL_35_2_hoej = s[143] ? NEVER : f.sygemeldtITide ? s[141] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[141] : v53) : s[141]
  s[2424] = SDL_35_2_hoej
  const SDL_35_2_er = s[152] && (s[143] || s[146] && v56 || s[154] && v56)
  s[2425] = SDL_35_2_er
  const SDL_35_2_ir = s[152] && (s[143] || s[146] && v57 || s[154] && v57 || s[144]) || s[153] || s[151]
  s[2426] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[83] && s[140] && s[714]
  s[721] = v62
  const v63 = !s[83] && s[715] && s[142]
  s[722] = v63
  const SDL_35_3 = s[143] ? FIRST_DAY : v62 ? FIRST_DAY : s[139]
  s[718] = SDL_35_3
  const SDL_35_3_hoej = s[143] ? NEVER : v62 ? NEVER : s[141]
  s[717] = SDL_35_3_hoej
  const SDL_35_3_er = s[168] && (s[143] || v62 || v63 && !s[83])
  s[716] = SDL_35_3_er
  const SDL_35_3_ir = !s[168] || s[143] || v62 || v63 && s[84] || s[144]
  s[720] = SDL_35_3_ir
}

function svar_73(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[716] && s[717] >= f.anmeldtTilAkasse
  s[3856] = v0
  const v1 = s[716] && s[718] < f.anmeldtTilAkasse
  s[3857] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[139] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[141] : f.anmeldtTilAkasse
  const v4 = Math.max(s[139], v2)
  const v5 = Math.min(s[141], v3)
  const v6 = v0 && !s[83]
  const v7 = v1 && s[719]
  const v8 = s[720] && !s[83] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[143] ? FIRST_DAY : s[721] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[139], v10) : s[139]) : v10
  s[2427] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[143] ? NEVER : s[721] ? NEVER : v6 ? (v9 ? Math.max(s[141], v11) : s[141]) : v11
  s[2428] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[168] && (s[143] || s[721] || s[722] && (v6 || v7 || v8))
  s[2429] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[168] || s[143] || s[721] || s[722] && (v0 && s[84] || v1 && s[723] || s[720] && s[84] && s[723] || s[720] && !(s[724] && (!s[719] || !s[723] && v2 === v3) && (!s[83] || s[83] && !s[719]) && (s[83] || s[139] === v2))) || s[144]
  s[2430] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[744] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[745] = v17
  const v18 = shiftDays(s[139], 7)
  s[754] = v18
  const v19 = shiftDays(s[141], 7)
  s[756] = v19
  const v20 = v16 || !s[83]
  s[748] = v20
  const v21 = !v16 && s[84]
  s[752] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[139] <= 15426 /* 2012-03-27 */
  s[741] = v24
  const v25 = !s[83] && s[145] && v24
  s[734] = v25
  const v26 = s[141] >= 15427 /* 2012-03-28 */
  const v27 = !s[83] && v26 && s[714]
  s[749] = v27
  const v28 = !s[83] && s[715] && s[155]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[139], 21)
  s[742] = v30
  const v31 = shiftDays(s[141], 21)
  s[743] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[636] || !s[83]
  const v34 = v16 ? v32 : s[636] ? NEVER : v30
  const v35 = v16 ? v32 : s[636] ? NEVER : v31
  const v36 = !s[168] && !v16 && !s[636] && s[84]
  const v37 = s[725] && !s[83]
  const v38 = s[725] && s[84]
  const v39 = s[725] ? v18 : f.underretningsbrevSendt ? v29 : s[168] ? v30 : v34
  const v40 = s[725] ? v19 : f.underretningsbrevSendt ? v29 : s[168] ? v31 : v35
  const v41 = s[725] ? v18 : f.underretningsbrevSendt ? v29 : s[168] ? v32 : v34
  const v42 = s[725] ? v19 : f.underretningsbrevSendt ? v29 : s[168] ? v32 : v35
  const v43 = s[146] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[725] && (f.underretningsbrevSendt || s[168] && !s[83] || !s[168] && v33))
  const v46 = s[158] && (v37 || !s[725] && (f.underretningsbrevSendt || s[168] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[143] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[2431] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[143] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[2432] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[733] = v55
  const SDL_38_1_er = v55 && (s[143] || v43 || v44 || v27 || v45 || v46)
  s[2433] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[143] || s[146] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[725] && f.underretningsbrevSendt === false && (s[726] || v36)) || s[158] && (v38 || !s[725] && f.underretningsbrevSendt === false && v36) || s[144]
  s[2434] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[143] || s[146] && v58 || s[154] && v58)
  s[730] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[143] || s[146] && v59 || s[154] && v59)
  s[731] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[143] || s[146] && SDL_38_1_ir || s[154] && SDL_38_1_ir || s[144]
  s[732] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[83] && s[602] >= f.anmodningModtaget
  s[3862] = v63
  const v64 = !s[83] && s[601] < f.anmodningModtaget
  s[3863] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3861] = v65
  const v66 = (v63 || s[84]) && f.undskyldendeForhold
  s[3860] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3865] = v67
  const v68 = s[147] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3864] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[83] && v26 && s[139] <= 19722 /* 2023-12-31 */
  s[735] = v71
  const v72 = !s[83] && s[141] >= 19723 /* 2024-01-01 */ && s[142]
  s[736] = v72
  const SDL_38_8 = v55 && (s[143] || s[146] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[727] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[143] || s[146] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[729] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[151]
  s[728] = SDL_38_8_ir
}

function svar_74(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[139], f.anmodningModtaget)
  const v1 = Math.min(s[141], f.anmodningModtaget)
  const v2 = s[727] && !s[83]
  const v3 = s[728] && !s[83] && v1 >= v0
  const v4 = s[729] || v3
  const v5 = s[729] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[139], v5) : s[139]) : v5
  const v7 = s[729] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[141], v7) : s[141]) : v7
  const v9 = v2 || s[729] || v3
  const v10 = s[727] && s[84] || s[728] && !(s[724] && !s[83] && (s[83] || s[139] === f.anmodningModtaget))
  const v11 = Math.max(s[139], v6)
  const v12 = Math.min(s[141], v8)
  const v13 = s[730] && !s[83]
  const v14 = s[731] && v9
  const v15 = s[732] && !s[83] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[730] && s[84] || s[731] && v10 || s[732] && s[84] && v10 || s[732] && !(s[724] && (!v9 || !v10 && v6 === v8) && (!s[83] && v9 || s[83] && !v9) && (s[83] || s[139] === v6))
  const SDL_38_7 = s[143] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[139], v17) : s[139]) : v17
  s[2435] = SDL_38_7
  const SDL_38_7_hoej = s[143] ? NEVER : v13 ? (v16 ? Math.max(s[141], v18) : s[141]) : v18
  s[2436] = SDL_38_7_hoej
  const SDL_38_7_er = s[733] && (s[143] || s[146] && v19 || s[734] && v19 || s[735] && v19 || s[736] && v19)
  s[2437] = SDL_38_7_er
  const SDL_38_7_ir = !s[733] || s[143] || s[146] && v20 || s[734] && v20 || s[735] && v20 || s[736] && v20 || s[144]
  s[2438] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[585] && s[81] >= s[737]
  s[3867] = v25
  const v26 = s[585] && s[81] < s[738]
  s[3868] = v26
  const v27 = shiftDays(s[139], 28)
  s[799] = v27
  const v28 = shiftDays(s[141], 28)
  s[798] = v28
  const v29 = !s[636] || !s[83]
  const v30 = s[636] && s[84]
  const v31 = s[636] ? v27 : NEVER
  const v32 = s[636] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[589] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[589] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[83] && s[145] && s[739]
  const v42 = !s[83] && s[740] && s[741]
  const v43 = !s[83] && s[81] >= s[742]
  s[802] = v43
  const v44 = !s[83] && s[81] < s[743]
  s[800] = v44
  const v45 = v43 && v29
  const v46 = s[84] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3869] = v50
  const v51 = s[744] ? s[745] : s[746]
  const v52 = s[744] ? s[745] : s[747]
  const v53 = v25 && s[748]
  const v54 = s[589] && s[748] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[146] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[722] && (v50 && !s[83] || !v50 && (v53 || v26 || v54))
  const v60 = s[749] || v59
  const v61 = s[749] ? FIRST_DAY : v50 ? s[750] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[143] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[2439] = SDL_40_1
  const v67 = s[749] ? NEVER : v50 ? s[751] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[143] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[2440] = SDL_40_1_hoej
  const SDL_40_1_er = s[147] && (s[143] || v56 || v57 || v58 || s[749] || v59)
  s[2441] = SDL_40_1_er
  const SDL_40_1_ir = !s[147] || s[143] || s[146] && v40 || v41 && v40 || v42 && (v43 && v30 || s[84] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[749] || s[722] && (v50 && s[84] || !v50 && (v25 && s[752] || s[589] && !((!s[748] || !s[752] && v51 === v52) && s[748] && (!s[748] || v51 === NEVER)))) || s[144]
  s[2442] = SDL_40_1_ir
}

function svar_75(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[83] && s[715] && s[139] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[83] && s[141] >= 16249 /* 2014-06-28 */ && s[139] <= 16658 /* 2015-08-11 */
  const v3 = !s[83] && s[141] >= 16659 /* 2015-08-12 */ && s[142]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[749] || v0 || v5
  const SDL_40a_1 = s[143] ? FIRST_DAY : s[734] || v7 ? (v7 ? (s[749] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[2443] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[143] ? NEVER : s[146] ? NEVER : s[734] ? NEVER : s[749] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[2444] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[168] && (s[143] || s[146] || s[734] || s[749] || v0 || v2 || v3)
  s[2445] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[168] || s[143] || s[749] || v2 || s[144]
  s[2446] = SDL_40a_1_ir
  // SDL.42.1.ved-siden-af: Sygedagpenge også for virksomheden ved siden af jobbet (SDL § 42, stk. 1)
  const v13 = !s[83] && s[140] && s[139] <= 19265 /* 2022-09-30 */
  const v14 = !s[83] && s[141] >= 19266 /* 2022-10-01 */ && s[142]
  const v15 = s[147] && f.driverVirksomhedVedSidenAf
  s[3871] = v15
  const SDL_42_1_ved_siden_af = v15 && (s[143] || v13 && s[165] || v14 && s[165])
  s[2447] = SDL_42_1_ved_siden_af
  const SDL_42_1_ved_siden_af_nej = v15 && (s[143] || v13 && s[164] || v14 && s[164])
  s[2448] = SDL_42_1_ved_siden_af_nej
  const SDL_42_1_ved_siden_af_ir = !v15 || s[143] || v13 && s[151] || v14 && s[151] || s[144]
  s[2449] = SDL_42_1_ved_siden_af_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v19 = shiftDays(f.tredjeFravaersdag, 7)
  const v20 = s[753] ? s[754] : s[755] ? v19 : s[742]
  const v21 = s[753] ? s[756] : s[755] ? v19 : s[743]
  const v22 = !s[83] && s[757] && s[142]
  const v23 = f.aftaleForSelvstaendig ? s[754] : v20
  const v24 = f.aftaleForSelvstaendig ? s[756] : v21
  const v25 = v22 && (f.aftaleForSelvstaendig && !s[83] || f.aftaleForSelvstaendig === false && s[758])
  const v26 = s[759] || v25
  const v27 = s[759] ? (v25 ? Math.min(v20, v23) : v20) : v23
  const SDL_43_1 = s[143] ? FIRST_DAY : s[760] ? (v26 ? Math.min(v20, v27) : v20) : v27
  s[2450] = SDL_43_1
  const v29 = s[759] ? (v25 ? Math.max(v21, v24) : v21) : v24
  const SDL_43_1_hoej = s[143] ? NEVER : s[760] ? (v26 ? Math.max(v21, v29) : v21) : v29
  s[2451] = SDL_43_1_hoej
  const SDL_43_1_er = s[163] && (s[143] || s[760] || s[759] || v25)
  s[2452] = SDL_43_1_er
  const SDL_43_1_ir = !s[163] || s[143] || s[761] || s[762] || v22 && (f.aftaleForSelvstaendig && s[84] || f.aftaleForSelvstaendig === false && s[763]) || s[144]
  s[2453] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v33 = !s[83] && s[602] >= f.selvstaendigAnmeldt
  s[3873] = v33
  const v34 = !s[83] && s[601] < f.selvstaendigAnmeldt
  s[3874] = v34
  const v35 = v34 || f.undskyldendeForhold === false
  const v36 = v33 || s[84]
  const v37 = v36 && f.undskyldendeForhold
  const v38 = !s[83] && s[145] && s[139] <= 15111 /* 2011-05-17 */
  s[795] = v38
  const v39 = !s[83] && s[141] >= 15112 /* 2011-05-18 */ && s[139] <= 15207 /* 2011-08-21 */
  s[796] = v39
  const v40 = f.undskyldendeForhold || f.nemrefusionNede
  s[3875] = v40
  const v41 = v34 || !v40
  const v42 = v36 && v40
  const v43 = !s[83] && s[141] >= 15208 /* 2011-08-22 */ && s[142]
  s[797] = v43
  const SDL_43_5 = s[163] && (s[143] || s[146] && v37 || v38 && v37 || v39 && v42 || v43 && v42)
  s[2461] = SDL_43_5
  const SDL_43_5_nej = s[163] && (s[143] || s[146] && v35 || v38 && v35 || v39 && v41 || v43 && v41)
  s[2462] = SDL_43_5_nej
  const SDL_43_5_ir = !s[163] || s[151]
  s[2463] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v47 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3876] = v47
  const v48 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3877] = v48
  const v49 = Math.max(s[139], f.selvstaendigAnmeldt)
  const v50 = Math.min(s[141], f.selvstaendigAnmeldt)
  const v51 = SDL_43_5 && !s[83]
  const v52 = SDL_43_5_ir && !s[83] && v50 >= v49
  const v53 = SDL_43_5_nej || v52
  const v54 = SDL_43_5_nej ? (v52 ? Math.min(f.selvstaendigAnmeldt, v49) : f.selvstaendigAnmeldt) : v49
  const v55 = v51 ? (v53 ? Math.min(s[139], v54) : s[139]) : v54
  const v56 = SDL_43_5_nej ? (v52 ? Math.max(f.selvstaendigAnmeldt, v50) : f.selvstaendigAnmeldt) : v50
  const v57 = v51 ? (v53 ? Math.max(s[141], v56) : s[141]) : v56
  const v58 = v51 || SDL_43_5_nej || v52
  const v59 = SDL_43_5 && s[84] || SDL_43_5_ir && !(s[724] && !s[83] && (s[83] || s[139] === f.selvstaendigAnmeldt))
  const v60 = Math.max(s[139], v55)
  const v61 = Math.min(s[141], v57)
  const v62 = v47 && !s[83]
  const v63 = v48 && v58
  const v64 = SDL_43_1_ir && !s[83] && v58 && v61 >= v60
  const v65 = v63 || v64
  const v66 = v63 ? (v64 ? Math.min(v55, v60) : v55) : v60
  const v67 = v63 ? (v64 ? Math.max(v57, v61) : v57) : v61
  const v68 = v62 || v63 || v64
  const v69 = v47 && s[84] || v48 && v59 || SDL_43_1_ir && s[84] && v59 || SDL_43_1_ir && !(s[724] && (!v58 || !v59 && v55 === v57) && (!s[83] && v58 || s[83] && !v58) && (s[83] || s[139] === v55))
  const SDL_43_4 = s[143] ? FIRST_DAY : v62 ? (v65 ? Math.min(s[139], v66) : s[139]) : v66
  s[2454] = SDL_43_4
  const SDL_43_4_hoej = s[143] ? NEVER : v62 ? (v65 ? Math.max(s[141], v67) : s[141]) : v67
  s[2455] = SDL_43_4_hoej
  const SDL_43_4_er = s[163] && (s[143] || s[146] && v68 || s[154] && v68)
  s[2456] = SDL_43_4_er
  const SDL_43_4_ir = !s[163] || s[143] || s[146] && v69 || s[154] && v69 || s[144]
  s[2457] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[163] && (s[143] || s[146] && v47 || s[154] && v47)
  s[2458] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[163] && (s[143] || s[146] && v48 || s[154] && v48)
  s[2459] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[163] || s[143] || s[146] && SDL_43_1_ir || s[154] && SDL_43_1_ir || s[144]
  s[2460] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v77 = s[753] ? 8500 : s[755] ? 5500 : 0
  const SDL_45_4 = s[1] ? v77 : -Infinity
  s[2464] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v77 : Infinity
  s[2465] = SDL_45_4_hoej
}

function svar_76(f, s) {
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[775] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[779] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v2 = f.selvstaendigForsikring === 'ingen'
  s[794] = v2
  const v3 = quotient([s[40], 2], [3], 'nærmeste', 100)
  const v4 = quotient([s[41], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[1] || v2 || !(!s[43] && !s[44] && s[40] === s[41])
  s[2478] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v2 && s[46] || s[44]
  s[2479] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(s[40], v2 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[43] ? Math.min(v3, v4) : -Infinity)) : -Infinity
  s[776] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(s[41], v2 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[43] ? Math.max(v3, v4) : Infinity)) : Infinity
  s[780] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v9 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3878] = v9
  const v10 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v11 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v12 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v13 = SDL_52_1_er && !(!v10 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v14 = SDL_52_1_ir || !v10
  const v15 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v17 = s[417] && SDL_52_1_er
  s[769] = v17
  const v18 = s[417] && SDL_52_1_ir
  s[772] = v18
  const SDL_53_3_er = !v9 || v17 || !s[417] && (s[764] && v13 || !s[764] && (!s[387] || v13))
  s[770] = SDL_53_3_er
  const SDL_53_3_ir = !v9 || v18 || !s[417] && (s[764] && v14 || !s[764] && s[387] && v14)
  s[773] = SDL_53_3_ir
  const SDL_53_3 = v9 ? (s[417] ? SDL_52_1 : s[764] ? (v10 ? Math.min(v11, v12) : -Infinity) : s[387] ? (v10 ? Math.min(v15, v16) : -Infinity) : 0) : -Infinity
  s[777] = SDL_53_3
  const SDL_53_3_hoej = v9 ? (s[417] ? SDL_52_1_hoej : s[764] ? (v10 ? Math.max(v11, v12) : Infinity) : s[387] ? (v10 ? Math.max(v15, v16) : Infinity) : 0) : Infinity
  s[781] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v23 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[999] = v23
  const v24 = f.ledigUdenLoen || s[168] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v23 || v24
  s[2486] = SDL_53_2
  const SDL_53_2_nej = !v23 || !v24
  s[2487] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([s[40], 100], [3700], 'nærmeste', 1)
  const v28 = quotient([s[41], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[1] ? (s[43] ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[783] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (s[43] ? Math.max(v27, v28) : Infinity) : Infinity
  s[784] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v31 = s[765] && f.timefortjeneste >= SDL_50_1
  s[3882] = v31
  const v32 = s[765] && f.timefortjeneste < SDL_50_1_hoej
  s[3883] = v32
  const v33 = f.normalTimerPrUge >= 3700
  s[3884] = v33
  const v34 = v32 || !v33
  s[3881] = v34
  const v35 = v31 || s[766]
  const v36 = v35 && v33
  s[3880] = v36
  const v37 = Math.min(f.timefortjeneste, SDL_50_1)
  const v38 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v39 = v37 <= -Infinity
  const v40 = quotient([v37, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v41 = quotient([v38, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v42 = s[765] && !(v39 && (!s[765] || !s[766] && v37 === v38))
  const v43 = Math.min(s[40], v39 ? -Infinity : Math.min(v40, v41))
  const v44 = Math.min(s[41], v39 ? Infinity : Math.max(v40, v41))
  const v45 = s[766] || v39 || s[44]
  const v46 = v34 && v42
  const v47 = v36 || v46
  const v48 = v36 && s[44] || v34 && v45
  const SDL_47_1 = s[143] ? -Infinity : v36 ? (v46 ? Math.min(s[40], v43) : s[40]) : v43
  s[789] = SDL_47_1
  const SDL_47_1_hoej = s[143] ? Infinity : v36 ? (v46 ? Math.max(s[41], v44) : s[41]) : v44
  s[790] = SDL_47_1_hoej
  const SDL_47_1_er = s[143] || s[146] && v47 || s[767] && v47 || s[158] && v47
  s[788] = SDL_47_1_er
  const SDL_47_1_ir = s[143] || s[146] && v48 || s[767] && v48 || s[158] && v48 || s[144]
  s[792] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v53 = Math.max(0, s[768])
  const v54 = v53 >= 3700
  s[3887] = v54
  const v55 = v32 || !v54
  s[3886] = v55
  const v56 = v35 && v54
  s[3885] = v56
  const v57 = quotient([v37, v53], [100], 'nærmeste', 1)
  const v58 = quotient([v38, v53], [100], 'nærmeste', 1)
  const v59 = Math.min(s[40], v39 ? -Infinity : Math.min(v57, v58))
  const v60 = Math.min(s[41], v39 ? Infinity : Math.max(v57, v58))
  const v61 = v55 && v42
  const v62 = v56 || v61
  const v63 = v56 ? (v61 ? Math.min(s[40], v59) : s[40]) : v59
  const v64 = v56 ? (v61 ? Math.max(s[41], v60) : s[41]) : v60
  const v65 = v56 && s[44] || v55 && v45
  const v66 = Math.max(SDL_47_1, v63)
  const v67 = Math.min(SDL_47_1_hoej, v64)
  const v68 = SDL_53_2 && SDL_47_1_er
  const v69 = SDL_53_2_nej && v62
  const v70 = !v23 && SDL_47_1_er && v62 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v63, v66) : v63) : v66
  const v73 = v69 ? (v70 ? Math.max(v64, v67) : v64) : v67
  const SDL_53_1_er = !s[1] || v68 || v69 || v70
  s[771] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v65 || !v23 && SDL_47_1_ir && v65 || !v23 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v62 || !v65 && v63 === v64) && (SDL_47_1_er && v62 || !SDL_47_1_er && !v62) && (!SDL_47_1_er || SDL_47_1 === v63))
  s[774] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v68 ? (v71 ? Math.min(SDL_47_1, v72) : SDL_47_1) : v72) : -Infinity
  s[778] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v68 ? (v71 ? Math.max(SDL_47_1_hoej, v73) : SDL_47_1_hoej) : v73) : Infinity
  s[782] = SDL_53_1_hoej
}

function svar_77(f, s) {
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[168] || s[163] && (s[769] || !s[417] && s[770]) || !s[163] && s[771]
  s[2468] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[168] && !s[1] || !s[168] && (s[163] && (s[772] || !s[417] && s[773]) || !s[163] && s[774])
  s[2469] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[168] ? s[775] : s[163] ? (s[417] ? s[776] : s[777]) : s[778]) : -Infinity
  s[2466] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[168] ? s[779] : s[163] ? (s[417] ? s[780] : s[781]) : s[782]) : Infinity
  s[2467] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v4 = Math.min(s[783], f.timeloenHosArbejdsgiveren)
  const v5 = Math.min(s[784], f.timeloenHosArbejdsgiveren)
  const v6 = v4 <= -Infinity
  const v7 = quotient([v4, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v8 = quotient([v5, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v9 = s[765] && !(v6 && (!s[765] || !s[766] && v4 === v5))
  const v10 = s[766] || v6
  const SDL_47_1_3 = s[143] ? -Infinity : v6 ? -Infinity : Math.min(v7, v8)
  s[2470] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[143] ? Infinity : v6 ? Infinity : Math.max(v7, v8)
  s[2471] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[143] || s[146] && v9 || s[154] && v9
  s[2472] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[143] || s[146] && v10 || s[154] && v10 || s[144]
  s[2473] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2474] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2475] = SDL_50_4_hoej
  const SDL_50_4_er = s[147] && (!s[1] || SDL_47_1_3_er)
  s[2476] = SDL_50_4_er
  const SDL_50_4_ir = !s[147] || !s[1] || SDL_47_1_3_ir
  s[2477] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v19 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v20 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v21 = v19 > -Infinity && v20 < Infinity
  const v22 = quotient([v19, 1], [1], 'nærmeste', 1)
  const v23 = quotient([v20, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v21 ? Math.min(v22, v23) : -Infinity) : -Infinity
  s[2480] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v21 ? Math.max(v22, v23) : Infinity) : Infinity
  s[2481] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[147] && (!s[1] || !(!v21 && v19 === v20))
  s[2482] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[147] || !s[1] || !v21
  s[2483] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v28 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v28 : -Infinity
  s[2484] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v28 : Infinity
  s[2485] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v31 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3888] = v31
  const v32 = intersectTable(ALL_DAYS, HELLIGDAGE_2)
  const v33 = v31 && countDays(v32, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v33
  s[2488] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v33
  s[2489] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v36 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v38 = intersect(v36, v37)
  const v39 = from(v38, 13332 /* 2006-07-03 */)
  const v40 = dayReaching(v39, 13332 /* 2006-07-03 */, 1)
  s[3889] = v40
  const SDL_53a_2_eksakt = v40 >= 16659 /* 2015-08-12 */
  s[877] = SDL_53a_2_eksakt
  const v42 = v40 >= NEVER
  s[876] = v42
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v39
  s[2490] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v39
  s[2491] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v42 || !SDL_53a_2_eksakt
  s[2493] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v46 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3890] = v46
  const v47 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3894] = v47
  const v48 = s[147] && v47
  const v49 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3891] = v49
  const v50 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3892] = v50
  const v51 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3893] = v51
  const v52 = v50 && !v51 && v48
  const SDL_53b_1 = !s[1] || v46 && (!s[785] && v48 || s[785] && (!v49 || v52))
  s[2494] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v46 || !s[785] && !v48 || s[785] && (!v49 || !v52)
  s[2495] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v46 && s[785] && !v49
  s[2496] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[778]) : -Infinity
  s[2497] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[782]) : Infinity
  s[2498] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[786] && (!s[1] || s[771])
  s[2499] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[786] && (!s[1] || s[774]) || s[787] || s[151]
  s[2500] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v60 = Math.min(s[40], SDL_47_1_3)
  const v61 = Math.min(s[41], SDL_47_1_3_hoej)
  const v62 = SDL_47_1_3_ir || s[44]
  const v63 = s[146] && SDL_47_1_3_er
  const v64 = s[767] && SDL_47_1_3_er
  const v65 = s[158] && s[788]
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(s[789], v60) : v60) : s[789]
  const SDL_56_1_beloeb = s[143] ? -Infinity : v63 ? (v66 ? Math.min(v60, v67) : v60) : v67
  s[2501] = SDL_56_1_beloeb
  const v69 = v64 ? (v65 ? Math.max(s[790], v61) : v61) : s[790]
  const SDL_56_1_beloeb_hoej = s[143] ? Infinity : v63 ? (v66 ? Math.max(v61, v69) : v61) : v69
  s[2502] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[791] && (s[143] || v63 || v64 || v65)
  s[2503] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[791] && (s[143] || s[146] && v62 || s[767] && v62 || s[158] && s[792] || s[144]) || s[793] || s[151]
  s[2504] = SDL_56_1_beloeb_ir
}

function svar_78(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[878] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3896] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3900] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3899] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3901] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3898] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3902] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3903] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2505] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2506] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2508] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2509] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2510] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2511] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3905] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2512] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2513] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3906] = v21
  const v22 = v21 && s[794] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2514] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2515] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[83] && s[602] >= f.refusionskravFremsat
  s[3907] = v25
  const v26 = !s[83] && s[601] < f.refusionskravFremsat
  s[3908] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3909] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[84]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3910] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[147] && (s[143] || s[146] && v30 || s[795] && v30 || s[796] && v33 || s[797] && v33)
  s[2520] = SDL_59_6
  const SDL_59_6_nej = s[147] && (s[143] || s[146] && v28 || s[795] && v28 || s[796] && v32 || s[797] && v32)
  s[2521] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[83] && s[798] >= f.arbejdsgiverAnmeldt
  s[3914] = v36
  const v37 = !s[83] && s[799] < f.arbejdsgiverAnmeldt
  s[3915] = v37
  const v38 = v36 || s[800] || SDL_59_6
  s[3911] = v38
  const v39 = SDL_59_6_nej || s[801]
  const v40 = (v37 || s[84]) && (s[802] || s[84]) && v39 && (v37 || s[802] || SDL_59_6_nej)
  s[3912] = v40
  const v41 = s[84] && s[801]
  s[3913] = v41
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
  const v56 = !s[83] && s[747] >= f.arbejdsgiverAnmeldt
  s[3918] = v56
  const v57 = !s[83] && s[746] < f.arbejdsgiverAnmeldt
  s[3919] = v57
  const v58 = !s[83] && s[81] < shiftDays(s[141], 30)
  s[3920] = v58
  const v59 = !s[83] && s[81] >= shiftDays(s[139], 30)
  s[3921] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3916] = v60
  const v61 = (v57 || s[84]) && (v59 || s[84]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3917] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[146] && v55
  const v66 = s[734] && v55
  const v67 = s[722] && (v60 || v61 || v47)
  const v68 = s[749] || v67
  const v69 = s[749] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[143] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2516] = SDL_59_2
  const v73 = s[749] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[143] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2517] = SDL_59_2_hoej
  const SDL_59_2_er = s[147] && (s[143] || v65 || v66 || s[749] || v67)
  s[2518] = SDL_59_2_er
  const SDL_59_2_ir = !s[147] || s[143] || s[146] && v46 || s[734] && v46 || s[749] || s[722] && v46 || s[144]
  s[2519] = SDL_59_2_ir
}

function svar_79(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[803] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v0
  s[2522] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v0
  s[2523] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[804] || v3
  s[2527] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[804] || !v3
  s[2528] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3922] = v6
  const SEL_112_1 = !s[804] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[804])
  s[2524] = SEL_112_1
  const SEL_112_1_nej = !s[804] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2525] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3923] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3927] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[979] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3925] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[3010] = v13
  const v14 = v11 || v12 && s[805] || s[205] && v13 || s[568]
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
  s[3928] = v25
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
  const SSBEK_3_1_ir = !s[532] || !v9 && v14 || v9 && (!s[241] && v14 || s[241] && (!s[806] && v14 || s[806] && (!v12 && v14 || v12 && (!s[807] || !s[59] && v14 || s[59] && (!s[205] && v14 || s[205] && (!s[193] || s[568] || v14))))))
  s[815] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[532] ? (v9 ? (s[241] ? (s[806] ? (v12 ? (s[807] ? (s[59] ? (s[205] ? (s[193] ? (s[568] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[811] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[532] ? (v9 ? (s[241] ? (s[806] ? (v12 ? (s[807] ? (s[59] ? (s[205] ? (s[193] ? (s[568] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[812] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3931] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3930] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3929] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3933] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3934] = v71
  const v72 = v70 && v71
  s[3932] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[532] ? (s[61] ? -Infinity : v75) : -Infinity
  s[813] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[532] ? (s[61] ? Infinity : v75) : Infinity
  s[814] = SSBEK_6_1_hoej
  const v78 = s[808] || s[809]
  s[817] = v78
  const SSBEK_6_1_ir = s[810] && (!s[532] || s[61]) || v78
  s[816] = SSBEK_6_1_ir
}

function svar_80(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[811] === Infinity ? Infinity : f.nettoboligudgift - s[811])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[532] ? (s[61] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[812] === -Infinity ? -Infinity : f.nettoboligudgift - s[812]) - v1, s[813] === -Infinity ? -Infinity : s[813] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2531] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[532] ? (s[61] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[814] === Infinity ? Infinity : s[814] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2532] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[810] && (!s[532] || s[61] || s[810])
  s[2533] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[810] && (!s[532] || s[61] || s[815] || s[816]) || s[817]
  s[2534] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[532] ? (s[61] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2535] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[532] ? (s[61] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2536] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[810] && (!s[532] || s[61] || SSBEK_5_1_er)
  s[2537] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[810] && (!s[532] || s[61] || SSBEK_5_1_ir) || s[817]
  s[2538] = SSBEK_10_1_ir
  // STATSFLEKSBEK.11: Statens refusion af lønnen i et fleksjob (BEK 2270/2020 § 11, stk. 1)
  const v10 = f.fleksjobStartede >= 11778 /* 2002-04-01 */
  s[1003] = v10
  const v11 = v10 ? 5000 : 10000
  const STATSFLEKSBEK_11 = s[1] ? v11 : -Infinity
  s[2539] = STATSFLEKSBEK_11
  const STATSFLEKSBEK_11_hoej = s[1] ? v11 : Infinity
  s[2540] = STATSFLEKSBEK_11_hoej
  const STATSFLEKSBEK_11_er = f.ansatIFleksjob && f.omfattetAfStatensFleksjobordning
  s[1002] = STATSFLEKSBEK_11_er
  const STATSFLEKSBEK_11_ir = !STATSFLEKSBEK_11_er || !s[1]
  s[879] = STATSFLEKSBEK_11_ir
  // STATSFLEKSBEK.11.3: Statens refusion har et loft over lønnen (BEK 2270/2020 § 11, stk. 3)
  const v16 = f.fleksjobStartede <= 13333 /* 2006-07-04 */
  s[3944] = v16
  const v17 = v16 || f.fleksjobAftaltSenest4Juli2006
  s[1004] = v17
  const STATSFLEKSBEK_11_3 = STATSFLEKSBEK_11_er && (!s[1] || !v17)
  s[2542] = STATSFLEKSBEK_11_3
  const STATSFLEKSBEK_11_3_nej = STATSFLEKSBEK_11_er && (!s[1] || v17)
  s[2543] = STATSFLEKSBEK_11_3_nej
}

function svar_81(f, s) {
  const v0 = s[1] ? 0 : 4
  s[862] = v0
  const v1 = s[818] ? 4 : 0
  s[1014] = v1
  const v2 = s[2] ? 4 : 0
  s[1018] = v2
  const v3 = s[0] ? 0 : 4
  s[1031] = v3
  const v4 = s[233] ? 4 : 0
  s[1045] = v4
  const v5 = (s[225] ? 1 : 0) + v4
  s[1042] = v5
  const v6 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[892] = v6
  const v7 = s[24] ? 0 : 4
  s[1048] = v7
  const v8 = 1 + v0
  s[1115] = v8
  const v9 = s[819] ? 1 : 0
  s[1124] = v9
  const v10 = s[820] ? 1 : 0
  s[1133] = v10
  const v11 = v10 + (s[821] ? 4 : 0)
  s[1137] = v11
  const v12 = s[22] ? 0 : 4
  s[1168] = v12
  const v13 = s[33] ? 4 : 0
  s[1814] = v13
  const v14 = (f.erVisiteretTilFleksjob ? 1 : 0) + v13
  s[1178] = v14
  const v15 = (s[765] ? 1 : 0) + (s[766] ? 4 : 0)
  s[1187] = v15
  const v16 = 1 + v7
  s[1190] = v16
  const v17 = s[822] ? 0 : 4
  s[1223] = v17
  const v18 = s[823] ? 1 : 0
  s[1242] = v18
  const v19 = v18 + (s[824] ? 4 : 0)
  s[1245] = v19
  const v20 = s[825] ? 1 : 0
  s[1249] = v20
  const v21 = s[826] ? 1 : 0
  s[1254] = v21
  const v22 = s[827] ? 4 : 0
  s[1284] = v22
  const v23 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[910] = v23
  const v24 = s[6] ? 0 : 4
  s[1290] = v24
  const v25 = s[194] ? 1 : 0
  s[1313] = v25
  const v26 = s[828] ? 4 : 0
  s[1298] = v26
  const v27 = v25 + v26
  s[1293] = v27
  const v28 = (s[62] ? 1 : 0) + (s[829] ? 4 : 0)
  s[1301] = v28
  const v29 = f.revalideringErBevilget ? 1 : 0
  s[1567] = v29
  const v30 = v29 + (s[830] ? 4 : 0)
  s[1306] = v30
  const v31 = (s[831] ? 1 : 0) + (s[832] ? 2 : 0) + (s[833] ? 4 : 0)
  s[1315] = v31
  const v32 = (s[834] ? 1 : 0) + (s[835] ? 2 : 0) + v0
  s[1316] = v32
  const v33 = s[199] ? 1 : 0
  s[1317] = v33
  const v34 = s[196] ? 1 : 0
  s[912] = v34
  const v35 = s[836] ? 1 : 0
  s[1322] = v35
  const v36 = s[837] ? 1 : 0
  s[1331] = v36
  const v37 = 1 + (s[838] ? 4 : 0)
  s[1341] = v37
  const v38 = s[70] ? 0 : 1
  s[1350] = v38
  const v39 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[914] = v39
  const v40 = s[193] ? 0 : 4
  s[1364] = v40
  const v41 = s[193] ? 1 : 0
  s[2870] = v41
  const v42 = s[193] ? 1 : 4
  s[1367] = v42
  const v43 = s[839] ? 4 : 0
  s[1400] = v43
  const v44 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[924] = v44
  const v45 = f.ressourceforloebErBevilget ? 1 : 0
  s[1428] = v45
  const v46 = s[840] ? 4 : 0
  s[1439] = v46
  const v47 = v45 + v46
  s[1419] = v47
  const v48 = s[207] ? 4 : 0
  s[1425] = v48
  const v49 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[3060] = v49
  const v50 = s[841] ? 4 : 0
  s[1429] = v50
  const v51 = !s[842] && !s[843]
  s[1455] = v51
  const v52 = s[277] ? 4 : 0
  s[1466] = v52
  const v53 = s[844] ? 4 : 0
  s[1472] = v53
  const v54 = s[845] ? 4 : 0
  s[1488] = v54
  const v55 = s[846] ? 1 : 0
  s[1507] = v55
  const v56 = s[847] ? 1 : 0
  s[1512] = v56
  const v57 = (s[848] ? 1 : 0) + (s[849] ? 4 : 0)
  s[1516] = v57
  const v58 = s[850] ? 1 : 0
  s[1564] = v58
  const v59 = s[851] ? 1 : 0
  s[1576] = v59
  const v60 = s[852] ? 1 : 0
  s[1593] = v60
  const v61 = s[853] ? 1 : 0
  s[1598] = v61
  const v62 = s[76] ? 4 : 0
  s[1609] = v62
  const v63 = s[854] ? 4 : 0
  s[1616] = v63
  const v64 = s[78] ? 1 : 0
  s[1640] = v64
  const v65 = s[359] ? 1 : 0
  s[1651] = v65
  const v66 = s[855] ? 4 : 0
  s[1654] = v66
  const v67 = s[810] ? 1 : 0
  s[1664] = v67
  const v68 = s[856] ? 0 : 4
  s[1672] = v68
  const v69 = s[447] ? 4 : 0
  s[1681] = v69
  const v70 = s[0] ? 1 : 0
  s[964] = v70
  const v71 = s[191] ? 0 : 4
  s[1713] = v71
  const v72 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[3323] = v72
  const v73 = s[440] ? 1 : 0
  s[968] = v73
  const v74 = s[440] ? 1 : 4
  s[1746] = v74
  const v75 = s[191] ? 1 : 0
  s[908] = v75
  const v76 = s[191] ? 1 : 4
  s[1771] = v76
  const v77 = s[1] ? 0 : 2
  s[1798] = v77
  const v78 = 1 + (s[857] ? 4 : 0)
  s[1847] = v78
  const v79 = s[858] ? 0 : 4
  s[1871] = v79
}

function svar_82(f, s) {
  const v0 = s[859] ? 1 : 0
  s[1904] = v0
  const v1 = s[860] ? 1 : 0
  s[1909] = v1
  const v2 = s[78] ? 1 : 4
  s[1932] = v2
  const v3 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1951] = v3
  const v4 = s[861] ? 4 : 0
  s[1953] = v4
  const v5 = (s[1] ? 0 : 1) + 2 + s[862]
  s[1972] = v5
  const v6 = s[863] ? 1 : 0
  s[1979] = v6
  const v7 = s[548] ? 0 : 4
  s[1982] = v7
  const v8 = 1 + (s[566] ? 0 : 4)
  s[2043] = v8
  const v9 = !s[864] && !s[865]
  s[2048] = v9
  const v10 = f.anmodningEfterOffentlighedslovenModtaget >= 13332 /* 2006-07-03 */
  s[3644] = v10
  const v11 = s[866] ? 4 : 0
  s[2120] = v11
  const v12 = s[867] ? 0 : 4
  s[2150] = v12
  const v13 = s[868] ? 0 : 4
  s[2161] = v13
  const v14 = s[869] ? 0 : 4
  s[2201] = v14
  const v15 = s[870] ? 0 : 4
  s[2211] = v15
  const v16 = s[871] ? 1 : 0
  s[2220] = v16
  const v17 = s[151] ? 4 : 0
  s[2234] = v17
  const v18 = s[83] ? 0 : 1
  s[2235] = v18
  const v19 = s[84] ? 4 : 0
  s[2236] = v19
  const v20 = s[801] ? 4 : 0
  s[2258] = v20
  const v21 = s[872] ? 4 : 0
  s[2261] = v21
  const v22 = s[873] ? 0 : 4
  s[2313] = v22
  const v23 = s[874] ? 1 : 0
  s[2324] = v23
  const v24 = !s[83] && !s[875]
  s[2347] = v24
  const v25 = s[648] ? 1 : 0
  s[2354] = v25
  const v26 = s[132] ? 4 : 0
  s[2390] = v26
  const v27 = s[134] ? 4 : 0
  s[2391] = v27
  const v28 = !s[876] && !s[877]
  s[2492] = v28
  const v29 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[1001] = v29
  const v30 = s[878] ? 0 : 4
  s[2507] = v30
  const v31 = s[804] ? 0 : 4
  s[2526] = v31
  const v32 = s[879] ? 4 : 0
  s[2541] = v32
  const v33 = s[61] ? 2 : 0
  s[965] = v33
  const v34 = s[1] ? 1 : 0
  s[885] = v34
  const v35 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[905] = v35
  const v36 = v35 ? v34 : v33
  s[2544] = v36
  const v37 = s[0] ? 2 : 0
  s[899] = v37
  const v38 = s[880] ? v34 : v37
  s[2545] = v38
  const v39 = s[80] ? 1 : 0
  s[916] = v39
  const v40 = !s[83] && !s[84] && s[141] < NEVER
  s[918] = v40
  const v41 = s[139] >= 16440 /* 2015-01-05 */
  s[2948] = v41
  const v42 = s[139] >= 15012 /* 2011-02-07 */
  s[3700] = v42
  const v43 = v42 ? 2 : 0
  s[921] = v43
  const v44 = s[141] <= 16439 /* 2015-01-04 */
  s[2947] = v44
  const v45 = s[139] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[920] = v45
  const v46 = s[141] <= 15011 /* 2011-02-06 */
  s[919] = v46
  const v47 = v40 ? (v46 ? v45 : v44 ? v43 : v41 ? 3 : 0) : 0
  s[2548] = v47
  const v48 = s[470] ? 3 : 0
  s[2552] = v48
  const v49 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2551] = v49
  const v50 = f.vurderingsdato <= 13878 /* 2007-12-31 */
  s[2550] = v50
  const v51 = s[470] ? 2 : 0
  s[2560] = v51
  const v52 = s[881] ? 2 : 0
  s[2567] = v52
  const v53 = s[882] ? 1 : 0
  s[2566] = v53
  const v54 = f.brevetSendtDen <= 15521 /* 2012-06-30 */
  s[2565] = v54
  const v55 = s[78] ? 5 : 0
  s[2576] = v55
  const v56 = s[59] ? 4 : 0
  s[922] = v56
  const v57 = s[386] ? 3 : 0
  s[2575] = v57
  const v58 = s[6] ? 2 : 0
  s[2574] = v58
  const v59 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2573] = v59
  const v60 = s[224] ? 4 : 0
  s[942] = v60
  const v61 = s[234] ? 3 : 0
  s[944] = v61
  const v62 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[943] = v62
  const v63 = s[59] ? 3 : 0
  s[901] = v63
  const v64 = s[880] ? v34 : s[883] ? v37 : v63
  s[941] = v64
  const v65 = s[225] && !s[226]
  s[2598] = v65
  const v66 = s[30] ? 4 : 0
  s[2600] = v66
  const v67 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[898] = v67
  const v68 = s[23] ? 2 : 0
  s[897] = v68
  const v69 = s[22] ? 1 : 0
  s[2599] = v69
  const v70 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[896] = v70
  const v71 = s[30] ? 2 : 0
  s[894] = v71
  const v72 = s[24] ? 1 : 0
  s[893] = v72
  const v73 = s[569] ? v72 : v71
  s[2632] = v73
  const v74 = f.vurderingsdato >= 13854 /* 2007-12-07 */ ? 2 : 0
  s[886] = v74
  const v75 = f.vurderingsdato <= 13853 /* 2007-12-06 */
  s[884] = v75
  const v76 = v75 ? v34 : v74
  s[2636] = v76
  const v77 = f.hensynModRepraesentation ? 1 : f.andenLovBegraenserRepraesentation ? 2 : 0
  s[2638] = v77
  const v78 = v76 === 2
  s[2639] = v78
  const v79 = v76 === 1
  s[2637] = v79
}

function svar_83(f, s) {
  const v0 = s[6] ? 3 : 0
  s[960] = v0
  const v1 = s[884] ? s[885] : s[371] ? s[886] : f.vurderingsdato <= 16181 /* 2014-04-21 */ ? v0 : f.vurderingsdato >= 16182 /* 2014-04-22 */ ? 4 : 0
  s[2648] = v1
  const v2 = f.vurderingsdato <= 19904 /* 2024-06-30 */
  s[2674] = v2
  const v3 = f.fristForAfgoerelsenBrydes ? 1 : f.hensynModAtVentePaaAktindsigt ? 2 : 0
  s[2676] = v3
  const v4 = v1 === 4
  s[2679] = v4
  const v5 = v1 === 3
  s[2678] = v5
  const v6 = v1 === 2
  s[2677] = v6
  const v7 = v1 === 1
  s[2675] = v7
  const v8 = s[7] && !s[887] && s[1] ? v1 : 0
  s[2686] = v8
  const v9 = f.restenRoeberHensynet ? 1 : f.restenErKlartVildledende ? 2 : f.restenErUdenMening ? 3 : 0
  s[2687] = v9
  const v10 = f.anmodningOmAktindsigtModtaget <= 13853 /* 2007-12-06 */ ? (s[888] ? 1 : 0) : f.anmodningOmAktindsigtModtaget <= 16070 /* 2013-12-31 */ ? (f.anmodningOmAktindsigtModtaget >= 13854 /* 2007-12-07 */ ? 2 : 0) : f.anmodningOmAktindsigtModtaget <= 16181 /* 2014-04-21 */ ? (s[889] ? 3 : 0) : f.anmodningOmAktindsigtModtaget >= 16182 /* 2014-04-22 */ ? 4 : 0
  s[2688] = v10
  const v11 = f.ubetaenkeligtAtAfgoere ? 1 : f.fristForAfgoerelsenBrydes ? 2 : f.hensynModAtVentePaaHoering ? 3 : f.retTilAktindsigtIOplysningerne ? (f.videKredsEllerVanskeligt ? 5 : f.andenLovSikrerUdtalelse ? 6 : 0) : 4
  s[2700] = v11
  const v12 = f.fristForAfgoerelsenBrydes ? 1 : f.hensynModAtVentePaaUdtalelse ? 2 : f.andenLovSikrerUdtalelse ? 3 : 0
  s[2711] = v12
  const v13 = f.vurderingsdato <= 17675 /* 2018-05-24 */
  s[2775] = v13
  const v14 = s[873] ? 2 : 0
  s[3717] = v14
  const v15 = f.vurderingsdato <= 14407 /* 2009-06-12 */
  s[3716] = v15
  const v16 = v15 ? s[885] : f.vurderingsdato <= 15621 /* 2012-10-08 */ ? v14 : v13 ? (s[890] ? 3 : 0) : s[822] ? 4 : 0
  s[2721] = v16
  const v17 = s[64] ? 3 : 0
  s[2723] = v17
  const v18 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2722] = v18
  const v19 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2725] = v19
  const v20 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2724] = v20
  const v21 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2729] = v21
  const v22 = s[891] ? 2 : 0
  s[2727] = v22
  const v23 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[2726] = v23
  const v24 = s[892] ? 4 : 0
  s[2742] = v24
  const v25 = s[30] ? 3 : 0
  s[2741] = v25
  const v26 = s[892] ? 3 : 0
  s[2749] = v26
  const v27 = s[569] ? s[893] : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? s[894] : s[895] ? 3 : 0
  s[2755] = v27
  const v28 = s[896] ? s[893] : s[569] ? s[897] : s[898] ? v25 : v24
  s[2756] = v28
  const v29 = s[892] ? 2 : 0
  s[2763] = v29
  const v30 = s[880] ? s[893] : s[899]
  s[2772] = v30
  const v31 = s[569] ? s[893] : s[898] ? s[894] : v26
  s[2773] = v31
  const v32 = s[822] ? 2 : 0
  s[2776] = v32
  const v33 = s[900] ? 3 : 0
  s[2778] = v33
  const v34 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2777] = v34
  const v35 = s[55] ? 2 : 0
  const v36 = f.vurderingsdato <= 14456 /* 2009-07-31 */
  const v37 = v36 ? s[885] : s[883] ? v35 : s[901]
  s[2779] = v37
  const v38 = s[205] ? 9 : 0
  s[3926] = v38
  const v39 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[3025] = v39
  const v40 = s[59] ? 7 : 0
  s[3365] = v40
  const v41 = v36 ? s[885] : s[371] ? v35 : s[902] ? v0 : f.vurderingsdato <= 17118 /* 2016-11-13 */ ? (s[406] ? 4 : 0) : f.vurderingsdato <= 17712 /* 2018-06-30 */ ? (f.vurderingsdato >= 17119 /* 2016-11-14 */ ? 5 : 0) : s[883] ? (f.vurderingsdato >= 17713 /* 2018-07-01 */ ? 6 : 0) : s[903] ? v40 : v39 ? (s[288] ? 8 : 0) : s[904] ? v38 : s[905] ? (s[224] ? 10 : 0) : s[61] ? 11 : 0
  s[2782] = v41
  const v42 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2792] = v42
  const v43 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2791] = v43
  const v44 = v43 ? s[885] : v42
  s[2784] = v44
  const v45 = s[823] && !s[906] && s[1]
  s[2786] = v45
  const v46 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2793] = v46
  const v47 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[940] = v47
  const v48 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[939] = v48
  const v49 = v48 ? s[885] : s[883] ? v47 : s[901]
  s[948] = v49
  const v50 = s[59] ? 2 : 0
  s[3336] = v50
  const v51 = s[883] ? s[885] : v50
  s[2798] = v51
  const v52 = s[61] ? 4 : 0
  s[961] = v52
  const v53 = s[905] ? s[901] : v52
  s[953] = v53
  const v54 = s[907] ? 2 : 0
  s[930] = v54
  const v55 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[929] = v55
  const v56 = s[883] ? s[908] : v50
  s[2808] = v56
  const v57 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[2814] = v57
  const v58 = s[69] ? 2 : 0
  s[2853] = v58
  const v59 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[2813] = v59
  const v60 = s[68] ? 1 : 0
  s[2810] = v60
  const v61 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[2811] = v61
  const v62 = v61 ? v60 : v59 ? v58 : v57 ? (s[909] ? 3 : 0) : s[910] ? 4 : 0
  s[2809] = v62
  const v63 = s[61] ? 3 : 0
  s[975] = v63
  const v64 = s[905] ? v50 : v63
  s[2815] = v64
  const v65 = s[63] ? 2 : 0
  s[2816] = v65
  const v66 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[933] = v66
  const v67 = s[880] ? s[885] : s[883] ? s[899] : v53
  s[2818] = v67
  const v68 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2820] = v68
  const v69 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2819] = v69
  const v70 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2825] = v70
  const v71 = s[911] ? 3 : 0
  s[2824] = v71
  const v72 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2823] = v72
  const v73 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2822] = v73
  const v74 = s[199] && !s[201]
  s[2829] = v74
  const v75 = v73 ? s[912] : v70 ? (s[911] ? 2 : 0) : s[913] ? 3 : 0
  s[2830] = v75
  const v76 = s[63] ? 3 : 0
  s[3665] = v76
  const v77 = v66 ? v50 : v76
  s[3020] = v77
  const v78 = s[261] ? (s[883] ? s[885] : v77) : 0
  s[2855] = v78
  const v79 = s[914] ? 3 : 0
  s[2859] = v79
}

function svar_84(f, s) {
  const v0 = s[1] ? 2 : 0
  s[2858] = v0
  const v1 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[951] = v1
  const v2 = s[78] ? 6 : 0
  s[2863] = v2
  const v3 = s[78] ? 2 : 0
  s[2871] = v3
  const v4 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2875] = v4
  const v5 = s[0] ? 3 : 0
  s[2874] = v5
  const v6 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2873] = v6
  const v7 = s[915] ? 2 : 0
  s[2872] = v7
  const v8 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[998] = v8
  const v9 = v8 ? s[885] : v7
  s[2886] = v9
  const v10 = s[83] ? 0 : s[82] <= 15011 /* 2011-02-06 */ ? s[916] : s[713] ? 2 : 0
  s[2887] = v10
  const v11 = s[120] && !s[917] && s[121] < NEVER
  s[2916] = v11
  const v12 = s[122] >= 20485 /* 2026-02-01 */
  s[2921] = v12
  const v13 = s[122] >= 15012 /* 2011-02-07 */
  s[3852] = v13
  const v14 = v13 ? 2 : 0
  s[2920] = v14
  const v15 = s[121] <= 20484 /* 2026-01-31 */
  s[2919] = v15
  const v16 = s[122] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2918] = v16
  const v17 = s[121] <= 15011 /* 2011-02-06 */
  s[2917] = v17
  const v18 = v11 ? (v17 ? v16 : v14) : 0
  s[2922] = v18
  const v19 = s[122] >= 16252 /* 2014-07-01 */
  s[2929] = v19
  const v20 = v13 ? 4 : 0
  s[2928] = v20
  const v21 = s[121] <= 16251 /* 2014-06-30 */
  s[2927] = v21
  const v22 = s[122] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2926] = v22
  const v23 = s[122] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2925] = v23
  const v24 = s[121] <= 13604 /* 2007-04-01 */
  s[2924] = v24
  const v25 = s[121] <= 13544 /* 2007-01-31 */
  s[2923] = v25
  const v26 = v19 ? 3 : 0
  s[2934] = v26
  const v27 = s[139] >= 16252 /* 2014-07-01 */
  s[996] = v27
  const v28 = s[141] <= 16251 /* 2014-06-30 */
  s[995] = v28
  const v29 = s[918] ? (s[919] ? s[920] : s[921]) : 0
  s[994] = v29
  const v30 = s[139] >= 15341 /* 2012-01-02 */
  s[2946] = v30
  const v31 = s[141] <= 15340 /* 2012-01-01 */
  s[2945] = v31
  const v32 = s[241] ? 2 : 0
  s[966] = v32
  const v33 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2993] = v33
  const v34 = s[241] ? 3 : 0
  s[2998] = v34
  const v35 = s[191] ? 2 : 0
  s[2997] = v35
  const v36 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[2996] = v36
  const v37 = s[193] ? 4 : 0
  s[980] = v37
  const v38 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[3009] = v38
  const v39 = s[61] ? 5 : 0
  s[974] = v39
  const v40 = s[905] ? s[922] : v39
  s[3024] = v40
  const v41 = s[923] ? 3 : 0
  s[3023] = v41
  const v42 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[3022] = v42
  const v43 = s[256] ? 4 : 0
  const v44 = s[905] ? v43 : v39
  s[3027] = v44
  const v45 = s[205] ? 3 : 0
  s[3026] = v45
  const v46 = s[59] ? 5 : 0
  s[958] = v46
  const v47 = s[61] ? 6 : 0
  s[962] = v47
  const v48 = s[256] ? 5 : 0
  s[3033] = v48
  const v49 = s[205] ? 4 : 0
  s[3032] = v49
  const v50 = s[924] ? 5 : 0
  s[3049] = v50
  const v51 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[3047] = v51
  const v52 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[3045] = v52
  const v53 = s[925] ? 2 : 0
  s[3044] = v53
  const v54 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[3043] = v54
  const v55 = s[926] ? 1 : 0
  s[3042] = v55
  const v56 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[3041] = v56
  const v57 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[3059] = v57
  const v58 = s[927] ? 2 : 0
  s[3058] = v58
  const v59 = s[928] ? 1 : 0
  s[3057] = v59
  const v60 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[3056] = v60
  const v61 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[3062] = v61
  const v62 = s[1] && s[52] < NEVER
  s[984] = v62
  const v63 = s[0] ? 4 : 0
  s[959] = v63
  const v64 = s[883] ? v63 : v46
  s[3068] = v64
  const v65 = s[883] ? v5 : s[922]
  s[3105] = v65
  const v66 = s[929] ? s[885] : s[880] ? s[930] : v65
  s[3074] = v66
  const v67 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[3075] = v67
  const v68 = s[931] ? s[901] : v43
  s[3146] = v68
  const v69 = s[880] ? s[885] : s[883] ? s[899] : v68
  s[3083] = v69
  const v70 = s[932] ? 1 : 0
  s[3084] = v70
  const v71 = s[63] ? 5 : 0
  s[981] = v71
  const v72 = s[933] ? s[922] : v71
  s[3085] = v72
  const v73 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[3088] = v73
  const v74 = f.fleksjobPaaNuvaerendeArbejdsplads ? v69 : 0
  s[3092] = v74
  const v75 = s[934] ? 1 : 0
  s[3094] = v75
  const v76 = s[935] ? 1 : s[936] ? 0 : s[880] ? v0 : v65
  s[3098] = v76
  const v77 = s[937] ? 1 : s[938] ? 2 : 0
  s[3099] = v77
  const v78 = s[914] ? 2 : 0
  s[952] = v78
  const v79 = s[939] ? s[885] : s[880] ? s[940] : v65
  s[3106] = v79
}

function svar_85(f, s) {
  const v0 = f.jobbetErOverenskomstdaekket ? s[941] : 0
  s[3107] = v0
  const v1 = s[938] ? 1 : 0
  s[3108] = v1
  const v2 = s[904] ? s[901] : s[942]
  s[3113] = v2
  const v3 = s[191] ? 3 : 0
  s[3114] = v3
  const v4 = s[880] ? s[885] : s[943] ? s[899] : s[883] ? s[944] : s[922]
  s[3115] = v4
  const v5 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[885] : s[883] ? (s[945] ? 2 : 0) : s[901]
  s[3118] = v5
  const v6 = s[946] && !s[947] ? s[948] : 0
  s[3126] = v6
  const v7 = s[949] ? 1 : s[950] ? 2 : 0
  s[3127] = v7
  const v8 = s[951] ? s[885] : s[883] ? s[952] : s[953]
  s[3131] = v8
  const v9 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[954] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[955] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[3134] = v9
  const v10 = f.revalideringErBevilget ? v9 : 0
  s[3135] = v10
  const v11 = s[956] ? 1 : 0
  s[3136] = v11
  const v12 = s[883] ? (s[957] ? 4 : 0) : s[958]
  s[3138] = v12
  const v13 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[3137] = v13
  const v14 = s[59] ? 6 : 0
  s[3143] = v14
  const v15 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[3149] = v15
  const v16 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[3148] = v16
  const v17 = s[939] ? s[885] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[940] : s[880] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : s[959]
  s[3194] = v17
  const v18 = s[241] ? 4 : 0
  s[3195] = v18
  const v19 = s[951] ? s[885] : s[952]
  s[3196] = v19
  const v20 = s[951] ? s[885] : s[371] ? s[952] : s[287] ? s[960] : s[78] ? 4 : 0
  s[3197] = v20
  const v21 = s[78] ? 3 : 0
  s[3479] = v21
  const v22 = s[951] ? s[885] : s[287] ? s[952] : v21
  s[3204] = v22
  const v23 = s[353] ? 1 : 0
  s[3212] = v23
  const v24 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[3217] = v24
  const v25 = s[6] ? 1 : 0
  s[3254] = v25
  const v26 = s[308] ? v25 : 0
  s[3248] = v26
  const v27 = s[905] ? v21 : s[961]
  s[3271] = v27
  const v28 = s[532] ? 2 : 0
  s[3272] = v28
  const v29 = s[856] ? 2 : 0
  s[3276] = v29
  const v30 = f.bruddetSkete >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[3274] = v30
  const v31 = f.bruddetSkete <= 14517 /* 2009-09-30 */
  s[3273] = v31
  const v32 = s[905] ? s[958] : s[962]
  s[3285] = v32
  const v33 = s[963] ? 4 : 0
  s[3284] = v33
  const v34 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[3283] = v34
  const v35 = s[905] ? s[964] : s[965]
  s[3288] = v35
  const v36 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[3289] = v36
  const v37 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[3300] = v37
  const v38 = v37 ? s[966] : s[460] ? 3 : 0
  s[3296] = v38
  const v39 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[3321] = v39
  const v40 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[3319] = v40
  const v41 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[3318] = v41
  const v42 = s[967] ? 2 : 0
  s[3317] = v42
  const v43 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[3316] = v43
  const v44 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[3315] = v44
  const v45 = v44 ? s[968] : v42
  s[3324] = v45
  const v46 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[3342] = v46
  const v47 = s[193] ? 7 : 0
  s[3340] = v47
  const v48 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[3339] = v48
  const v49 = s[288] ? 3 : 0
  s[3337] = v49
  const v50 = s[969] ? 3 : 0
  s[3345] = v50
  const v51 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[3344] = v51
  const v52 = s[443] ? 4 : 0
  s[3350] = v52
  const v53 = s[459] ? 3 : 0
  s[3349] = v53
  const v54 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[3348] = v54
  const v55 = s[455] ? 4 : 0
  const v56 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  const v57 = s[951] ? s[885] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? s[952] : v56 ? (s[970] ? 3 : 0) : s[883] ? v55 : v32
  s[3352] = v57
  const v58 = s[450] && !s[456] && !s[447]
  s[3355] = v58
  const v59 = s[61] ? 8 : 0
  s[3366] = v59
  const v60 = s[971] ? 0 : s[972] <= 16616 /* 2015-06-30 */ ? 1 : s[972] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[3377] = v60
  const v61 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[3378] = v61
  const v62 = s[973] ? 2 : 0
  s[3384] = v62
  const v63 = s[933] ? s[974] : s[63] ? 6 : 0
  s[3394] = v63
  const v64 = s[63] ? 4 : 0
  s[3577] = v64
  const v65 = s[933] ? s[975] : v64
  s[3399] = v65
  const v66 = s[470] ? 4 : 0
  s[3715] = v66
  const v67 = s[905] ? v66 : v63
  s[3413] = v67
  const v68 = s[915] ? 3 : 0
  s[1000] = v68
  const v69 = s[24] ? 2 : 0
  s[3417] = v69
  const v70 = s[976] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v69 : v56 ? (s[977] ? 3 : 0) : v55
  s[3432] = v70
  const v71 = s[858] ? 1 : 0
  s[3446] = v71
  const v72 = s[978] ? 2 : 0
  s[3448] = v72
  const v73 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[3447] = v73
  const v74 = v73 ? v71 : v44 ? v72 : s[967] ? 3 : 0
  s[3451] = v74
  const v75 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[3489] = v75
  const v76 = s[951] ? s[885] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[952] : s[979] ? (s[539] ? 3 : 0) : s[532] ? 4 : 0
  s[3503] = v76
  const v77 = s[933] ? s[980] : s[981]
  s[3527] = v77
  const v78 = s[549] ? 2 : 0
  s[3535] = v78
  const v79 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[3534] = v79
}

function svar_86(f, s) {
  const v0 = s[548] ? 1 : 0
  s[3533] = v0
  const v1 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[3532] = v1
  const v2 = s[556] ? 3 : 0
  s[3540] = v2
  const v3 = s[51] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v4 = !s[982] && !s[983] && s[1] ? (s[984] ? (s[52] <= 14518 /* 2009-10-01 */ ? v3 : s[51] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[3557] = v4
  const v5 = s[209] ? 1 : 0
  s[3558] = v5
  const v6 = s[984] ? (s[52] <= 20269 /* 2025-06-30 */ ? v3 : s[982] ? 2 : 0) : 0
  s[3559] = v6
  const v7 = s[985] ? 1 : s[986] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[987] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[988] ? 4 : 0
  s[3561] = v7
  const v8 = s[989] ? 4 : 0
  s[3567] = v8
  const v9 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[3566] = v9
  const v10 = s[933] ? s[961] : s[981]
  s[3573] = v10
  const v11 = s[566] ? 1 : 0
  s[3579] = v11
  const v12 = s[990] ? 4 : 0
  s[3618] = v12
  const v13 = f.vurderingsdato <= 19967 /* 2024-09-01 */
  s[3616] = v13
  const v14 = s[561] ? 3 : 0
  s[3619] = v14
  const v15 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3623] = v15
  const v16 = s[991] ? 1 : 0
  s[3622] = v16
  const v17 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[3621] = v17
  const v18 = v17 ? v16 : v15
  s[3628] = v18
  const v19 = s[546] ? 1 : 0
  s[3629] = v19
  const v20 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3632] = v20
  const v21 = f.anmodningEfterOffentlighedslovenModtaget <= 16070 /* 2013-12-31 */
  s[3643] = v21
  const v22 = f.ansoegningenModtaget >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3660] = v22
  const v23 = s[868] ? 1 : 0
  s[3659] = v23
  const v24 = f.ansoegningenModtaget <= 14124 /* 2008-09-02 */
  s[3658] = v24
  const v25 = f.vurderingsdato >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3663] = v25
  const v26 = f.vurderingsdato <= 14124 /* 2008-09-02 */
  s[3662] = v26
  const v27 = f.afgoerelsenMeddelt >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3676] = v27
  const v28 = s[869] ? 1 : 0
  s[3675] = v28
  const v29 = f.afgoerelsenMeddelt <= 14124 /* 2008-09-02 */
  s[3674] = v29
  const v30 = s[870] ? 1 : 0
  s[3688] = v30
  const v31 = f.klagenModtaget <= 14124 /* 2008-09-02 */ ? v30 : f.klagenModtaget >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3680] = v31
  const v32 = s[992] ? 0 : v31
  s[3678] = v32
  const v33 = f.klagenSendtDigitaltITide ? 1 : 0
  s[3679] = v33
  const v34 = s[805] ? s[885] : s[807] ? 2 : 0
  s[3697] = v34
  const v35 = s[993] ? s[994] : 0
  s[3698] = v35
  const v36 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3699] = v36
  const v37 = s[193] ? 3 : 0
  s[3703] = v37
  const v38 = s[470] ? 5 : 0
  s[3710] = v38
  const v39 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3708] = v39
  const v40 = s[650] ? 4 : 0
  s[3731] = v40
  const v41 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3729] = v41
  const v42 = s[139] >= 15517 /* 2012-06-26 */
  s[3855] = v42
  const v43 = v42 ? 4 : 0
  s[3737] = v43
  const v44 = s[139] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3736] = v44
  const v45 = s[141] <= 15516 /* 2012-06-25 */
  s[3735] = v45
  const v46 = s[141] <= 15397 /* 2012-02-27 */
  s[3734] = v46
  const v47 = s[918] ? (s[919] ? s[920] : s[995] ? s[921] : s[996] ? 3 : 0) : 0
  s[3756] = v47
  const v48 = s[181] && !s[183] && s[997] < NEVER
  s[3762] = v48
  const v49 = s[139] >= 15427 /* 2012-03-28 */
  s[3866] = v49
  const v50 = v49 ? 3 : 0
  s[3859] = v50
  const v51 = s[141] <= 15426 /* 2012-03-27 */
  s[3858] = v51
  const v52 = s[168] ? (s[918] ? (s[919] ? s[920] : v51 ? s[921] : v45 ? v50 : s[141] <= 16248 /* 2014-06-27 */ ? v43 : s[141] <= 16658 /* 2015-08-11 */ ? (s[139] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[139] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3870] = v52
  const v53 = s[918] ? (s[919] ? s[920] : s[141] <= 15111 /* 2011-05-17 */ ? s[921] : s[141] <= 15207 /* 2011-08-21 */ ? (s[139] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[139] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3872] = v53
  const v54 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[885] : s[998] ? (s[999] ? 2 : 0) : s[1000]
  s[3879] = v54
  const v55 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3897] = v55
  const v56 = s[878] ? 1 : 0
  s[3895] = v56
  const v57 = s[1001] ? 2 : 0
  s[3904] = v57
  const v58 = s[1002] ? (f.vurderingsdato <= 14609 /* 2009-12-31 */ ? s[885] : s[371] ? (f.vurderingsdato >= 14610 /* 2010-01-01 */ ? 2 : 0) : s[805] ? s[960] : s[883] ? (s[807] ? 4 : 0) : s[903] ? s[958] : s[288] ? 6 : 0) : 0
  s[3935] = v58
  const v59 = s[1003] ? 0 : 1
  s[3937] = v59
  const v60 = v58 === 6
  s[3942] = v60
  const v61 = v58 === 5
  s[3941] = v61
  const v62 = v58 === 4
  s[3940] = v62
  const v63 = v58 === 3
  s[3939] = v63
  const v64 = v58 === 2
  s[3938] = v64
  const v65 = v58 === 1
  s[3936] = v65
  const v66 = s[1004] ? 1 : 0
  s[3943] = v66
}

export function svar(f) {
  const s = new Array(3945)
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
  svar_77(f, s)
  svar_78(f, s)
  svar_79(f, s)
  svar_80(f, s)
  svar_81(f, s)
  svar_82(f, s)
  svar_83(f, s)
  svar_84(f, s)
  svar_85(f, s)
  svar_86(f, s)
  return { AIBEK_1_6_kan: (s[1005] ? 1 : 0) + (s[1006] ? 2 : 0) + (s[61] ? 0 : 4), AIBEK_2_kan: (s[1007] ? 1 : 0) + (s[1008] ? 2 : 0) + (s[1009] ? 4 : 0), ALF_53_2_fleksjob_kan: (s[1010] ? 1 : 0) + (s[1011] ? 2 : 0) + s[862], ALF_55_sygdom_kan: (s[1012] ? 1 : 0) + (s[1013] ? 2 : 0) + s[1014], ALF_62_3: s[626], ALF_62_3_hoej: s[627], ALF_62_3_kan: (s[625] ? 1 : 0) + (s[628] ? 4 : 0), ALF_62_tilmelding_kan: (s[1015] ? 1 : 0) + (s[1016] ? 2 : 0) + s[1014], ALF_75h_3_fleksjob_kan: (s[1017] ? 1 : 0) + (f.ansatIFleksjob ? 2 : 0) + s[1018], ARBEVNEBEK_6_1_kan: (s[1019] ? 1 : 0) + (s[1020] ? 2 : 0) + s[862], BEK937_27_kan: (s[1021] ? 1 : 0) + (s[1022] ? 2 : 0) + (s[1023] ? 4 : 0), BEK937_27_2007_kan: (s[1024] ? 1 : 0) + (s[1025] ? 2 : 0) + (s[1026] ? 4 : 0), DPL_3_1_kan: (s[1027] ? 1 : 0) + (s[1028] ? 2 : 0) + (s[882] ? 0 : 4), DPL_10: s[1029], DPL_10_hoej: s[1030], DPL_10_kan: 1 + (s[881] ? 0 : 4), FERIEBEK_2_kan: (s[427] ? 1 : 0) + (s[426] ? 2 : 0) + s[1031], FERIEBEK_2_6_kan: (s[1032] ? 3 : 0) + 4, FERIEHINDRINGSBEK_2_kan: (s[1033] ? 1 : 0) + (s[62] ? 2 : 0) + (s[1034] ? 4 : 0), FLEKSLOENBEK_1_1_kan: (s[1035] ? 1 : 0) + (s[1036] ? 2 : 0) + s[862], FLEKSLOENBEK_3_4: s[1037], FLEKSLOENBEK_3_4_hoej: s[1038], FLEKSLOENBEK_3_4_kan: 1 + (s[1039] ? 4 : 0), FLEKSLOENBEK_4_1: s[1040], FLEKSLOENBEK_4_1_hoej: s[1041], FLEKSLOENBEK_4_1_kan: s[1042], FLEKSLOENBEK_4_2_kan: (s[1043] ? 1 : 0) + (s[1044] ? 2 : 0) + s[1045], FLEKSLOENBEK_4_4: s[1046], FLEKSLOENBEK_4_4_hoej: s[1047], FLEKSLOENBEK_4_4_kan: s[1042], FLEKSYDELSESBEK_4_kan: (s[26] ? 1 : 0) + (s[28] ? 2 : 0) + s[1048], FVL_7_1_kan: (s[1049] ? 1 : 0) + (s[1050] ? 2 : 0) + s[862], FVL_7_2_kan: (s[1051] ? 1 : 0) + (s[1052] ? 2 : 0) + s[862], FVL_8_1_kan: (s[1053] ? 1 : 0) + (s[1054] ? 2 : 0) + s[862], FVL_8_1_aktindsigt_kan: (s[1055] ? 1 : 0) + (s[1056] ? 2 : 0) + s[862], FVL_8_1_breve_kan: (s[1057] ? 1 : 0) + (s[1058] ? 2 : 0) + s[862], FVL_8_1_fuldmagt_kan: (s[1059] ? 1 : 0) + (s[1060] ? 2 : 0) + s[862], FVL_8_1_omfang_kan: (s[1061] ? 1 : 0) + (s[1062] ? 2 : 0) + s[862], FVL_8_1_personligt_kan: (s[1063] ? 1 : 0) + (s[1064] ? 2 : 0) + s[862], FVL_9_1_kan: (s[4] ? 1 : 0) + (s[5] ? 2 : 0) + s[862], FVL_9_2_kan: (s[1065] ? 1 : 0) + (s[1066] ? 2 : 0) + s[862], FVL_9_4: s[1067], FVL_9_4_hoej: s[1068], FVL_9_4_kan: (f.dokumentetErAfsendtTilAndre ? 1 : 0) + (s[1069] ? 4 : 0), FVL_9a_1_kan: (s[1070] ? 1 : 0) + (s[1071] ? 2 : 0) + s[862], FVL_9a_2_kan: (s[1072] ? 1 : 0) + (s[1073] ? 2 : 0) + s[862], FVL_9b_1_kan: (s[1074] ? 1 : 0) + (s[1075] ? 2 : 0) + s[862], FVL_10_1_kan: (s[1076] ? 1 : 0) + (s[1077] ? 2 : 0) + s[862], FVL_12_1_kan: (s[1078] ? 1 : 0) + (s[1079] ? 2 : 0) + s[862], FVL_12_1_navn_kan: (s[1080] ? 1 : 0) + (s[1081] ? 2 : 0) + s[862], FVL_12_1_skik_kan: (s[1082] ? 1 : 0) + (s[1083] ? 2 : 0) + s[862], FVL_12_1_undtaget_kan: (s[1084] ? 1 : 0) + (s[1085] ? 2 : 0) + s[862], FVL_13_kan: (s[1086] ? 1 : 0) + (s[1087] ? 2 : 0) + s[862], FVL_14_kan: (s[1088] ? 1 : 0) + (s[1089] ? 2 : 0) + s[862], FVL_14a_1_kan: (s[1090] ? 1 : 0) + (s[1091] ? 2 : 0) + (s[1092] ? 4 : 0), FVL_14b_kan: (s[1093] ? 1 : 0) + (s[1094] ? 2 : 0) + s[862], FVL_15_kan: (s[7] ? 1 : 0) + (s[887] ? 2 : 0) + s[862], FVL_15c_kan: (s[1095] ? 1 : 0) + (s[1096] ? 2 : 0) + (s[1097] ? 4 : 0), FVL_16_2: s[1098], FVL_16_2_hoej: s[1099], FVL_16_2_kan: (f.anmodetOmAktindsigt ? 1 : 0) + (s[1100] ? 4 : 0), FVL_16_2_underretning_kan: (s[1101] ? 1 : 0) + (s[1102] ? 2 : 0) + (s[888] ? 0 : 4), FVL_16_3_kan: (s[1103] ? 1 : 0) + (s[1104] ? 2 : 0) + s[862], FVL_16_4_kan: (s[1105] ? 1 : 0) + (s[1106] ? 2 : 0) + s[862], FVL_16_4_ankestyrelsen_kan: (s[1107] ? 1 : 0) + (s[1108] ? 2 : 0) + s[862], FVL_16_4_spor_kan: (s[1109] ? 1 : 0) + (s[1110] ? 2 : 0) + s[862], FVL_16_4_udsaettelse_kan: (s[1111] ? 1 : 0) + (s[1112] ? 2 : 0) + s[862], FVL_17: s[1113], FVL_17_hoej: s[1114], FVL_17_kan: s[1115], FVL_19_1_kan: (s[1116] ? 1 : 0) + (s[1117] ? 2 : 0) + s[862], FVL_19_1_udbetaling_kan: (s[1118] ? 1 : 0) + (s[1119] ? 2 : 0) + s[862], FVL_19_1_venter_kan: (s[1120] ? 1 : 0) + (s[1121] ? 2 : 0) + s[862], FVL_20_1_kan: (s[1122] ? 1 : 0) + (s[1123] ? 2 : 0) + s[862], FVL_20_2_kan: s[1124] + (s[1125] ? 2 : 0) + s[862], FVL_20_3: s[1126], FVL_20_3_hoej: s[1127], FVL_20_3_kan: s[1124] + (s[1128] ? 4 : 0), FVL_21_1_kan: (s[1129] ? 1 : 0) + (s[1130] ? 2 : 0) + s[862], FVL_22_kan: (s[1131] ? 1 : 0) + (s[1132] ? 2 : 0) + s[862], FVL_23_1_kan: s[1133] + (s[1134] ? 2 : 0) + s[862], FVL_23_1_frist: s[1135], FVL_23_1_frist_hoej: s[1136], FVL_23_1_frist_kan: s[1137], FVL_23_2: s[1138], FVL_23_2_hoej: s[1139], FVL_23_2_kan: s[1137], FVL_24_1_kan: (s[1140] ? 1 : 0) + (s[1141] ? 2 : 0) + (s[1142] ? 4 : 0), FVL_24_1_hovedhensyn_kan: (s[1143] ? 1 : 0) + (s[1144] ? 2 : 0) + s[862], FVL_24_2_kan: (s[1145] ? 1 : 0) + (s[1146] ? 2 : 0) + s[862], FVL_25_1_kan: (s[1147] ? 1 : 0) + (s[1148] ? 2 : 0) + s[862], FVL_25_1_fristloeb_kan: (s[1149] ? 1 : 0) + (s[1150] ? 2 : 0) + (s[1151] ? 4 : 0), FVL_25_1_indhold_kan: (s[1152] ? 1 : 0) + (s[1153] ? 2 : 0) + (s[1154] ? 4 : 0), FVL_27_1_kan: (s[1155] ? 1 : 0) + (s[1156] ? 2 : 0) + s[862], FVL_28_1_kan: (s[1157] ? 1 : 0) + (s[1158] ? 2 : 0) + (s[890] ? 0 : 4), FVL_28_2_kan: (s[1159] ? 1 : 0) + (s[1160] ? 2 : 0) + (s[1161] ? 4 : 0), FYL_1a: s[35], FYL_1a_hoej: s[36], FYL_1a_kan: 1 + (s[34] ? 4 : 0), FYL_1a_2: s[1162], FYL_1a_2_hoej: s[1163], FYL_1a_2_kan: (s[1164] ? 1 : 0) + (s[1165] ? 4 : 0), FYL_2_1_kan: (s[1166] ? 1 : 0) + (s[1167] ? 2 : 0) + s[1168], FYL_2a_kan: (s[25] ? 1 : 0) + (s[29] ? 2 : 0) + s[1168], FYL_3a_1_kan: (s[1169] ? 1 : 0) + (s[1170] ? 2 : 0) + (s[1171] ? 4 : 0), FYL_3a_4: s[1172], FYL_3a_4_hoej: s[1173], FYL_3a_4_kan: (s[1174] ? 1 : 0) + (s[1175] ? 4 : 0), FYL_4_1: s[1176], FYL_4_1_hoej: s[1177], FYL_4_1_kan: s[1178], FYL_4_2: s[31], FYL_4_2_hoej: s[32], FYL_4_2_kan: s[1178], FYL_4_3: s[1179], FYL_4_3_hoej: s[1180], FYL_4_3_kan: s[1178], FYL_5: s[1181], FYL_5_hoej: s[1182], FYL_5_kan: (s[1183] ? 1 : 0) + (s[1184] ? 4 : 0), FYL_8: s[1185], FYL_8_hoej: s[1186], FYL_8_kan: s[1187], FYL_9_1: s[1188], FYL_9_1_hoej: s[1189], FYL_9_1_kan: s[1190], FYL_9_3: s[1191], FYL_9_3_hoej: s[1192], FYL_9_3_kan: s[1190], FYL_15_1: s[49], FYL_15_1_hoej: s[50], FYL_15_1_kan: 1 + (s[48] ? 4 : 0), FYL_15_4_kan: (s[1193] ? 1 : 0) + (s[1194] ? 2 : 0) + s[1048], FYL_15_4_pension: flat(s[1195]), FYL_15_4_pension_kan: s[1196] ? 4 : 1, FYL_17_1_kan: (s[45] ? 1 : 0) + (s[42] ? 2 : 0) + s[1048], FYL_17_2: s[1197], FYL_17_2_hoej: s[1198], FYL_17_2_kan: (s[1199] ? 1 : 0) + (s[1200] ? 4 : 0), FYL_17_4: s[1201], FYL_17_4_hoej: s[1202], FYL_17_4_kan: (s[1203] ? 1 : 0) + (s[1204] ? 4 : 0), FYL_18_5: s[1205], FYL_18_5_hoej: s[1206], FYL_18_5_kan: (s[47] ? 1 : 0) + (s[1207] ? 4 : 0), FYL_20_3_kan: (s[1208] ? 1 : 0) + (s[1209] ? 2 : 0) + (s[30] ? 0 : 4), FYL_22_1: s[1210], FYL_22_1_hoej: s[1211], FYL_22_1_kan: 1 + (s[1212] ? 4 : 0), FYL_22_2: s[1213], FYL_22_2_hoej: s[1214], FYL_22_2_kan: 1 + (s[1215] ? 4 : 0), FYL_22_2_laengst: s[1216], FYL_22_2_laengst_hoej: s[1217], FYL_22_2_laengst_kan: s[1190], GDPR_12_3: s[1218], GDPR_12_3_hoej: s[1219], GDPR_12_3_kan: 1 + (s[1220] ? 0 : 4), GDPR_15_1_medarbejder_kan: (s[1221] ? 1 : 0) + (s[1222] ? 2 : 0) + s[1223], GDPR_15_1_opslag_kan: (s[1224] ? 1 : 0) + (s[1225] ? 2 : 0) + s[1223], INDSATSBEK_65: s[1226], INDSATSBEK_65_hoej: s[1227], INDSATSBEK_65_kan: s[1115], INDSATSBEK_86: s[1228], INDSATSBEK_86_hoej: s[1229], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat ? 1 : 0) + (s[1230] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1231] ? 1 : 0) + (s[1232] ? 2 : 0) + (s[1233] ? 4 : 0), INDSATSBEK_138_3_kan: (s[1234] ? 1 : 0) + (s[1235] ? 2 : 0) + (s[1236] ? 4 : 0), INDSATSBEK_138_3_plan_kan: (s[1237] ? 1 : 0) + (s[1238] ? 2 : 0) + (s[1239] ? 4 : 0), KOMP_3_1_kan: (s[1240] ? 1 : 0) + (s[1241] ? 2 : 0) + s[862], KOMP_4_kan: s[1242] + (s[906] ? 2 : 0) + s[862], KOMP_7_3: s[1243], KOMP_7_3_hoej: s[1244], KOMP_7_3_kan: s[1245], KOMP_7_3_behov: s[1246], KOMP_7_3_behov_hoej: s[1247], KOMP_7_3_behov_kan: s[1242] + (s[1248] ? 4 : 0), KOMP_14_kan: s[1249] + (s[1250] ? 2 : 0) + s[862], KOMP_14a_3: s[1251], KOMP_14a_3_hoej: s[1252], KOMP_14a_3_kan: s[1249] + (s[1253] ? 4 : 0), KOMP_15_1_kan: s[1254] + (s[1255] ? 2 : 0) + s[862], KOMP_15b_3: s[1256], KOMP_15b_3_hoej: s[1257], KOMP_15b_3_kan: s[1254] + (s[1258] ? 4 : 0), KOMP_15f_1_kan: (s[1259] ? 1 : 0) + (s[1260] ? 2 : 0) + (s[1261] ? 4 : 0), KOMP_15i_1_kan: (s[1262] ? 1 : 0) + (s[1263] ? 2 : 0) + (s[1264] ? 4 : 0), KOMP_15j_1_kan: (s[1265] ? 1 : 0) + (s[1266] ? 2 : 0) + (s[1267] ? 4 : 0), KOMP_16: s[1268], KOMP_16_hoej: s[1269], KOMP_16_kan: s[1115], KOMP_16a_2: s[1270], KOMP_16a_2_hoej: s[1271], KOMP_16a_2_kan: s[1245], KOMP_17a_3: s[1272], KOMP_17a_3_hoej: s[1273], KOMP_17a_3_kan: (s[1274] ? 1 : 0) + (s[1275] ? 4 : 0), KOMPBEK_6_2_kan: (s[1276] ? 1 : 0) + (s[1277] ? 2 : 0) + s[862], KOMPBEK_15_4: s[1278], KOMPBEK_15_4_hoej: s[1279], KOMPBEK_15_4_kan: s[1245], LAB_4b_kan: 1 + (s[907] ? 0 : 2) + (s[907] ? 0 : 4), LAB_6_11_kan: (s[1280] ? 1 : 0) + (s[1281] ? 2 : 0) + s[862], LAB_22_1_kan: (s[1282] ? 1 : 0) + (s[1283] ? 2 : 0) + s[1284], LAB_29_1: s[1285], LAB_29_1_hoej: s[1286], LAB_29_1_kan: 1 + (s[1287] ? 4 : 0), LAB_30_3_kan: (s[1288] ? 1 : 0) + (s[1289] ? 2 : 0) + s[1290], LAB_31_3: s[1291], LAB_31_3_hoej: s[1292], LAB_31_3_kan: s[1293], LAB_31_3_ledighedsydelse: s[1294], LAB_31_3_ledighedsydelse_hoej: s[1295], LAB_31_3_ledighedsydelse_kan: s[59] ? 1 : 4, LAB_31_3_loebende_kan: (s[1296] ? 1 : 0) + (s[1297] ? 2 : 0) + s[1298], LAB_31_3_ressourceforloeb: s[1299], LAB_31_3_ressourceforloeb_hoej: s[1300], LAB_31_3_ressourceforloeb_kan: s[1301], LAB_31_3_ressourceforloeb_vindue: s[1302], LAB_31_3_ressourceforloeb_vindue_hoej: s[1303], LAB_31_3_ressourceforloeb_vindue_kan: s[1301], LAB_31_3_revalidering: s[1304], LAB_31_3_revalidering_hoej: s[1305], LAB_31_3_revalidering_kan: s[1306], LAB_31_3_revalidering_antal: s[1307], LAB_31_3_revalidering_antal_hoej: s[1308], LAB_31_3_revalidering_antal_kan: s[1306], LAB_31_3_vindue: s[1309], LAB_31_3_vindue_hoej: s[1310], LAB_31_3_vindue_kan: s[1293], LAB_33_3_kan: (s[1311] ? 1 : 0) + (s[1312] ? 2 : 0) + s[1284], LAB_36_3_kan: s[1313] + (s[1314] ? 2 : 0) + s[1284], LAB_36_3_ressourceforloeb_kan: s[1315], LAB_43_kan: s[1316], LAB_44_1_kan: s[1317] + (s[1318] ? 2 : 0) + (s[1319] ? 4 : 0), LAB_45_1_kan: s[912] + (s[1320] ? 2 : 0) + (s[1321] ? 4 : 0), LAB_57_1_kan: s[1322] + (s[1323] ? 2 : 0) + s[862], LAB_58_1_kan: (s[1324] ? 1 : 0) + (s[1325] ? 2 : 0) + s[862], LAB_60_1_kan: (s[1326] ? 1 : 0) + (s[1327] ? 2 : 0) + s[862], LAB_61_1: s[1328], LAB_61_1_hoej: s[1329], LAB_61_1_kan: s[1322] + (s[1330] ? 4 : 0), LAB_66_1_kan: s[1331] + (s[1332] ? 2 : 0) + (s[1333] ? 4 : 0), LAB_68_1: s[1334], LAB_68_1_hoej: s[1335], LAB_68_1_kan: s[1331] + (s[1336] ? 4 : 0), LAB_74_kan: (s[1337] ? 1 : 0) + (s[1338] ? 2 : 0) + s[862], LAB_76_6: s[1339], LAB_76_6_hoej: s[1340], LAB_76_6_kan: s[1341], LAB_78_kan: (s[1342] ? 1 : 0) + (s[1343] ? 2 : 0) + s[862], LAB_79_kan: (s[1344] ? 1 : 0) + (s[1345] ? 2 : 0) + s[862], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[262] ? 0 : 1) + 4, LAB_90_kan: (s[1346] ? 1 : 0) + (s[1347] ? 2 : 0) + (s[59] ? 0 : 4), LAB_92_1: s[1348], LAB_92_1_hoej: s[1349], LAB_92_1_kan: s[1350] + (s[1351] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1352] ? 2 : 0) + (s[1352] ? 4 : 0), LAB_92_timer: s[1353], LAB_92_timer_hoej: s[1354], LAB_92_timer_kan: s[1350] + (s[1355] ? 4 : 0), LAB_95_1: s[1356], LAB_95_1_hoej: s[1357], LAB_95_1_kan: (s[70] ? 1 : 0) + (s[1358] ? 4 : 0), LAB_102_1: s[1359], LAB_102_1_hoej: s[1360], LAB_102_1_kan: (s[261] ? 1 : 0) + (s[1361] ? 4 : 0), LAB_105a_1_kan: (s[1362] ? 1 : 0) + (s[1363] ? 2 : 0) + s[1364], LAB_105a_3: s[1365], LAB_105a_3_hoej: s[1366], LAB_105a_3_kan: s[1367], LAB_105a_indfaset: s[1368], LAB_105a_indfaset_hoej: s[1369], LAB_105a_indfaset_kan: s[1367], LAB_107_1_kan: (s[1370] ? 1 : 0) + (s[1371] ? 2 : 0) + (s[1372] ? 4 : 0), LAB_108_2_kan: (s[1373] ? 1 : 0) + (s[1374] ? 2 : 0) + s[1284], LAB_109_1_kan: (s[1375] ? 1 : 0) + (s[1376] ? 2 : 0) + (s[1377] ? 4 : 0), LAB_109_1_frist: s[1378], LAB_109_1_frist_hoej: s[1379], LAB_109_1_frist_kan: s[1317] + (s[1380] ? 4 : 0), LAB_109_2_kraft_kan: (s[1381] ? 1 : 0) + (s[1382] ? 2 : 0) + (s[1383] ? 4 : 0), LAB_110_1: s[1384], LAB_110_1_hoej: s[1385], LAB_110_1_kan: (s[1386] ? 1 : 0) + (s[1387] ? 4 : 0), LAB_110_2_kan: (s[1388] ? 1 : 0) + (s[1389] ? 2 : 0) + (s[1390] ? 4 : 0), LAB_110_3_kan: (s[1391] ? 1 : 0) + (s[1392] ? 2 : 0) + (s[1393] ? 4 : 0), LAB_111_1: s[1394], LAB_111_1_hoej: s[1395], LAB_111_1_kan: (s[1396] ? 1 : 0) + (s[1397] ? 4 : 0), LAB_111_2_kan: (s[1398] ? 1 : 0) + (s[1399] ? 2 : 0) + s[1400], LAB_111_3: s[1401], LAB_111_3_hoej: s[1402], LAB_111_3_kan: (s[1403] ? 1 : 0) + (s[1404] ? 4 : 0), LAB_111_4_kan: (s[1405] ? 1 : 0) + (s[1406] ? 2 : 0) + s[1400], LAB_112_kan: (s[1407] ? 1 : 0) + (s[1408] ? 2 : 0) + (s[1409] ? 4 : 0), LAB_112_1_kan: (s[1410] ? 1 : 0) + (s[1411] ? 2 : 0) + (s[1412] ? 4 : 0), LAB_112_2_kan: (s[1413] ? 1 : 0) + (s[1414] ? 2 : 0) + s[862], LAB_112_3_kan: (s[1415] ? 1 : 0) + (s[1416] ? 2 : 0) + s[862], LAB_112_3_igang_kan: s[1315], LAB_113_2: s[1417], LAB_113_2_hoej: s[1418], LAB_113_2_kan: s[1419], LAB_113_2_team_kan: (s[1420] ? 1 : 0) + (s[1421] ? 2 : 0) + (s[1422] ? 4 : 0), LAB_113_3_kan: (s[1423] ? 1 : 0) + (s[1424] ? 2 : 0) + s[1425], LAB_113_4: s[1426], LAB_113_4_hoej: s[1427], LAB_113_4_kan: s[1428] + s[1429], LAB_113_4_ydelse_kan: (s[1430] ? 1 : 0) + (s[1431] ? 2 : 0) + s[1429], LAB_113a_kan: (s[1432] ? 1 : 0) + (s[1433] ? 2 : 0) + (s[1434] ? 4 : 0), LAB_114_1: s[1435], LAB_114_1_hoej: s[1436], LAB_114_1_kan: s[1419], LAB_114_1_plan_kan: (s[1437] ? 1 : 0) + (s[1438] ? 2 : 0) + s[1439], LAB_114_3: s[1440], LAB_114_3_hoej: s[1441], LAB_114_3_kan: 1 + (s[1442] ? 4 : 0), LAB_114_3_igang_kan: s[1315], LAB_114_4: s[1443], LAB_114_4_hoej: s[1444], LAB_114_4_kan: (s[1445] ? 1 : 0) + (s[1446] ? 4 : 0), LAB_115_1_kan: (s[1447] ? 1 : 0) + (s[1448] ? 2 : 0) + s[862], LAB_116_1_kan: (s[218] ? 1 : 0) + (s[219] ? 2 : 0) + s[862], LAB_116_1_alder_kan: (s[212] ? 1 : 0) + (s[213] ? 2 : 0) + s[862], LAB_116_1_foertidspension: flat(s[1449]), LAB_116_1_foertidspension_kan: s[1450] ? 4 : 1, LAB_116_1_pension_kan: (s[1451] ? 1 : 0) + (s[238] ? 2 : 0) + (s[1452] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1453]), LAB_116_1_seniorpension_hoej: flat(s[1454]), LAB_116_1_seniorpension_kan: (s[842] ? 0 : 1) + (s[1455] ? 2 : 0) + (s[1456] ? 4 : 0), LAB_116_2_kan: (s[1457] ? 1 : 0) + (s[1458] ? 2 : 0) + (s[1459] ? 4 : 0), LAB_116_3_kan: (s[1460] ? 1 : 0) + (s[247] ? 2 : 0) + s[862], LAB_116_frakendelse_kan: (s[1461] ? 1 : 0) + (s[1462] ? 2 : 0) + (s[1463] ? 4 : 0), LAB_117_1_kan: (s[1464] ? 1 : 0) + (s[1465] ? 2 : 0) + s[862], LAB_118_2_kan: (s[276] ? 1 : 0) + (s[275] ? 2 : 0) + s[1466], LAB_118_3_kan: (s[1467] ? 1 : 0) + (s[1468] ? 2 : 0) + (s[1469] ? 4 : 0), LAB_119_1_kan: (s[1470] ? 1 : 0) + (s[1471] ? 2 : 0) + s[1472], LAB_119_1_bundet_kan: (s[215] ? 1 : 0) + (s[214] ? 2 : 0) + (s[216] ? 4 : 0), LAB_119_1_mangler: s[1473], LAB_119_1_mangler_hoej: s[1474], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1472], LAB_119_2_kan: (s[1475] ? 1 : 0) + (s[1476] ? 2 : 0) + (s[1477] ? 4 : 0), LAB_120_1: s[1478], LAB_120_1_hoej: s[1479], LAB_120_1_kan: 1 + (s[1480] ? 4 : 0), LAB_120_2_kan: (s[1481] ? 1 : 0) + (s[1482] ? 2 : 0) + s[862], LAB_121_1: s[1483], LAB_121_1_hoej: s[1484], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[1018], LAB_121_3: s[1485], LAB_121_3_hoej: s[1486], LAB_121_3_kan: (s[1487] ? 1 : 0) + s[1488], LAB_121_4_kan: (s[1489] ? 1 : 0) + (s[1490] ? 2 : 0) + s[1488], LAB_122_2_kan: (s[1491] ? 1 : 0) + (s[1492] ? 2 : 0) + s[862], LAB_122_3_kan: (s[1493] ? 1 : 0) + (s[1494] ? 2 : 0) + s[862], LAB_122_3_afvigelse_kan: (s[1495] ? 1 : 0) + (s[1496] ? 2 : 0) + (s[1497] ? 4 : 0), LAB_122_5_kan: (s[1498] ? 1 : 0) + (s[1499] ? 2 : 0) + s[862], LAB_123_1: s[252], LAB_123_1_hoej: s[253], LAB_123_1_kan: (s[254] ? 1 : 0) + (s[255] ? 4 : 0), LAB_123_1_ret_kan: (s[235] ? 1 : 0) + (s[236] ? 2 : 0) + s[862], LAB_123_2: s[228], LAB_123_2_hoej: s[227], LAB_123_2_kan: (s[231] ? 1 : 0) + (s[232] ? 4 : 0), LAB_123_3: s[229], LAB_123_3_hoej: s[230], LAB_123_3_kan: s[1042], LAB_123_4_kan: (s[1500] ? 1 : 0) + (s[1501] ? 2 : 0) + (s[1502] ? 4 : 0), LAB_124_5: s[1503], LAB_124_5_hoej: s[1504], LAB_124_5_kan: (s[1505] ? 1 : 0) + (s[1506] ? 4 : 0), LAB_125_1_kan: s[1507] + (s[1508] ? 2 : 0) + s[862], LAB_125_4: s[1509], LAB_125_4_hoej: s[1510], LAB_125_4_kan: s[1507] + (s[1511] ? 4 : 0), LAB_126_1_kan: s[1512] + (s[1513] ? 2 : 0) + s[862], LAB_126_1_til: s[1514], LAB_126_1_til_hoej: s[1515], LAB_126_1_til_kan: s[1516], LAB_126_3: s[1517], LAB_126_3_hoej: s[1518], LAB_126_3_kan: s[1516], LAB_126_4: s[1519], LAB_126_4_hoej: s[1520], LAB_126_4_kan: s[1516], LAB_126_5: s[1521], LAB_126_5_hoej: s[1522], LAB_126_5_kan: s[1512] + (s[1523] ? 4 : 0), LAB_126_5_maaned: s[1524], LAB_126_5_maaned_hoej: s[1525], LAB_126_5_maaned_kan: (s[1526] ? 1 : 0) + (s[1527] ? 4 : 0), LAB_133_1_kan: (s[222] ? 1 : 0) + (s[221] ? 2 : 0) + s[1018], LAB_133_1_nyt_kan: (s[1528] ? 1 : 0) + (s[1529] ? 2 : 0) + s[862], LAB_133_3: s[1530], LAB_133_3_hoej: s[1531], LAB_133_3_kan: (s[1532] ? 1 : 0) + (s[1533] ? 4 : 0), LAB_133_3_aar: s[1534], LAB_133_3_aar_hoej: s[1535], LAB_133_3_aar_kan: (s[1536] ? 1 : 0) + (s[1537] ? 4 : 0), LAB_133_3_loft_kan: (s[245] ? 1 : 0) + (s[244] ? 2 : 0) + (s[243] ? 4 : 0), LAB_133_4: s[1538], LAB_133_4_hoej: s[1539], LAB_133_4_kan: (s[1540] ? 1 : 0) + (s[1541] ? 4 : 0), LAB_133_5_kan: (s[1542] ? 1 : 0) + (s[1543] ? 2 : 0) + (s[1544] ? 4 : 0), LAB_134_3_kan: (s[1545] ? 1 : 0) + (s[1546] ? 2 : 0) + (s[1547] ? 4 : 0), LAB_134_4: s[1548], LAB_134_4_hoej: s[1549], LAB_134_4_kan: (s[1550] ? 1 : 0) + (s[1551] ? 4 : 0), LAB_136_1_kan: (s[1552] ? 1 : 0) + (s[1553] ? 2 : 0) + s[862], LAB_136_2: s[1554], LAB_136_2_hoej: s[1555], LAB_136_2_kan: (s[1556] ? 1 : 0) + (s[1557] ? 4 : 0), LAB_137_1: s[1558], LAB_137_1_hoej: s[1559], LAB_137_1_kan: (s[1560] ? 1 : 0) + (s[1561] ? 4 : 0), LAB_142_1_kan: (s[1562] ? 1 : 0) + (s[1563] ? 2 : 0) + s[862], LAB_144_kan: s[1564] + (s[457] ? 2 : 0) + s[862], LAB_145_1: s[1565], LAB_145_1_hoej: s[1566], LAB_145_1_kan: s[1567] + (s[1568] ? 4 : 0), LAB_145_1_plan_kan: (s[1569] ? 1 : 0) + (s[1570] ? 2 : 0) + (s[1571] ? 4 : 0), LAB_145_2_kan: (s[1572] ? 1 : 0) + (s[1573] ? 2 : 0) + (s[954] ? 0 : 4), LAB_146_kan: (s[1574] ? 1 : 0) + (s[1575] ? 2 : 0) + s[862], LAB_167_1_kan: s[1576] + (s[1577] ? 2 : 0) + s[862], LAB_167_1_periode: s[1578], LAB_167_1_periode_hoej: s[1579], LAB_167_1_periode_kan: s[1576] + (s[1580] ? 4 : 0), LAB_167_2_kan: (s[1581] ? 1 : 0) + (s[1582] ? 2 : 0) + (s[1583] ? 4 : 0), LAB_167_3_kan: (s[1584] ? 1 : 0) + (s[1585] ? 2 : 0) + (s[1586] ? 4 : 0), LAB_175_1_kan: (s[267] ? 1 : 0) + (s[269] ? 2 : 0) + (s[268] ? 4 : 0), LAB_175_2: s[1587], LAB_175_2_hoej: s[1588], LAB_175_2_kan: (s[1589] ? 1 : 0) + (s[1590] ? 4 : 0), LAB_175_2_takst: s[263], LAB_175_2_takst_hoej: s[264], LAB_175_2_takst_kan: (s[265] ? 1 : 0) + (s[266] ? 4 : 0), LAB_175_4_kan: (s[272] ? 1 : 0) + (s[270] ? 2 : 0) + (s[271] ? 4 : 0), LAB_175_5_kan: (s[1591] ? 1 : 0) + (s[1592] ? 2 : 0) + s[862], LAB_176_1_kan: s[1593] + (s[1594] ? 2 : 0) + s[862], LAB_176_1_beloeb: s[1595], LAB_176_1_beloeb_hoej: s[1596], LAB_176_1_beloeb_kan: s[1593] + (s[1597] ? 4 : 0), LAB_2003_121_4_kan: s[1598] + (s[1599] ? 2 : 0) + s[862], LAB_2003_121_4_til: s[1600], LAB_2003_121_4_til_hoej: s[1601], LAB_2003_121_4_til_kan: s[1598] + (s[1602] ? 4 : 0), LAS_2a_kan: (s[281] ? 1 : 0) + (s[282] ? 2 : 0) + (s[283] ? 4 : 0), LAS_10_3: s[1603], LAS_10_3_hoej: s[1604], LAS_10_3_kan: s[1190], LAS_11_kan: (s[1605] ? 1 : 0) + (s[1606] ? 2 : 0) + s[862], LAS_11_2_kan: (s[285] ? 1 : 0) + (s[286] ? 2 : 0) + s[862], LAS_11_2_supplerende_kan: (s[1607] ? 1 : 0) + (s[1608] ? 2 : 0) + s[862], LAS_11_3_kan: (s[75] ? 1 : 0) + (s[73] ? 2 : 0) + s[1609], LAS_11_8_kan: (s[77] ? 1 : 0) + (s[74] ? 2 : 0) + s[1609], LAS_13_1_kan: (s[1610] ? 1 : 0) + (s[1611] ? 2 : 0) + s[862], LAS_13_8_kan: (s[1612] ? 1 : 0) + (s[1613] ? 2 : 0) + (s[1614] ? 4 : 0), LAS_13f_1_kan: (s[356] ? 1 : 0) + (s[1615] ? 2 : 0) + s[1616], LAS_13f_14_kan: (s[1617] ? 1 : 0) + (s[1618] ? 2 : 0) + s[1616], LAS_13g_1: s[1619], LAS_13g_1_hoej: s[1620], LAS_13g_1_kan: (s[1621] ? 1 : 0) + (s[1622] ? 4 : 0), LAS_13g_1_beloeb: s[1623], LAS_13g_1_beloeb_hoej: s[1624], LAS_13g_1_beloeb_kan: (s[1625] ? 1 : 0) + (s[1626] ? 4 : 0), LAS_14_1_kan: (s[1627] ? 1 : 0) + (s[1628] ? 2 : 0) + (s[1629] ? 4 : 0), LAS_14_1_graense: s[1630], LAS_14_1_graense_hoej: s[1631], LAS_14_1_graense_kan: 1 + (s[1632] ? 4 : 0), LAS_14_1_over: s[1633], LAS_14_1_over_hoej: s[1634], LAS_14_1_over_kan: 1 + (s[1635] ? 4 : 0), LAS_16_1: s[344], LAS_16_1_hoej: s[343], LAS_16_1_kan: (s[350] ? 1 : 0) + (s[351] ? 4 : 0), LAS_16_3_kan: (s[1636] ? 1 : 0) + (s[1637] ? 2 : 0) + (s[78] ? 0 : 4), LAS_16_overgang_kan: (s[1638] ? 1 : 0) + (s[1639] ? 2 : 0) + s[862], LAS_17_1: s[330], LAS_17_1_hoej: s[328], LAS_17_1_kan: s[1640] + (s[332] ? 4 : 0), LAS_18_1: s[329], LAS_18_1_hoej: s[331], LAS_18_1_kan: s[1640] + (s[333] ? 4 : 0), LAS_18_3: s[334], LAS_18_3_hoej: s[335], LAS_18_3_kan: s[1640] + (s[336] ? 4 : 0), LAS_19_1: s[337], LAS_19_1_hoej: s[338], LAS_19_1_kan: s[1640] + (s[339] ? 4 : 0), LAS_20_1: s[340], LAS_20_1_hoej: s[341], LAS_20_1_kan: s[1640] + (s[342] ? 4 : 0), LAS_23_1_kan: (s[279] ? 1 : 0) + (s[280] ? 2 : 0) + s[862], LAS_24_1: s[320], LAS_24_1_hoej: s[319], LAS_24_1_kan: (s[308] ? 1 : 0) + (s[323] ? 4 : 0), LAS_24_3: s[1641], LAS_24_3_hoej: s[1642], LAS_24_3_kan: (s[1643] ? 1 : 0) + (s[1644] ? 4 : 0), LAS_25: s[1645], LAS_25_hoej: s[1646], LAS_25_kan: (s[1647] ? 1 : 0) + (s[1648] ? 4 : 0), LAS_25_3: s[345], LAS_25_3_hoej: s[347], LAS_25_3_kan: (s[349] ? 1 : 0) + (s[352] ? 4 : 0), LAS_25_3_forsoerger: s[304], LAS_25_3_forsoerger_hoej: s[306], LAS_25_3_forsoerger_kan: (s[309] ? 1 : 0) + (s[314] ? 4 : 0), LAS_25b_1: s[1649], LAS_25b_1_hoej: s[1650], LAS_25b_1_kan: (s[354] ? 1 : 0) + s[1616], LAS_26_1: s[362], LAS_26_1_hoej: s[363], LAS_26_1_kan: (s[364] ? 1 : 0) + (s[365] ? 4 : 0), LAS_26_3_kan: s[1651] + (s[360] ? 2 : 0) + (s[361] ? 4 : 0), LAS_26_5_kan: (s[1652] ? 1 : 0) + (s[1653] ? 2 : 0) + s[1654], LAS_26_7_kan: (s[1655] ? 1 : 0) + (s[1656] ? 2 : 0) + s[1654], LAS_30_1: s[1657], LAS_30_1_hoej: s[1658], LAS_30_1_kan: (s[1659] ? 1 : 0) + (s[1660] ? 4 : 0), LAS_30_2: s[1661], LAS_30_2_hoej: s[1662], LAS_30_2_kan: s[1651] + (s[1663] ? 4 : 0), LAS_34_1_kan: s[1664] + (s[808] ? 2 : 0) + (s[809] ? 4 : 0), LAS_34_2_kan: (s[1665] ? 1 : 0) + (s[1666] ? 2 : 0) + (s[1667] ? 4 : 0), LAS_35_1_kan: (s[1668] ? 1 : 0) + (s[1669] ? 2 : 0) + (s[532] ? 0 : 4), LAS_35_3: s[1670], LAS_35_3_hoej: s[1671], LAS_35_3_kan: 1 + s[1672], LAS_36_sanktion_kan: (s[1673] ? 1 : 0) + (s[1674] ? 2 : 0) + s[1672], LAS_40a_1_kan: (s[1675] ? 1 : 0) + (s[1676] ? 2 : 0) + s[862], LAS_49_1_normeret_kan: (s[1677] ? 1 : 0) + (s[1678] ? 2 : 0) + s[862], LAS_50_kan: (s[1679] ? 1 : 0) + (s[1680] ? 2 : 0) + s[1681], LAS_68_2: s[1682], LAS_68_2_hoej: s[1683], LAS_68_2_kan: (s[1684] ? 1 : 0) + (s[1685] ? 4 : 0), LAS_68_4: s[379], LAS_68_4_hoej: s[378], LAS_68_4_kan: (s[380] ? 1 : 0) + (s[381] ? 4 : 0), LAS_68_5_kan: s[964] + (s[1686] ? 2 : 0) + (s[1687] ? 4 : 0), LAS_68a_1: s[1688], LAS_68a_1_hoej: s[1689], LAS_68a_1_kan: (s[1690] ? 1 : 0) + (s[1691] ? 4 : 0), LAS_68a_1_tid_kan: (s[1692] ? 1 : 0) + (s[373] ? 2 : 0) + s[1031], LAS_68a_2: s[1693], LAS_68a_2_hoej: s[1694], LAS_68a_2_kan: (s[1695] ? 1 : 0) + (s[1696] ? 4 : 0), LAS_68a_3: s[375], LAS_68a_3_hoej: s[372], LAS_68a_3_kan: (s[377] ? 1 : 0) + (s[376] ? 4 : 0), LAS_69j_2: s[1697], LAS_69j_2_hoej: s[1698], LAS_69j_2_kan: (s[1699] ? 1 : 0) + (s[1700] ? 4 : 0), LAS_69j_2_bidrag: s[1701], LAS_69j_2_bidrag_hoej: s[1702], LAS_69j_2_bidrag_kan: (s[1703] ? 1 : 0) + (s[1704] ? 4 : 0), LAS_69j_4: s[422], LAS_69j_4_hoej: s[421], LAS_69j_4_kan: (s[423] ? 1 : 0) + (s[424] ? 4 : 0), LAS_69j_5: s[1705], LAS_69j_5_hoej: s[1706], LAS_69j_5_kan: (s[1707] ? 1 : 0) + (s[1708] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1709] ? 1 : 0) + (s[1710] ? 2 : 0) + (s[1711] ? 4 : 0), LAS_69j_5_tid_kan: (s[1712] ? 1 : 0) + (s[396] ? 2 : 0) + s[1713], LAS_69j_7_kan: (s[1714] ? 1 : 0) + (s[1715] ? 2 : 0) + s[1713], LAS_69j_8_kan: (s[1716] ? 1 : 0) + (s[1717] ? 2 : 0) + (s[1718] ? 4 : 0), LAS_69j_9: s[419], LAS_69j_9_hoej: s[420], LAS_69j_9_kan: (s[1719] ? 1 : 0) + (s[1720] ? 4 : 0), LAS_69j_10: s[398], LAS_69j_10_hoej: s[395], LAS_69j_10_kan: (s[399] ? 1 : 0) + (s[400] ? 4 : 0), LAS_69j_11_kan: (s[1721] ? 1 : 0) + (s[1722] ? 2 : 0) + (s[1723] ? 4 : 0), LAS_69j_13_kan: (s[1724] ? 1 : 0) + (s[1725] ? 2 : 0) + (s[1726] ? 4 : 0), LAS_69j_15_kan: (s[433] ? 1 : 0) + (s[432] ? 2 : 0) + s[1713], LAS_69j_udbetales: s[1727], LAS_69j_udbetales_hoej: s[1728], LAS_69j_udbetales_kan: (s[1729] ? 1 : 0) + (s[1730] ? 4 : 0), LAS_69k_1_kan: (s[1731] ? 1 : 0) + (s[1732] ? 2 : 0) + s[1713], LAS_69k_2_kan: (s[1733] ? 1 : 0) + (s[1734] ? 2 : 0) + (s[1735] ? 4 : 0), LAS_69k_5_kan: (s[430] ? 1 : 0) + (s[431] ? 2 : 0) + s[1713], LAS_69k_6: s[1736], LAS_69k_6_hoej: s[1737], LAS_69k_6_kan: (s[1738] ? 1 : 0) + s[1031], LAS_69k_6_aftale_kan: (s[429] ? 1 : 0) + (s[428] ? 2 : 0) + s[1031], LAS_69k_6_senest: s[1739], LAS_69k_6_senest_hoej: s[1740], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[1741] ? 1 : 0) + (s[1742] ? 2 : 0) + (s[1743] ? 4 : 0), LAS_69l_3: s[1744], LAS_69l_3_hoej: s[1745], LAS_69l_3_kan: s[1746], LAS_69m_1_kan: (s[1747] ? 1 : 0) + (s[1748] ? 2 : 0) + (s[1749] ? 4 : 0), LAS_69m_2: s[1750], LAS_69m_2_hoej: s[1751], LAS_69m_2_kan: (s[1752] ? 1 : 0) + (s[1753] ? 4 : 0), LAS_69n_1: s[1754], LAS_69n_1_hoej: s[1755], LAS_69n_1_kan: (s[1756] ? 1 : 0) + (s[1757] ? 4 : 0), LAS_69o_1_kan: (s[1758] ? 1 : 0) + (s[1759] ? 2 : 0) + (s[1760] ? 4 : 0), LAS_69o_2: s[1761], LAS_69o_2_hoej: s[1762], LAS_69o_2_kan: (s[1763] ? 1 : 0) + (s[1764] ? 4 : 0), LAS_69p_1_kan: (s[1765] ? 1 : 0) + (s[1766] ? 2 : 0) + (s[440] ? 0 : 4), LAS_69q_1: s[1767], LAS_69q_1_hoej: s[1768], LAS_69q_1_kan: s[1746], LAS_69t_2: s[1769], LAS_69t_2_hoej: s[1770], LAS_69t_2_kan: s[1771], LAS_69x_3: s[1772], LAS_69x_3_hoej: s[1773], LAS_69x_3_kan: s[1771], LAS_70_1_kan: (s[450] ? 1 : 0) + (s[456] ? 2 : 0) + s[1681], LAS_70_1_3_kan: (s[1774] ? 1 : 0) + (s[1775] ? 2 : 0) + (s[1776] ? 4 : 0), LAS_70_4: s[1777], LAS_70_4_hoej: s[1778], LAS_70_4_kan: (s[1779] ? 1 : 0) + (s[1780] ? 4 : 0), LAS_70_5: flat(s[1781]), LAS_70_5_kan: s[1782] ? 4 : 1, LAS_71_1: s[448], LAS_71_1_hoej: s[449], LAS_71_1_kan: (s[451] ? 1 : 0) + (s[452] ? 4 : 0), LAS_71_2: s[1783], LAS_71_2_hoej: s[1784], LAS_71_2_kan: (s[1785] ? 1 : 0) + (s[1786] ? 4 : 0), LAS_71_2_ung: s[1787], LAS_71_2_ung_hoej: s[1788], LAS_71_2_ung_kan: (s[1789] ? 1 : 0) + (s[1790] ? 4 : 0), LAS_71_3: s[1791], LAS_71_3_hoej: s[1792], LAS_71_3_kan: (s[1793] ? 1 : 0) + (s[1794] ? 4 : 0), LAS_71_4_kan: (s[1795] ? 1 : 0) + (s[1796] ? 2 : 0) + (s[1797] ? 4 : 0), LAS_71_6_kan: s[1564] + s[1798] + (s[1799] ? 4 : 0), LAS_73b_kan: (s[1800] ? 1 : 0) + (s[1801] ? 2 : 0) + s[1681], LAS_73c_1: s[1802], LAS_73c_1_hoej: s[1803], LAS_73c_1_kan: s[1567] + (s[1804] ? 4 : 0), LAS_73f_1_kan: (s[1805] ? 1 : 0) + (s[1806] ? 2 : 0) + s[1681], LAS_73f_1_beloeb: s[1807], LAS_73f_1_beloeb_hoej: s[1808], LAS_73f_1_beloeb_kan: s[1567] + s[1681], LAS_74_1_foertidspension: flat(s[1809]), LAS_74_1_foertidspension_kan: s[1810] ? 4 : 1, LAS_74a_1_kan: (s[1811] ? 1 : 0) + (s[1812] ? 2 : 0) + s[1048], LAS_74a_1_fleksjob: flat(s[1813]), LAS_74a_1_fleksjob_kan: s[971] ? 4 : 1, LAS_74a_2_kan: (s[469] ? 1 : 0) + (s[466] ? 2 : 0) + s[1814], LAS_74a_2_uge: s[1815], LAS_74a_2_uge_hoej: s[1816], LAS_74a_2_uge_kan: (s[504] ? 1 : 0) + (s[506] ? 4 : 0), LAS_74a_3: s[514], LAS_74a_3_hoej: s[513], LAS_74a_3_kan: (s[515] ? 1 : 0) + (s[516] ? 4 : 0), LAS_74a_7: s[1817], LAS_74a_7_hoej: s[1818], LAS_74a_7_kan: (s[1819] ? 1 : 0) + (s[1820] ? 4 : 0), LAS_74b_2_kan: (s[467] ? 1 : 0) + (s[468] ? 2 : 0) + s[1048], LAS_74c_1: s[1821], LAS_74c_1_hoej: s[1822], LAS_74c_1_kan: 1 + (s[1823] ? 4 : 0), LAS_74c_1_18: s[1824], LAS_74c_1_18_hoej: s[1825], LAS_74c_1_18_kan: (s[1826] ? 1 : 0) + s[1048], LAS_74c_1_frist: s[1827], LAS_74c_1_frist_hoej: s[1828], LAS_74c_1_frist_kan: (s[1829] ? 1 : 0) + (s[1830] ? 4 : 0), LAS_74c_1_nu_kan: (s[1831] ? 1 : 0) + (s[1832] ? 2 : 0) + s[1048], LAS_74d_2: s[1833], LAS_74d_2_hoej: s[1834], LAS_74d_2_kan: (s[1835] ? 1 : 0) + (s[1836] ? 4 : 0), LAS_74d_3: s[1837], LAS_74d_3_hoej: s[1838], LAS_74d_3_kan: (s[1839] ? 1 : 0) + (s[1840] ? 4 : 0), LAS_74d_3_udbetales: s[1841], LAS_74d_3_udbetales_hoej: s[1842], LAS_74d_3_udbetales_kan: (s[1843] ? 1 : 0) + (s[1844] ? 4 : 0), LAS_74e_3: s[1845], LAS_74e_3_hoej: s[1846], LAS_74e_3_kan: s[1847], LAS_74e_4: s[1848], LAS_74e_4_hoej: s[1849], LAS_74e_4_kan: s[1847], LAS_74e_8: s[1850], LAS_74e_8_hoej: s[1851], LAS_74e_8_kan: s[1852] ? 1 : 4, LAS_74f_1_kan: (s[1853] ? 1 : 0) + (s[1854] ? 2 : 0) + s[1048], LAS_74f_1_dag: s[1855], LAS_74f_1_dag_hoej: s[1856], LAS_74f_1_dag_kan: s[1190], LAS_75_1: s[1857], LAS_75_1_hoej: s[1858], LAS_75_1_kan: 1 + (s[1859] ? 0 : 4), LAS_75a_1_kan: (s[1860] ? 1 : 0) + (s[1861] ? 2 : 0) + (s[1862] ? 4 : 0), LAS_76_1_kan: (s[1863] ? 1 : 0) + (s[1864] ? 2 : 0) + s[1048], LAS_77_1: s[1865], LAS_77_1_hoej: s[1866], LAS_77_1_kan: (s[1867] ? 1 : 0) + (s[1868] ? 4 : 0), LAS_77_sanktion_kan: (s[1869] ? 1 : 0) + (s[1870] ? 2 : 0) + s[1871], LAS_77a_1: s[1872], LAS_77a_1_hoej: s[1873], LAS_77a_1_kan: 1 + s[1871], LAS_77a_2: s[1874], LAS_77a_2_hoej: s[1875], LAS_77a_2_kan: (s[1876] ? 1 : 0) + (s[1877] ? 4 : 0), LAS_77a_4_kan: (s[1878] ? 1 : 0) + (s[1879] ? 2 : 0) + s[1871], LAS_77a_6_kan: (s[1880] ? 1 : 0) + (s[1881] ? 2 : 0) + s[1048], LAS_77b_1_kan: (s[1882] ? 1 : 0) + (s[1883] ? 2 : 0) + s[1048], LAS_81_1_kan: (s[1884] ? 1 : 0) + (s[1885] ? 2 : 0) + s[862], LAS_81_1_forudsigelig_kan: (s[1886] ? 1 : 0) + (s[1887] ? 2 : 0) + s[862], LAS_81_1_rimelig_kan: (s[526] ? 1 : 0) + (s[529] ? 2 : 0) + s[862], LAS_81_1_aendring_kan: (s[1888] ? 1 : 0) + (s[528] ? 2 : 0) + s[862], LAS_81a_1_kan: (s[1889] ? 1 : 0) + (s[1890] ? 2 : 0) + s[862], LAS_81a_1_proevet_kan: (s[1891] ? 1 : 0) + (s[1892] ? 2 : 0) + (s[1893] ? 4 : 0), LAS_82_1_kan: (s[1894] ? 1 : 0) + (s[1895] ? 2 : 0) + s[862], LAS_82_1_formue: s[1896], LAS_82_1_formue_hoej: s[1897], LAS_82_1_formue_kan: s[1115], LAS_82a_1_kan: (s[1898] ? 1 : 0) + (s[1899] ? 2 : 0) + s[862], LAS_82a_2: s[1900], LAS_82a_2_hoej: s[1901], LAS_82a_2_kan: (s[1902] ? 1 : 0) + (s[1903] ? 4 : 0), LAS_82a_6_kan: s[1904] + (s[1905] ? 2 : 0) + s[862], LAS_82a_6_gaelder: s[1906], LAS_82a_6_gaelder_hoej: s[1907], LAS_82a_6_gaelder_kan: s[1904] + (s[1908] ? 4 : 0), LAS_82b_1_kan: s[1909] + (s[1910] ? 2 : 0) + s[862], LAS_82b_2: s[1911], LAS_82b_2_hoej: s[1912], LAS_82b_2_kan: s[1909] + (s[1913] ? 4 : 0), LAS_83_1_kan: (s[1914] ? 1 : 0) + (s[1915] ? 2 : 0) + (s[1916] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1917] ? 1 : 0) + (s[1918] ? 2 : 0) + (s[1919] ? 4 : 0), LAS_85_1_kan: (s[1920] ? 1 : 0) + (s[1921] ? 2 : 0) + s[862], LAS_85_2_kan: (s[1922] ? 1 : 0) + (s[1923] ? 2 : 0) + s[862], LAS_85_4_kan: (s[1924] ? 1 : 0) + (s[1925] ? 2 : 0) + s[862], LAS_86_2: s[1926], LAS_86_2_hoej: s[1927], LAS_86_2_kan: (s[1928] ? 1 : 0) + (s[1929] ? 4 : 0), LAS_86_7: s[1930], LAS_86_7_hoej: s[1931], LAS_86_7_kan: s[1932], LAS_86_8: s[1933], LAS_86_8_hoej: s[1934], LAS_86_8_kan: s[1932], LAS_86_8_beloeb: s[1935], LAS_86_8_beloeb_hoej: s[1936], LAS_86_8_beloeb_kan: (s[1937] ? 1 : 0) + (s[1938] ? 4 : 0), LAS_88_1_kan: (s[534] ? 1 : 0) + (s[1939] ? 2 : 0) + s[862], LAS_91_1_kan: (s[1940] ? 1 : 0) + (s[1941] ? 2 : 0) + s[862], LAS_91_1_dom_kan: (s[1942] ? 1 : 0) + (s[1943] ? 2 : 0) + (s[1944] ? 4 : 0), LAS_91_1_su_kan: (s[1945] ? 1 : 0) + (s[1946] ? 2 : 0) + (s[1947] ? 4 : 0), LAS_91_6_kan: (s[1948] ? 1 : 0) + (s[1949] ? 2 : 0) + (s[1950] ? 0 : 4), LAS_92_1_kan: s[1951] + (s[1952] ? 2 : 0) + s[1953], LAS_92_3: s[1954], LAS_92_3_hoej: s[1955], LAS_92_3_kan: s[1951] + s[1953], LAS_93_1_kan: (s[1956] ? 1 : 0) + (s[1957] ? 2 : 0) + s[862], LAS_93_1_selvforskyldt_kan: (s[1958] ? 1 : 0) + (s[1959] ? 2 : 0) + (s[1960] ? 4 : 0), LAS_94_1_kan: (s[1961] ? 1 : 0) + (s[1962] ? 2 : 0) + s[862], LOB_4_1_kan: (s[1963] ? 1 : 0) + (s[1964] ? 2 : 0) + s[862], LOB_9_1_kan: (s[1965] ? 1 : 0) + (s[1966] ? 2 : 0) + (s[1967] ? 4 : 0), LOB_10_1_kan: (s[1968] ? 1 : 0) + (s[1969] ? 2 : 0) + s[862], LOB_10_2_kan: (s[1970] ? 1 : 0) + (s[1971] ? 2 : 0) + s[862], LOB_11_1_kan: s[1972], LOB_11_2_kan: (s[1973] ? 1 : 0) + (s[1974] ? 2 : 0) + s[862], LOB_15_1_kan: (s[1975] ? 1 : 0) + (s[1976] ? 2 : 0) + s[1466], LOB_15a_1_kan: s[1316], LOV1559_9_betaling: s[1977], LOV1559_9_betaling_hoej: s[1978], LOV1559_9_betaling_kan: s[1979] + (s[1980] ? 4 : 0), LOV1559_9_valg_kan: s[1979] + (s[1981] ? 2 : 0) + s[1982], LOV1655_udbetaling: s[1983], LOV1655_udbetaling_hoej: s[1984], LOV1655_udbetaling_kan: (s[1985] ? 1 : 0) + (s[1986] ? 4 : 0), LOV1750_21_8_kan: (s[206] ? 1 : 0) + (s[208] ? 2 : 0) + s[1425], LOV1750_21_revalidering_kan: (s[1987] ? 1 : 0) + (s[442] ? 2 : 0) + s[1681], LSP_1a_1: s[545], LSP_1a_1_hoej: s[544], LSP_1a_1_kan: s[1115], LSP_1a_1_dag: s[51], LSP_1a_1_dag_hoej: s[52], LSP_1a_1_dag_kan: s[1115], LSP_1a_1_tabel2006_kan: (s[20] ? 1 : 0) + (s[12] ? 2 : 0) + (s[13] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[19] ? 1 : 0) + (s[15] ? 2 : 0) + (s[16] ? 4 : 0), LSP_2_1_kan: (s[1988] ? 1 : 0) + (s[1989] ? 2 : 0) + s[862], LSP_2_1_eu_kan: (s[1990] ? 1 : 0) + (s[1991] ? 2 : 0) + s[862], LSP_3_1_kan: (s[1992] ? 1 : 0) + (s[1993] ? 2 : 0) + s[862], LSP_3_2_kan: (s[1994] ? 1 : 0) + (s[1995] ? 2 : 0) + s[862], LSP_3_3_kan: (s[1996] ? 1 : 0) + (s[1997] ? 2 : 0) + s[862], LSP_3_danmark_kan: (s[1998] ? 1 : 0) + (s[1999] ? 2 : 0) + (s[2000] ? 4 : 0), LSP_4_kan: (s[2001] ? 1 : 0) + (s[2002] ? 2 : 0) + s[862], LSP_5_2: s[2003], LSP_5_2_hoej: s[2004], LSP_5_2_kan: (s[2005] ? 1 : 0) + (s[2006] ? 4 : 0), LSP_5_3: s[2007], LSP_5_3_hoej: s[2008], LSP_5_3_kan: (s[2009] ? 1 : 0) + (s[2010] ? 4 : 0), LSP_6: s[2011], LSP_6_hoej: s[2012], LSP_6_kan: 1 + (s[2013] ? 4 : 0), LSP_12_1_kan: (s[2014] ? 1 : 0) + (s[2015] ? 2 : 0) + s[862], LSP_13_kan: (s[2016] ? 1 : 0) + (s[2017] ? 2 : 0) + (s[2018] ? 4 : 0), LSP_16_kan: (s[2019] ? 1 : 0) + (s[2020] ? 2 : 0) + s[862], LSP_16_1_kan: (s[2021] ? 1 : 0) + (s[2022] ? 2 : 0) + s[862], LSP_16_2_kan: (s[2023] ? 1 : 0) + (s[2024] ? 2 : 0) + s[862], LSP_16_3_kan: (s[2025] ? 1 : 0) + (s[2026] ? 2 : 0) + s[862], LSP_17_2_kan: (s[2027] ? 1 : 0) + (s[2028] ? 2 : 0) + s[862], LSP_17_2_oplysninger_kan: (s[2029] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[2030] ? 4 : 0), LSP_17_3_senior_kan: (s[2031] ? 1 : 0) + (s[2032] ? 2 : 0) + s[1982], LSP_17_4_kan: 1 + s[1798] + s[862], LSP_18_1_kan: (s[2033] ? 1 : 0) + (s[2034] ? 2 : 0) + s[862], LSP_18_2_kan: (s[551] ? 1 : 0) + (s[2035] ? 2 : 0) + (s[2036] ? 4 : 0), LSP_19_1_kan: (s[2037] ? 1 : 0) + (s[2038] ? 2 : 0) + s[1466], LSP_20_3_kan: (s[2039] ? 1 : 0) + (s[2040] ? 2 : 0) + s[862], LSP_21_1: s[2041], LSP_21_1_hoej: s[2042], LSP_21_1_kan: s[2043], LSP_26a_1_kan: (s[2044] ? 1 : 0) + (s[2045] ? 2 : 0) + s[862], LSP_26a_5: flat(s[2046]), LSP_26a_5_hoej: flat(s[2047]), LSP_26a_5_kan: (s[864] ? 0 : 1) + (s[2048] ? 2 : 0) + (s[2049] ? 4 : 0), LSP_26b: s[2050], LSP_26b_hoej: s[2051], LSP_26b_kan: s[1115], LSP_26d_2: s[2052], LSP_26d_2_hoej: s[2053], LSP_26d_2_kan: 1 + s[1982], LSP_26g_kan: (s[2054] ? 1 : 0) + (s[2055] ? 2 : 0) + (s[2056] ? 4 : 0), LSP_26g_dag: s[2057], LSP_26g_dag_hoej: s[2058], LSP_26g_dag_kan: (s[2059] ? 1 : 0) + (s[2060] ? 4 : 0), LSP_26h_1: s[2061], LSP_26h_1_hoej: s[2062], LSP_26h_1_kan: 1 + (s[2063] ? 4 : 0), LSP_26h_3: s[2064], LSP_26h_3_hoej: s[2065], LSP_26h_3_kan: 1 + (s[2066] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[2067]), LSP_26v_1_kan: s[2068] ? 4 : 1, LSP_26v_2: flat(s[2069]), LSP_26v_2_kan: s[2070] ? 4 : 1, LSP_29_1_eget_kan: (s[2071] ? 1 : 0) + (s[2072] ? 2 : 0) + (s[2073] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[2074] ? 1 : 0) + (s[2075] ? 2 : 0) + s[862], LSP_32c_1: s[2076], LSP_32c_1_hoej: s[2077], LSP_32c_1_kan: s[1115], LSP_32c_2: s[2078], LSP_32c_2_hoej: s[2079], LSP_32c_2_kan: (s[2080] ? 1 : 0) + (s[2081] ? 4 : 0), LSP_33_1: s[2082], LSP_33_1_hoej: s[2083], LSP_33_1_kan: (s[2084] ? 1 : 0) + (s[2085] ? 4 : 0), LSP_33_1_tilbage_kan: (s[2086] ? 1 : 0) + (s[2087] ? 2 : 0) + (s[2088] ? 4 : 0), LSP_33_2: s[2089], LSP_33_2_hoej: s[2090], LSP_33_2_kan: s[2043], LSP_37: flat(s[2091]), LSP_37_kan: s[2092] ? 4 : 1, LSP_44_1_kan: (s[2093] ? 1 : 0) + (s[2094] ? 2 : 0) + s[862], LSP_44_udsendte_kan: (s[2095] ? 1 : 0) + (s[2096] ? 2 : 0) + (s[2097] ? 4 : 0), LSP_49_1_foertidspension: s[2098], LSP_49_1_foertidspension_hoej: s[2099], LSP_49_1_foertidspension_kan: s[1341], LSP_49_1_folkepension: s[2100], LSP_49_1_folkepension_hoej: s[2101], LSP_49_1_folkepension_kan: (s[2102] ? 1 : 0) + (s[2103] ? 4 : 0), OFL_8_kan: (s[2104] ? 1 : 0) + (s[2105] ? 2 : 0) + s[1290], OFL_9_1_kan: (s[2106] ? 1 : 0) + (s[2107] ? 2 : 0) + s[1290], OFL_9_2_kan: (s[2108] ? 1 : 0) + (s[2109] ? 2 : 0) + s[1290], OFL_13_1_kan: (s[2110] ? 1 : 0) + (s[2111] ? 2 : 0) + s[1290], OFL_13_2_kan: (s[2112] ? 1 : 0) + (s[2113] ? 2 : 0) + s[1290], OFL_15_1_kan: (s[2114] ? 1 : 0) + (s[2115] ? 2 : 0) + s[1290], OFL_15_2_kan: (s[2116] ? 1 : 0) + (s[2117] ? 2 : 0) + s[1290], OFL_36_2: s[2118], OFL_36_2_hoej: s[2119], OFL_36_2_kan: 1 + s[2120], OFL_36_2_praksis: s[2121], OFL_36_2_praksis_hoej: s[2122], OFL_36_2_praksis_kan: 1 + (s[576] ? 0 : 4), OFL_36_2_underretning_kan: (s[2123] ? 1 : 0) + (s[2124] ? 2 : 0) + s[2120], OFL_37_1_kan: (s[2125] ? 1 : 0) + (s[2126] ? 2 : 0) + s[1290], OFL_37_2: s[2127], OFL_37_2_hoej: s[2128], OFL_37_2_kan: (f.afgoerelsenOmAktindsigtFastholdes ? 1 : 0) + (s[2129] ? 4 : 0), OFL_37_3: s[2130], OFL_37_3_hoej: s[2131], OFL_37_3_kan: 1 + (s[2132] ? 0 : 4), OFL_38_1_kan: (s[2133] ? 1 : 0) + (s[2134] ? 2 : 0) + s[1290], OFL_39_1_kan: (s[2135] ? 1 : 0) + (s[2136] ? 2 : 0) + s[2120], OFL_39_2: s[2137], OFL_39_2_hoej: s[2138], OFL_39_2_kan: 1 + (s[2139] ? 0 : 4), OFL_39_3: s[2140], OFL_39_3_hoej: s[2141], OFL_39_3_kan: 1 + (s[2142] ? 0 : 4), OFL_40_1_kan: (s[2143] ? 1 : 0) + (s[2144] ? 2 : 0) + s[1290], PENSBEK_7: s[2145], PENSBEK_7_hoej: s[2146], PENSBEK_7_kan: 1 + (s[2147] ? 0 : 4), PENSBEK_10_kan: (s[2148] ? 1 : 0) + (s[2149] ? 2 : 0) + s[2150], PENSBEK_11: s[2151], PENSBEK_11_hoej: s[2152], PENSBEK_11_kan: 1 + s[2150], PLANBEK_2_1_kan: (s[580] ? 1 : 0) + (s[581] ? 2 : 0) + s[862], PLANBEK_4_1_kan: (s[2153] ? 1 : 0) + (s[2154] ? 2 : 0) + s[862], REFUSIONSBEK_2: s[2155], REFUSIONSBEK_2_hoej: s[2156], REFUSIONSBEK_2_kan: (s[2157] ? 1 : 0) + (s[2158] ? 4 : 0), RSL_3_2: s[2159], RSL_3_2_hoej: s[2160], RSL_3_2_kan: 1 + s[2161], RSL_3_2_besked_kan: (s[2162] ? 1 : 0) + (s[2163] ? 2 : 0) + s[2161], RSL_3_2_offentlig_kan: (s[2164] ? 1 : 0) + (s[2165] ? 2 : 0) + s[2161], RSL_4_kan: (s[2166] ? 1 : 0) + (s[2167] ? 2 : 0) + s[862], RSL_5_kan: (s[2168] ? 1 : 0) + (s[2169] ? 2 : 0) + s[862], RSL_6_kan: (s[2170] ? 1 : 0) + (s[2171] ? 2 : 0) + s[862], RSL_7_1: s[2172], RSL_7_1_hoej: s[2173], RSL_7_1_kan: 1 + (s[2174] ? 0 : 4), RSL_7a_1: s[2175], RSL_7a_1_hoej: s[2176], RSL_7a_1_kan: 1 + (s[2177] ? 0 : 4), RSL_10_kan: (s[2178] ? 1 : 0) + (s[2179] ? 2 : 0) + s[862], RSL_10_grundlag_kan: (s[2180] ? 1 : 0) + (s[2181] ? 2 : 0) + (s[2182] ? 4 : 0), RSL_11_2_kan: (s[2183] ? 1 : 0) + (s[2184] ? 2 : 0) + s[862], RSL_11a_1_kan: (s[2185] ? 1 : 0) + (s[2186] ? 2 : 0) + (s[2187] ? 4 : 0), RSL_11a_1_hentes_kan: (s[2188] ? 1 : 0) + (s[2189] ? 2 : 0) + s[862], RSL_11b_kan: (s[2190] ? 1 : 0) + (s[2191] ? 2 : 0) + s[862], RSL_11c_1_kan: (s[2192] ? 1 : 0) + (s[2193] ? 2 : 0) + s[862], RSL_12_kan: (s[2194] ? 1 : 0) + (s[2195] ? 2 : 0) + s[862], RSL_60_1_kan: (s[2196] ? 1 : 0) + (s[2197] ? 2 : 0) + (s[2198] ? 4 : 0), RSL_60_2_kan: (s[2199] ? 1 : 0) + (s[2200] ? 2 : 0) + s[2201], RSL_66_1_kan: (s[2202] ? 1 : 0) + (s[2203] ? 2 : 0) + s[2201], RSL_67_1: s[2204], RSL_67_1_hoej: s[2205], RSL_67_1_kan: 1 + s[2201], RSL_67_2_kan: (s[2206] ? 1 : 0) + (s[2207] ? 2 : 0) + (s[2208] ? 4 : 0), RSL_72_1_kan: (s[2209] ? 1 : 0) + (s[2210] ? 2 : 0) + s[2211], RSLBEK_11_1: s[2212], RSLBEK_11_1_hoej: s[2213], RSLBEK_11_1_kan: 1 + s[2211], RSLBEK_11_2_kan: (s[2214] ? 1 : 0) + (s[2215] ? 2 : 0) + s[2211], RSLBEK_11_5_kan: (s[2216] ? 1 : 0) + (s[2217] ? 2 : 0) + s[2211], RSLBEK_12_1: s[2218], RSLBEK_12_1_hoej: s[2219], RSLBEK_12_1_kan: s[2220] + (s[2221] ? 4 : 0), RSLBEK_12_2: s[2222], RSLBEK_12_2_hoej: s[2223], RSLBEK_12_2_kan: s[2220] + (s[2224] ? 4 : 0), RSLBEK_13_1_kan: (s[2225] ? 1 : 0) + (s[2226] ? 2 : 0) + s[2211], RSLBEK_13_1_afvise_kan: (s[870] ? 0 : 1) + 2 + s[2211], RSLBEK_13_2_kan: (s[2227] ? 1 : 0) + (s[2228] ? 2 : 0) + s[2211], SDL_2_kan: (s[2229] ? 1 : 0) + (s[2230] ? 2 : 0) + (s[2231] ? 4 : 0), SDL_2_1_kan: (s[2232] ? 1 : 0) + (s[2233] ? 2 : 0) + s[2234], SDL_3_kan: (s[595] ? 1 : 0) + (s[592] ? 2 : 0) + s[862], SDL_6_1: s[139], SDL_6_1_hoej: s[141], SDL_6_1_kan: s[2235] + s[2236], SDL_7_1_kan: (s[169] ? 1 : 0) + (s[175] ? 2 : 0) + s[862], SDL_7_1_ferie_kan: s[1972], SDL_7_1_ferieaftale_kan: (s[2237] ? 1 : 0) + (s[2238] ? 2 : 0) + s[862], SDL_7_1_genoptagelse: s[2239], SDL_7_1_genoptagelse_hoej: s[2240], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[2241] ? 4 : 0), SDL_7_1_ny_kan: (s[2242] ? 1 : 0) + (s[2243] ? 2 : 0) + s[862], SDL_7_2_kan: (s[2244] ? 1 : 0) + (s[2245] ? 2 : 0) + s[862], SDL_7_3: s[2246], SDL_7_3_hoej: s[2247], SDL_7_3_kan: (s[2248] ? 1 : 0) + (s[2249] ? 4 : 0), SDL_7_5_kan: (s[2250] ? 1 : 0) + (s[2251] ? 2 : 0) + s[862], SDL_7_5_fra: s[2252], SDL_7_5_fra_hoej: s[2253], SDL_7_5_fra_kan: 1 + (s[2254] ? 0 : 4), SDL_7a_1: s[2255], SDL_7a_1_hoej: s[2256], SDL_7a_1_kan: (s[2257] ? 1 : 0) + s[2258], SDL_7b_1_kan: (s[2259] ? 1 : 0) + (s[2260] ? 2 : 0) + s[2261], SDL_7c_kan: (s[476] ? 1 : 0) + (s[477] ? 2 : 0) + (s[470] ? 0 : 4), SDL_9_1_kan: (s[2262] ? 1 : 0) + (s[2263] ? 2 : 0) + s[862], SDL_9_2_kan: (s[2264] ? 1 : 0) + (s[2265] ? 2 : 0) + s[862], SDL_10a_kan: (s[2266] ? 1 : 0) + (s[2267] ? 2 : 0) + s[862], SDL_11_3: s[2268], SDL_11_3_hoej: s[2269], SDL_11_3_kan: 1 + (s[2270] ? 0 : 4), SDL_11a_1_kan: (s[2271] ? 1 : 0) + (s[2272] ? 2 : 0) + (s[2273] ? 4 : 0), SDL_11c_kan: (s[2274] ? 1 : 0) + (s[2275] ? 2 : 0) + s[862], SDL_12_1_1_kan: (s[475] ? 1 : 0) + (s[473] ? 2 : 0) + (s[474] ? 4 : 0), SDL_12_1_2_kan: (s[610] ? 1 : 0) + (s[605] ? 2 : 0) + (s[604] ? 4 : 0), SDL_12_1_3_kan: (s[611] ? 1 : 0) + (s[612] ? 2 : 0) + s[862], SDL_13b_1: s[2276], SDL_13b_1_hoej: s[2277], SDL_13b_1_kan: (s[2278] ? 1 : 0) + (s[2279] ? 4 : 0), SDL_13b_1_antal: s[2280], SDL_13b_1_antal_hoej: s[2281], SDL_13b_1_antal_kan: (s[2282] ? 1 : 0) + (s[2283] ? 4 : 0), SDL_13b_1_form_kan: (s[2284] ? 1 : 0) + (s[2285] ? 2 : 0) + (s[2286] ? 4 : 0), SDL_13b_1_naeste: s[2287], SDL_13b_1_naeste_hoej: s[2288], SDL_13b_1_naeste_kan: (s[2289] ? 1 : 0) + (s[2290] ? 4 : 0), SDL_13b_5_kan: (s[2291] ? 1 : 0) + (s[2292] ? 2 : 0) + (s[2293] ? 4 : 0), SDL_13c_1_2_kan: (s[2294] ? 1 : 0) + (s[2295] ? 2 : 0) + (s[2296] ? 4 : 0), SDL_13c_2_kan: (s[2297] ? 1 : 0) + (s[2298] ? 2 : 0) + (s[2299] ? 4 : 0), SDL_13f_1_kan: (s[479] ? 1 : 0) + (s[478] ? 2 : 0) + s[1364], SDL_13f_1_dag: s[2300], SDL_13f_1_dag_hoej: s[2301], SDL_13f_1_dag_kan: (s[2302] ? 1 : 0) + (s[2303] ? 4 : 0), SDL_16_2_kan: (s[2304] ? 1 : 0) + (s[2305] ? 2 : 0) + (s[2306] ? 4 : 0), SDL_16_2_dag: s[2307], SDL_16_2_dag_hoej: s[2308], SDL_16_2_dag_kan: (s[2309] ? 1 : 0) + (s[2310] ? 4 : 0), SDL_19_1_kan: (s[2311] ? 1 : 0) + (s[2312] ? 2 : 0) + s[2313], SDL_19_1_ansvar_kan: 1 + (s[873] ? 0 : 2) + s[2313], SDL_21_1_1_kan: (s[2314] ? 1 : 0) + (s[2315] ? 2 : 0) + s[862], SDL_21_1_2_kan: (s[2316] ? 1 : 0) + (s[2317] ? 2 : 0) + s[862], SDL_21_1_3_kan: (s[2318] ? 1 : 0) + (s[2319] ? 2 : 0) + s[862], SDL_21_3_kan: (s[2320] ? 1 : 0) + (s[2321] ? 2 : 0) + s[862], SDL_21_3_grundlag_kan: (s[2322] ? 1 : 0) + (s[2323] ? 2 : 0) + s[862], SDL_21_4_kan: s[2324] + (s[2325] ? 2 : 0) + (s[2326] ? 4 : 0), SDL_21_4_dag: s[2327], SDL_21_4_dag_hoej: s[2328], SDL_21_4_dag_kan: s[1115], SDL_21_4_fra: s[2329], SDL_21_4_fra_hoej: s[2330], SDL_21_4_fra_kan: s[2324] + (s[2331] ? 4 : 0), SDL_21_5_kan: (s[2332] ? 1 : 0) + (s[2333] ? 2 : 0) + (s[2334] ? 4 : 0), SDL_21a_kan: (s[2335] ? 1 : 0) + (s[2336] ? 2 : 0) + s[862], SDL_24_1: s[185], SDL_24_1_hoej: s[187], SDL_24_1_kan: (s[181] ? 1 : 0) + (s[183] ? 4 : 0), SDL_24_1_meddelt: s[2337], SDL_24_1_meddelt_hoej: s[2338], SDL_24_1_meddelt_kan: 1 + (s[2339] ? 0 : 4), SDL_24_1_ophoer: s[2340], SDL_24_1_ophoer_hoej: s[2341], SDL_24_1_ophoer_kan: (s[2342] ? 1 : 0) + (s[2343] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2344] ? 1 : 0) + (s[2345] ? 2 : 0) + (s[2346] ? 4 : 0), SDL_24_3: flat(s[88]), SDL_24_3_hoej: flat(s[87]), SDL_24_3_kan: s[2235] + (s[2347] ? 2 : 0) + s[2236], SDL_24a_1_kan: (s[644] ? 1 : 0) + (s[647] ? 2 : 0) + (s[646] ? 4 : 0), SDL_24a_1_graense_kan: (s[171] ? 1 : 0) + (s[174] ? 2 : 0) + (s[172] ? 4 : 0), SDL_24a_2: s[2348], SDL_24a_2_hoej: s[2349], SDL_24a_2_kan: (s[2350] ? 1 : 0) + (s[2351] ? 4 : 0), SDL_24a_6_kan: (s[2352] ? 1 : 0) + (s[2353] ? 2 : 0) + s[862], SDL_24b_1_kan: s[2354] + (s[649] ? 2 : 0) + s[862], SDL_24b_2: s[2355], SDL_24b_2_hoej: s[2356], SDL_24b_2_kan: s[2354] + (s[2357] ? 4 : 0), SDL_24c_1_kan: (s[2358] ? 1 : 0) + (s[2359] ? 2 : 0) + s[862], SDL_25_1: s[184], SDL_25_1_hoej: s[186], SDL_25_1_kan: (s[180] ? 1 : 0) + (s[182] ? 4 : 0), SDL_25_2: s[2360], SDL_25_2_hoej: s[2361], SDL_25_2_kan: (s[2362] ? 1 : 0) + (s[2363] ? 4 : 0), SDL_26_1_kan: (s[2364] ? 1 : 0) + (s[2365] ? 2 : 0) + (s[2366] ? 4 : 0), SDL_26_1_covid: s[663], SDL_26_1_covid_hoej: s[664], SDL_26_1_covid_kan: (s[665] ? 1 : 0) + (s[666] ? 4 : 0), SDL_26_1_fra: s[2367], SDL_26_1_fra_hoej: s[2368], SDL_26_1_fra_kan: (s[2369] ? 1 : 0) + (s[2370] ? 4 : 0), SDL_26_1_uger: s[2371], SDL_26_1_uger_hoej: s[2372], SDL_26_1_uger_kan: (s[2373] ? 1 : 0) + s[2234], SDL_26_2_kan: (s[2374] ? 1 : 0) + (s[2375] ? 2 : 0) + (s[2376] ? 4 : 0), SDL_26_3_covid: s[667], SDL_26_3_covid_hoej: s[668], SDL_26_3_covid_kan: (s[669] ? 1 : 0) + (s[670] ? 4 : 0), SDL_26a_1_covid: s[2377], SDL_26a_3_covid: s[671], SDL_26a_3_covid_kan: s[672] ? 4 : 1, SDL_26c_covid: s[678], SDL_26c_covid_hoej: s[680], SDL_26c_covid_kan: (s[674] ? 1 : 0) + (s[676] ? 4 : 0), SDL_26d_covid: s[677], SDL_26d_covid_hoej: s[679], SDL_26d_covid_kan: (s[673] ? 1 : 0) + (s[675] ? 4 : 0), SDL_26f_covid: s[2378], SDL_26f_covid_hoej: s[2379], SDL_26f_covid_kan: (s[2380] ? 1 : 0) + (s[2381] ? 4 : 0), SDL_26g_covid: s[681], SDL_26g_covid_hoej: s[682], SDL_26g_covid_kan: (s[683] ? 1 : 0) + (s[684] ? 4 : 0), SDL_26h_covid: s[2382], SDL_26h_covid_hoej: s[2383], SDL_26h_covid_kan: (s[2384] ? 1 : 0) + (s[2385] ? 4 : 0), SDL_26i_covid: s[2386], SDL_26i_covid_hoej: s[2387], SDL_26i_covid_kan: (s[2388] ? 1 : 0) + (s[2389] ? 4 : 0), SDL_27_1_kan: (s[188] ? 1 : 0) + (s[189] ? 2 : 0) + (s[190] ? 4 : 0), SDL_27_1_1_kan: (s[126] ? 1 : 0) + (s[131] ? 2 : 0) + s[2390], SDL_27_1_2_kan: (s[127] ? 1 : 0) + (s[135] ? 2 : 0) + s[2391], SDL_27_1_2_slut: s[702], SDL_27_1_2_slut_hoej: s[703], SDL_27_1_2_slut_kan: (s[704] ? 1 : 0) + (s[708] ? 4 : 0), SDL_27_1_2_uger: s[2392], SDL_27_1_2_uger_hoej: s[2393], SDL_27_1_2_uger_kan: (s[2394] ? 1 : 0) + s[2391], SDL_27_1_3_kan: (s[128] ? 1 : 0) + (s[136] ? 2 : 0) + s[2391], SDL_27_1_3_slut: s[705], SDL_27_1_3_slut_hoej: s[706], SDL_27_1_3_slut_kan: (s[707] ? 1 : 0) + (s[710] ? 4 : 0), SDL_27_1_3_uger: s[689], SDL_27_1_3_uger_hoej: s[691], SDL_27_1_3_uger_kan: (s[687] ? 1 : 0) + s[2391], SDL_27_1_4_kan: (s[129] ? 1 : 0) + (s[137] ? 2 : 0) + s[2390], SDL_27_1_4_slut: s[2395], SDL_27_1_4_slut_hoej: s[2396], SDL_27_1_4_slut_kan: (s[2397] ? 1 : 0) + (s[2398] ? 4 : 0), SDL_27_1_5_kan: (s[130] ? 1 : 0) + (s[133] ? 2 : 0) + s[2391], SDL_27_1_6_kan: (s[694] ? 1 : 0) + (s[700] ? 2 : 0) + s[2391], SDL_27_1_7_kan: (s[695] ? 1 : 0) + (s[701] ? 2 : 0) + s[2391], SDL_27_1_7_2_kan: (s[2399] ? 1 : 0) + (s[2400] ? 2 : 0) + (s[2401] ? 4 : 0), SDL_27_1_slut: s[2402], SDL_27_1_slut_hoej: s[2403], SDL_27_1_slut_kan: (s[2404] ? 1 : 0) + (s[2405] ? 4 : 0), SDL_27_3_nedsat_kan: s[1972], SDL_29_1_kan: (s[2406] ? 1 : 0) + (s[2407] ? 2 : 0) + (s[2408] ? 4 : 0), SDL_30_kan: (s[152] ? 1 : 0) + (s[153] ? 2 : 0) + s[2234], SDL_30_1: s[148], SDL_30_1_hoej: s[149], SDL_30_1_kan: (s[150] ? 1 : 0) + s[2234], SDL_30_1_fri: s[2409], SDL_30_1_fri_hoej: s[2410], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[2411] ? 4 : 0), SDL_30_2_kan: (s[2412] ? 1 : 0) + (s[2413] ? 2 : 0) + s[2234], SDL_30_fleksjob_kan: (s[2414] ? 1 : 0) + (s[2415] ? 2 : 0) + (s[2416] ? 4 : 0), SDL_31_1: s[622], SDL_31_1_hoej: s[623], SDL_31_1_kan: (s[621] ? 1 : 0) + (s[624] ? 4 : 0), SDL_32_kan: (s[590] ? 1 : 0) + (s[591] ? 2 : 0) + s[2234], SDL_32_1_kan: (s[162] ? 1 : 0) + (s[161] ? 2 : 0) + s[2234], SDL_33_1: s[2417], SDL_33_1_hoej: s[2418], SDL_33_1_kan: (s[2419] ? 1 : 0) + (s[2420] ? 4 : 0), SDL_34_1_kan: (s[2421] ? 1 : 0) + (s[2422] ? 2 : 0) + s[2234], SDL_35_2: s[2423], SDL_35_2_hoej: s[2424], SDL_35_2_kan: (s[2425] ? 1 : 0) + (s[2426] ? 4 : 0), SDL_35_3: s[718], SDL_35_3_hoej: s[717], SDL_35_3_kan: (s[716] ? 1 : 0) + (s[720] ? 4 : 0), SDL_35_3_fra: s[2427], SDL_35_3_fra_hoej: s[2428], SDL_35_3_fra_kan: (s[2429] ? 1 : 0) + (s[2430] ? 4 : 0), SDL_38_1: s[2431], SDL_38_1_hoej: s[2432], SDL_38_1_kan: (s[2433] ? 1 : 0) + (s[2434] ? 4 : 0), SDL_38_7: s[2435], SDL_38_7_hoej: s[2436], SDL_38_7_kan: (s[2437] ? 1 : 0) + (s[2438] ? 4 : 0), SDL_38_7_tide_kan: (s[730] ? 1 : 0) + (s[731] ? 2 : 0) + (s[732] ? 4 : 0), SDL_38_8_kan: (s[727] ? 1 : 0) + (s[729] ? 2 : 0) + (s[728] ? 4 : 0), SDL_40_1: s[2439], SDL_40_1_hoej: s[2440], SDL_40_1_kan: (s[2441] ? 1 : 0) + (s[2442] ? 4 : 0), SDL_40a_1: s[2443], SDL_40a_1_hoej: s[2444], SDL_40a_1_kan: (s[2445] ? 1 : 0) + (s[2446] ? 4 : 0), SDL_41_1: s[631], SDL_41_1_hoej: s[632], SDL_41_1_kan: (s[629] ? 1 : 0) + (s[630] ? 4 : 0), SDL_42_1_kan: (s[165] ? 1 : 0) + (s[164] ? 2 : 0) + s[2234], SDL_42_1_ved_siden_af_kan: (s[2447] ? 1 : 0) + (s[2448] ? 2 : 0) + (s[2449] ? 4 : 0), SDL_43_1: s[2450], SDL_43_1_hoej: s[2451], SDL_43_1_kan: (s[2452] ? 1 : 0) + (s[2453] ? 4 : 0), SDL_43_4: s[2454], SDL_43_4_hoej: s[2455], SDL_43_4_kan: (s[2456] ? 1 : 0) + (s[2457] ? 4 : 0), SDL_43_4_tide_kan: (s[2458] ? 1 : 0) + (s[2459] ? 2 : 0) + (s[2460] ? 4 : 0), SDL_43_5_kan: (s[2461] ? 1 : 0) + (s[2462] ? 2 : 0) + (s[2463] ? 4 : 0), SDL_45_4: s[2464], SDL_45_4_hoej: s[2465], SDL_45_4_kan: s[1115], SDL_46_1: s[2466], SDL_46_1_hoej: s[2467], SDL_46_1_kan: (s[2468] ? 1 : 0) + (s[2469] ? 4 : 0), SDL_47_1: s[789], SDL_47_1_hoej: s[790], SDL_47_1_kan: (s[788] ? 1 : 0) + (s[792] ? 4 : 0), SDL_47_1_3: s[2470], SDL_47_1_3_hoej: s[2471], SDL_47_1_3_kan: (s[2472] ? 1 : 0) + (s[2473] ? 4 : 0), SDL_50_1: s[783], SDL_50_1_hoej: s[784], SDL_50_1_kan: s[1187], SDL_50_4: s[2474], SDL_50_4_hoej: s[2475], SDL_50_4_kan: (s[2476] ? 1 : 0) + (s[2477] ? 4 : 0), SDL_51_1: s[775], SDL_51_1_hoej: s[779], SDL_51_1_kan: s[1115], SDL_52_1: s[776], SDL_52_1_hoej: s[780], SDL_52_1_kan: (s[2478] ? 1 : 0) + (s[2479] ? 4 : 0), SDL_53_1: s[778], SDL_53_1_hoej: s[782], SDL_53_1_kan: (s[771] ? 1 : 0) + (s[774] ? 4 : 0), SDL_53_1_ialt: s[2480], SDL_53_1_ialt_hoej: s[2481], SDL_53_1_ialt_kan: (s[2482] ? 1 : 0) + (s[2483] ? 4 : 0), SDL_53_1_timer: s[2484], SDL_53_1_timer_hoej: s[2485], SDL_53_1_timer_kan: (s[147] ? 1 : 0) + s[2261], SDL_53_2_kan: (s[2486] ? 1 : 0) + (s[2487] ? 2 : 0) + (s[999] ? 0 : 4), SDL_53_3: s[777], SDL_53_3_hoej: s[781], SDL_53_3_kan: (s[770] ? 1 : 0) + (s[773] ? 4 : 0), SDL_53a_1_kan: (s[2488] ? 1 : 0) + (s[2489] ? 2 : 0) + s[862], SDL_53a_2: flat(s[2490]), SDL_53a_2_hoej: flat(s[2491]), SDL_53a_2_kan: (s[876] ? 0 : 1) + (s[2492] ? 2 : 0) + (s[2493] ? 4 : 0), SDL_53b_1_kan: (s[2494] ? 1 : 0) + (s[2495] ? 2 : 0) + (s[2496] ? 4 : 0), SDL_54_1_kan: (s[786] ? 1 : 0) + (s[787] ? 2 : 0) + s[2234], SDL_54_1_beloeb: s[2497], SDL_54_1_beloeb_hoej: s[2498], SDL_54_1_beloeb_kan: (s[2499] ? 1 : 0) + (s[2500] ? 4 : 0), SDL_56_1_kan: (s[791] ? 1 : 0) + (s[793] ? 2 : 0) + s[2234], SDL_56_1_beloeb: s[2501], SDL_56_1_beloeb_hoej: s[2502], SDL_56_1_beloeb_kan: (s[2503] ? 1 : 0) + (s[2504] ? 4 : 0), SDL_56_2_kan: (s[2505] ? 1 : 0) + (s[2506] ? 2 : 0) + s[2507], SDL_56_3_kan: (s[2508] ? 1 : 0) + (s[2509] ? 2 : 0) + s[2507], SDL_56_4: s[2510], SDL_56_4_hoej: s[2511], SDL_56_4_kan: 1 + s[2507], SDL_56_4_fornyelse_kan: (s[2512] ? 1 : 0) + (s[2513] ? 2 : 0) + s[2507], SDL_58a_1_kan: (s[2514] ? 1 : 0) + (s[2515] ? 2 : 0) + s[2507], SDL_59_2: s[2516], SDL_59_2_hoej: s[2517], SDL_59_2_kan: (s[2518] ? 1 : 0) + (s[2519] ? 4 : 0), SDL_59_6_kan: (s[2520] ? 1 : 0) + (s[2521] ? 2 : 0) + s[2258], SDL_82_1_kan: (s[2522] ? 1 : 0) + (s[2523] ? 2 : 0) + s[862], SEL_112_1_kan: (s[2524] ? 1 : 0) + (s[2525] ? 2 : 0) + s[2526], SEL_112_1_forud_kan: (s[2527] ? 1 : 0) + (s[2528] ? 2 : 0) + s[2526], SENBEK_2_1_kan: (s[2529] ? 1 : 0) + (s[2530] ? 2 : 0) + s[862], SSBEK_3_1: s[811], SSBEK_3_1_hoej: s[812], SSBEK_3_1_kan: 1 + (s[815] ? 4 : 0), SSBEK_5_1: s[2531], SSBEK_5_1_hoej: s[2532], SSBEK_5_1_kan: (s[2533] ? 1 : 0) + (s[2534] ? 4 : 0), SSBEK_6_1: s[813], SSBEK_6_1_hoej: s[814], SSBEK_6_1_kan: s[1664] + (s[816] ? 4 : 0), SSBEK_10_1: s[2535], SSBEK_10_1_hoej: s[2536], SSBEK_10_1_kan: (s[2537] ? 1 : 0) + (s[2538] ? 4 : 0), STATSFLEKSBEK_11: s[2539], STATSFLEKSBEK_11_hoej: s[2540], STATSFLEKSBEK_11_kan: (s[1002] ? 1 : 0) + s[2541], STATSFLEKSBEK_11_3_kan: (s[2542] ? 1 : 0) + (s[2543] ? 2 : 0) + s[2541], spor: [s[1005] << 0 | s[1006] << 1 | s[61] << 2 | s[2544] << 3 | s[1007] << 5 | s[1008] << 6 | s[1009] << 7 | (f.kunstigIntelligensErBrugt ? s[2544] : 0) << 8 | (f.kunstigIntelligensErBrugt ? 1024 : 0) | (f.brugenAfAiErDokumenteret ? 2048 : 0) | (f.brugenAfAiFremgaarTydeligt ? 4096 : 0) | s[1010] << 13 | s[1011] << 14 | s[1] << 15 | s[2545] << 16 | (f.erVisiteretTilFleksjob ? 262144 : 0) | s[517] << 19 | s[1012] << 20 | s[1013] << 21 | s[818] << 22 | (s[168] ? (f.vurderingsdato <= 14790 /* 2010-06-30 */ ? s[885] : s[2546] ? 2 : 0) : 0) << 23 | s[168] << 25 | s[83] << 26 | s[84] << 27 | (s[83] ? 0 : s[916]) << 28 | s[2547] << 29, s[139], s[141], s[626], s[627], s[625] << 0 | s[628] << 1 | s[2548] << 2 | (f.dagpengerettenSlutter ? 16 : 0) | s[1015] << 5 | s[1016] << 6 | s[1017] << 7 | (f.ansatIFleksjob ? 256 : 0) | s[2] << 9 | (f.ansatIFleksjob ? s[2545] : 0) << 10 | s[1019] << 12 | s[1020] << 13 | s[1024] << 14 | s[1025] << 15 | s[1026] << 16 | (s[2549] ? (s[2550] ? s[885] : s[2551] ? (s[3] ? 2 : 0) : s[2552]) : 0) << 17 | s[2549] << 19 | s[2553] << 20 | (f.revalideringErBevilget ? 2097152 : 0) | s[2554] << 22 | s[2555] << 23 | s[2556] << 24 | (f.undervisningErBehandlingEllerFritid ? 33554432 : 0) | s[2557] << 26 | s[2558] << 27 | (f.uddannelsePasserMedBehandling ? 268435456 : 0) | s[1021] << 29, s[1022] << 0 | s[1023] << 1 | (s[2559] ? 0 : s[2551] ? s[885] : s[2560]) << 2 | s[2559] << 4 | s[2561] << 5 | s[2562] << 6 | s[2563] << 7 | (f.uddannelseUdskyderRevalidering ? 256 : 0) | s[2564] << 9 | s[1027] << 10 | s[1028] << 11 | s[882] << 12 | (s[2565] ? s[2566] : f.brevetSendtDen <= 16374 /* 2014-10-31 */ ? s[2567] : s[2568] ? 3 : 0) << 13 | s[2569] << 15 | (f.fritagetForDigitalPost ? 65536 : 0) | (f.borIDanmarkOgErFyldt15 ? 131072 : 0) | (f.frivilligtTilsluttetDigitalPost ? 262144 : 0) | s[881] << 19 | (s[2565] ? s[2566] : s[2567]) << 20 | s[2570] << 22 | (f.leveringErBevist ? 8388608 : 0) | s[2571] << 24 | s[1032] << 25 | (s[1032] ? s[964] : 0) << 26 | s[0] << 27 | s[2572] << 28 | s[427] << 29, s[1029], s[1030], s[426] << 0 | (s[0] ? (s[371] ? s[964] : s[2573] ? s[2574] : s[883] ? s[2575] : s[287] ? s[922] : s[2576]) : 0) << 1 | s[2577] << 4 | s[2578] << 5 | s[2579] << 6 | s[2580] << 7 | s[2581] << 8 | s[2582] << 9 | s[2583] << 10 | s[2584] << 11 | s[2585] << 12 | s[2586] << 13 | s[2587] << 14 | s[2588] << 15 | s[2589] << 16 | s[1033] << 17 | s[62] << 18 | s[1034] << 19 | (s[62] ? (f.vurderingsdato <= 18505 /* 2020-08-31 */ ? s[964] : s[2590] ? 2 : 0) : 0) << 20 | (f.ressourceforloebErBevilget ? 4194304 : 0) | s[1035] << 23 | s[1036] << 24 | (s[880] ? s[885] : s[943] ? s[899] : s[904] ? s[944] : s[942]) << 25 | s[1039] << 28, s[1037], s[1038], (s[880] ? s[885] : s[943] ? s[899] : s[944]) << 0 | s[1528] << 2 | s[1529] << 3 | s[2591] << 4 | s[2592] << 5 | s[2593] << 6 | s[2594] << 7 | (f.sammeArbejdsgiverIFleksjobbet ? 256 : 0) | (f.sammeOpgaverIFleksjobbet ? 512 : 0) | s[2595] << 10 | s[2596] << 11 | s[222] << 12 | s[221] << 13 | (f.ansatIFleksjob ? s[941] : 0) << 14 | s[2597] << 16 | s[225] << 17 | s[233] << 18 | (s[2598] ? s[941] : 0) << 19 | s[226] << 21 | s[1043] << 22 | s[1044] << 23 | s[25] << 24 | s[29] << 25 | s[22] << 26 | (s[896] ? s[2599] : s[2550] ? s[897] : s[569] ? (s[3] ? 3 : 0) : s[898] ? s[2600] : s[892] ? 5 : 0) << 27, s[1040], s[1041], s[1046], s[1047], s[2601] << 0 | s[2602] << 1 | s[2603] << 2 | s[2604] << 3 | s[2605] << 4 | (f.betalteTilFleksydelsesalderen ? 32 : 0) | s[2606] << 6 | s[2607] << 7 | (f.fleksydelsesbidragFraTilmelding ? 256 : 0) | s[2608] << 9 | s[2609] << 10 | s[2610] << 11 | s[2611] << 12 | s[21] << 13 | s[2612] << 14 | s[2613] << 15 | s[2614] << 16 | s[2615] << 17 | s[14] << 18 | s[2616] << 19 | s[2617] << 20 | s[2618] << 21 | s[2619] << 22 | s[2620] << 23 | s[2621] << 24 | s[2622] << 25 | s[2623] << 26 | s[2624] << 27 | s[2625] << 28 | s[2626] << 29, s[2627] << 0 | s[2628] << 1 | s[2629] << 2 | s[2630] << 3 | s[2631] << 4 | s[26] << 5 | s[28] << 6 | s[24] << 7 | s[2632] << 8 | s[2633] << 10 | (f.kunneIkkeKlareNormaltJob ? 2048 : 0) | (f.visTilknytningTilArbejdsmarkedet ? 4096 : 0) | s[2634] << 13 | s[2635] << 14 | s[1049] << 15 | s[1050] << 16 | s[2636] << 17 | (f.henvendelsenVedroererSagsomraadet ? 524288 : 0) | (f.vejledningErFornoeden ? 1048576 : 0) | s[1051] << 21 | s[1052] << 22 | (f.henvendelsenErSkriftlig ? 8388608 : 0) | (f.retteMyndighedKendes ? 16777216 : 0) | s[1053] << 25 | s[1054] << 26 | (s[2637] ? s[2638] : s[2639] ? s[2638] : 0) << 27 | (f.hensynModRepraesentation ? 536870912 : 0), (f.andenLovBegraenserRepraesentation ? 1 : 0) | s[1055] << 1 | s[1056] << 2 | s[885] << 3 | s[1057] << 4 | s[1058] << 5 | s[2640] << 6 | (f.aftaltAtBrevetSendesTilParten ? 128 : 0) | s[1059] << 8 | s[1060] << 9 | (f.skriftligFuldmagtForeligger ? 1024 : 0) | s[2641] << 11 | s[2642] << 12 | s[2643] << 13 | (f.repraesentantenHandlerForParten ? 16384 : 0) | s[1061] << 15 | s[1062] << 16 | (f.fuldmagtenNaevnerSagen ? 131072 : 0) | (f.fuldmagtenNaevnerHandlingen ? 262144 : 0) | s[2644] << 19 | s[2645] << 20 | s[2646] << 21 | (f.fuldmagtenHarEnSidsteDag ? 4194304 : 0) | s[2647] << 23 | (f.fuldmagtenErTilbagekaldt ? 16777216 : 0) | s[1063] << 25 | s[1064] << 26 | s[4] << 27 | s[5] << 28, s[2648] << 0 | (f.erPartISagen ? 8 : 0) | (f.sagenErEnAfgoerelsessag ? 16 : 0) | (f.sagenErEnStraffesag ? 32 : 0) | s[1078] << 6 | s[1079] << 7 | (f.erInterntArbejdsdokument ? 256 : 0) | s[2649] << 9 | (f.afgivetTilUdenforstaaende ? 1024 : 0) | s[2650] << 11 | (f.afgivetAfLignendeGrund ? 4096 : 0) | s[1086] << 13 | s[1087] << 14 | (f.foreliggerIEndeligForm ? 32768 : 0) | s[2651] << 16 | s[1088] << 17 | s[1089] << 18 | s[2652] << 19 | s[2653] << 20 | s[2654] << 21 | s[1084] << 22 | s[1085] << 23 | s[2655] << 24 | s[2656] << 25 | s[7] << 26 | s[887] << 27 | s[2657] << 28 | (f.hensynetVejerTungest ? 536870912 : 0), s[2658] << 0 | s[2659] << 1 | s[2660] << 2 | s[2661] << 3 | (f.fortrolighedFoelgerAfForpligtelse ? 16 : 0) | s[2662] << 5 | s[2663] << 6 | s[2664] << 7 | s[2665] << 8 | s[2666] << 9 | s[2667] << 10 | s[2668] << 11 | s[2669] << 12 | s[2670] << 13 | s[2671] << 14 | s[2672] << 15 | s[2673] << 16 | s[1065] << 17 | s[1066] << 18 | (f.dokumentetErAfsendtTilAndre ? 524288 : 0) | s[1069] << 20 | (f.dokumentetErAfsendtTilAndre ? s[2648] : 0) << 21 | s[1070] << 24 | s[1071] << 25 | s[1072] << 26 | s[1073] << 27, s[1067], s[1068], (s[884] ? s[885] : s[371] ? s[886] : s[2674] ? s[960] : s[570] ? 4 : 0) << 0 | s[1074] << 3 | s[1075] << 4 | (s[2675] ? s[2676] : s[2677] ? s[2676] : s[2678] ? s[2676] : s[2679] ? s[2676] : 0) << 5 | (f.fristForAfgoerelsenBrydes ? 128 : 0) | (f.hensynModAtVentePaaAktindsigt ? 256 : 0) | (f.anmodetOmAktindsigt ? 512 : 0) | s[9] << 10 | s[10] << 11 | (f.nogetKanUdleveres ? 4096 : 0) | (f.harFaaetAktindsigt ? 8192 : 0) | s[1076] << 14 | s[1077] << 15 | s[2680] << 16 | s[2681] << 17 | s[1080] << 18 | s[1081] << 19 | s[1082] << 20 | s[1083] << 21 | (f.laegekonsulentHarUdtaltSig ? 4194304 : 0) | (f.afgoerelsenErTruffet ? 8388608 : 0) | s[1090] << 24 | s[1091] << 25 | s[1092] << 26 | (s[1084] && !s[1085] && s[1] ? s[2648] : 0) << 27, s[11] << 0 | (f.oplysningerneErVaesentlige ? 2 : 0) | (f.fremgaarAfAndetUdleveret ? 4 : 0) | s[2682] << 3 | s[2683] << 4 | (f.oplysningenErRelevant ? 32 : 0) | s[2684] << 6 | s[2685] << 7 | s[1093] << 8 | s[1094] << 9 | (f.erInternFagligVurdering ? 1024 : 0) | (f.praksisAtIndhenteEksternVurdering ? 2048 : 0) | s[1095] << 12 | s[1096] << 13 | s[1097] << 14 | s[2686] << 15 | (s[2686] === 1 ? 0 : s[2686] === 2 ? 0 : s[2686] === 3 ? s[2687] : s[2686] === 4 ? s[2687] : 0) << 18 | (f.restenRoeberHensynet ? 1048576 : 0) | (f.restenErKlartVildledende ? 2097152 : 0) | (f.restenErUdenMening ? 4194304 : 0) | s[1100] << 23 | (f.anmodetOmAktindsigt ? s[2688] : 0) << 24 | s[1101] << 27 | s[1102] << 28 | s[888] << 29, s[1098], s[1099], s[2688] << 0 | s[2689] << 3 | (f.anmodningOmAktindsigtErFaerdigbehandlet ? 16 : 0) | s[2690] << 5 | s[2691] << 6 | s[2692] << 7 | s[2693] << 8 | (f.ikkeMuligtIndenForFristen ? 512 : 0) | s[1103] << 10 | s[1104] << 11 | (f.kopiHarBetydning ? 4096 : 0) | (f.dokumenterneTalerModKopi ? 8192 : 0) | (f.formenErUmulig ? 16384 : 0) | (f.tungtvejendeModhensyn ? 32768 : 0) | s[1105] << 16 | s[1106] << 17 | s[2694] << 18 | s[572] << 19 | s[1107] << 20 | s[1108] << 21 | s[2695] << 22 | s[2696] << 23 | s[1109] << 24 | s[1110] << 25 | s[582] << 26 | s[1111] << 27 | s[1112] << 28 | (f.klageOverAktindsigtVerserer ? 536870912 : 0), s[1113], s[1114], s[2697] << 0 | s[2698] << 1 | s[2699] << 2 | (f.klagefristenAfbrydes ? 8 : 0) | s[1116] << 4 | s[1117] << 5 | (s[2675] ? s[2700] : s[2677] ? s[2700] : s[2678] ? s[2700] : s[2679] ? s[2700] : 0) << 6 | (f.ubetaenkeligtAtAfgoere ? 512 : 0) | (f.hensynModAtVentePaaHoering ? 1024 : 0) | (f.retTilAktindsigtIOplysningerne ? 2048 : 0) | (f.videKredsEllerVanskeligt ? 4096 : 0) | (f.andenLovSikrerUdtalelse ? 8192 : 0) | (f.partenKenderOplysningerne ? 16384 : 0) | (f.oplysningerneErTilUgunst ? 32768 : 0) | s[571] << 16 | s[1118] << 17 | s[1119] << 18 | s[2701] << 19 | (f.hoeringenErSlut ? 1048576 : 0) | (f.hoeringenErUndladtMedGrund ? 2097152 : 0) | s[2702] << 22 | s[2703] << 23 | (f.afgoerelsenErMeddelt ? 16777216 : 0) | s[2704] << 25 | s[1122] << 26 | s[1123] << 27 | (f.kanAendresPaaAnmodning ? 268435456 : 0) | (f.karakterenTalerForAtUndladeHoering ? 536870912 : 0), s[1120] << 0 | s[1121] << 1 | s[2705] << 2 | (f.hoertOmOplysningerne ? 8 : 0) | s[2706] << 4 | (f.harUdtaltSig ? 32 : 0) | s[2707] << 6 | (f.hoeringsfristErSat ? 128 : 0) | s[2708] << 8 | s[819] << 9 | s[1125] << 10 | s[1128] << 11 | (s[819] && !s[1125] && s[1] ? s[2636] : 0) << 12 | s[2709] << 14 | (f.bedtOmGenoptagelse ? 32768 : 0) | s[2710] << 16 | (f.nyAfgoerelseErMeddelt ? 131072 : 0) | s[1129] << 18 | s[1130] << 19 | (s[2637] ? s[2711] : s[2639] ? s[2711] : 0) << 20 | (f.hensynModAtVentePaaUdtalelse ? 4194304 : 0) | (f.harForlangtUdsaettelse ? 8388608 : 0) | s[1131] << 24 | s[1132] << 25 | (f.afgoerelsenMeddelesSkriftligt ? 67108864 : 0) | (f.afgoerelsenGiverFuldtMedhold ? 134217728 : 0) | s[820] << 28 | s[1134] << 29, s[1126], s[1127], s[1135], s[1136], s[821] << 0 | (s[820] && !s[1134] && s[1] ? s[2636] : 0) << 1 | s[1143] << 3 | s[1144] << 4 | (f.afgoerelsenBerorPaaSkoen ? 32 : 0) | s[1145] << 6 | s[1146] << 7 | (f.redegoerelseForFaktaErFornoeden ? 256 : 0) | s[1140] << 9 | s[1141] << 10 | s[1142] << 11 | (s[1131] && !s[1132] && s[1] ? s[2636] : 0) << 12 | (f.begrundelsenHarRetsreglerne ? 16384 : 0) | s[2712] << 15 | s[2713] << 16 | (f.begrundelsenHarHovedhensynene ? 131072 : 0) | s[2714] << 18 | s[2715] << 19 | (f.begrundelsenHarFakta ? 1048576 : 0) | s[1147] << 21 | s[1148] << 22 | (f.afgoerelsenKanPaaklages ? 8388608 : 0) | s[1152] << 24 | s[1153] << 25 | s[1154] << 26 | (s[1147] && !s[1148] && s[1] ? s[2636] : 0) << 27 | (f.klagevejledningHarKlageinstansen ? 536870912 : 0), s[1138], s[1139], (f.klagevejledningHarFremgangsmaaden ? 1 : 0) | s[2716] << 1 | (f.klagenHarEnFrist ? 4 : 0) | (f.klagevejledningHarFristen ? 8 : 0) | s[1149] << 4 | s[1150] << 5 | s[1151] << 6 | (s[2717] ? s[885] : 0) << 7 | s[2717] << 8 | s[1155] << 9 | s[1156] << 10 | (f.betegnetSomFortrolig ? 2048 : 0) | (f.hemmeligholdelseErNoedvendig ? 4096 : 0) | s[2718] << 13 | s[2719] << 14 | s[2720] << 15 | (f.vaesentligOekonomiskBetydning ? 65536 : 0) | s[1157] << 17 | s[1158] << 18 | s[890] << 19 | s[2721] << 20 | s[1159] << 23 | s[1160] << 24 | s[1161] << 25 | (f.erPersonoplysning ? 0 : s[2721]) << 26 | (f.erPersonoplysning ? 536870912 : 0), (f.samtykkeTilVideregivelse ? 1 : 0) | (f.lovKraeverVideregivelse ? 2 : 0) | (f.vaesentligForMyndigheden ? 4 : 0) | s[20] << 3 | s[12] << 4 | s[13] << 5 | (s[896] ? s[885] : s[2722] ? s[897] : s[2723]) << 6 | s[19] << 8 | s[15] << 9 | s[16] << 10 | (s[2724] ? s[885] : s[2725] ? (s[17] ? 2 : 0) : s[18] ? 3 : 0) << 11 | (s[2726] ? s[885] : s[2724] ? s[2727] : s[2725] ? (s[17] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[18] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2728] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2729] ? (s[2730] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[556] ? 8 : 0) : s[2731] ? 9 : 0) << 13 | s[2732] << 17 | s[2733] << 18 | s[2734] << 19 | s[2735] << 20 | s[2736] << 21 | s[2737] << 22 | s[2738] << 23 | s[2739] << 24 | s[2740] << 25 | s[557] << 26 | s[559] << 27 | s[560] << 28 | s[558] << 29, s[545], s[544], s[51], s[52], s[35], s[36], s[34] << 0 | (s[896] ? s[2599] : s[569] ? s[897] : s[898] ? s[2741] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[2742] : f.vurderingsdato >= 20439 /* 2025-12-17 */ ? 5 : 0) << 1 | s[37] << 4 | s[2743] << 5 | s[2744] << 6 | s[1164] << 7 | s[2745] << 8 | s[2746] << 9 | s[2747] << 10 | s[2748] << 11 | s[53] << 12 | s[54] << 13 | s[1165] << 14 | (s[1164] ? s[2632] : 0) << 15 | s[1166] << 17 | s[1167] << 18 | (s[896] ? s[2599] : s[898] ? s[897] : s[2749]) << 19 | s[2750] << 21 | s[464] << 22 | (f.betalerFleksydelsesbidrag ? 8388608 : 0) | s[2751] << 24 | s[2752] << 25 | s[2753] << 26 | (f.pensionsvaerdiIndberettet ? 134217728 : 0) | s[2754] << 28 | s[33] << 29, s[1162], s[1163], s[31], s[32], (f.erVisiteretTilFleksjob ? s[2755] : 0) << 0 | s[1169] << 2 | s[1170] << 3 | s[1171] << 4 | s[2756] << 5 | (f.fravalgteEfterloen ? 256 : 0) | s[2757] << 9 | s[2758] << 10 | s[2759] << 11 | s[2760] << 12 | s[2761] << 13 | s[2762] << 14 | s[1174] << 15 | s[1175] << 16 | (f.fravalgteEfterloen ? s[2756] : 0) << 17 | s[1183] << 20 | s[1184] << 21 | (f.oenskedeIkkeTilmelding ? 4194304 : 0) | s[765] << 23 | s[766] << 24 | (s[569] ? s[885] : s[894]) << 25 | s[2755] << 27 | s[48] << 29, s[1172], s[1173], s[1176], s[1177], s[1179], s[1180], s[1181], s[1182], s[1185], s[1186], s[1188], s[1189], s[1191], s[1192], s[49], s[50], (s[898] ? s[893] : s[2763]) << 0 | s[1193] << 2 | s[1194] << 3 | s[2764] << 4 | s[2765] << 5 | s[1196] << 6 | (s[1196] ? 0 : s[2766] <= 16306 /* 2014-08-24 */ ? 1 : s[2766] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 7 | s[45] << 9 | s[42] << 10 | (s[880] ? s[893] : s[898] ? s[899] : s[2749]) << 11 | s[2767] << 13 | s[2768] << 14 | s[2769] << 15 | s[47] << 16 | s[2770] << 17 | s[2771] << 18 | s[1199] << 19 | s[1200] << 20 | s[2772] << 21 | s[1203] << 23 | s[1204] << 24 | (s[898] ? s[885] : s[2763]) << 25 | s[1207] << 27 | (s[47] ? s[2773] : 0) << 28, s[1197], s[1198], s[1201], s[1202], s[1205], s[1206], s[1208] << 0 | s[1209] << 1 | s[30] << 2 | s[2773] << 3 | s[2774] << 5 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 64 : 0) | s[1212] << 7 | s[1215] << 8 | s[1220] << 9 | (f.indsigtsanmodningModtaget <= 17675 /* 2018-05-24 */ ? (f.indsigtsanmodningModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[1220] ? 2 : 0) << 10 | (f.indsigtsfristenErForlaenget ? 4096 : 0) | s[1221] << 13 | s[1222] << 14 | s[822] << 15 | (s[2775] ? s[885] : s[2776]) << 16 | (f.bedtOmIndsigtIOpslag ? 262144 : 0) | (f.medarbejderensNavnErNoedvendigt ? 524288 : 0) | s[1224] << 20 | s[1225] << 21 | (s[2775] ? s[885] : s[2777] ? s[2776] : s[2778]) << 22 | s[2779] << 24 | (f.arbejdsgiverenErPrivat ? 67108864 : 0) | s[1230] << 27 | (f.arbejdsgiverenErPrivat ? s[2779] : 0) << 28, s[1210], s[1211], s[1213], s[1214], s[1216], s[1217], s[1218], s[1219], s[1226], s[1227], s[1228], s[1229], s[1231] << 0 | s[1232] << 1 | s[1233] << 2 | s[2780] << 3 | s[2781] << 4 | s[1234] << 5 | s[1235] << 6 | s[1236] << 7 | (s[1234] ? s[2782] : 0) << 8 | (f.flytterTilAndenKommune ? 4096 : 0) | (f.harAftaltTilbudIRevalidering ? 8192 : 0) | s[1237] << 14 | s[1238] << 15 | s[1239] << 16 | (s[2783] ? s[2782] : 0) << 17 | s[2783] << 21 | s[1240] << 22 | s[1241] << 23 | s[2784] << 24 | s[1274] << 26 | (f.handicapGoerBeskaeftigelseVanskelig ? 134217728 : 0) | s[57] << 28 | s[56] << 29, (f.stillingenBesaettesInternt ? 1 : 0) | (f.ligeSaaKvalificeret ? 2 : 0) | s[823] << 2 | s[906] << 3 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 16 : 0) | s[2785] << 5 | (f.erhvervetUforeneligtMedNedsaettelsen ? 64 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 128 : 0) | s[824] << 8 | (s[2786] ? s[2784] : 0) << 9 | s[2787] << 11 | s[2788] << 12 | s[2789] << 13 | s[2790] << 14 | (f.flereFunktionsnedsaettelser ? 32768 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 65536 : 0) | (f.assistanceUdOver20Timer ? 131072 : 0) | s[1248] << 18 | s[825] << 19 | s[1250] << 20 | (s[2791] ? s[885] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2792] : s[2793] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[58] ? 4 : 0) << 21 | (f.berettigetTilSpecialpaedagogiskStoette ? 16777216 : 0) | s[2794] << 25 | s[2795] << 26 | s[1253] << 27 | (s[825] && !s[1250] && s[1] ? s[2784] : 0) << 28, s[1243], s[1244], s[1246], s[1247], s[1251], s[1252], (f.saerligtTilfaeldeUnderUddannelse ? 1 : 0) | s[826] << 1 | s[1255] << 2 | s[948] << 3 | s[2796] << 5 | (f.uddannelsenGiverAdgangTilAkasse ? 64 : 0) | s[2797] << 7 | (f.ansatEfterHandicapUddannelsen ? 256 : 0) | (f.manglerErfaringIFaget ? 512 : 0) | s[1258] << 10 | (s[826] && !s[1255] && s[1] ? s[2798] : 0) << 11 | s[1259] << 13 | s[1260] << 14 | s[1261] << 15 | (s[2799] ? s[948] : 0) << 16 | s[2799] << 18 | s[2800] << 19 | (f.hjaelpemidletErAfgoerende ? 1048576 : 0) | (f.hjaelpemidletKompenserer ? 2097152 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 4194304 : 0) | (f.saedvanligtPaaArbejdspladsen ? 8388608 : 0) | s[2801] << 24 | (f.andenLovDaekkerHjaelpemidlet ? 33554432 : 0) | s[1262] << 26 | s[1263] << 27 | s[1264] << 28, s[1256], s[1257], (s[2802] ? s[948] : 0) << 0 | s[2802] << 2 | s[1265] << 3 | s[1266] << 4 | s[1267] << 5 | (s[2803] ? s[948] : 0) << 6 | s[2803] << 8 | s[1275] << 9 | (s[1274] ? s[2784] : 0) << 10 | s[1276] << 12 | s[1277] << 13 | (f.bedtOmFortrinsadgang ? 16384 : 0) | s[2804] << 15 | s[2805] << 16 | (f.opfylderFormelleUddannelseskrav ? 131072 : 0) | s[2806] << 18 | s[2807] << 19 | (f.aabenbartRingereKvalificeret ? 1048576 : 0) | (s[2786] ? (s[2791] ? s[885] : s[2793] ? s[2792] : s[58] ? 3 : 0) : 0) << 21 | s[907] << 23 | (s[929] ? s[885] : s[883] ? s[930] : s[953]) << 24 | s[1280] << 27 | s[1281] << 28 | s[209] << 29, s[1268], s[1269], s[1270], s[1271], s[1272], s[1273], s[1278], s[1279], s[211] << 0 | s[71] << 1 | (f.ikkeNormaltArbejdePaaNedsatTid ? 4 : 0) | s[1282] << 3 | s[1283] << 4 | s[827] << 5 | (s[194] ? s[2808] : 0) << 6 | s[194] << 8 | (f.erIJobafklaring ? 512 : 0) | s[191] << 10 | s[70] << 11 | s[1351] << 12 | (s[70] ? 0 : s[2809]) << 13 | s[1358] << 16 | (s[70] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[2810] : s[2811] ? (s[2812] ? 2 : 0) : s[2813] ? (s[69] ? 3 : 0) : s[2814] ? (s[909] ? 4 : 0) : s[910] ? 5 : 0) : 0) << 17 | s[1287] << 20 | s[2809] << 21 | s[1288] << 24 | s[1289] << 25 | s[6] << 26 | (s[371] ? s[885] : s[883] ? s[2574] : s[901]) << 27 | s[289] << 29, s[1348], s[1349], s[1356], s[1357], s[1285], s[1286], (f.harErhvervskompetencegivendeUddannelse ? 1 : 0) | s[828] << 1 | (s[194] ? (s[883] ? s[908] : s[2815]) : 0) << 2 | s[59] << 4 | (s[59] ? (s[933] ? (s[59] ? 1 : 0) : s[2816]) : 0) << 5 | (f.fritagetForJobsamtaler ? 128 : 0) | s[1296] << 8 | s[1297] << 9 | s[829] << 10 | (s[62] ? (s[883] ? s[964] : s[2815]) : 0) << 11 | s[830] << 13 | (f.revalideringErBevilget ? (s[939] ? s[885] : s[883] ? s[940] : s[953]) : 0) << 14 | (f.risikoForFireAar ? 131072 : 0) | s[1311] << 18 | s[1312] << 19 | s[1314] << 20 | s[206] << 21 | s[208] << 22 | s[207] << 23 | (f.ressourceforloebErBevilget ? (s[880] ? s[885] : s[905] ? s[899] : s[975]) : 0) << 24 | s[203] << 26 | s[2817] << 27 | s[831] << 28 | s[832] << 29, s[1291], s[1292], s[1294], s[1295], s[1299], s[1300], s[1302], s[1303], s[1304], s[1305], s[1307], s[1308], s[1309], s[1310], s[833] << 0 | (f.ressourceforloebErBevilget ? s[2818] : 0) << 1 | s[834] << 4 | s[835] << 5 | (s[933] ? s[885] : s[2816]) << 6 | s[1381] << 8 | s[1382] << 9 | s[1383] << 10 | (s[196] ? (s[2819] ? s[912] : s[2820] ? (s[197] ? 2 : 0) : s[198] ? 3 : 0) : 0) << 11 | s[196] << 13 | s[1375] << 14 | s[1376] << 15 | s[1377] << 16 | (s[196] && s[2821] ? 1 : s[196] && !s[2821] ? (s[2822] ? (s[196] ? 2 : 0) : s[2823] ? s[2824] : s[2825] ? (s[195] ? 4 : 0) : s[913] ? 5 : 0) : 0) << 17 | s[2821] << 20 | s[63] << 21 | s[195] << 22 | s[913] << 23 | s[2826] << 24 | s[2827] << 25 | (f.ventesFuldtRask ? 67108864 : 0) | s[192] << 27 | s[2828] << 28 | (f.fikTvaerfagligIndsats ? 536870912 : 0), (f.overgikVedRevurderingen ? 1 : 0) | s[199] << 1 | s[1318] << 2 | s[1319] << 3 | (s[2829] ? s[2830] : 0) << 4 | s[201] << 6 | s[1320] << 7 | s[1321] << 8 | (s[196] ? s[2830] : 0) << 9 | s[836] << 11 | s[1323] << 12 | s[258] << 13 | s[2831] << 14 | s[2832] << 15 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 65536 : 0) | s[1324] << 17 | s[1325] << 18 | s[2798] << 19 | s[2833] << 21 | (f.helbredetErStationaert ? 4194304 : 0) | s[1326] << 23 | s[1327] << 24 | s[65] << 25 | (f.ansatPaaPraktikstedet ? 67108864 : 0) | s[1330] << 27 | (s[836] && !s[1323] && s[1] ? (s[2722] ? s[885] : s[883] ? (s[64] ? 2 : 0) : s[901]) : 0) << 28, s[1328], s[1329], s[2834] << 0 | s[259] << 1 | s[2835] << 2 | s[2836] << 3 | (f.harVanskeligtVedLoentilskud ? 16 : 0) | (f.praktikForlaengesTil26Uger ? 32 : 0) | (f.saerligtBehovForLaengerePraktik ? 64 : 0) | s[66] << 7 | s[837] << 8 | s[1332] << 9 | s[1333] << 10 | (s[2837] ? s[2798] : 0) << 11 | s[2837] << 13 | s[2838] << 14 | s[2839] << 15 | s[2840] << 16 | s[2841] << 17 | (f.aabenlystUddannelsesparat ? 262144 : 0) | s[2842] << 19 | (f.harJobEllerVirksomhedVedTilbud ? 1048576 : 0) | s[2843] << 21 | s[2844] << 22 | s[2845] << 23 | s[2846] << 24 | s[2847] << 25 | s[260] << 26 | s[2848] << 27 | (f.harKompetencegivendeUddannelse ? 268435456 : 0) | s[2849] << 29, (f.eneforsoergerVedLoentilskud ? 1 : 0) | s[2850] << 1 | s[1336] << 2 | (s[837] && !s[1332] && !s[1333] ? s[2798] : 0) << 3 | s[2851] << 5 | s[2852] << 6 | (f.loentilskudForlaengesTil12Maaneder ? 128 : 0) | s[1337] << 8 | s[1338] << 9 | (f.vilkaarAftaltMedFagligOrganisation ? 1024 : 0) | s[838] << 11 | (f.saerligtTilfaeldeForLoentilskud ? 4096 : 0) | s[1342] << 13 | s[1343] << 14 | (f.ansaettelsenErDroeftetMedDeAnsatte ? 32768 : 0) | s[1344] << 16 | s[1345] << 17 | (f.merbeskaeftigelse ? 262144 : 0) | (f.stillingenErLedigVedAfgang ? 524288 : 0) | s[262] << 20 | (s[262] ? 0 : s[885]) << 21 | s[1346] << 22 | s[1347] << 23 | s[1352] << 24 | s[1355] << 25 | (s[70] ? 0 : s[2811] ? s[2810] : s[2853]) << 26 | s[2854] << 28 | (f.kunProblemetLedighed ? 536870912 : 0), s[1334], s[1335], s[1339], s[1340], s[1353], s[1354], s[1359], s[1360], s[261] << 0 | s[1361] << 1 | s[2855] << 2 | (s[2855] === 2 ? 0 : s[2855] === 3 ? (s[2856] ? 1 : 0) : 0) << 4 | s[257] << 5 | s[2856] << 6 | (f.kommerSelvIJob ? 128 : 0) | s[75] << 8 | s[73] << 9 | s[76] << 10 | (s[2857] ? 1 : s[951] ? s[2858] : s[569] ? s[2859] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2600] : s[805] ? (s[2860] ? 5 : 0) : s[287] ? (s[807] ? 6 : 0) : s[78] ? 7 : 0) << 11 | s[2857] << 14 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 32768 : 0) | s[807] << 16 | s[287] << 17 | (f.retEfterEURetten ? 262144 : 0) | s[2861] << 19 | s[2862] << 20 | s[77] << 21 | s[74] << 22 | (s[2857] ? 1 : s[951] ? s[2858] : s[569] ? s[2859] : s[805] ? s[2600] : s[287] ? (s[807] ? 5 : 0) : s[2863]) << 23 | (f.harHaftRetTilStarthjaelp ? 67108864 : 0) | (f.pensionNedsatForOptjening ? 134217728 : 0) | s[2864] << 28 | s[2865] << 29, (f.indrejstFraUdlandet ? 1 : 0) | s[2866] << 1 | (f.opfyldtBeskaeftigelseskravetFoer ? 4 : 0) | s[2867] << 3 | s[2868] << 4 | s[2869] << 5 | s[1362] << 6 | s[1363] << 7 | s[193] << 8 | (s[193] ? (s[287] ? s[2870] : s[2871]) : 0) << 9 | (f.fikSelvforsoergelsesydelse ? 2048 : 0) | (f.fordrevetFraUkraine ? 4096 : 0) | s[290] << 13 | s[291] << 14 | s[2870] << 15 | s[2244] << 16 | s[2245] << 17 | (s[998] ? s[885] : s[880] ? s[2872] : s[2873] ? s[2874] : s[2875]) << 18 | s[2876] << 21 | s[147] << 22 | s[2877] << 23 | s[2878] << 24 | s[2879] << 25 | s[2880] << 26 | s[163] << 27 | s[387] << 28 | s[2881] << 29, s[1365], s[1366], s[1368], s[1369], s[2882] << 0 | s[2883] << 1 | s[2884] << 2 | s[2885] << 3 | s[169] << 4 | s[175] << 5 | s[2886] << 6 | (f.uarbejdsdygtigVedEgenSygdom ? 256 : 0) | s[2347] << 9 | s[2887] << 10 | s[180] << 12 | s[182] << 13 | (s[659] && !s[658] ? s[2887] : 0) << 14 | s[659] << 16 | s[658] << 17 | s[176] << 18 | (f.opfylderHelbredsbetingelserForFoertidspension ? 524288 : 0) | s[177] << 20 | s[2888] << 21 | s[178] << 22 | s[2889] << 23 | s[2890] << 24 | s[2891] << 25 | s[2892] << 26 | s[181] << 27 | s[183] << 28, s[184], s[186], s[185], s[187], (!s[83] && s[2893] ? 1 : !s[83] && !s[2894] ? (s[100] ? 2 : s[110] ? 3 : s[111] ? 4 : 0) : 0) << 0 | s[2894] << 3 | s[2895] << 4 | s[93] << 5 | s[2896] << 6 | s[2897] << 7 | s[2898] << 8 | s[2899] << 9 | s[2900] << 10 | s[2901] << 11 | s[90] << 12 | s[89] << 13 | s[2902] << 14 | s[2903] << 15 | s[2904] << 16 | s[2905] << 17 | s[92] << 18 | s[91] << 19 | s[2906] << 20 | s[2907] << 21 | s[2908] << 22 | s[2909] << 23 | s[2910] << 24 | s[2911] << 25 | s[2912] << 26 | s[2913] << 27 | s[2914] << 28 | s[2915] << 29, s[126] << 0 | s[131] << 1 | s[132] << 2 | (s[2916] ? (s[2917] ? s[2918] : s[2919] ? s[2920] : s[2921] ? 3 : 0) : 0) << 3 | (f.forlaengelseErAfgjort ? 32 : 0) | s[641] << 6 | s[642] << 7 | s[127] << 8 | s[135] << 9 | s[134] << 10 | s[2922] << 11 | s[687] << 13 | (s[2916] ? (s[2923] ? s[2918] : s[2924] ? s[2925] : s[2917] ? s[2926] : s[2927] ? s[2928] : s[2929] ? 5 : 0) : 0) << 14 | s[128] << 17 | s[136] << 18 | (s[2916] ? (s[2923] ? s[2918] : s[2924] ? s[2925] : s[2917] ? s[2926] : s[2928]) : 0) << 19 | (f.underLaegebehandling ? 4194304 : 0) | (f.laegensSkoenErSikkert ? 8388608 : 0) | s[2930] << 24 | s[2931] << 25 | s[2932] << 26 | s[2933] << 27 | s[129] << 28 | s[137] << 29, s[689], s[691], (s[2916] ? (s[2917] ? s[2918] : s[2927] ? s[2920] : s[2919] ? s[2934] : s[2921] ? 4 : 0) : 0) << 0 | s[130] << 3 | s[133] << 4 | (s[2916] ? (s[2917] ? s[2918] : s[2927] ? s[2920] : s[2934]) : 0) << 5 | (f.laegenVurdererLivstruende ? 128 : 0) | (f.behandlingsmulighederUdtoemte ? 256 : 0) | s[694] << 9 | s[700] << 10 | s[2399] << 11 | s[2400] << 12 | s[2401] << 13 | (s[2916] ? (s[121] <= 16952 /* 2016-05-31 */ ? s[2918] : s[121] <= 16974 /* 2016-06-22 */ ? (s[122] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[121] <= 20634 /* 2026-06-30 */ ? (s[122] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[122] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 14 | s[695] << 17 | s[701] << 18 | (f.ansoegningOmFoertidspension ? 524288 : 0) | s[188] << 20 | s[189] << 21 | s[190] << 22 | s[171] << 23 | s[174] << 24 | s[172] << 25 | (s[918] ? (s[995] ? s[920] : s[996] ? 2 : 0) : 0) << 26 | s[2412] << 28 | s[2413] << 29, s[151] << 0 | s[994] << 1 | s[2935] << 3 | s[2936] << 4 | s[2937] << 5 | s[2938] << 6 | s[2939] << 7 | s[2940] << 8 | (f.andetFravaerSeneste8Uger ? 512 : 0) | s[2941] << 10 | s[2942] << 11 | (f.genansat ? 4096 : 0) | (f.paaArbejdeDaSygdommenKom ? 8192 : 0) | s[2414] << 14 | s[2415] << 15 | s[2416] << 16 | (f.ansatIFleksjob ? s[994] : 0) << 17 | s[152] << 19 | s[153] << 20 | s[2943] << 21 | s[2944] << 22 | s[150] << 23 | (s[918] ? (s[141] <= 13604 /* 2007-04-01 */ ? s[920] : s[141] <= 14031 /* 2008-06-01 */ ? (s[139] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2945] ? (s[139] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2946] ? 4 : 0) : 0) << 24 | s[621] << 27 | s[624] << 28 | (f.fratraeder ? 536870912 : 0), s[148], s[149], s[622], s[623], s[162] << 0 | s[161] << 1 | (s[918] ? (s[919] ? s[920] : s[141] <= 15522 /* 2012-07-01 */ ? s[921] : s[2947] ? (s[139] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2948] ? 4 : 0) : 0) << 2 | s[2949] << 5 | s[2950] << 6 | s[2951] << 7 | s[2952] << 8 | s[2953] << 9 | s[2954] << 10 | s[159] << 11 | s[2955] << 12 | s[2956] << 13 | s[2957] << 14 | (f.dagpengeretHvisRask ? 32768 : 0) | s[167] << 16 | s[166] << 17 | (f.erhvervsmaessigUddannelse ? 262144 : 0) | s[2958] << 19 | s[2959] << 20 | s[2960] << 21 | s[2961] << 22 | s[2962] << 23 | (f.elevILoennetPraktik ? 16777216 : 0) | s[2963] << 25 | s[2964] << 26 | s[2965] << 27 | s[2966] << 28 | s[2967] << 29, s[2968] << 0 | s[2969] << 1 | (f.iBeskaeftigelse ? 4 : 0) | s[2970] << 3 | s[2971] << 4 | s[2972] << 5 | s[2973] << 6 | s[2974] << 7 | s[2975] << 8 | s[2976] << 9 | s[2977] << 10 | s[2978] << 11 | s[2979] << 12 | s[2980] << 13 | s[2981] << 14 | s[2982] << 15 | s[2983] << 16 | s[165] << 17 | s[164] << 18 | (s[918] ? (s[919] ? s[920] : s[141] <= 15705 /* 2012-12-31 */ ? s[921] : s[141] <= 15883 /* 2013-06-27 */ ? (s[139] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[139] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 19 | s[2984] << 22 | s[2985] << 23 | (f.drevetSenesteMaaned ? 16777216 : 0) | s[2986] << 25 | s[2987] << 26 | (f.tilskudTilEgenVirksomhed ? 134217728 : 0) | s[2421] << 28 | s[2422] << 29, (f.arbejdsskade ? 1 : 0) | s[590] << 1 | s[591] << 2 | s[2988] << 3 | s[2989] << 4 | s[2990] << 5 | s[2991] << 6 | s[583] << 7 | s[584] << 8 | s[725] << 9 | s[595] << 10 | s[592] << 11 | (s[998] ? s[885] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[2872] : s[2992] ? 3 : 0) << 12 | s[644] << 14 | s[647] << 15 | s[646] << 16 | s[2358] << 17 | s[2359] << 18 | (s[2993] ? s[885] : s[966]) << 19 | (f.fikSygedagpengeVedLivstruende ? 2097152 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 4194304 : 0) | s[1370] << 23 | s[1371] << 24 | s[1372] << 25 | (s[2994] && !s[2995] ? (s[2996] ? s[885] : s[2993] ? s[2997] : s[883] ? s[2998] : s[922]) : 0) << 26 | s[2994] << 29, s[2995] << 0 | s[635] << 1 | s[634] << 2 | s[2999] << 3 | s[3000] << 4 | s[3001] << 5 | s[3002] << 6 | s[3003] << 7 | s[3004] << 8 | s[638] << 9 | s[3005] << 10 | s[3006] << 11 | s[3007] << 12 | s[3008] << 13 | s[1373] << 14 | s[1374] << 15 | (s[194] ? (s[3009] ? s[908] : s[883] ? (s[202] ? 2 : 0) : s[3010] ? s[901] : s[980]) : 0) << 16 | s[3011] << 19 | s[3012] << 20 | s[1380] << 21 | (s[2829] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[912] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[3013] ? 2 : 0) : s[2819] ? (s[3014] ? 3 : 0) : s[2820] ? (s[197] ? 4 : 0) : s[2822] ? (s[198] ? 5 : 0) : s[2823] ? (s[911] ? 6 : 0) : s[195] ? 7 : 0) : 0) << 22 | s[3015] << 25 | s[1386] << 26 | s[1387] << 27 | (s[1386] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[912] : s[2822] ? (s[3016] ? 2 : 0) : s[2824]) : 0) << 28, s[1378], s[1379], s[1384], s[1385], s[1388] << 0 | s[1389] << 1 | s[1390] << 2 | (s[194] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[908] : s[3009] ? (s[3017] ? 2 : 0) : s[883] ? (s[202] ? 3 : 0) : s[922]) : 0) << 3 | s[1391] << 6 | s[1392] << 7 | s[1393] << 8 | (s[3018] ? s[2808] : 0) << 9 | s[3018] << 11 | s[3019] << 12 | s[1396] << 13 | s[1397] << 14 | s[1398] << 15 | s[1399] << 16 | s[839] << 17 | (s[194] ? (s[883] ? s[908] : s[3020]) : 0) << 18 | (f.kanVendeTilbageIArbejde ? 1048576 : 0) | s[3021] << 21 | (f.maalgruppeForAnden ? 4194304 : 0) | s[1403] << 23 | s[1404] << 24 | (s[1403] ? s[2808] : 0) << 25 | s[1405] << 27 | s[1406] << 28 | s[1413] << 29, s[1394], s[1395], s[1401], s[1402], s[1414] << 0 | (s[880] ? s[885] : s[3022] ? s[899] : s[883] ? s[3023] : s[3024]) << 1 | (f.dokumenteretIngenUdvikling ? 16 : 0) | (f.heltAabenbartIngenUdvikling ? 32 : 0) | s[1415] << 6 | s[1416] << 7 | (s[880] ? s[885] : s[3025] ? s[899] : s[931] ? s[3026] : s[3027]) << 8 | s[3028] << 11 | s[3029] << 12 | (f.oenskerRessourceforloeb ? 8192 : 0) | s[1410] << 14 | s[1411] << 15 | s[1412] << 16 | (s[3030] ? 1 : s[880] ? s[2858] : s[3022] ? s[2874] : s[883] ? (s[923] ? 4 : 0) : s[3025] ? s[958] : s[905] ? (s[205] ? 6 : 0) : s[61] ? 7 : 0) << 17 | s[3030] << 20 | (f.komplekseProblemer ? 2097152 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 4194304 : 0) | (f.kraeverHelhedsorienteretForloeb ? 8388608 : 0) | s[3031] << 24 | (f.laengerevarendeForsoergelse ? 33554432 : 0) | (f.deltagetUdenOegetTilknytning ? 67108864 : 0) | (f.behovForLaengerevarendeIndsats ? 134217728 : 0) | s[1442] << 28, s[1440], s[1441], (s[880] ? s[885] : s[883] ? s[899] : s[3025] ? s[901] : s[931] ? s[3032] : s[905] ? s[3033] : s[962]) << 0 | s[3034] << 3 | s[210] << 4 | s[3035] << 5 | s[3036] << 6 | s[3037] << 7 | s[3038] << 8 | s[1407] << 9 | s[1408] << 10 | s[1409] << 11 | s[2818] << 12 | s[3039] << 15 | s[3040] << 16 | (f.ressourceforloebErBevilget ? (s[880] ? s[885] : s[3025] ? s[899] : s[905] ? s[3026] : s[961]) : 0) << 17 | s[840] << 20 | (f.ressourceforloebErBevilget ? (s[3041] ? s[3042] : s[3043] ? s[3044] : s[3045] ? (s[3046] ? 3 : 0) : s[3047] ? (s[3048] ? 4 : 0) : s[3049]) : 0) << 21 | s[1420] << 24 | s[1421] << 25 | s[1422] << 26 | (f.ressourceforloebErBevilget && s[63] ? 1 : f.ressourceforloebErBevilget && !s[63] ? (s[3041] ? (s[926] ? 2 : 0) : s[3043] ? (s[925] ? 3 : 0) : s[3047] ? (s[3046] ? 4 : 0) : s[3049]) : 0) << 27, s[1417], s[1418], s[3050] << 0 | s[3051] << 1 | s[3052] << 2 | s[3053] << 3 | (f.indsatsErBegyndt ? 16 : 0) | s[3054] << 5 | s[3055] << 6 | (f.arbejdeIFoersteHalvaar ? 128 : 0) | (f.saerligeGrundeModTeamet ? 256 : 0) | s[1423] << 9 | s[1424] << 10 | (f.menerTilbuddetSkaderHelbredet ? 2048 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 4096 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 8192 : 0) | s[841] << 14 | (f.ressourceforloebErBevilget ? (s[3056] ? s[3057] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[3058] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[3059] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[3060] ? 5 : 0) : 0) << 15 | s[1430] << 18 | s[1431] << 19 | (f.ressourceforloebErBevilget ? (s[3056] ? s[3057] : s[3059] ? s[3058] : s[3060] ? 3 : 0) : 0) << 20 | s[3061] << 22 | (f.kommunenHarTagetStillingTilForloebet ? 8388608 : 0) | s[1432] << 24 | s[1433] << 25 | s[1434] << 26 | (f.ressourceforloebErBevilget ? (s[3041] ? s[3042] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[3044] : s[3062] ? (s[3063] ? 3 : 0) : s[3045] ? (s[3064] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[3048] ? 5 : 0) : s[3047] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[924] ? 7 : 0) : 0) << 27, s[1426], s[1427], s[1435], s[1436], s[1437] << 0 | s[1438] << 1 | (f.ressourceforloebErBevilget ? (s[3041] ? s[3042] : s[3062] ? s[3044] : s[3047] ? (s[3064] ? 3 : 0) : s[924] ? 4 : 0) : 0) << 2 | s[3065] << 5 | s[3066] << 6 | s[3067] << 7 | (f.ressourceforloebErBevilget ? (s[880] ? s[885] : s[883] ? s[899] : s[3025] ? s[901] : s[905] ? s[3032] : s[974]) : 0) << 8 | s[1445] << 11 | s[1446] << 12 | (f.ressourceforloebErBevilget ? (s[984] ? (s[52] <= 15705 /* 2012-12-31 */ ? (s[51] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[52] <= 16617 /* 2015-07-01 */ ? (s[51] >= 15706 /* 2013-01-01 */ ? 2 : 0) : s[52] <= 17125 /* 2016-11-20 */ ? (s[51] >= 16618 /* 2015-07-02 */ ? 3 : 0) : s[52] <= 18261 /* 2019-12-31 */ ? (s[51] >= 17126 /* 2016-11-21 */ ? 4 : 0) : s[52] <= 18992 /* 2021-12-31 */ ? (s[51] >= 18262 /* 2020-01-01 */ ? 5 : 0) : s[52] <= 20484 /* 2026-01-31 */ ? (s[51] >= 18993 /* 2022-01-01 */ ? 6 : 0) : s[51] >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) : 0) << 13 | s[1447] << 16 | s[1448] << 17 | s[212] << 18 | s[213] << 19 | (s[939] ? s[885] : s[2722] ? s[940] : s[880] ? s[2723] : s[3068]) << 20 | s[3069] << 23 | s[1451] << 24 | s[238] << 25 | s[1452] << 26 | (s[3070] ? 1 : s[929] ? s[2858] : s[880] ? (s[907] ? 3 : 0) : s[883] ? s[959] : s[931] ? s[958] : s[256] ? 6 : 0) << 27, s[1443], s[1444], s[3070] << 0 | s[3071] << 1 | s[3072] << 2 | s[547] << 3 | s[3073] << 4 | s[555] << 5 | s[931] << 6 | s[1460] << 7 | s[247] << 8 | s[3074] << 9 | (s[3074] === 1 ? s[3075] : s[3074] === 2 ? s[3075] : s[3074] === 3 ? s[3075] : s[3074] === 4 ? s[3075] : 0) << 12 | (f.aabenbartFormaalsloestAtAfproeve ? 8192 : 0) | s[218] << 14 | s[219] << 15 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 65536 : 0) | (f.varigeBegraensninger ? 131072 : 0) | (f.vaesentligeBegraensninger ? 262144 : 0) | s[1450] << 19 | (s[1450] ? 0 : s[3076] <= 14511 /* 2009-09-24 */ ? 1 : s[3076] <= 18261 /* 2019-12-31 */ ? (s[3076] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[3076] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 20 | s[842] << 22 | s[1455] << 23 | s[1456] << 24 | (s[842] ? 0 : s[3077] <= 18261 /* 2019-12-31 */ ? 1 : s[3077] <= 19133 /* 2022-05-21 */ ? (s[3078] ? 2 : 0) : s[3079] ? 3 : 0) << 25 | s[1457] << 27 | s[1458] << 28 | s[1459] << 29, (f.megetBegraensetArbejdsevne ? s[941] : 0) << 0 | (f.megetBegraensetArbejdsevne ? 4 : 0) | s[1461] << 3 | s[1462] << 4 | s[1463] << 5 | (s[3080] ? (s[903] ? s[885] : s[288] ? 2 : 0) : 0) << 6 | s[3080] << 8 | (f.aldrigIMaalgruppenForFleksjob ? 512 : 0) | s[1464] << 10 | s[1465] << 11 | s[3081] << 12 | s[3082] << 13 | s[215] << 14 | s[214] << 15 | s[216] << 16 | s[3083] << 17 | (s[3083] === 1 ? 0 : s[3083] === 2 ? s[3084] : s[3083] === 3 ? s[3084] : s[3083] === 4 ? s[3084] : 0) << 20 | s[932] << 21 | (f.akutSkadeEllerSygdom ? 4194304 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 8388608 : 0) | s[276] << 24 | s[275] << 25 | s[277] << 26 | (s[939] ? s[885] : s[880] ? s[940] : s[883] ? s[2874] : s[3085]) << 27, (f.redegoerelseForTilbud ? 1 : 0) | (f.redegoerelseForRessourcer ? 2 : 0) | (f.redegoerelseForVarigBegraensning ? 4 : 0) | (f.redegoerelseForNormaleVilkaar ? 8 : 0) | (f.sagenErForelagtTeamet ? 16 : 0) | (f.dokumentationForAfklaring ? 32 : 0) | (f.dokumentationForIndsatser ? 64 : 0) | (f.dokumentationForArbejdsevnen ? 128 : 0) | s[3086] << 8 | s[3087] << 9 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 1024 : 0) | (f.dokumentationForSaerligeVilkaar ? 2048 : 0) | s[1467] << 12 | s[1468] << 13 | s[1469] << 14 | (s[434] ? 0 : s[2996] ? s[885] : s[3088] ? s[2997] : s[883] ? (s[435] ? 3 : 0) : s[931] ? s[922] : s[3033]) << 15 | s[434] << 18 | s[620] << 19 | (f.andenVurderingIndhentet ? 1048576 : 0) | s[3089] << 21 | s[3090] << 22 | s[3091] << 23 | (f.tilsvarendeIndgribende ? 16777216 : 0) | s[1470] << 25 | s[1471] << 26 | s[844] << 27, s[3092] << 0 | s[3093] << 3 | (s[3092] === 1 ? 0 : s[3092] === 2 ? s[3094] : s[3092] === 3 ? s[3094] : s[3092] === 4 ? s[3094] : 0) << 4 | s[1475] << 5 | s[1476] << 6 | s[1477] << 7 | (s[3095] && !s[3096] ? s[941] : 0) << 8 | s[3095] << 10 | s[3096] << 11 | (f.skriftligAftaleOmSaerligeVilkaar ? 4096 : 0) | (f.svaereFunktionerErNaevnt ? 8192 : 0) | s[3097] << 14 | (f.forsoegtUstoettetJob ? 32768 : 0) | s[1481] << 16 | s[1482] << 17 | s[941] << 18 | (f.foersteFleksjob ? 1048576 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 2097152 : 0) | s[1480] << 22 | s[3098] << 23 | (s[3098] === 2 ? 0 : s[3098] === 3 ? s[3099] : s[3098] === 4 ? s[3099] : 0) << 26 | s[936] << 28 | s[3100] << 29, s[1473], s[1474], s[1478], s[1479], s[3101] << 0 | s[240] << 1 | s[239] << 2 | s[3102] << 3 | s[3103] << 4 | s[3104] << 5 | (f.ansatIFleksjob ? (s[951] ? s[885] : s[880] ? s[952] : s[3105]) : 0) << 6 | (f.fulgtOpIFleksjobbet ? 512 : 0) | s[1487] << 10 | s[845] << 11 | (s[1487] ? s[941] : 0) << 12 | (f.fleksjobErMidlertidigt ? 16384 : 0) | s[1489] << 15 | s[1490] << 16 | s[1491] << 17 | s[1492] << 18 | (f.fleksjobbetOprettesNu ? 524288 : 0) | (f.beggeBederOmNyVurdering ? 1048576 : 0) | s[1493] << 21 | s[1494] << 22 | s[3106] << 23 | (f.jobbetErOverenskomstdaekket ? 67108864 : 0) | (f.sammenligneligOverenskomstFindes ? 134217728 : 0) | s[1495] << 28 | s[1496] << 29, s[1483], s[1484], s[1485], s[1486], s[1497] << 0 | s[3107] << 1 | (s[3107] === 1 ? 0 : s[3107] === 2 ? s[3108] : s[3107] === 3 ? s[3108] : 0) << 3 | s[1498] << 4 | s[1499] << 5 | (f.udfoererFunktionaerarbejde ? 64 : 0) | s[3109] << 7 | s[235] << 8 | s[236] << 9 | s[3110] << 10 | s[3111] << 11 | s[3112] << 12 | s[231] << 13 | s[232] << 14 | (s[2598] ? (s[880] ? s[885] : s[883] ? s[899] : s[3113]) : 0) << 15 | (s[2598] ? (s[880] ? s[885] : s[2996] ? s[899] : s[883] ? s[3114] : s[904] ? s[922] : s[224] ? 5 : 0) : 0) << 18 | s[254] << 21 | s[255] << 22 | (s[235] && !s[236] && s[1] ? s[3115] : 0) << 23 | s[1500] << 26 | s[1501] << 27 | s[1502] << 28, s[228], s[227], s[229], s[230], s[252], s[253], (s[1500] ? s[3074] : 0) << 0 | s[1505] << 3 | s[1506] << 4 | (s[1505] && !s[3116] ? s[941] : 0) << 5 | s[3116] << 7 | (f.fleksjobErSlut ? 256 : 0) | s[846] << 9 | s[1508] << 10 | s[3115] << 11 | (f.fikFleksloentilskudMedUrette ? 16384 : 0) | (f.fleksloentilskudModBedreVidende ? 32768 : 0) | s[3117] << 16 | (f.loennenKunneIkkeEfterreguleres ? 131072 : 0) | s[1511] << 18 | (s[846] && !s[1508] && s[1] ? s[3115] : 0) << 19 | (f.kravetKunneAldrigInddrives ? 4194304 : 0) | s[847] << 23 | s[1513] << 24 | s[3118] << 25 | (f.virksomhedErHovedbeskaeftigelse ? 134217728 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 268435456 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 536870912 : 0), s[1503], s[1504], s[1509], s[1510], s[3119] << 0 | (f.tilskuddetErFoersteGang ? 2 : 0) | s[3120] << 2 | s[848] << 3 | s[849] << 4 | (s[848] ? s[3118] : 0) << 5 | s[3121] << 7 | s[1523] << 8 | (s[847] && !s[1513] && s[1] ? s[3118] : 0) << 9 | s[1526] << 11 | s[1527] << 12 | s[245] << 13 | s[244] << 14 | s[243] << 15 | (s[938] ? s[885] : 0) << 16 | s[1532] << 17 | s[1533] << 18 | (s[938] ? s[3106] : 0) << 19 | s[250] << 22 | s[1536] << 23 | s[1537] << 24 | (s[3122] && !s[3123] ? s[3106] : 0) << 25 | s[3122] << 28 | s[3123] << 29, s[1514], s[1515], s[1517], s[1518], s[1519], s[1520], s[1521], s[1522], s[1524], s[1525], s[1530], s[1531], s[1534], s[1535], (f.fleksjobPaaFuldTid ? 1 : 0) | s[1540] << 1 | s[1541] << 2 | s[1542] << 3 | s[1543] << 4 | s[1544] << 5 | (s[3124] && !s[3125] ? (f.vurderingsdato <= 13938 /* 2008-02-29 */ ? s[885] : s[979] ? (f.vurderingsdato >= 13939 /* 2008-03-01 */ ? 2 : 0) : s[880] ? (s[532] ? 3 : 0) : s[3068]) : 0) << 6 | s[3124] << 9 | s[3125] << 10 | s[636] << 11 | (f.meldtFraFoersteFravaersdag ? 4096 : 0) | (f.meldtSnarestHerefter ? 8192 : 0) | s[1545] << 14 | s[1546] << 15 | s[1547] << 16 | s[3126] << 17 | (s[3126] === 1 ? s[3127] : s[3126] === 2 ? s[3127] : s[3126] === 3 ? s[3127] : 0) << 19 | s[946] << 21 | s[947] << 22 | s[949] << 23 | (f.oenskerDeltid ? 16777216 : 0) | (f.deltidHavdeSammeAarsag ? 33554432 : 0) | s[950] << 26 | (f.personligeForholdErAendret ? 134217728 : 0) | s[3128] << 28 | (f.senesteJobVarDeltid ? 536870912 : 0), s[1538], s[1539], (f.deltidDeSeneste12Maaneder ? 1 : 0) | s[1550] << 1 | s[1551] << 2 | (s[1550] && !s[3129] ? s[948] : 0) << 3 | s[3129] << 5 | s[1552] << 6 | s[1553] << 7 | (f.svaertVedAtOpretholdeVirksomheden ? 256 : 0) | s[3130] << 9 | s[1556] << 10 | s[1557] << 11 | (s[1552] && !s[1553] && s[1] ? s[3074] : 0) << 12 | s[1560] << 15 | s[1561] << 16 | s[1562] << 17 | s[1563] << 18 | s[3131] << 19 | (f.begraensningerIArbejdsevnen ? 4194304 : 0) | (f.andenIndsatsErIkkeNok ? 8388608 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 16777216 : 0) | s[1987] << 25 | s[442] << 26 | s[447] << 27, s[1548], s[1549], s[1554], s[1555], s[1558], s[1559], (f.revalideringErBevilget ? s[3131] : 0) << 0 | s[850] << 3 | s[457] << 4 | (f.erhvervssigtetErAfklaret ? 32 : 0) | s[3132] << 6 | s[3133] << 7 | s[1572] << 8 | s[1573] << 9 | s[954] << 10 | s[3134] << 11 | (f.betydeligeBegraensninger ? 16384 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 32768 : 0) | (f.talerForLangUddannelse ? 65536 : 0) | s[1568] << 17 | s[3135] << 18 | (s[3135] === 1 ? s[3136] : s[3135] === 2 ? s[3136] : s[3135] === 3 ? s[3136] : s[3135] === 4 ? s[3136] : 0) << 21 | s[1569] << 22 | s[1570] << 23 | s[1571] << 24 | s[1574] << 25 | s[1575] << 26 | (s[951] ? s[885] : s[883] ? s[952] : s[931] ? s[901] : s[3027]) << 27, s[1565], s[1566], s[851] << 0 | s[1577] << 1 | (s[939] ? s[885] : s[2722] ? s[940] : s[3137] ? s[2723] : s[3138]) << 2 | (f.mentorFremmerMaalet ? 32 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 64 : 0) | s[3139] << 7 | s[3140] << 8 | s[1580] << 9 | (s[851] && !s[1577] && s[1] ? (s[939] ? s[885] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[940] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[3141] ? 3 : 0) : s[3137] ? (s[3142] ? 4 : 0) : s[883] ? (s[957] ? 5 : 0) : s[3143]) : 0) << 10 | s[1581] << 13 | s[1582] << 14 | s[1583] << 15 | (s[939] ? s[885] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[940] : s[3137] ? (s[3144] ? 3 : 0) : s[3138]) << 16 | (f.udskrivesFraPsykiatrien ? 524288 : 0) | s[3145] << 20 | s[1584] << 21 | s[1585] << 22 | s[1586] << 23 | (s[257] ? (s[939] ? s[885] : s[883] ? s[940] : s[3146]) : 0) << 24 | (f.optagetPaaUddannelse ? 134217728 : 0) | s[3147] << 28 | s[267] << 29, s[1578], s[1579], s[269] << 0 | s[268] << 1 | (s[939] ? s[885] : s[2722] ? s[940] : s[3148] ? s[2723] : s[3149] ? (s[273] ? 4 : 0) : s[883] ? (s[262] ? 5 : 0) : s[3143]) << 2 | s[3150] << 5 | s[3151] << 6 | s[3152] << 7 | s[3153] << 8 | s[3154] << 9 | s[3155] << 10 | s[274] << 11 | s[3156] << 12 | s[3157] << 13 | s[3158] << 14 | s[3159] << 15 | s[3160] << 16 | s[3161] << 17 | s[3162] << 18 | s[3163] << 19 | s[3164] << 20 | s[3165] << 21 | s[3166] << 22 | s[3167] << 23 | s[3168] << 24 | s[3169] << 25 | s[3170] << 26 | s[3171] << 27 | s[3172] << 28 | s[3173] << 29, s[3174] << 0 | s[3175] << 1 | s[3176] << 2 | s[3177] << 3 | (f.befordringEfterKonkretVurdering ? 16 : 0) | s[272] << 5 | s[270] << 6 | s[271] << 7 | (s[939] ? s[885] : s[3148] ? s[940] : s[3149] ? (s[273] ? 3 : 0) : s[883] ? (s[262] ? 4 : 0) : s[958]) << 8 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 2048 : 0) | s[3178] << 12 | s[3179] << 13 | s[3180] << 14 | s[3181] << 15 | s[3182] << 16 | s[3183] << 17 | s[3184] << 18 | s[265] << 19 | s[266] << 20 | s[3185] << 21 | s[3186] << 22 | s[1589] << 23 | s[1590] << 24 | s[1591] << 25 | s[1592] << 26 | s[852] << 27 | s[1594] << 28 | s[3187] << 29, s[263], s[264], s[1587], s[1588], s[3188] << 0 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 2 : 0) | s[3189] << 2 | s[3190] << 3 | s[3191] << 4 | s[1597] << 5 | (s[852] && !s[1594] && s[1] ? (s[939] ? s[885] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[940] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[3192] ? 3 : 0) : s[883] ? (s[3193] ? 4 : 0) : s[958]) : 0) << 6 | s[853] << 9 | s[1599] << 10 | s[3194] << 11 | (f.revurderingensGrundlagMangler ? 16384 : 0) | s[1602] << 15 | (s[853] && !s[1599] && s[1] ? s[3194] : 0) << 16 | s[281] << 19 | s[282] << 20 | s[283] << 21 | (f.harSamleverMedForsoergelsespligt ? (s[951] ? s[885] : s[371] ? s[952] : s[2993] ? s[960] : s[3195]) : 0) << 22 | (f.harSamleverMedForsoergelsespligt ? 33554432 : 0) | (s[951] ? s[893] : s[952]) << 26 | (f.fulgtOpPaaLedighedsydelsen ? 268435456 : 0) | s[285] << 29, s[1595], s[1596], s[1600], s[1601], s[1603], s[1604], s[286] << 0 | s[3196] << 1 | (f.aendringIForholdene ? 8 : 0) | (f.kanIkkeForsoergeSig ? 16 : 0) | (f.behovetDaekkesAfAndenYdelse ? 32 : 0) | s[279] << 6 | s[280] << 7 | s[3197] << 8 | s[1610] << 11 | s[1611] << 12 | s[3198] << 13 | (f.harRimeligtTilbudOmArbejde ? 16384 : 0) | (f.udnytterSineMuligheder ? 32768 : 0) | s[3199] << 16 | (f.erGift ? 131072 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 262144 : 0) | (f.aegtefaellenUdnytterSineMuligheder ? 524288 : 0) | s[3200] << 20 | s[3201] << 21 | s[3202] << 22 | s[3203] << 23 | s[278] << 24 | s[1632] << 25 | s[3204] << 26 | s[3205] << 28 | s[3206] << 29, s[1630], s[1631], s[1633], s[1634], s[1635] << 0 | s[1627] << 1 | s[1628] << 2 | s[1629] << 3 | s[1605] << 4 | s[1606] << 5 | s[1607] << 6 | s[1608] << 7 | s[3207] << 8 | (f.arbejderDeltid ? 512 : 0) | (f.dagpengeUnderDetHoejeste ? 1024 : 0) | (f.klarTilFuldTid ? 2048 : 0) | s[1612] << 12 | s[1613] << 13 | s[1614] << 14 | (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[885] : s[951] ? (s[3208] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2859] : s[569] ? (s[3209] ? 4 : 0) : s[30] ? 5 : 0) << 15 | s[3210] << 18 | (f.kanIkkeFaaOrdinaertArbejde ? 524288 : 0) | s[3211] << 20 | s[356] << 21 | s[1615] << 22 | s[854] << 23 | (s[354] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[3212] : s[3213] ? 2 : 0) : 0) << 24 | s[354] << 26 | s[353] << 27 | s[3214] << 28 | s[3215] << 29, s[3216] << 0 | s[1617] << 1 | s[1618] << 2 | (s[354] ? s[3212] : 0) << 3 | s[1625] << 4 | s[1626] << 5 | (s[1625] ? (s[3217] ? s[3212] : s[883] ? (s[806] ? 2 : 0) : s[903] ? s[901] : s[288] ? 4 : 0) : 0) << 6 | (f.hjaelpEfterVoksensatsen ? 512 : 0) | s[1621] << 10 | s[1622] << 11 | (s[1625] ? s[3212] : 0) << 12 | s[3218] << 13 | s[3219] << 14 | (f.hjaelpPaaSUNiveau ? 32768 : 0) | s[1636] << 16 | s[1637] << 17 | s[78] << 18 | s[1640] << 19 | s[299] << 20 | s[3220] << 21 | s[3221] << 22 | s[350] << 23 | s[351] << 24 | s[293] << 25 | (f.borHosForaeldre ? 67108864 : 0) | (f.forsoergerEgetBarnIHjemmet ? 134217728 : 0) | s[3222] << 28 | s[3223] << 29, s[1623], s[1624], s[1619], s[1620], s[344], s[343], s[1638] << 0 | s[1639] << 1 | (s[287] ? s[885] : s[2871]) << 2 | s[332] << 4 | s[297] << 5 | (f.harForsoergelsespligt ? 64 : 0) | s[3224] << 7 | (f.boernOpholderSigIDanmark ? 256 : 0) | (f.boernLigestillet ? 512 : 0) | s[333] << 10 | s[3225] << 11 | s[3226] << 12 | (f.retTilEkstraBoernetilskud ? 8192 : 0) | s[3227] << 14 | s[3228] << 15 | s[295] << 16 | s[296] << 17 | s[3229] << 18 | s[3230] << 19 | s[336] << 20 | s[3231] << 21 | s[3232] << 22 | (f.enligEfterBoernetilskudsloven ? 8388608 : 0) | s[3233] << 24 | s[3234] << 25 | s[3235] << 26 | s[3236] << 27 | s[339] << 28 | s[3237] << 29, s[330], s[328], s[329], s[331], s[334], s[335], s[337], s[338], s[3238] << 0 | s[3239] << 1 | s[366] << 2 | (f.erForrevalidend ? 8 : 0) | s[3240] << 4 | s[3241] << 5 | s[3242] << 6 | s[3243] << 7 | s[342] << 8 | (s[78] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1640] : s[3244] ? 2 : 0) : 0) << 9 | s[3245] << 11 | s[3246] << 12 | s[3247] << 13 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 16384 : 0) | (f.tillaegspakkenIJuli2025 ? 32768 : 0) | s[308] << 16 | s[323] << 17 | s[3248] << 18 | (s[3248] === 1 ? (s[3249] ? 1 : 0) : 0) << 19 | s[301] << 20 | s[3249] << 21 | (f.deltagerEllerOenskerTilbud ? 4194304 : 0) | s[3250] << 23 | s[3251] << 24 | (f.saerligtKomplekseUdfordringer ? 33554432 : 0) | s[3252] << 26 | s[309] << 27 | s[314] << 28, s[340], s[341], s[320], s[319], s[304], s[306], (s[3253] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[3254] : s[2573] ? (s[3255] ? 2 : 0) : s[2575]) : 0) << 0 | s[3253] << 2 | (f.samleverMedUngeydelse ? 8 : 0) | s[349] << 4 | s[352] << 5 | s[3256] << 6 | (f.psykiskLidelseNaevntILoven ? 128 : 0) | s[3257] << 8 | (f.gravidEfter12Uge ? 512 : 0) | s[1643] << 10 | s[1644] << 11 | s[3258] << 12 | s[3259] << 13 | s[3260] << 14 | s[3261] << 15 | s[1647] << 16 | s[1648] << 17 | (s[3262] && !s[3263] ? s[3197] : 0) << 18 | s[3262] << 21 | s[3263] << 22 | s[445] << 23 | (f.forsoergelsespligtUdenForHjemmet ? 16777216 : 0) | s[359] << 25 | s[360] << 26 | s[361] << 27 | (f.erGift ? s[3196] : 0) << 28, s[345], s[347], s[1641], s[1642], s[1645], s[1646], s[1649], s[1650], s[362], s[363], s[364] << 0 | s[365] << 1 | s[1652] << 2 | s[1653] << 3 | s[855] << 4 | (s[3264] ? s[3212] : 0) << 5 | s[3264] << 6 | s[1655] << 7 | s[1656] << 8 | s[1663] << 9 | (s[359] && !s[360] && !s[361] ? s[3204] : 0) << 10 | s[1659] << 12 | s[1660] << 13 | s[1888] << 14 | s[528] << 15 | s[3265] << 16 | s[3266] << 17 | s[3267] << 18 | (f.aendringenErEnSocialBegivenhed ? 524288 : 0) | s[810] << 20 | s[808] << 21 | s[809] << 22 | (s[951] ? s[885] : s[902] ? s[952] : s[2573] ? (s[406] ? 3 : 0) : s[287] ? (s[386] ? 4 : 0) : s[905] ? s[2576] : s[962]) << 23 | (f.storForsoergerbyrdeEllerBoligudgift ? 67108864 : 0) | (f.parUdenForSaerligStoette ? 134217728 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 268435456 : 0) | s[3268] << 29, s[1661], s[1662], s[1657], s[1658], s[3269] << 0 | (f.opfylderBetingelserForKontanthjaelp ? 2 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 4 : 0) | s[3270] << 3 | s[1665] << 4 | s[1666] << 5 | s[1667] << 6 | (s[951] ? s[885] : s[287] ? s[952] : s[3271]) << 7 | (f.billigereBoligErUndersoegt ? 1024 : 0) | (f.billigereBoligErRimelig ? 2048 : 0) | (f.konkretBilligereBoligErFundet ? 4096 : 0) | s[1668] << 13 | s[1669] << 14 | s[532] << 15 | (s[979] ? s[885] : s[883] ? s[3272] : s[3113]) << 16 | (f.skriftligtVejledtOmSanktioner ? 524288 : 0) | (f.vejledningErGennemgaaet ? 1048576 : 0) | s[856] << 21 | (s[3273] ? s[3274] : s[3275] ? s[3276] : s[3277] ? 3 : 0) << 22 | s[1673] << 24 | s[1674] << 25 | (s[3273] ? s[3274] : s[3276]) << 26 | (f.rimeligGrundTilBrud ? 268435456 : 0) | s[3278] << 29, s[1670], s[1671], s[3279] << 0 | s[438] << 1 | s[3280] << 2 | s[3281] << 3 | s[3282] << 4 | s[3277] << 5 | s[1675] << 6 | s[1676] << 7 | (s[951] ? s[885] : s[371] ? s[952] : s[883] ? s[960] : s[3010] ? s[922] : s[287] ? (s[193] ? 5 : 0) : s[2863]) << 8 | (f.manglendeViljeTilRaadighed ? 2048 : 0) | s[1677] << 12 | s[1678] << 13 | s[1679] << 14 | s[1680] << 15 | (f.revalideringErBevilget ? (s[951] ? s[885] : s[2573] ? s[952] : s[3283] ? s[2575] : s[883] ? s[3284] : s[3285]) : 0) << 16 | s[1703] << 19 | s[1704] << 20 | (s[3286] ? (s[287] ? s[964] : s[2871]) : 0) << 21 | s[3286] << 23 | s[3287] << 24 | s[1684] << 25 | s[1685] << 26 | (s[0] ? s[3288] : 0) << 27 | s[439] << 29, s[1701], s[1702], s[1682], s[1683], s[1686] << 0 | s[1687] << 1 | (s[0] ? (s[3289] ? s[964] : s[443] ? 2 : 0) : 0) << 2 | s[380] << 4 | s[381] << 5 | (s[3290] ? s[3288] : 0) << 6 | s[3290] << 8 | s[3291] << 9 | s[3292] << 10 | s[3293] << 11 | s[3294] << 12 | s[3295] << 13 | s[1692] << 14 | s[373] << 15 | (s[0] ? (s[2993] ? s[964] : s[3296]) : 0) << 16 | s[377] << 18 | s[376] << 19 | s[964] << 20 | s[1695] << 21 | s[1696] << 22 | (s[0] ? (s[3025] ? s[964] : s[2777] ? (s[205] ? 2 : 0) : s[905] ? s[2778] : s[961]) : 0) << 23 | s[1690] << 26 | s[1691] << 27 | s[1699] << 28 | s[1700] << 29, s[379], s[378], s[375], s[372], s[1693], s[1694], s[1688], s[1689], s[1697], s[1698], s[908] << 0 | s[423] << 1 | s[424] << 2 | (s[191] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[908] : s[2573] ? (s[418] ? 2 : 0) : s[2575]) : 0) << 3 | s[3297] << 5 | s[3298] << 6 | s[3299] << 7 | s[417] << 8 | s[764] << 9 | s[1712] << 10 | s[396] << 11 | (s[191] ? (s[2993] ? s[908] : s[3296]) : 0) << 12 | s[399] << 14 | s[400] << 15 | s[1719] << 16 | s[1720] << 17 | (s[191] ? (s[902] ? s[908] : s[2993] ? (s[406] ? 2 : 0) : s[3300] ? s[2998] : s[460] ? 4 : 0) : 0) << 18 | s[1714] << 21 | s[1715] << 22 | s[3301] << 23 | (f.ansatIFleksjobVedForloebetsStart ? 16777216 : 0) | s[1716] << 25 | s[1717] << 26 | s[1718] << 27 | s[1724] << 28 | s[1725] << 29, s[422], s[421], s[398], s[395], s[419], s[420], s[1726] << 0 | (s[191] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[908] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[3302] ? 2 : 0) : s[3303] ? 3 : 0) : 0) << 1 | s[1707] << 3 | s[1708] << 4 | s[1709] << 5 | s[1710] << 6 | s[1711] << 7 | (s[3304] ? s[2808] : 0) << 8 | s[3304] << 10 | s[1721] << 11 | s[1722] << 12 | s[1723] << 13 | (s[0] ? (s[3300] ? s[964] : s[460] ? 2 : 0) : 0) << 14 | s[433] << 16 | s[432] << 17 | s[3305] << 18 | s[1729] << 19 | s[1730] << 20 | s[430] << 21 | s[431] << 22 | (s[191] ? (s[2777] ? s[908] : s[900] ? 2 : 0) : 0) << 23 | s[1738] << 25 | s[429] << 26 | s[428] << 27 | s[3306] << 28 | s[3307] << 29, s[1705], s[1706], s[1727], s[1728], s[1736], s[1737], s[1739], s[1740], s[3308] << 0 | s[3309] << 1 | (f.ferienErAftalt ? 4 : 0) | s[1731] << 3 | s[1732] << 4 | (s[191] ? (s[2573] ? s[908] : s[386] ? 2 : 0) : 0) << 5 | s[3310] << 7 | s[3311] << 8 | (f.deltagerAktivt ? 512 : 0) | s[3312] << 10 | s[3313] << 11 | (f.holderFerieMedYdelse ? 4096 : 0) | s[1733] << 13 | s[1734] << 14 | s[1735] << 15 | (s[3314] ? (s[3088] ? s[908] : s[435] ? 2 : 0) : 0) << 16 | s[3314] << 18 | s[1741] << 19 | s[1742] << 20 | s[1743] << 21 | (s[440] ? (s[3315] ? s[968] : s[3316] ? s[3317] : s[3318] ? (s[518] ? 3 : 0) : s[3319] ? (s[3320] ? 4 : 0) : s[3321] ? (s[3322] ? 5 : 0) : s[3323] ? 6 : 0) : 0) << 22 | s[440] << 25 | (f.personligKontaktErForsoegt ? 67108864 : 0) | (s[440] ? s[3324] : 0) << 27 | s[1747] << 29, s[1744], s[1745], s[1748] << 0 | s[1749] << 1 | (s[3325] ? s[3324] : 0) << 2 | s[3325] << 4 | s[3326] << 5 | s[3327] << 6 | s[1756] << 7 | s[1757] << 8 | (s[1756] ? s[3324] : 0) << 9 | (f.kontaktErGenoprettet ? 2048 : 0) | s[1752] << 12 | s[1753] << 13 | s[3328] << 14 | s[3329] << 15 | s[1758] << 16 | s[1759] << 17 | s[1760] << 18 | (s[3330] ? s[3324] : 0) << 19 | s[3330] << 21 | s[3331] << 22 | (f.nedsatSammeMaaned ? 8388608 : 0) | s[1763] << 24 | s[1764] << 25 | (s[1763] && !s[3332] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[968] : s[3333] ? 2 : 0) : 0) << 26 | s[3332] << 28 | s[1765] << 29, s[1754], s[1755], s[1750], s[1751], s[1761], s[1762], s[1766] << 0 | (f.ydelsenBoerOphoere ? 2 : 0) | (f.modBedreVidende ? 4 : 0) | s[3334] << 3 | s[3335] << 4 | (s[191] ? (s[883] ? s[908] : s[903] ? s[3336] : s[3025] ? s[3337] : s[3338] ? s[3032] : s[904] ? (s[561] ? 5 : 0) : s[3010] ? (s[224] ? 6 : 0) : s[3339] ? s[3340] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[568] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[67] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[3341] ? 10 : 0) : s[3342] ? (s[3343] ? 11 : 0) : s[541] ? 12 : 0) : 0) << 5 | s[450] << 9 | s[456] << 10 | (f.revalideringErBevilget ? (s[951] ? s[885] : s[3344] ? s[952] : s[883] ? s[3345] : s[3024]) : 0) << 11 | (f.foelgerRevalideringsplanen ? 16384 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 32768 : 0) | s[3346] << 16 | (f.netopForladtSkolen ? 131072 : 0) | (f.kanKlareSigMedSU ? 262144 : 0) | s[3347] << 19 | (f.saerligtBegraensedeErhvervsmuligheder ? 1048576 : 0) | s[1774] << 21 | s[1775] << 22 | s[1776] << 23 | (f.revalideringErBevilget ? (s[951] ? s[885] : s[3348] ? s[952] : s[3289] ? s[3349] : s[883] ? s[3350] : s[3285]) : 0) << 24 | s[1795] << 27 | s[1796] << 28 | s[1797] << 29, s[1767], s[1768], s[1769], s[1770], s[1772], s[1773], (s[3351] ? s[3352] : 0) << 0 | s[3351] << 3 | s[1789] << 4 | s[1790] << 5 | (s[299] ? 0 : s[3352]) << 6 | s[1785] << 9 | s[1786] << 10 | s[3353] << 11 | s[3354] << 12 | (f.arbejdsindtaegtTilHoejesteSygedagpenge ? 8192 : 0) | s[451] << 14 | s[452] << 15 | (s[3355] ? s[3352] : 0) << 16 | s[3356] << 19 | s[3357] << 20 | s[1779] << 21 | s[1780] << 22 | (s[3355] ? s[3131] : 0) << 23 | s[1782] << 26 | (s[1782] ? 0 : s[3358] <= 13858 /* 2007-12-11 */ ? 1 : s[3358] <= 18261 /* 2019-12-31 */ ? (s[3358] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[3358] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 27 | s[1793] << 29, s[1787], s[1788], s[1783], s[1784], s[448], s[449], s[1777], s[1778], s[1791], s[1792], s[1794] << 0 | (s[3359] && !s[3360] ? s[3352] : 0) << 1 | s[3359] << 4 | s[3360] << 5 | s[3361] << 6 | s[3362] << 7 | s[3363] << 8 | s[1799] << 9 | (s[850] && !s[457] && s[1] ? s[3131] : 0) << 10 | s[1800] << 13 | s[1801] << 14 | (f.kortvarigAfbrydelseUdenBetydning ? 32768 : 0) | (f.fravaerVedBarselIRevalidering ? 65536 : 0) | s[1804] << 17 | (f.revalideringErBevilget ? (s[951] ? s[885] : s[3348] ? s[952] : s[3289] ? s[3349] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[3350] : s[3300] ? (s[3364] ? 5 : 0) : s[883] ? (s[460] ? 6 : 0) : s[905] ? s[3365] : s[3366]) : 0) << 18 | s[3367] << 22 | s[1805] << 23 | s[1806] << 24 | (f.revalideringErBevilget ? (s[883] ? s[885] : s[2815]) : 0) << 25 | s[3368] << 27 | s[1810] << 28, s[1802], s[1803], s[1807], s[1808], (s[1810] ? 0 : s[3369] <= 16616 /* 2015-06-30 */ ? 1 : s[3369] >= 16617 /* 2015-07-01 */ ? 2 : 0) << 0 | s[1811] << 2 | s[1812] << 3 | (s[951] ? s[893] : s[880] ? s[952] : s[2874]) << 4 | s[3370] << 6 | s[3371] << 7 | s[3372] << 8 | s[3373] << 9 | s[3374] << 10 | s[3375] << 11 | s[3376] << 12 | s[524] << 13 | s[971] << 14 | s[3377] << 15 | (s[3377] === 1 ? s[3378] : s[3377] === 2 ? s[3378] : 0) << 17 | (f.ledighedsydelseForAfbrydelse ? 262144 : 0) | s[469] << 19 | s[466] << 20 | (f.erVisiteretTilFleksjob ? s[2772] : 0) << 21 | s[467] << 23 | s[468] << 24 | s[3379] << 25 | s[504] << 26 | s[506] << 27 | (s[3380] && !s[3381] ? (s[3382] ? s[964] : s[3383] ? s[3384] : s[3385] ? 3 : 0) : 0) << 28, s[1815], s[1816], s[3380] << 0 | s[3381] << 1 | s[3386] << 2 | s[3387] << 3 | s[515] << 4 | s[516] << 5 | (s[0] ? (s[3382] ? s[964] : s[2996] ? s[3384] : s[3383] ? s[3114] : s[287] ? (s[3385] ? 4 : 0) : s[2576]) : 0) << 6 | s[3388] << 9 | s[3389] << 10 | s[476] << 11 | s[477] << 12 | s[470] << 13 | (s[470] ? (s[905] ? (s[470] ? 1 : 0) : s[965]) : 0) << 14 | s[3390] << 16 | (f.ventesRaskInden8Uger ? 131072 : 0) | s[3391] << 18 | s[3392] << 19 | (f.oenskerTidligOpfoelgning ? 1048576 : 0) | s[3393] << 21 | s[475] << 22 | s[473] << 23 | s[474] << 24 | (s[998] ? s[885] : s[2551] ? s[2872] : s[3010] ? s[2552] : s[905] ? s[980] : s[3394]) << 25 | s[3395] << 28 | s[3396] << 29, s[514], s[513], s[3397] << 0 | s[3398] << 1 | s[479] << 2 | s[478] << 3 | (s[193] && s[483] ? 1 : s[193] && !s[482] ? (s[905] ? (s[193] ? 2 : 0) : s[3399]) : 0) << 4 | s[482] << 7 | s[3400] << 8 | s[3401] << 9 | s[3402] << 10 | s[613] << 11 | s[3403] << 12 | s[3404] << 13 | s[603] << 14 | (f.forudsigeligtForloeb ? 32768 : 0) | s[3405] << 16 | s[3406] << 17 | s[3407] << 18 | s[3408] << 19 | s[3409] << 20 | s[3410] << 21 | (f.opfoelgningOenskes ? 4194304 : 0) | (f.opfoelgningAlligevel ? 8388608 : 0) | s[3411] << 24 | s[3412] << 25 | s[2278] << 26 | s[2279] << 27, s[2276], s[2277], (s[483] ? 1 : s[482] ? 0 : s[998] ? s[2858] : s[2551] ? s[1000] : s[3413]) << 0 | s[481] << 3 | s[480] << 4 | s[1819] << 5 | s[1820] << 6 | (s[3414] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[893] : s[880] ? (s[3415] ? 2 : 0) : s[2874]) : 0) << 7 | s[3414] << 9 | s[1823] << 10 | (s[3416] ? 1 : s[951] ? s[3417] : s[2859]) << 11 | s[3416] << 13 | (f.modtogLedighedsydelse30Juni2006 ? 16384 : 0) | s[3418] << 15 | s[3419] << 16 | s[3420] << 17 | s[3421] << 18 | s[3422] << 19 | (f.revurderetFoer ? 1048576 : 0) | s[3423] << 21 | s[3424] << 22 | s[3425] << 23 | s[3426] << 24 | s[3427] << 25 | s[3428] << 26 | s[3429] << 27 | s[1826] << 28 | s[893] << 29, s[1817], s[1818], s[1821], s[1822], s[1824], s[1825], s[3430] << 0 | s[3431] << 1 | s[1829] << 2 | s[1830] << 3 | s[3432] << 4 | (s[3432] === 1 ? 0 : s[3432] === 2 ? 0 : s[3432] === 4 ? (s[3433] ? 1 : 0) : 0) << 7 | s[976] << 8 | s[3] << 9 | s[3433] << 10 | (f.flyttedeKommuneMedLedighedsydelse ? 2048 : 0) | (f.flytningForhindrerFristen ? 4096 : 0) | s[1831] << 13 | s[1832] << 14 | s[1835] << 15 | s[1836] << 16 | s[1839] << 17 | s[1840] << 18 | s[1843] << 19 | s[1844] << 20 | s[857] << 21 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[3434] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[3435] ? 3 : 0) : s[3436] ? 4 : 0) << 22 | s[3437] << 25 | s[3438] << 26 | s[3439] << 27 | s[3440] << 28 | s[1852] << 29, s[1827], s[1828], s[1833], s[1834], s[1837], s[1838], s[1841], s[1842], s[1845], s[1846], s[1848], s[1849], s[1850], s[1851], (s[1852] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1852] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 0 | s[1853] << 2 | s[1854] << 3 | s[3441] << 4 | s[3442] << 5 | s[3443] << 6 | (f.berettigetVedOvergangen ? 128 : 0) | s[3444] << 8 | s[1859] << 9 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1859] ? 1 : 0) : s[3445] ? 2 : 0) << 10 | s[1860] << 12 | s[1861] << 13 | s[1862] << 14 | (s[3316] ? s[3446] : s[3318] ? (s[518] ? 2 : 0) : s[3319] ? (s[3320] ? 3 : 0) : s[3321] ? (s[3322] ? 4 : 0) : s[3323] ? 5 : 0) << 15 | s[1863] << 18 | s[1864] << 19 | (f.harSoegtAktivtMedLedighedsydelse ? 1048576 : 0) | s[1867] << 21 | s[1868] << 22 | (s[1867] ? (s[3447] ? s[3446] : s[3448]) : 0) << 23 | s[3449] << 25 | s[3450] << 26 | s[1869] << 27 | s[1870] << 28 | s[858] << 29, s[1855], s[1856], s[1857], s[1858], s[1865], s[1866], s[3451] << 0 | s[3452] << 2 | s[3453] << 3 | s[3454] << 4 | s[3455] << 5 | s[3456] << 6 | s[3457] << 7 | s[3458] << 8 | s[1876] << 9 | s[1877] << 10 | (s[1876] ? s[3451] : 0) << 11 | s[1878] << 13 | s[1879] << 14 | s[3459] << 15 | s[3460] << 16 | s[3461] << 17 | s[3462] << 18 | s[3463] << 19 | s[3464] << 20 | s[3465] << 21 | s[3466] << 22 | s[3467] << 23 | s[3468] << 24 | s[3469] << 25 | s[3470] << 26 | s[1880] << 27 | s[1881] << 28, s[1872], s[1873], s[1874], s[1875], (s[880] ? s[893] : s[2573] ? s[899] : s[2575]) << 0 | s[1882] << 2 | s[1883] << 3 | (f.staarTilRaadighedForFleksjob ? 16 : 0) | (f.pensionssagUnderBehandling ? 32 : 0) | s[526] << 6 | s[529] << 7 | s[525] << 8 | s[3471] << 9 | s[3472] << 10 | s[3473] << 11 | s[1886] << 12 | s[1887] << 13 | s[3474] << 14 | s[534] << 15 | s[1939] << 16 | (f.udgiftenErPaataget ? 131072 : 0) | s[3475] << 18 | (f.hjaelpTrodsSenAnsoegning ? 524288 : 0) | s[1884] << 20 | s[1885] << 21 | (s[951] ? s[885] : s[883] ? s[952] : s[901]) << 22 | (f.egenBetalingVanskeliggoerFremtiden ? 16777216 : 0) | s[536] << 25 | s[537] << 26 | (f.udgiftenErHeltAfgoerende ? 134217728 : 0) | s[3476] << 28 | s[1889] << 29, s[1890] << 0 | (f.udsaettelsestruetPaaGrundAfRestance ? 2 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 4 : 0) | (f.hjaelpenDaekkerKunSanktion ? 8 : 0) | (f.kanIkkeBetaleUdgiften ? 16 : 0) | s[1891] << 5 | s[1892] << 6 | s[1893] << 7 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2545] : 0) << 8 | s[1894] << 10 | s[1895] << 11 | (f.udgiftenDaekkesEfterAndenLov ? 4096 : 0) | (f.behandlingenErNoedvendig ? 8192 : 0) | s[3477] << 14 | (f.behandlingUdenForDetOffentlige ? 32768 : 0) | s[3478] << 16 | (f.offentligBehandlingFindes ? 131072 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 262144 : 0) | s[1898] << 19 | s[1899] << 20 | (s[880] ? s[885] : s[287] ? s[899] : s[3479]) << 21 | s[3480] << 23 | s[3481] << 24 | s[3482] << 25 | (f.ydelsenSvarerTilKontanthjaelp ? 67108864 : 0) | s[3483] << 27 | s[3484] << 28 | (f.opfylderKontanthjaelpensOekonomi ? 536870912 : 0), s[1896], s[1897], s[3485] << 0 | s[3486] << 1 | s[3487] << 2 | s[3488] << 3 | s[223] << 4 | s[1902] << 5 | s[1903] << 6 | (s[1898] && !s[1899] && s[1] ? (s[880] ? s[885] : s[371] ? s[899] : s[3489] ? s[960] : s[287] ? (s[3490] ? 4 : 0) : s[2576]) : 0) << 7 | s[3491] << 10 | s[3492] << 11 | s[3493] << 12 | s[3494] << 13 | s[298] << 14 | s[859] << 15 | s[1905] << 16 | s[1908] << 17 | (s[859] && !s[1905] && s[1] ? (s[880] ? s[885] : s[3489] ? s[899] : s[3490] ? 3 : 0) : 0) << 18 | s[860] << 20 | s[1910] << 21 | (f.faarKontanthjaelpVedMedicin ? 4194304 : 0) | s[3495] << 23 | s[3496] << 24 | s[3497] << 25 | s[3498] << 26 | s[3499] << 27 | s[1913] << 28, s[1900], s[1901], s[1906], s[1907], s[1911], s[1912], (s[860] && !s[1910] && s[1] ? s[3204] : 0) << 0 | s[1914] << 2 | s[1915] << 3 | s[1916] << 4 | (s[3500] ? s[3196] : 0) << 5 | s[3500] << 7 | s[3501] << 8 | s[1917] << 9 | s[1918] << 10 | s[1919] << 11 | (s[3502] ? s[3503] : 0) << 12 | s[3502] << 15 | s[1920] << 16 | s[1921] << 17 | (f.flytningenForbedrerForholdene ? 262144 : 0) | s[3504] << 19 | (f.flytterTilUdlandet ? 1048576 : 0) | (f.knyttetTilLandetDerFlyttesTil ? 2097152 : 0) | s[1922] << 22 | s[1923] << 23 | s[1924] << 24 | s[1925] << 25 | s[1928] << 26 | s[1929] << 27 | s[3505] << 28 | s[3506] << 29, s[1930], s[1931], s[1926], s[1927], s[1933], s[1934], s[1935], s[1936], s[1937] << 0 | s[1938] << 1 | s[1945] << 2 | s[1946] << 3 | s[1947] << 4 | (f.fikSUForSammeTid ? (s[951] ? s[885] : s[3348] ? s[952] : s[3289] ? s[3349] : s[3350]) : 0) << 5 | (f.fikSUForSammeTid ? 256 : 0) | s[1942] << 9 | s[1943] << 10 | s[1944] << 11 | (f.doemtForHandlingILovensListe ? (s[951] ? s[885] : s[3344] ? s[952] : s[3283] ? s[3345] : s[3284]) : 0) << 12 | (f.doemtForHandlingILovensListe ? 32768 : 0) | s[1940] << 16 | s[1941] << 17 | (f.undlodOplysningerModBedreVidende ? 262144 : 0) | (f.modtogUberettigetModBedreVidende ? 524288 : 0) | (f.sanktionIDagpenge ? 1048576 : 0) | s[1948] << 21 | s[1949] << 22 | s[1950] << 23 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1950] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[3507] ? 3 : 0) : s[3508] ? 4 : 0) << 24 | s[3509] << 27 | s[3510] << 28 | s[3511] << 29, s[3512] << 0 | s[3513] << 1 | s[3514] << 2 | (f.fikHjaelpTilBoligindskud ? 8 : 0) | s[1952] << 4 | s[861] << 5 | (f.fikHjaelpTilBoligindskud ? s[3196] : 0) << 6 | (f.fikHjaelpTilBoligindskud ? s[3204] : 0) << 8 | s[1958] << 10 | s[1959] << 11 | s[1960] << 12 | (f.selvforskyldtLedig ? s[3503] : 0) << 13 | (f.selvforskyldtLedig ? 65536 : 0) | s[1956] << 17 | s[1957] << 18 | (f.hjaelpenYdesUnderTilbud ? 524288 : 0) | (f.oplystOmTilbagebetalingspligt ? 1048576 : 0) | s[3515] << 21 | s[3516] << 22 | s[3517] << 23 | (f.brugteMidlerUndtagetFraForsoergelse ? 16777216 : 0) | (f.uforsvarligOekonomi ? 33554432 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 67108864 : 0) | (f.indblandetIArbejdsstrid ? 134217728 : 0) | (f.kanSnartBetaleTilbage ? 268435456 : 0) | s[1961] << 29, s[1954], s[1955], s[1962] << 0 | (f.senereErstatningForSammeTid ? 2 : 0) | (f.erstatningForTabAfErhvervsevne ? 4 : 0) | s[1963] << 3 | s[1964] << 4 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[885] : s[2551] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[905] ? s[2552] : s[3342] ? s[961] : s[541] ? 5 : 0) << 5 | s[551] << 8 | s[2035] << 9 | s[2036] << 10 | (s[3518] ? (s[880] ? s[885] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[899] : s[883] ? (s[3519] ? 3 : 0) : s[3085]) : 0) << 11 | s[3518] << 14 | s[3520] << 15 | (f.heltAabenbartIngenForbedring ? 65536 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 131072 : 0) | s[3521] << 18 | (f.bedtOmAfgoerelseOmPensionAlene ? 524288 : 0) | (f.utvivlsomtIkkePension ? 1048576 : 0) | s[1965] << 21 | s[1966] << 22 | s[1967] << 23 | (s[3522] ? 1 : s[880] ? s[2858] : s[2551] ? s[2874] : s[3413]) << 24 | s[3522] << 27 | s[3523] << 28 | s[3524] << 29, s[3525] << 0 | s[3526] << 1 | s[1968] << 2 | s[1969] << 3 | (s[880] ? s[885] : s[2551] ? s[899] : s[3010] ? s[2552] : s[3527]) << 4 | s[3528] << 7 | s[3529] << 8 | s[3530] << 9 | s[3531] << 10 | (f.behovForUndervisningsomraadet ? 2048 : 0) | s[1970] << 12 | s[1971] << 13 | (f.borgerenDeltogIMoedet ? 16384 : 0) | (f.aabenbartFormaalsloestAtUdvikle ? 32768 : 0) | s[1973] << 16 | s[1974] << 17 | (f.indstillingenFoelges ? 262144 : 0) | (f.sagenErForelagtIgen ? 524288 : 0) | s[1975] << 20 | s[1976] << 21 | s[863] << 22 | s[1981] << 23 | s[548] << 24 | (s[3532] ? s[3533] : s[3534] ? s[3535] : s[550] ? 3 : 0) << 25 | (f.sagVerserede1Januar2020 ? 134217728 : 0) | (f.vaelgerSeniorpension ? 268435456 : 0) | s[1980] << 29, s[1977], s[1978], (s[863] && !s[1981] && s[548] ? s[3533] : 0) << 0 | s[1985] << 1 | s[1986] << 2 | (s[1985] ? s[1640] : 0) << 3 | (f.modtogHjaelp30Juni2025 ? 16 : 0) | s[1988] << 5 | s[1989] << 6 | (s[2726] ? s[885] : s[2727]) << 7 | (f.harDanskIndfoedsret ? 512 : 0) | s[3536] << 10 | s[3537] << 11 | s[3538] << 12 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 8192 : 0) | s[1990] << 14 | s[1991] << 15 | (f.ligestilletEfterEUEllerOverenskomst ? 65536 : 0) | s[1998] << 17 | s[1999] << 18 | s[2000] << 19 | (f.vurderingsdato <= 18247 /* 2019-12-17 */ ? s[885] : s[2729] ? (s[3539] ? 2 : 0) : s[3540]) << 20 | s[1994] << 22 | s[1995] << 23 | s[3541] << 24 | s[3542] << 25 | s[3543] << 26 | s[1996] << 27 | s[1997] << 28 | (f.flyttetEfterTilkendelsen ? 536870912 : 0), s[1983], s[1984], s[3544] << 0 | s[3545] << 1 | s[3546] << 2 | s[3547] << 3 | s[3548] << 4 | s[3549] << 5 | s[1992] << 6 | s[1993] << 7 | s[3550] << 8 | s[3551] << 9 | s[3552] << 10 | s[3553] << 11 | (f.harFastBopaelIDanmark ? 4096 : 0) | s[3554] << 13 | s[3555] << 14 | (f.harFastBopaelPaaFaeroeerneEllerIGroenland ? 32768 : 0) | (f.harHyrePaaDanskSkib ? 65536 : 0) | s[3556] << 17 | (f.saerligeOmstaendighederForPensionIUdlandet ? 262144 : 0) | s[2001] << 19 | s[2002] << 20 | s[2005] << 21 | s[2006] << 22 | s[3557] << 23 | (s[3557] === 1 ? s[3558] : s[3557] === 2 ? s[3558] : 0) << 25 | s[982] << 26 | s[983] << 27 | s[2009] << 28 | s[2010] << 29, s[2003], s[2004], s[2007], s[2008], s[3559] << 0 | (s[3559] === 1 ? 0 : s[3559] === 2 ? (s[546] ? 1 : s[3560] ? 0 : 2) : 0) << 2 | s[546] << 4 | s[3560] << 5 | s[2013] << 6 | s[3561] << 7 | (s[3561] === 2 ? 0 : s[3561] === 3 ? 0 : s[3561] === 4 ? (s[3560] ? 0 : 1) : 0) << 10 | s[986] << 11 | s[3562] << 12 | s[988] << 13 | s[2014] << 14 | s[2015] << 15 | s[2016] << 16 | s[2017] << 17 | s[2018] << 18 | (s[2726] ? s[885] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[2727] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[3563] ? 3 : 0) : s[3564] ? 4 : 0) << 19 | s[2021] << 22 | s[2022] << 23 | (s[2726] ? s[885] : s[880] ? s[2727] : s[905] ? s[2874] : s[961]) << 24 | s[3565] << 27 | s[2023] << 28 | s[2024] << 29, s[2011], s[2012], (s[880] ? s[885] : s[3022] ? s[899] : s[3566] ? s[3023] : s[905] ? s[3567] : s[974]) << 0 | s[3568] << 3 | (f.dokumenteretIngenForbedring ? 16 : 0) | s[2025] << 5 | s[2026] << 6 | (f.arbejdsevnenErVarigtNedsat ? 128 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 256 : 0) | s[2019] << 9 | s[2020] << 10 | (s[2726] ? s[885] : s[905] ? s[2727] : s[975]) << 11 | s[3569] << 13 | s[3570] << 14 | s[2027] << 15 | s[2028] << 16 | (s[2726] ? s[885] : s[880] ? s[2727] : s[883] ? s[2874] : s[3024]) << 17 | s[2029] << 20 | s[2030] << 21 | (f.bedtOmAfgoerelseOmPensionAlene ? (s[2726] ? s[885] : s[880] ? s[2727] : s[2874]) : 0) << 22 | s[2031] << 24 | s[2032] << 25 | (s[3532] ? s[3533] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[3535] : s[3534] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[550] ? 4 : 0) << 26 | s[3571] << 29, s[3572] << 0 | (f.langvarigOgAktuelTilknytning ? 2 : 0) | s[2033] << 2 | s[2034] << 3 | (s[2726] ? s[885] : s[880] ? s[2727] : s[905] ? s[2874] : s[3573]) << 4 | s[3574] << 7 | s[3575] << 8 | s[3576] << 9 | s[2037] << 10 | s[2038] << 11 | (s[2726] ? s[885] : s[880] ? s[2727] : s[933] ? s[2874] : s[3577]) << 12 | (f.redegoerelseForIngenForbedring ? 32768 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 65536 : 0) | (f.forklaringPaaVarigNedsaettelse ? 131072 : 0) | s[3578] << 18 | (f.forklaringPaaManglendeSelvforsoergelse ? 524288 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 1048576 : 0) | (f.planMedFuldAfklaring ? 2097152 : 0) | (f.dokumentationForUdtoemteIndsatser ? 4194304 : 0) | s[2039] << 23 | s[2040] << 24 | (f.moedeMedBeslutterneErTilbudt ? 33554432 : 0) | s[566] << 26 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[3579] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 27 | s[2529] << 29, s[2041], s[2042], s[2530] << 0 | s[3580] << 1 | s[3581] << 2 | s[3582] << 3 | (f.langTilknytningMed20Til25Aar ? 16 : 0) | s[2044] << 5 | s[2045] << 6 | (s[883] ? s[885] : s[903] ? s[3336] : s[3337]) << 7 | s[3583] << 9 | s[3584] << 10 | s[3585] << 11 | s[3586] << 12 | (f.varigtNedsatISenesteJob ? 8192 : 0) | s[3587] << 14 | s[3588] << 15 | s[3589] << 16 | s[864] << 17 | s[2048] << 18 | s[2049] << 19 | (s[864] ? 0 : s[3590] <= 18261 /* 2019-12-31 */ ? 1 : s[3590] <= 18669 /* 2021-02-11 */ ? (s[3591] ? 2 : 0) : s[3592] ? 3 : 0) << 20 | s[2066] << 22 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[885] : s[2729] ? (s[555] ? 2 : 0) : s[3540]) << 23 | s[3593] << 25 | s[3594] << 26 | s[3595] << 27 | s[3596] << 28 | s[3597] << 29, s[2050], s[2051], s[2052], s[2053], s[2064], s[2065], s[3598] << 0 | s[3599] << 1 | s[2059] << 2 | s[2060] << 3 | s[3600] << 4 | s[3601] << 5 | s[2054] << 6 | s[2055] << 7 | s[2056] << 8 | s[3602] << 9 | s[3603] << 10 | s[3604] << 11 | s[3605] << 12 | s[3606] << 13 | s[3607] << 14 | s[3608] << 15 | (f.tilknytningI9Maaneder ? 65536 : 0) | (f.kommerFraFleksydelse ? 131072 : 0) | s[2063] << 18 | s[3609] << 19 | s[3610] << 20 | s[3611] << 21 | s[3612] << 22 | s[3613] << 23 | s[2068] << 24 | (s[2068] ? 0 : s[3614] <= 18669 /* 2021-02-11 */ ? 1 : s[3614] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 25 | s[2070] << 27 | (s[2070] ? 0 : s[3615] <= 18669 /* 2021-02-11 */ ? 1 : s[3615] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 28, s[2057], s[2058], s[2061], s[2062], s[2071] << 0 | s[2072] << 1 | s[2073] << 2 | (s[2726] ? s[885] : f.vurderingsdato <= 19107 /* 2022-04-25 */ ? s[2727] : s[3616] ? (s[3617] ? 3 : 0) : s[3618]) << 3 | s[2074] << 6 | s[2075] << 7 | (s[2726] ? s[885] : s[3338] ? s[2727] : s[3616] ? s[3619] : s[3618]) << 8 | (f.aegtefaelleHarOgsaaPension ? 2048 : 0) | s[2080] << 12 | s[2081] << 13 | (s[2726] ? s[885] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[2727] : s[3566] ? (s[3620] ? 3 : 0) : s[3567]) << 14 | (f.giftEllerSamlevende ? 131072 : 0) | s[2086] << 18 | s[2087] << 19 | s[2088] << 20 | (s[3621] ? s[3622] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3623] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3624] ? 3 : 0) : s[3625] ? 4 : 0) << 21 | s[3626] << 24 | s[3627] << 25 | s[2084] << 26 | s[2085] << 27 | s[3628] << 28, s[2076], s[2077], s[2078], s[2079], s[2082], s[2083], (s[3628] === 1 ? s[3629] : s[3628] === 2 ? s[3629] : 0) << 0 | s[3630] << 1 | s[2092] << 2 | (s[2092] ? 0 : s[3631] <= 14518 /* 2009-10-01 */ ? 1 : s[3631] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 3 | s[2095] << 5 | s[2096] << 6 | s[2097] << 7 | (s[3632] ? s[885] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[785] ? 2 : 0) : s[3633] ? 3 : 0) << 8 | s[2093] << 10 | s[2094] << 11 | (s[2726] ? s[885] : s[3338] ? s[2727] : s[3339] ? s[3619] : s[568] ? 4 : 0) << 12 | (f.vaesentligtForbedretOgSelvforsoergende ? 32768 : 0) | s[3634] << 16 | s[3635] << 17 | (f.samtykkerTilFrakendelse ? 262144 : 0) | s[3636] << 19 | s[3637] << 20 | (f.udsendtMedPsykiskLidelse ? 2097152 : 0) | s[3638] << 22 | (f.saerligeOmstaendighederForFrakendelse ? 8388608 : 0) | s[2102] << 24 | s[2103] << 25 | s[2104] << 26 | s[2105] << 27 | (s[371] ? s[885] : s[2574]) << 28, s[2089], s[2090], s[2098], s[2099], s[2100], s[2101], (f.personligeForholdErOmtalt ? 1 : 0) | (f.undtagetEfterOffentlighedsloven ? 2 : 0) | (f.hensynModEgenacces ? 4 : 0) | s[2106] << 3 | s[2107] << 4 | (f.sagenAngivet ? 32 : 0) | (f.temaErAngivet ? 64 : 0) | s[2108] << 7 | s[2109] << 8 | (s[371] ? s[885] : s[2674] ? s[2574] : s[570] ? 3 : 0) << 9 | (f.uforholdsmaessigtRessourceforbrug ? 2048 : 0) | (f.retsstridigtFormaal ? 4096 : 0) | s[3639] << 13 | (f.chikanoestFormaal ? 16384 : 0) | s[2110] << 15 | s[2111] << 16 | s[3640] << 17 | (f.oplysningenErModtagetUdenDokument ? 262144 : 0) | (f.oplysningenHarBetydning ? 524288 : 0) | s[2112] << 20 | s[2113] << 21 | (f.sagsskridtetErVaesentligt ? 4194304 : 0) | (f.sagsskridtetFremgaarAfDokumenterne ? 8388608 : 0) | s[2114] << 24 | s[2115] << 25 | s[3641] << 26 | (f.dokumentetHarBetydning ? 134217728 : 0) | s[2116] << 28 | s[2117] << 29, s[3642] << 0 | s[866] << 1 | (s[575] ? 1 : s[3643] ? (s[3644] ? 2 : 0) : s[576] ? 3 : 0) << 2 | s[575] << 4 | s[576] << 5 | (f.anmodningEfterOffentlighedslovenErFaerdigbehandlet ? 64 : 0) | (s[3643] ? (s[3644] ? 1 : 0) : s[576] ? 2 : 0) << 7 | s[3645] << 9 | s[3646] << 10 | s[3647] << 11 | s[2123] << 12 | s[2124] << 13 | s[3648] << 14 | s[3649] << 15 | s[3650] << 16 | s[3651] << 17 | s[2125] << 18 | s[2126] << 19 | s[573] << 20 | (f.afgoerelsenOmAktindsigtFastholdes ? 2097152 : 0) | s[2129] << 22 | (f.afgoerelsenOmAktindsigtFastholdes ? (f.klageOverAfslagModtaget <= 16070 /* 2013-12-31 */ ? (f.klageOverAfslagModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[3652] ? 2 : 0) : 0) << 23 | s[2132] << 25 | (f.klageOverAfslagModtagetAfKlageinstansen <= 16070 /* 2013-12-31 */ ? (f.klageOverAfslagModtagetAfKlageinstansen >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2132] ? 2 : 0) << 26 | s[2133] << 28 | s[2134] << 29, s[2118], s[2119], s[2121], s[2122], s[2127], s[2128], s[2130], s[2131], s[2135] << 0 | s[2136] << 1 | s[3653] << 2 | s[2139] << 3 | (f.klageOverSagsbehandlingstidModtaget <= 16070 /* 2013-12-31 */ ? (f.klageOverSagsbehandlingstidModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2139] ? 2 : 0) << 4 | s[2142] << 6 | (f.klageOverSagsbehandlingstidModtagetAfKlageinstansen <= 16070 /* 2013-12-31 */ ? (f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2142] ? 2 : 0) << 7 | s[2143] << 9 | s[2144] << 10 | s[577] << 11 | (f.materialetErOffentligtTilgaengeligt ? 4096 : 0) | s[2147] << 13 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[3579] : s[2147] ? 2 : 0) << 14 | (f.foertidspensionErBevilget ? 65536 : 0) | s[2148] << 17 | s[2149] << 18 | s[867] << 19 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[867] ? 1 : 0) : s[3654] ? 2 : 0) << 20 | s[580] << 22 | s[581] << 23 | (s[880] ? s[885] : s[905] ? s[899] : s[3399]) << 24 | s[2153] << 27 | s[2154] << 28, s[2137], s[2138], s[2140], s[2141], s[2145], s[2146], s[2151], s[2152], (s[880] ? s[885] : s[2996] ? s[899] : s[3010] ? s[3114] : s[3527]) << 0 | s[3655] << 3 | s[2157] << 4 | s[2158] << 5 | (s[2157] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3656] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 6 | s[3656] << 8 | s[3657] << 9 | (f.forkertVejledning ? 1024 : 0) | (f.saerligeOmstaendighederForRefusion ? 2048 : 0) | s[868] << 12 | (s[3658] ? s[3659] : f.ansoegningenModtaget <= 14699 /* 2010-03-31 */ ? s[3660] : s[3661] ? 3 : 0) << 13 | s[2162] << 15 | s[2163] << 16 | (s[3658] ? s[3659] : s[3660]) << 17 | s[2164] << 19 | s[2165] << 20 | s[2166] << 21 | s[2167] << 22 | (s[3662] ? s[885] : s[3663]) << 23 | s[2168] << 25 | s[2169] << 26 | (f.vurderingsdato <= 15924 /* 2013-08-07 */ ? s[885] : f.vurderingsdato >= 15925 /* 2013-08-08 */ ? 2 : 0) << 27 | (f.setPaaAlleMuligheder ? 536870912 : 0), s[2155], s[2156], s[2159], s[2160], (f.setPaaAndreMyndigheder ? 1 : 0) | s[2170] << 1 | s[2171] << 2 | s[2174] << 3 | (f.foerstHenvendtOmForsoergelse <= 15924 /* 2013-08-07 */ ? (s[2174] ? 1 : 0) : f.foerstHenvendtOmForsoergelse >= 15925 /* 2013-08-08 */ ? 2 : 0) << 4 | s[3664] << 6 | (f.iKontaktforloeb ? 128 : 0) | (f.iSygedagpengeopfoelgning ? 256 : 0) | s[2177] << 9 | (f.foranstaltningensSlut <= 14124 /* 2008-09-02 */ ? (s[2177] ? 1 : 0) : f.foranstaltningensSlut >= 14125 /* 2008-09-03 */ ? 2 : 0) << 10 | s[2178] << 12 | s[2179] << 13 | s[2180] << 14 | s[2181] << 15 | s[2182] << 16 | (s[880] ? s[885] : s[933] ? s[899] : s[3665]) << 17 | s[3666] << 19 | (f.forberedendeDelErAktuel ? 1048576 : 0) | (f.laegeattestTilTeametErAktuel ? 2097152 : 0) | (f.manglenVarUdenBetydning ? 4194304 : 0) | s[2183] << 23 | s[2184] << 24 | (f.faarHjaelp ? 33554432 : 0) | (f.forholdHarAendretSig ? 67108864 : 0) | s[2185] << 27 | s[2186] << 28 | s[2187] << 29, s[2172], s[2173], s[2175], s[2176], (s[3662] ? s[885] : f.vurderingsdato <= 15079 /* 2011-04-15 */ ? s[3663] : f.vurderingsdato <= 15139 /* 2011-06-14 */ ? (s[3667] ? 3 : 0) : s[3668] ? 4 : 0) << 0 | s[3669] << 3 | s[3670] << 4 | s[3671] << 5 | s[2192] << 6 | s[2193] << 7 | s[3672] << 8 | (f.oplysningenErNoedvendigUdenSamtykke ? 512 : 0) | (f.samtykkeErForsoegtIndhentet ? 1024 : 0) | s[2188] << 11 | s[2189] << 12 | (f.harGivetSamtykke ? 8192 : 0) | s[2190] << 14 | s[2191] << 15 | s[3673] << 16 | (f.medvirkerTilOplysning ? 131072 : 0) | s[2194] << 18 | s[2195] << 19 | (f.beskedOmAdgangTilOplysninger ? 1048576 : 0) | (f.beskedOmManglendeMedvirken ? 2097152 : 0) | (f.beskedOmAendringerDerBetyderNoget ? 4194304 : 0) | (f.beskedOmTilbagebetalingOgStraf ? 8388608 : 0) | s[2196] << 24 | s[2197] << 25 | s[2198] << 26 | (s[582] ? (s[3674] ? s[3675] : f.afgoerelsenMeddelt <= 15886 /* 2013-06-30 */ ? s[3676] : s[3677] ? 3 : 0) : 0) << 27 | s[2199] << 29, s[2200] << 0 | s[869] << 1 | (s[3674] ? s[3675] : s[3676]) << 2 | s[2202] << 4 | s[2203] << 5 | s[2206] << 6 | s[2207] << 7 | s[2208] << 8 | s[3678] << 9 | (s[3678] === 1 ? s[3679] : s[3678] === 2 ? s[3679] : 0) << 11 | s[992] << 12 | (f.klagenSendtDigitaltITide ? 8192 : 0) | s[2209] << 14 | s[2210] << 15 | s[870] << 16 | s[3680] << 17 | s[3681] << 19 | s[3682] << 20 | (f.afgoerelsenIvaerksaettesStraks ? 2097152 : 0) | s[3683] << 22 | s[3684] << 23 | s[3685] << 24 | (f.ankestyrelsenTillagdeOpsaettendeVirkning ? 33554432 : 0) | s[3686] << 26 | s[3687] << 27 | (f.klagenModtaget <= 14456 /* 2009-07-31 */ ? s[3688] : f.klagenModtaget <= 18791 /* 2021-06-13 */ ? (f.klagenModtaget >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.klagenModtaget >= 18792 /* 2021-06-14 */ ? 3 : 0) << 28, s[2204], s[2205], s[2212], s[2213], s[2214] << 0 | s[2215] << 1 | s[2216] << 2 | s[2217] << 3 | s[871] << 4 | s[2221] << 5 | (s[871] ? (f.nyAfgoerelseMeddelt <= 14456 /* 2009-07-31 */ ? (s[3689] ? 1 : 0) : f.nyAfgoerelseMeddelt <= 17531 /* 2017-12-31 */ ? (f.nyAfgoerelseMeddelt >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.nyAfgoerelseMeddelt <= 18791 /* 2021-06-13 */ ? (f.nyAfgoerelseMeddelt >= 17532 /* 2018-01-01 */ ? 3 : 0) : f.nyAfgoerelseMeddelt >= 18792 /* 2021-06-14 */ ? 4 : 0) : 0) << 6 | s[2224] << 9 | (s[871] ? (f.fastholdelseModtaget <= 14456 /* 2009-07-31 */ ? (s[3690] ? 1 : 0) : f.fastholdelseModtaget <= 18791 /* 2021-06-13 */ ? (f.fastholdelseModtaget >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.fastholdelseModtaget >= 18792 /* 2021-06-14 */ ? 3 : 0) : 0) << 10 | s[2225] << 12 | s[2226] << 13 | s[2227] << 14 | s[2228] << 15 | (f.klagenErSendtDirekte ? 65536 : 0) | s[2232] << 17 | s[2233] << 18 | s[2229] << 19 | s[2230] << 20 | s[2231] << 21 | s[3691] << 22 | s[3692] << 23 | s[3693] << 24 | s[3694] << 25 | s[3695] << 26 | s[3696] << 27 | s[589] << 28, s[2218], s[2219], s[2222], s[2223], s[3697] << 0 | s[2237] << 2 | s[2238] << 3 | (f.feriePasserMedForloebet ? 16 : 0) | (f.ferieIndenForFerieloven ? 32 : 0) | (f.ferieAftalt ? 64 : 0) | s[2241] << 7 | (f.ferieAftalt ? s[3697] : 0) << 8 | s[2242] << 10 | s[2243] << 11 | s[2248] << 12 | s[2249] << 13 | s[3698] << 14 | (s[3698] === 1 ? s[3699] : s[3698] === 2 ? s[3699] : 0) << 16 | s[993] << 17 | (f.saerligeGrundeTilAndetTidspunkt ? 262144 : 0) | s[2250] << 19 | s[2251] << 20 | (s[998] ? s[885] : s[880] ? s[2872] : s[2873] ? s[2874] : s[905] ? s[2875] : s[974]) << 21 | (f.arbejdsevnenErAfklaret ? 16777216 : 0) | (f.berettigetTilRevalidering ? 33554432 : 0) | (f.berettigetTilFleksjob ? 67108864 : 0) | (f.berettigetTilFoertidspension ? 134217728 : 0) | (f.berettigetTilRessourceforloeb ? 268435456 : 0) | s[2254] << 29, s[2239], s[2240], s[2246], s[2247], s[2252], s[2253], (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[885] : s[2254] ? 2 : 0) << 0 | (f.ophoerErAfgjort ? 4 : 0) | s[2257] << 3 | s[801] << 4 | (s[147] ? (s[918] ? (s[141] <= 14612 /* 2010-01-03 */ ? s[920] : s[919] ? (s[139] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3700] ? 3 : 0) : 0) : 0) << 5 | s[3701] << 7 | s[3702] << 8 | s[2259] << 9 | s[2260] << 10 | s[872] << 11 | (s[147] ? s[2886] : 0) << 12 | s[2262] << 14 | s[2263] << 15 | (s[998] ? s[885] : s[905] ? s[2872] : s[975]) << 16 | s[2264] << 18 | s[2265] << 19 | s[2266] << 20 | s[2267] << 21 | (s[998] ? s[885] : s[2993] ? s[2872] : s[2998]) << 22 | (f.sagenErBelyst ? 16777216 : 0) | s[2270] << 25 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[2270] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 26 | s[2271] << 28 | s[2272] << 29, s[2255], s[2256], s[2268], s[2269], s[2273] << 0 | (s[2551] ? s[885] : s[883] ? s[2560] : s[901]) << 1 | s[2274] << 3 | s[2275] << 4 | (f.oenskerLaegeattest ? 32 : 0) | (f.attestIndhentet ? 64 : 0) | s[610] << 7 | s[605] << 8 | s[604] << 9 | (f.tilbagevendenForestaar ? 1024 : 0) | (f.risikoForLangtForloeb ? 2048 : 0) | s[597] << 12 | s[598] << 13 | (f.behovForTvaerfagligIndsats ? 16384 : 0) | s[611] << 15 | s[612] << 16 | s[2282] << 17 | s[2283] << 18 | (s[59] && s[483] ? 1 : s[59] && !s[482] ? (s[3010] ? s[3336] : s[905] ? s[3703] : s[3573]) : 0) << 19 | s[600] << 22 | s[2284] << 23 | s[2285] << 24 | s[2286] << 25 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[885] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3704] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3705] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3706] ? 4 : 0) : s[905] ? (s[3707] ? 5 : 0) : s[962]) << 26 | s[617] << 29, s[2280], s[2281], s[618] << 0 | (f.fremmoedeErNoedvendigt ? 2 : 0) | s[2289] << 2 | s[2290] << 3 | (s[603] && s[483] ? 1 : s[603] && !s[482] ? (s[3708] ? s[2858] : s[998] ? (s[3709] ? 3 : 0) : s[2551] ? (s[915] ? 4 : 0) : s[883] ? s[3710] : s[3010] ? s[3143] : s[905] ? s[3340] : s[933] ? s[3366] : s[63] ? 9 : 0) : 0) << 4 | s[3711] << 8 | s[3712] << 9 | s[2291] << 10 | s[2292] << 11 | s[2293] << 12 | (s[998] ? s[885] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[2872] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3713] ? 3 : 0) : s[2551] ? (s[3714] ? 4 : 0) : s[3710]) << 13 | s[2294] << 16 | s[2295] << 17 | s[2296] << 18 | (s[2551] ? s[885] : s[3010] ? s[2560] : s[905] ? s[3703] : s[961]) << 19 | s[2297] << 22 | s[2298] << 23 | s[2299] << 24 | (s[2551] ? s[885] : s[883] ? s[2560] : s[3010] ? s[901] : s[905] ? s[980] : s[974]) << 25 | s[2302] << 28 | s[2303] << 29, s[2287], s[2288], s[2300], s[2301], s[2304] << 0 | s[2305] << 1 | s[2306] << 2 | (s[3708] ? s[885] : s[998] ? (s[3709] ? 2 : 0) : s[2551] ? s[1000] : s[3715]) << 3 | s[2309] << 6 | s[2310] << 7 | s[2311] << 8 | s[2312] << 9 | s[873] << 10 | (s[3716] ? s[885] : s[998] ? s[3717] : s[883] ? s[1000] : f.vurderingsdato <= 19254 /* 2022-09-19 */ ? s[922] : s[905] ? (f.vurderingsdato >= 19255 /* 2022-09-20 */ ? 5 : 0) : s[962]) << 11 | s[3718] << 14 | s[3719] << 15 | s[3720] << 16 | (f.enigMedAktoeren ? 131072 : 0) | s[2314] << 18 | s[2315] << 19 | (s[998] ? s[885] : s[880] ? s[2872] : s[2873] ? s[2874] : s[933] ? s[2875] : s[981]) << 20 | s[3721] << 23 | (f.udebliver ? 16777216 : 0) | (f.rimeligGrund ? 33554432 : 0) | (f.skriftligtOrienteret ? 67108864 : 0) | s[2335] << 27 | s[2336] << 28, s[2307], s[2308], (s[998] ? s[885] : s[2996] ? s[2872] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[3114] : s[3088] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[435] ? 5 : 0) << 0 | s[3722] << 3 | s[2316] << 4 | s[2317] << 5 | s[3723] << 6 | s[3724] << 7 | (f.noedvendigBehandling ? 256 : 0) | s[3725] << 9 | s[3726] << 10 | (f.hensigtsmaessigOptraening ? 2048 : 0) | (f.opfordret ? 4096 : 0) | s[2318] << 13 | s[2319] << 14 | s[2320] << 15 | s[2321] << 16 | (f.partshoertOmOphoer ? 131072 : 0) | s[3727] << 18 | (f.harSvaretPaaPartshoering ? 524288 : 0) | s[3728] << 20 | s[2322] << 21 | s[2323] << 22 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[885] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 23 | (f.andetGrundlagEndHoertOm ? 33554432 : 0) | (f.partshoertOmNytGrundlag ? 67108864 : 0) | s[874] << 27 | s[2325] << 28 | s[2326] << 29, s[2327], s[2328], (s[998] ? s[885] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[2872] : s[3729] ? (s[3730] ? 3 : 0) : s[3731]) << 0 | s[3732] << 3 | s[3733] << 4 | (f.genoptagetFoer ? 32 : 0) | s[2331] << 6 | (s[874] && !s[2325] && !s[2326] ? s[2886] : 0) << 7 | s[629] << 9 | s[630] << 10 | (s[918] ? (s[919] ? s[920] : s[3734] ? s[921] : s[3735] ? s[3736] : s[141] <= 18318 /* 2020-02-26 */ ? s[3737] : s[141] <= 18858 /* 2021-08-19 */ ? (s[139] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[141] <= 18953 /* 2021-11-22 */ ? (s[139] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[141] <= 19051 /* 2022-02-28 */ ? (s[139] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[139] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 11 | s[753] << 15 | s[755] << 16 | (f.aftaleForSelvstaendig ? 131072 : 0) | (f.sygMedCovid19 ? 262144 : 0) | s[2419] << 19 | s[2420] << 20 | s[3738] << 21 | s[3739] << 22 | s[3740] << 23 | s[3741] << 24 | s[791] << 25 | s[793] << 26 | (f.aftaleMedArbejdsgiver ? 134217728 : 0) | s[786] << 28 | s[787] << 29, s[2329], s[2330], s[631], s[632], s[2417], s[2418], s[3742] << 0 | s[3743] << 1 | s[3744] << 2 | s[3745] << 3 | s[3746] << 4 | s[3747] << 5 | s[3748] << 6 | s[3749] << 7 | s[3750] << 8 | s[3751] << 9 | s[3752] << 10 | s[2332] << 11 | s[2333] << 12 | s[2334] << 13 | s[2339] << 14 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[885] : s[2339] ? 2 : 0) << 15 | s[2342] << 17 | s[2343] << 18 | s[2344] << 19 | s[2345] << 20 | s[2346] << 21 | (s[641] && !s[642] && !s[183] ? (s[181] && !s[183] && !s[3753] ? (s[187] <= 16251 /* 2014-06-30 */ ? (s[185] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[185] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 22 | s[2350] << 24 | s[2351] << 25 | (s[644] && !s[647] && !s[646] ? (s[918] ? (s[996] ? 1 : 0) : 0) : 0) << 26 | s[2352] << 27 | s[2353] << 28 | s[648] << 29, s[2337], s[2338], s[2340], s[2341], s[2348], s[2349], s[649] << 0 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 2 : 0) | s[2357] << 2 | (s[648] && !s[649] && s[1] ? (s[241] ? 1 : 0) : 0) << 3 | s[3754] << 4 | s[2362] << 5 | s[2363] << 6 | (f.pensionTilkendt ? (s[998] ? s[885] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[2872] : s[3729] ? (s[3755] ? 3 : 0) : s[3731]) : 0) << 7 | (f.pensionTilkendt ? 1024 : 0) | (f.pensionMedTilbagevirkendeKraft ? 2048 : 0) | s[2373] << 12 | s[3756] << 13 | s[2364] << 15 | s[2365] << 16 | s[2366] << 17 | (s[3757] ? s[3756] : 0) << 18 | s[3757] << 20 | (f.retErOpbrugt ? 2097152 : 0) | s[3758] << 22 | s[661] << 23 | s[662] << 24 | s[3759] << 25 | s[3760] << 26 | s[3761] << 27 | s[665] << 28 | s[666] << 29, s[2355], s[2356], s[2360], s[2361], s[2371], s[2372], s[663], s[664], (s[3762] ? (s[997] <= 18808 /* 2021-06-30 */ ? 1 : s[3763] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[3764] << 2 | s[3765] << 3 | s[3766] << 4 | s[654] << 5 | s[3767] << 6 | s[3768] << 7 | s[3769] << 8 | s[3770] << 9 | s[652] << 10 | s[653] << 11 | s[3771] << 12 | (f.fortsatRet9Marts2020 ? 8192 : 0) | s[2369] << 14 | s[2370] << 15 | (s[3762] ? 1 : 0) << 16 | s[2374] << 17 | s[2375] << 18 | s[2376] << 19 | (s[3772] && !s[3773] ? s[3756] : 0) << 20 | s[3772] << 22 | s[3773] << 23 | s[3774] << 24 | s[669] << 25 | s[670] << 26 | (s[665] && !s[666] && s[3775] < NEVER ? (s[3775] <= 18808 /* 2021-06-30 */ ? 1 : s[3776] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[3777] << 29, s[2367], s[2368], s[667], s[668], s[3778] << 0 | s[3779] << 1 | s[3780] << 2 | s[3781] << 3 | s[3782] << 4 | s[3783] << 5 | s[3784] << 6 | s[3785] << 7 | s[3786] << 8 | s[3787] << 9 | (s[3788] <= 18808 /* 2021-06-30 */ ? 1 : s[3789] ? 2 : 0) << 10 | s[3790] << 12 | s[3791] << 13 | s[3792] << 14 | s[3793] << 15 | s[672] << 16 | (s[672] ? 0 : s[3794] <= 18808 /* 2021-06-30 */ ? 1 : s[3795] ? 2 : 0) << 17 | s[3796] << 19 | s[3797] << 20 | s[3798] << 21 | s[3799] << 22 | s[3800] << 23 | s[674] << 24 | s[676] << 25 | (s[669] && !s[670] && s[3801] < NEVER ? (s[3801] <= 18808 /* 2021-06-30 */ ? 1 : s[3802] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[3803] << 28 | s[3804] << 29, s[2377], s[671], s[678], s[680], s[3805] << 0 | s[3806] << 1 | s[3807] << 2 | s[3808] << 3 | s[673] << 4 | s[675] << 5 | (s[3809] ? (s[3810] <= 18808 /* 2021-06-30 */ ? 1 : s[3811] ? 2 : 0) : 0) << 6 | s[3812] << 8 | s[3813] << 9 | s[3814] << 10 | s[3815] << 11 | s[3816] << 12 | s[3817] << 13 | s[2380] << 14 | s[2381] << 15 | (s[3818] && !s[3819] && s[3820] < NEVER ? (s[3820] <= 18808 /* 2021-06-30 */ ? 1 : s[3821] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[3822] << 18 | s[3823] << 19 | s[3819] << 20 | s[3824] << 21 | s[3825] << 22 | s[3826] << 23 | s[3827] << 24 | s[683] << 25 | s[684] << 26 | (s[2380] && !s[2381] && s[3828] < NEVER ? (s[3828] <= 18808 /* 2021-06-30 */ ? 1 : s[3829] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[3830] << 29, s[677], s[679], s[2378], s[2379], s[681], s[682], s[3831] << 0 | s[3832] << 1 | s[3833] << 2 | s[3834] << 3 | s[3835] << 4 | s[2384] << 5 | s[2385] << 6 | (s[683] && !s[684] && s[3836] < NEVER ? (s[3836] <= 18808 /* 2021-06-30 */ ? 1 : s[3837] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[3838] << 9 | s[3839] << 10 | s[3840] << 11 | s[3841] << 12 | s[3842] << 13 | s[3843] << 14 | s[2388] << 15 | s[2389] << 16 | (s[2384] && !s[2385] && s[3844] < NEVER ? (s[3844] <= 18808 /* 2021-06-30 */ ? 1 : s[3845] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 17 | s[3846] << 19 | s[3847] << 20 | s[3848] << 21 | s[3849] << 22 | s[3850] << 23 | s[3851] << 24 | s[2394] << 25 | (s[2916] ? (s[121] <= 14691 /* 2010-03-23 */ ? s[2918] : s[2917] ? (s[122] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2927] ? (s[3852] ? 3 : 0) : s[2929] ? 4 : 0) : 0) << 26 | s[704] << 29, s[2382], s[2383], s[2386], s[2387], s[2392], s[2393], s[702], s[703], s[708] << 0 | (s[2916] ? s[2918] : 0) << 1 | s[707] << 2 | s[710] << 3 | s[2397] << 4 | s[2398] << 5 | s[2404] << 6 | s[2405] << 7 | (s[188] && !s[189] && !s[190] ? s[2922] : 0) << 8 | s[3853] << 10 | s[3854] << 11 | s[711] << 12 | s[2406] << 13 | s[2407] << 14 | s[2408] << 15 | (f.sygUnderAftaltFri ? 65536 : 0) | s[2411] << 17 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[885] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 18 | s[2425] << 20 | s[2426] << 21 | (s[152] && !s[153] && !s[151] ? s[994] : 0) << 22 | (f.sygemeldtITide ? 16777216 : 0) | (f.indsigelseModSenSygemelding ? 33554432 : 0) | (f.fyldestgoerendeBegrundelse ? 67108864 : 0) | s[716] << 27 | s[720] << 28, s[705], s[706], s[2395], s[2396], s[2402], s[2403], s[2409], s[2410], s[2423], s[2424], s[718], s[717], (s[168] ? (s[918] ? (s[3735] ? s[920] : s[3855] ? 2 : 0) : 0) : 0) << 0 | s[2429] << 2 | s[2430] << 3 | s[3856] << 4 | s[3857] << 5 | s[2433] << 6 | s[2434] << 7 | (s[733] ? (s[918] ? (s[919] ? s[920] : s[3858] ? s[921] : s[3735] ? s[3859] : s[2947] ? s[3737] : s[2948] ? 5 : 0) : 0) : 0) << 8 | s[733] << 11 | s[744] << 12 | (f.underretningsbrevSendt ? 8192 : 0) | s[730] << 14 | s[731] << 15 | s[732] << 16 | (s[733] ? s[994] : 0) << 17 | s[727] << 19 | s[729] << 20 | s[728] << 21 | (s[733] ? (s[918] ? (s[919] ? s[920] : s[3858] ? s[921] : s[141] <= 19722 /* 2023-12-31 */ ? s[3859] : s[139] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 22 | s[3860] << 25 | s[3861] << 26 | s[3862] << 27 | s[3863] << 28 | (f.undskyldendeForhold ? 536870912 : 0), s[2427], s[2428], s[2431], s[2432], s[3864] << 0 | (f.arbejdsgiverAnmeldteIkke ? 2 : 0) | s[3865] << 2 | s[2437] << 3 | s[2438] << 4 | s[2441] << 5 | s[2442] << 6 | (s[147] ? (s[918] ? (s[919] ? s[920] : s[2945] ? s[921] : s[3858] ? (s[2946] ? 3 : 0) : s[3735] ? (s[3866] ? 4 : 0) : s[3855] ? 5 : 0) : 0) : 0) << 7 | s[3867] << 10 | s[3868] << 11 | s[802] << 12 | s[800] << 13 | s[3869] << 14 | s[2445] << 15 | s[2446] << 16 | s[3870] << 17 | (s[3870] === 1 ? 0 : s[3870] === 2 ? 0 : s[3870] === 4 ? 0 : s[3870] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 20 | (f.oplystDelvistLedig ? 2097152 : 0) | s[2447] << 22 | s[2448] << 23 | s[2449] << 24 | (s[3871] ? (s[918] ? (s[141] <= 19265 /* 2022-09-30 */ ? s[920] : s[139] >= 19266 /* 2022-10-01 */ ? 2 : 0) : 0) : 0) << 25 | s[3871] << 27 | (f.driverVirksomhedVedSidenAf ? 268435456 : 0) | s[2452] << 29, s[2435], s[2436], s[2439], s[2440], s[2443], s[2444], s[2450], s[2451], s[2453] << 0 | (s[163] ? (s[918] ? (s[919] ? s[920] : s[3734] ? s[921] : s[3736]) : 0) : 0) << 1 | s[2461] << 3 | s[2462] << 4 | s[2463] << 5 | (s[163] ? s[3872] : 0) << 6 | s[3873] << 9 | s[3874] << 10 | s[3875] << 11 | (f.nemrefusionNede ? 4096 : 0) | s[2456] << 13 | s[2457] << 14 | (s[163] ? s[994] : 0) << 15 | s[3876] << 17 | s[3877] << 18 | s[2458] << 19 | s[2459] << 20 | s[2460] << 21 | s[2478] << 22 | s[2479] << 23 | s[794] << 24 | s[770] << 25 | s[773] << 26 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[885] : s[998] ? (s[3878] ? 2 : 0) : s[1000]) << 27 | s[2486] << 29, s[2454], s[2455], s[2464], s[2465], s[775], s[779], s[776], s[780], s[777], s[781], s[2487] << 0 | s[999] << 1 | s[3879] << 2 | (f.ledigUdenLoen ? 16 : 0) | (f.arbejdsgiverTilbyderDeltid ? 32 : 0) | s[788] << 6 | s[792] << 7 | s[3880] << 8 | s[3881] << 9 | s[3882] << 10 | s[3883] << 11 | s[3884] << 12 | s[771] << 13 | s[774] << 14 | s[3885] << 15 | s[3886] << 16 | s[3887] << 17 | s[2468] << 18 | s[2469] << 19 | s[2472] << 20 | s[2473] << 21 | s[2476] << 22 | s[2477] << 23 | s[2482] << 24 | s[2483] << 25 | (s[147] ? s[3879] : 0) << 26 | s[2488] << 28 | s[2489] << 29, s[783], s[784], s[789], s[790], s[778], s[782], s[2466], s[2467], s[2470], s[2471], s[2474], s[2475], s[2480], s[2481], s[2484], s[2485], (s[998] ? s[885] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[2872] : s[3888] ? 3 : 0) << 0 | s[876] << 2 | s[2492] << 3 | s[2493] << 4 | (s[876] ? 0 : s[3889] <= 16658 /* 2015-08-11 */ ? 1 : s[877] ? 2 : 0) << 5 | s[2494] << 7 | s[2495] << 8 | s[2496] << 9 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[885] : s[3632] ? (s[3890] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[785] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3891] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3892] ? 5 : 0) : s[3893] ? 6 : 0) << 10 | s[3894] << 13 | (f.hjemmeEfterAnbefaling ? 16384 : 0) | s[2499] << 15 | s[2500] << 16 | (s[786] && !s[787] && !s[151] ? s[2886] : 0) << 17 | s[2503] << 19 | s[2504] << 20 | (s[791] && !s[793] && !s[151] ? s[2548] : 0) << 21 | s[2505] << 23 | s[2506] << 24 | s[878] << 25 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3895] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3896] ? 2 : 0) : s[3897] ? (s[3898] ? 3 : 0) : s[1001] ? 4 : 0) << 26 | s[3899] << 29, s[2497], s[2498], s[2501], s[2502], (f.langvarigEllerKroniskLidelse ? 1 : 0) | (f.risikoenErVaesentligtForoeget ? 2 : 0) | s[3900] << 2 | (f.behandlingBesluttetVedAnsaettelsen ? 8 : 0) | s[3901] << 4 | s[3902] << 5 | s[3903] << 6 | s[2508] << 7 | s[2509] << 8 | (s[3897] ? s[3895] : s[3904]) << 9 | (f.aftaleErSkriftlig ? 2048 : 0) | (f.aftaleErGodkendt ? 4096 : 0) | s[2512] << 13 | s[2513] << 14 | s[3905] << 15 | (f.vaesentligeAendringerVedUdloeb ? 65536 : 0) | s[2514] << 17 | s[2515] << 18 | (s[3897] ? s[3895] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3904] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3906] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 19 | (f.laegeligDokumentationForRisiko ? 4194304 : 0) | s[2520] << 23 | s[2521] << 24 | (s[147] ? s[3872] : 0) << 25 | s[3907] << 28 | s[3908] << 29, s[2510], s[2511], s[3909] << 0 | (f.skyldesLoenmodtageren ? 2 : 0) | s[3910] << 2 | s[2518] << 3 | s[2519] << 4 | (s[147] ? (s[918] ? (s[919] ? s[920] : s[3858] ? s[921] : s[3735] ? s[3859] : s[3737]) : 0) : 0) << 5 | s[3911] << 8 | s[3912] << 9 | s[3913] << 10 | s[3914] << 11 | s[3915] << 12 | s[3916] << 13 | s[3917] << 14 | s[3918] << 15 | s[3919] << 16 | s[3920] << 17 | s[3921] << 18 | s[2522] << 19 | s[2523] << 20 | s[2527] << 21 | s[2528] << 22 | s[804] << 23 | (s[284] ? s[885] : s[804] ? 2 : 0) << 24 | (f.hjaelpemiddelKoebtFoerBevilling ? 67108864 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 134217728 : 0) | s[2524] << 28 | s[2525] << 29, s[2516], s[2517], (f.funktionsevnenErVarigtNedsat ? 1 : 0) | s[3922] << 1 | (f.hjaelpemidletAfhjaelperVaesentligt ? 4 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 8 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 16 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 32 : 0) | s[815] << 6 | (s[979] ? s[885] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[3272] : s[2993] ? (s[3923] ? 3 : 0) : s[3217] ? s[3195] : s[3924] ? (s[806] ? 5 : 0) : s[805] ? (s[3925] ? 6 : 0) : s[883] ? (s[807] ? 7 : 0) : s[3025] ? (s[59] ? 8 : 0) : s[3010] ? s[3926] : s[287] ? (s[193] ? 10 : 0) : s[3339] ? (s[78] ? 11 : 0) : s[568] ? 12 : 0) << 7 | s[3927] << 11 | s[3928] << 12 | s[816] << 13 | (s[810] && !s[808] && !s[809] ? (s[979] ? s[885] : s[287] ? s[3272] : s[3271]) : 0) << 14 | s[3929] << 17 | (f.faaetHjaelp3MaanederAf18 ? 262144 : 0) | s[3930] << 19 | s[3931] << 20 | (f.behovetBortfalderEfterRevalidering ? 2097152 : 0) | s[3932] << 22 | s[3933] << 23 | s[3934] << 24 | s[2533] << 25 | s[2534] << 26 | s[2537] << 27 | s[2538] << 28 | s[1002] << 29, s[811], s[812], s[813], s[814], s[2531], s[2532], s[2535], s[2536], s[2539], s[2540], s[879] << 0 | s[3935] << 1 | (s[3936] ? s[3937] : s[3938] ? s[3937] : s[3939] ? s[3937] : s[3940] ? s[3937] : s[3941] ? s[3937] : s[3942] ? s[3937] : 0) << 4 | (f.omfattetAfStatensFleksjobordning ? 32 : 0) | s[1003] << 6 | s[2542] << 7 | s[2543] << 8 | (s[3936] ? s[3943] : s[3938] ? s[3943] : s[3939] ? s[3943] : s[3940] ? s[3943] : s[3941] ? s[3943] : s[3942] ? s[3943] : 0) << 9 | s[1004] << 10 | s[3944] << 11 | (f.fleksjobAftaltSenest4Juli2006 ? 4096 : 0)] }
}

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

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v0 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[2] = v0
  const v1 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[497] = v1
  const v2 = f.erVisiteretTilFleksjob === false && v1
  const ALF_53_2_fleksjob = !v0 || v2
  s[953] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v0 || !v2
  s[954] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v5 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[47] = v5
  const v6 = runStart(v5, f.vurderingsdato)
  s[50] = v6
  const v7 = v6 >= 13332 /* 2006-07-03 */
  s[48] = v7
  const v8 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v9 = dayReaching(v8, v6, 1)
  s[786] = v9
  const v10 = runEnd(v5, f.vurderingsdato)
  s[49] = v10
  const v11 = v10 >= v9
  s[2193] = v11
  const v12 = v11 ? v9 : NEVER
  const v13 = v6 >= NEVER
  s[51] = v13
  const SDL_6_1 = v7 ? v12 : FIRST_DAY
  s[107] = SDL_6_1
  const SDL_6_1_hoej = v7 ? v12 : NEVER
  s[109] = SDL_6_1_hoej
  const SDL_6_1_ir = v13 || !v7
  s[52] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v17 = !v13 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[111] = v17
  const v18 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[108] = v18
  const v19 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[577] = v19
  const v20 = !v13 && v18 && v19
  s[114] = v20
  const v21 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[113] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[123] = v22
  const v23 = !v13 && v21 && v22
  s[750] = v23
  const v24 = SDL_6_1 <= 2147483646
  s[110] = v24
  const v25 = !v13 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[126] = v25
  const v26 = f.persongruppe === 'ledig'
  s[135] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[709] = v29
  const v30 = SDL_6_1_ir || !v13 && SDL_6_1_hoej === NEVER
  s[112] = v30
  const v31 = v25 && (!v26 || !v13)
  const ALF_62_3 = v17 ? FIRST_DAY : v23 || v31 ? (v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER) : NEVER
  s[609] = ALF_62_3
  const ALF_62_3_hoej = v17 ? NEVER : v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[610] = ALF_62_3_hoej
  const ALF_62_3_er = v17 || v20 || v23 || v31
  s[608] = ALF_62_3_er
  const ALF_62_3_ir = v17 || v25 && v29 || v30
  s[611] = ALF_62_3_ir
  // ALF.75h.3.fleksjob: Feriedagpenge, mens du er i fleksjob (ALF § 75 h, stk. 3, nr. 2)
  const ALF_75h_3_fleksjob = f.ansatIFleksjob && !v0
  s[955] = ALF_75h_3_fleksjob
  const ALF_75h_3_fleksjob_ir = f.ansatIFleksjob === false || !v0
  s[3] = ALF_75h_3_fleksjob_ir
  // BEK937.27.2007: Undervisning uden loft over timerne (BEK 937/2024 § 27, stk. 2)
  const v38 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[450] = v38
  const v39 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2195] = v39
  const v40 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[4] = v40
  const v41 = f.vurderingsdato >= f.revalideringStartede
  s[2200] = v41
  const v42 = f.revalideringErBevilget && !v41
  s[2199] = v42
  const v43 = f.slagsUndervisning === 'enkeltfag'
  s[2202] = v43
  const v44 = v43 && f.undervisningErBehandlingEllerFritid
  s[2201] = v44
  const v45 = f.slagsUndervisning === 'almen'
  s[2204] = v45
  const v46 = v45 && f.uddannelsePasserMedBehandling
  s[2203] = v46
  const v47 = v42 || v44 || v46
  const v48 = v40 && !v38
  const BEK937_27_2007 = v39 && (!v0 || !v40 && v47 || v48)
  s[960] = BEK937_27_2007
  const BEK937_27_2007_nej = v39 && (!v0 || v40 || !v47)
  s[961] = BEK937_27_2007_nej
  const BEK937_27_2007_ir = !v39 || !v0 || v48
  s[962] = BEK937_27_2007_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v52 = f.uddannelseUnderSygdom === 'foer'
  s[2207] = v52
  const v53 = f.undervisningstimer <= 600
  s[2209] = v53
  const v54 = v39 && v53 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2208] = v54
  const v55 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2210] = v55
  const v56 = v52 || v54 || v55
  const v57 = f.uddannelseUnderSygdom === 'ingen'
  s[2205] = v57
  const BEK937_27 = !v57 && (!v0 || !v38 && (v52 || v54 || BEK937_27_2007) || v38 && v56)
  s[957] = BEK937_27
  const BEK937_27_nej = !v57 && (!v0 || !v38 && !v52 && !v54 && (BEK937_27_2007_nej || BEK937_27_2007_ir) || v38 && !v56)
  s[958] = BEK937_27_nej
  const BEK937_27_ir = v57 || !v0
  s[959] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v62 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2211] = v62
  const FERIEBEK_2_6 = LAS_68_5 && !v62
  s[1] = FERIEBEK_2_6
}

function svar_2(f, s) {
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v0 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v1 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v2 = countDays(v0, v1, monthEnd(v1)) >= 1
  s[2217] = v2
  const v3 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v4 = shiftMonths(v1, -1)
  const v5 = countDays(v3, v4, monthEnd(v4)) >= 1
  s[2218] = v5
  const v6 = shiftMonths(v1, -2)
  const v7 = countDays(v3, v6, monthEnd(v6)) >= 1
  s[2219] = v7
  const v8 = shiftMonths(v1, -3)
  const v9 = countDays(v3, v8, monthEnd(v8)) >= 1
  s[2220] = v9
  const v10 = shiftMonths(v1, -4)
  const v11 = countDays(v3, v10, monthEnd(v10)) >= 1
  s[2221] = v11
  const v12 = shiftMonths(v1, -5)
  const v13 = countDays(v3, v12, monthEnd(v12)) >= 1
  s[2222] = v13
  const v14 = shiftMonths(v1, -6)
  const v15 = countDays(v3, v14, monthEnd(v14)) >= 1
  s[2223] = v15
  const v16 = shiftMonths(v1, -7)
  const v17 = countDays(v3, v16, monthEnd(v16)) >= 1
  s[2224] = v17
  const v18 = shiftMonths(v1, -8)
  const v19 = countDays(v3, v18, monthEnd(v18)) >= 1
  s[2225] = v19
  const v20 = shiftMonths(v1, -9)
  const v21 = countDays(v3, v20, monthEnd(v20)) >= 1
  s[2226] = v21
  const v22 = shiftMonths(v1, -10)
  const v23 = countDays(v3, v22, monthEnd(v22)) >= 1
  s[2227] = v23
  const v24 = shiftMonths(v1, -11)
  const v25 = countDays(v3, v24, monthEnd(v24)) >= 1
  s[2228] = v25
  const v26 = v2 && v5 && v7 && v9 && v11 && v13 && v15 && v17 && v19 && v21 && v23 && v25
  s[2216] = v26
  const FERIEBEK_2 = s[0] && (!s[0] || v26 || s[1])
  s[406] = FERIEBEK_2
  const FERIEBEK_2_nej = s[0] && (!s[0] || !v26)
  s[405] = FERIEBEK_2_nej
  // FERIEHINDRINGSBEK.2: Et ressourceforløb er en feriehindring (BEK 1072/2019 § 2)
  const v29 = f.vurderingsdato >= 18506 /* 2020-09-01 */
  s[2229] = v29
  const FERIEHINDRINGSBEK_2_nej = f.ressourceforloebErBevilget && s[0]
  s[965] = FERIEHINDRINGSBEK_2_nej
  const FERIEHINDRINGSBEK_2 = FERIEHINDRINGSBEK_2_nej && !v29
  s[964] = FERIEHINDRINGSBEK_2
  const FERIEHINDRINGSBEK_2_ir = !FERIEHINDRINGSBEK_2_nej || !v29
  s[966] = FERIEHINDRINGSBEK_2_ir
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v33 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[207] = v33
  const v34 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[197] = v34
  const v35 = s[0] && (!v33 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v33 && (!v34 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v34 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[2] || v35
  s[967] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[2] || !v35
  s[968] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v38 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[2] || s[0] && !v33
  s[971] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[2] ? (s[0] ? (v33 ? v38 : -Infinity) : 0) : -Infinity
  s[969] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[2] ? (s[0] ? (v33 ? v38 : Infinity) : 0) : Infinity
  s[970] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v42 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2230] = v42
  const v43 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2232] = v43
  const v44 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2233] = v44
  const v45 = v43 && !v44
  s[2231] = v45
  const v46 = f.aendringIFleksjobbet === 'overdragelse'
  s[2235] = v46
  const v47 = v46 && f.sammeOpgaverIFleksjobbet === false
  s[2234] = v47
  const v48 = s[0] && (v42 || v45 || v47)
  const LAB_133_1_nyt = !s[2] || v48
  s[1327] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[2] || !v48
  s[1328] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v51 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2236] = v51
  const LAB_133_1 = f.ansatIFleksjob && (!s[2] || !s[0] || !v51 && (LAB_133_1_nyt_nej || !s[2]))
  s[195] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[2] || s[0] && (v51 || LAB_133_1_nyt))
  s[194] = LAB_133_1_nej
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v54 = s[0] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[2] ? v54 : FIRST_DAY
  s[972] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[2] ? v54 : NEVER
  s[973] = FLEKSLOENBEK_4_1_hoej
  const v57 = f.ansatIFleksjob === false || LAB_133_1
  s[199] = v57
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || s[3])
  s[198] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[2] || v57
  s[206] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const v60 = s[0] && f.helMaanedsLoenErOplyst === false
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[2] || v60)
  s[975] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[2] || !v60)
  s[976] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v63 = s[0] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[2] ? v63 : FIRST_DAY
  s[978] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[2] ? v63 : NEVER
  s[979] = FLEKSLOENBEK_4_4_hoej
}

function svar_3(f, s) {
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v0 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[8] = v0
  const v1 = f.bidragsmaanederSeneste30Aar >= 300
  s[2243] = v1
  const v2 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2245] = v2
  const v3 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2247] = v3
  const v4 = v3 || f.betalteTilFleksydelsesalderen
  s[2246] = v4
  const v5 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2248] = v5
  const v6 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2249] = v6
  const v7 = v2 && v4 && v5 && v6 && f.fleksydelsesbidragFraTilmelding
  s[2244] = v7
  const v8 = shiftMonths(f.foedselsdag, 360)
  s[35] = v8
  const v9 = v8 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2251] = v9
  const v10 = f.bidragsmaanederIAlt >= 360
  s[2252] = v10
  const v11 = v9 && v10
  s[2250] = v11
  const v12 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[5] = v12
  const v13 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2254] = v13
  const v14 = f.bidragsmaanederSeneste25Aar >= 240
  s[2255] = v14
  const v15 = v12 && v13 && v14 && f.fleksydelsesbidragFraTilmelding
  s[2253] = v15
  const v16 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[2258] = v16
  const v17 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2259] = v17
  const v18 = v16 && v17
  s[2257] = v18
  const v19 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2263] = v19
  const v20 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2264] = v20
  const v21 = v19 && v20
  s[2262] = v21
  const v22 = f.bidragsmaanederIAlt >= 300
  s[2265] = v22
  const v23 = v21 && v22
  s[2261] = v23
  const v24 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2268] = v24
  const v25 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2269] = v25
  const v26 = v24 && v13 && v25
  s[2267] = v26
  const v27 = v26 && v14 && f.fleksydelsesbidragFraTilmelding
  s[2266] = v27
  const v28 = v23 || v27
  s[2260] = v28
  const v29 = v18 && v28
  s[2256] = v29
  const v30 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2272] = v30
  const v31 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2273] = v31
  const v32 = v30 && v31
  s[2271] = v32
  const v33 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2274] = v33
  const v34 = v32 && v33 && v10
  s[2270] = v34
  const v35 = !s[4] && (v1 || v7) || s[4] && (v11 || v7 || v15 || v29 || v34)
  const FYL_2a = !v0 || v35
  s[11] = FYL_2a
  const FYL_2a_nej = !v0 || !v35
  s[15] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const v38 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[10] = v38
  const v39 = f.foedselsdag >= -1280 /* 1966-07-01 */
  s[2276] = v39
  const v40 = f.fleksydelsesbidragFraTilmelding && f.betalteTilFleksydelsesalderen
  s[2277] = v40
  const v41 = f.bidragsmaanederIAlt >= 60
  s[2278] = v41
  const v42 = FYL_2a_nej || !v0
  s[13] = v42
  const FLEKSYDELSESBEK_4 = !v38 || !v39 && v42 && f.kunneIkkeKlareNormaltJob && f.visTilknytningTilArbejdsmarkedet && v40 && v41
  s[12] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = !v38 || v39 || FYL_2a || f.kunneIkkeKlareNormaltJob === false || f.visTilknytningTilArbejdsmarkedet === false || !v40 || !v41
  s[14] = FLEKSYDELSESBEK_4_nej
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v45 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[9] = v45
  const v46 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[37] = v46
  const LSP_1a_1_tabel2006 = !s[2] || v45
  s[1765] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[2] || !v45 || !v46
  s[1766] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[2] || v45 && !v46
  s[1767] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v50 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[2283] = v50
  const v51 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[2284] = v51
  const LSP_1a_1_tabel2011 = !s[2] || v50
  s[1768] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[2] || !v50 || !v51
  s[1769] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[2] || v50 && !v51
  s[1770] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v55 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[848] = v55
  const v56 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2291] = v56
  const v57 = LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir
  s[2292] = v57
  const v58 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2293] = v58
  const v59 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2294] = v59
  const v60 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2295] = v60
  const v61 = v16 ? (v58 ? (v59 ? (v60 ? 804 : 798) : 792) : 786) : 780
  const v62 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  s[2296] = v62
  const v63 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2297] = v63
  const v64 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2298] = v64
  const v65 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2299] = v65
  const v66 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[543] = v66
  const v67 = v63 ? (v64 ? (v65 ? (v66 ? 804 : 798) : 792) : 786) : 780
  const v68 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2287] = v68
  const v69 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[548] = v69
  const v70 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2289] = v70
  const v71 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[549] = v71
  const v72 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2290] = v72
  const v73 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[544] = v73
  const v74 = v68 ? (v70 ? (v72 ? (v63 ? (v64 ? (v65 ? (v66 ? (v69 ? (v71 ? (v73 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v63 ? (v64 ? (v65 ? (v66 ? (v69 ? (v71 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v63 ? (v64 ? (v65 ? (v66 ? (v69 ? 816 : 804) : 798) : 792) : 786) : 780) : v67
  const LSP_1a_1 = s[2] ? (v55 ? (v50 ? (v51 ? v74 : LSP_1a_1_tabel2011 ? (v62 ? Math.min(v61, v67) : v67) : v61) : v61) : v56 ? (v57 ? 780 : v61) : 804) : -Infinity
  s[526] = LSP_1a_1
  const LSP_1a_1_hoej = s[2] ? (v55 ? (v50 ? (v51 ? v74 : LSP_1a_1_tabel2011 ? (v62 ? Math.max(v61, v67) : v67) : v61) : v61) : v56 ? (LSP_1a_1_tabel2006 ? v61 : 780) : 804) : Infinity
  s[525] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[2] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[6] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[2] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[7] = LSP_1a_1_dag_hoej
}

function svar_4(f, s) {
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v0 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[27] = v0
  const v1 = shiftMonths(f.foedselsdag, 720)
  s[556] = v1
  const v2 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[19] = v2
  const v3 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2302] = v3
  const v4 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2303] = v4
  const v5 = s[5] ? 720 : v2 ? 726 : v3 ? 732 : v4 ? 738 : 744
  const v6 = shiftMonths(f.foedselsdag, v5)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[983] = FYL_1a_2_er
  const v8 = shiftMonths(s[6], -36)
  s[20] = v8
  const v9 = shiftMonths(s[7], -36)
  s[21] = v9
  const v10 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2304] = v10
  const v11 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2305] = v11
  const v12 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2306] = v12
  const v13 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2307] = v13
  const v14 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[28] = v14
  const v15 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[29] = v15
  const v16 = v10 ? 720 : v11 ? 726 : v12 ? 732 : v13 ? 738 : v14 ? 744 : v15 ? 750 : s[5] ? 756 : v2 ? 762 : 768
  const v17 = shiftMonths(f.foedselsdag, v16)
  const FYL_1a_ir = !s[8] || s[9] && v0 && !FYL_1a_2_er && !s[2]
  s[16] = FYL_1a_ir
  const FYL_1a = s[8] ? (s[9] ? (v0 ? (FYL_1a_2_er ? v17 : v8) : v6) : v1) : FIRST_DAY
  s[17] = FYL_1a
  const FYL_1a_hoej = s[8] ? (s[9] ? (v0 ? (FYL_1a_2_er ? v17 : v9) : v6) : v1) : NEVER
  s[18] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v21 = v0 ? v16 : v5
  const FYL_1a_2 = s[10] ? v21 : -Infinity
  s[981] = FYL_1a_2
  const FYL_1a_2_hoej = s[10] ? v21 : Infinity
  s[982] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !s[10]
  s[984] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v25 = f.vurderingsdato >= FYL_1a
  s[2309] = v25
  const v26 = f.vurderingsdato >= FYL_1a_hoej
  s[443] = v26
  const v27 = s[11] || s[12]
  s[2310] = v27
  const v28 = s[13] && (s[14] || !s[10]) && (s[15] || s[14])
  s[2311] = v28
  const v29 = !s[8] && !s[10]
  s[2312] = v29
  const v30 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2313] = v30
  const v31 = v25 || FYL_1a_ir
  s[442] = v31
  const FYL_2_1 = !s[8] || v31 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (v27 || v29) && f.pensionsvaerdiIndberettet && v30
  s[985] = FYL_2_1
  const FYL_2_1_nej = !s[8] || !v26 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || v28 || f.pensionsvaerdiIndberettet === false || !v30
  s[986] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v34 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[10] ? v34 : FIRST_DAY
  s[998] = FYL_4_2
  const FYL_4_2_hoej = s[10] ? v34 : NEVER
  s[999] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[10]
  s[449] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v38 = f.manglendeBidragsmaaneder >= 1
  s[2316] = v38
  const v39 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2318] = v39
  const v40 = v39 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v39 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2317] = v40
  const v41 = FYL_4_2_ir || FYL_1a_ir
  s[2321] = v41
  const v42 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a_hoej, -180) >= FYL_4_2
  s[2319] = v42
  const v43 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a, -180) < FYL_4_2_hoej
  s[2320] = v43
  const FYL_3a_1 = !s[10] || s[9] && (!v0 || f.fravalgteEfterloen && v38 && v40 && (v42 || v41) && f.fleksydelsesbidragFraTilmelding)
  s[988] = FYL_3a_1
  const FYL_3a_1_nej = !s[10] || !s[9] || !v0 || f.fravalgteEfterloen === false || !v38 || !v40 || v43 || f.fleksydelsesbidragFraTilmelding === false
  s[989] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[10] || s[9] && !v0
  s[990] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v47 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[423] = v47
  const v48 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[444] = v48
  const v49 = v47 || v48
  s[25] = v49
  const v50 = SATS_1(f.vurderingsdato)
  const v51 = v49 ? -Infinity : v50
  s[22] = v51
  const v52 = v49 ? Infinity : v50
  s[23] = v52
  const v53 = v51 > -Infinity && v52 < Infinity
  s[24] = v53
  const v54 = quotient([v51, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v55 = quotient([v52, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v56 = v49 || !v53
  s[26] = v56
  const FYL_3a_4 = s[10] ? (s[9] ? (v0 ? (v53 ? Math.min(v54, v55) : -Infinity) : -Infinity) : 0) : -Infinity
  s[991] = FYL_3a_4
  const FYL_3a_4_hoej = s[10] ? (s[9] ? (v0 ? (v53 ? Math.max(v54, v55) : Infinity) : Infinity) : 0) : Infinity
  s[992] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen && (!s[10] || !s[9] || !v0 || !(!v53 && !v49 && v51 === v52))
  s[993] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen === false || !s[10] || s[9] && (!v0 || v56)
  s[994] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v61 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[850] = v61
  const v62 = v61 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[10] ? v62 : FIRST_DAY
  s[995] = FYL_4_1
  const FYL_4_1_hoej = s[10] ? v62 : NEVER
  s[996] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v65 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[10] ? v65 : FIRST_DAY
  s[1000] = FYL_4_3
  const FYL_4_3_hoej = s[10] ? v65 : NEVER
  s[1001] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v68 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[10] ? (f.oenskedeIkkeTilmelding ? FYL_4_2 : v68) : FIRST_DAY
  s[1002] = FYL_5
  const FYL_5_hoej = s[10] ? (f.oenskedeIkkeTilmelding ? FYL_4_2_hoej : v68) : NEVER
  s[1003] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[10] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[1004] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[10] || f.oenskedeIkkeTilmelding && FYL_4_2_ir
  s[1005] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v73 = quotient([v51, 3500], [10000], 'nærmeste', 100)
  const v74 = quotient([v52, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[2] || !(!v53 && !v49 && v51 === v52)
  s[748] = FYL_8_er
  const FYL_8_ir = !s[2] || v56
  s[749] = FYL_8_ir
  const FYL_8 = s[2] ? (v53 ? Math.min(v73, v74) : -Infinity) : -Infinity
  s[1006] = FYL_8
  const FYL_8_hoej = s[2] ? (v53 ? Math.max(v73, v74) : Infinity) : Infinity
  s[1007] = FYL_8_hoej
}

function svar_5(f, s) {
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v0 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[10] ? v0 : FIRST_DAY
  s[1009] = FYL_9_1
  const FYL_9_1_hoej = s[10] ? v0 : NEVER
  s[1010] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v3 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[10] ? v3 : FIRST_DAY
  s[1012] = FYL_9_3
  const FYL_9_3_hoej = s[10] ? v3 : NEVER
  s[1013] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v6 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[10] || s[16]
  s[1016] = FYL_15_1_ir
  const FYL_15_1 = s[10] ? Math.max(s[17], v6) : FIRST_DAY
  s[1014] = FYL_15_1
  const FYL_15_1_hoej = s[10] ? Math.max(s[18], v6) : NEVER
  s[1015] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v10 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2325] = v10
  const v11 = f.maanederUdenForEOeS <= 3
  s[2326] = v11
  const v12 = v10 && v11
  const FYL_15_4 = !s[10] || v12
  s[1017] = FYL_15_4
  const FYL_15_4_nej = !s[10] || !v12
  s[1018] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v15 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v16 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v17 = intersect(v15, v16)
  const FYL_15_4_pension = from(v17, 13332 /* 2006-07-03 */)
  s[1019] = FYL_15_4_pension
  const v19 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2327] = v19
  const FYL_15_4_pension_ir = v19 >= NEVER
  s[1020] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const FYL_18_5_er = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[1033] = FYL_18_5_er
  const v22 = FYL_18_5_er && s[19]
  s[2330] = v22
  const v23 = f.fleksydelseFraDen >= s[20]
  s[2331] = v23
  const v24 = f.fleksydelseFraDen >= s[21]
  s[2332] = v24
  const v25 = !v22 || !v24
  s[2329] = v25
  const v26 = v22 && (v23 || !s[2])
  s[2328] = v26
  const FYL_17_1 = !s[10] || s[0] && (!s[19] || v26)
  s[1021] = FYL_17_1
  const FYL_17_1_nej = !s[10] || !s[0] || s[19] && v25
  s[1022] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v29 = quotient([s[22], 473200], [10000], 'nærmeste', 1200)
  const v30 = quotient([s[23], 473200], [10000], 'nærmeste', 1200)
  const v31 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[846] = v31
  const v32 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[38] = v32
  const v33 = v31 || v32
  s[196] = v33
  const v34 = SATS_2(f.vurderingsdato)
  const v35 = v33 ? -Infinity : v34
  const v36 = v33 ? Infinity : v34
  const v37 = SATS_3(f.vurderingsdato)
  const v38 = v33 ? -Infinity : v37
  const v39 = v33 ? Infinity : v37
  const v40 = Math.max(v35, v38)
  const v41 = Math.min(v36, v39)
  const v42 = !s[10] && v41 >= v40
  const v43 = FYL_17_1_nej || v42
  const v44 = FYL_17_1_nej ? (v42 ? Math.min(v38, v40) : v38) : v40
  const v45 = FYL_17_1_nej ? (v42 ? Math.max(v39, v41) : v39) : v41
  const FYL_17_2_er = !s[10] || !s[0] && !(!s[24] && !s[25] && s[22] === s[23]) || s[0] && (FYL_17_1 || FYL_17_1_nej || v42)
  s[1025] = FYL_17_2_er
  const FYL_17_2_ir = !s[10] || !s[0] && s[26] || s[0] && (FYL_17_1 && v33 || FYL_17_1_nej && v33 || !s[10] && v33 || !s[10] && !(!v33 && v35 === v36 && !v33 && v38 === v39 && v35 === v38))
  s[1026] = FYL_17_2_ir
  const FYL_17_2 = s[10] ? (s[0] ? (FYL_17_1 ? (v43 ? Math.min(v35, v44) : v35) : v44) : s[24] ? Math.min(v29, v30) : -Infinity) : -Infinity
  s[1023] = FYL_17_2
  const FYL_17_2_hoej = s[10] ? (s[0] ? (FYL_17_1 ? (v43 ? Math.max(v36, v45) : v36) : v45) : s[24] ? Math.max(v29, v30) : Infinity) : Infinity
  s[1024] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v50 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v51 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v52 = v50 <= -Infinity
  const v53 = quotient([v50], [12], 'nærmeste', 100)
  const v54 = quotient([v51], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[2] || FYL_17_2_er && !(v52 && (!FYL_17_2_er || !FYL_17_2_ir && v50 === v51))
  s[1029] = FYL_17_4_er
  const FYL_17_4_ir = !s[2] || FYL_17_2_ir || v52
  s[1030] = FYL_17_4_ir
  const FYL_17_4 = s[2] ? (v52 ? -Infinity : Math.min(v53, v54)) : -Infinity
  s[1027] = FYL_17_4
  const FYL_17_4_hoej = s[2] ? (v52 ? Infinity : Math.max(v53, v54)) : Infinity
  s[1028] = FYL_17_4_hoej
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const v59 = Math.round(f.livsvarigPensionOmAaret * 16 / 25) + Math.round(f.pensionsdepoter / 25) + Math.round(f.loebendePensionFraAnsaettelse * 16 / 25)
  const FYL_18_5 = s[27] ? v59 : -Infinity
  s[1031] = FYL_18_5
  const FYL_18_5_hoej = s[27] ? v59 : Infinity
  s[1032] = FYL_18_5_hoej
  const FYL_18_5_ir = !FYL_18_5_er || !s[27]
  s[1034] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v63 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2335] = v63
  const v64 = v63 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[27] || v64
  s[1035] = FYL_20_3
  const FYL_20_3_nej = !s[27] || !v64
  s[1036] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v67 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[10] || FYL_15_1_ir
  s[1039] = FYL_22_1_ir
  const FYL_22_1 = s[10] ? Math.max(FYL_15_1, v67) : FIRST_DAY
  s[1037] = FYL_22_1
  const FYL_22_1_hoej = s[10] ? Math.max(FYL_15_1_hoej, v67) : NEVER
  s[1038] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v71 = monthEnd(s[6])
  s[552] = v71
  const v72 = monthEnd(s[7])
  s[553] = v72
  const FYL_22_2_ir = !s[10] || !s[2]
  s[1042] = FYL_22_2_ir
  const FYL_22_2 = s[10] ? v71 : FIRST_DAY
  s[1040] = FYL_22_2
  const FYL_22_2_hoej = s[10] ? v72 : NEVER
  s[1041] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v76 = s[27] ? (s[28] ? 60 : s[29] ? 54 : s[5] ? 48 : s[19] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[10] ? v76 : -Infinity
  s[1043] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[10] ? v76 : Infinity
  s[1044] = FYL_22_2_laengst_hoej
}

function svar_6(f, s) {
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v0 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[2] ? v0 : -Infinity
  s[1045] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[2] ? v0 : Infinity
  s[1046] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v3 = Math.round(f.stoetteTilAnsaettelsenOmAaret * 10000 / f.loenomkostningerOmAaret)
  const INDSATSBEK_86 = s[2] ? v3 : -Infinity
  s[1048] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[2] ? v3 : Infinity
  s[1049] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[2]
  s[1050] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v7 = f.arbejdsgiverenErPrivat && INDSATSBEK_86_hoej > 7500
  s[2337] = v7
  const v8 = f.arbejdsgiverenErPrivat && INDSATSBEK_86 <= 7500
  s[2338] = v8
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[2] || v7)
  s[1051] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[2] || v8)
  s[1052] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[2] || INDSATSBEK_86_ir
  s[1053] = INDSATSBEK_86_loft_ir
  // INDSATSBEK.138.3: Tilbuddet i revalideringen følger med, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v12 = f.vurderingsdato >= 14457 /* 2009-08-01 */
  s[851] = v12
  const INDSATSBEK_138_3 = f.revalideringErBevilget && f.flytterTilAndenKommune && f.harAftaltTilbudIRevalidering
  s[1054] = INDSATSBEK_138_3
  const INDSATSBEK_138_3_nej = INDSATSBEK_138_3 && !v12
  s[1055] = INDSATSBEK_138_3_nej
  const INDSATSBEK_138_3_ir = !INDSATSBEK_138_3 || !v12
  s[1056] = INDSATSBEK_138_3_ir
  // INDSATSBEK.138.3.plan: Planen for revalideringen ændres, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v16 = f.revalideringErBevilget && f.flytterTilAndenKommune
  s[2340] = v16
  const INDSATSBEK_138_3_plan = v16 && (!v12 || f.planenSkalAendresVedFlytning)
  s[1057] = INDSATSBEK_138_3_plan
  const INDSATSBEK_138_3_plan_nej = v16 && (!v12 || f.planenSkalAendresVedFlytning === false)
  s[1058] = INDSATSBEK_138_3_plan_nej
  const INDSATSBEK_138_3_plan_ir = !v16 || !v12
  s[1059] = INDSATSBEK_138_3_plan_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[31] = KOMP_17a_3_er
  const v21 = f.fortrinVed === 'offentlig_stilling'
  s[32] = v21
  const v22 = v21 && f.stillingenBesaettesInternt
  s[33] = v22
  const v23 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v22 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[2] || v23
  s[1060] = KOMP_3_1
  const KOMP_3_1_nej = !s[2] || !v23
  s[1061] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v26 = f.assistanceTil === 'andet'
  s[2342] = v26
  const v27 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v26 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[2] || v27
  s[801] = KOMP_4
  const KOMP_4_nej = !s[2] || !v27
  s[855] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v30 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2345] = v30
  const v31 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2347] = v31
  const v32 = v31 && f.assistanceUdOver20Timer
  s[2346] = v32
  const v33 = v30 || v32
  s[2344] = v33
  const v34 = v33 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[2] ? v34 : -Infinity
  s[1063] = KOMP_7_3
  const KOMP_7_3_hoej = s[2] ? v34 : Infinity
  s[1064] = KOMP_7_3_hoej
  const v37 = KOMP_4_nej || !s[2]
  const KOMP_7_3_ir = !s[2] || v37
  s[802] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[2] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1066] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[2] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1067] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[2] || KOMP_7_3_ir) || v37
  s[1068] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v42 = f.uddannelseMedAssistance === 'anden'
  s[2351] = v42
  const v43 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[34] = v43
  const v44 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2352] = v44
  const v45 = !v43 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v42 || v43 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v44
  const KOMP_14 = !s[2] || v45
  s[803] = KOMP_14
  const KOMP_14_nej = !s[2] || !v45
  s[1070] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v48 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[2] ? v48 : -Infinity
  s[1071] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[2] ? v48 : Infinity
  s[1072] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[2] || KOMP_14_nej || !s[2]
  s[1073] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v52 = f.handicapUddannelsensLaengde >= 18
  s[2353] = v52
  const v53 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2354] = v53
  const v54 = f.handicapGoerBeskaeftigelseVanskelig && v52 && f.uddannelsenGiverAdgangTilAkasse && v53 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[2] || v54
  s[804] = KOMP_15_1
  const KOMP_15_1_nej = !s[2] || !v54
  s[1075] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[30] = LAB_31_3_ledighedsydelse_er
  const v58 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v58 : FIRST_DAY
  s[1076] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v58 : NEVER
  s[1077] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[2]
  s[1078] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v62 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2357] = v62
  const v63 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2358] = v63
  const v64 = !LAB_31_3_ledighedsydelse_er && v62 || LAB_31_3_ledighedsydelse_er && v62 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v63
  const v65 = !s[2] || v64
  const v66 = !s[2] || !v64
  const v67 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2356] = v67
  const KOMP_15f_1 = v67 && v65
  s[1079] = KOMP_15f_1
  const KOMP_15f_1_nej = v67 && v66
  s[1080] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v67 || !s[2]
  s[1081] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v71 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2359] = v71
  const KOMP_15i_1 = v71 && v65
  s[1082] = KOMP_15i_1
  const KOMP_15i_1_nej = v71 && v66
  s[1083] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v71 || !s[2]
  s[1084] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v75 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v76 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2360] = v76
  const KOMP_15j_1 = v76 && (!s[2] || v75)
  s[1085] = KOMP_15j_1
  const KOMP_15j_1_nej = v76 && (!s[2] || !v75)
  s[1086] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v76 || !s[2]
  s[1087] = KOMP_15j_1_ir
}

function svar_7(f, s) {
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v0 = s[30] ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[2] ? v0 : FIRST_DAY
  s[1088] = KOMP_16
  const KOMP_16_hoej = s[2] ? v0 : NEVER
  s[1089] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v3 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[2] ? v3 : FIRST_DAY
  s[1090] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[2] ? v3 : NEVER
  s[1091] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v6 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[2] ? v6 : FIRST_DAY
  s[1092] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[2] ? v6 : NEVER
  s[1093] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !s[31] || !s[2]
  s[1094] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v10 = s[32] && f.opfylderFormelleUddannelseskrav
  s[2362] = v10
  const v11 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2364] = v11
  const v12 = v11 && f.aabenbartRingereKvalificeret === false
  s[2363] = v12
  const v13 = v10 || v12
  s[2361] = v13
  const v14 = f.handicapGoerBeskaeftigelseVanskelig && !s[33] && f.bedtOmFortrinsadgang && v13
  const KOMPBEK_6_2 = !s[2] || v14
  s[1095] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[2] || !v14
  s[1096] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v17 = s[34] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[2] ? v17 : FIRST_DAY
  s[1097] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[2] ? v17 : NEVER
  s[1098] = KOMPBEK_15_4_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v20 = f.pensionDuFaar === 'foertidspension'
  s[182] = v20
  const v21 = f.vurderingsdato >= s[7]
  s[183] = v21
  const v22 = f.vurderingsdato >= s[6]
  s[44] = v22
  const v23 = !v21 || !s[2]
  s[45] = v23
  const LAB_6_11 = !s[2] || !s[30] && v20 && v23 && f.ikkeNormaltArbejdePaaNedsatTid || s[30] && v20
  s[1099] = LAB_6_11
  const LAB_6_11_nej = !s[2] || !s[30] && (!v20 || v22 || f.ikkeNormaltArbejdePaaNedsatTid === false) || s[30] && !v20
  s[1100] = LAB_6_11_nej
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v26 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[40] = v26
  const LAB_95_1_er = f.soegteHjaelpDen >= s[35]
  s[42] = LAB_95_1_er
  const v28 = shiftDays(f.soegteHjaelpDen, 91)
  const v29 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[858] = v29
  const LAB_92_straks_nej = !v26 || v29
  s[1155] = LAB_92_straks_nej
  const LAB_92_1 = v26 ? (v29 ? FIRST_DAY : v28) : FIRST_DAY
  s[1151] = LAB_92_1
  const LAB_92_1_hoej = v26 ? (v29 ? NEVER : v28) : NEVER
  s[1152] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1154] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v34 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[41] = v34
  const v35 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2368] = v35
  const v36 = shiftMonths(f.soegteHjaelpDen, 12)
  const v37 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v26 ? (v35 ? (v34 ? (v29 ? FIRST_DAY : v37) : FIRST_DAY) : v36) : FIRST_DAY
  s[1159] = LAB_95_1
  const LAB_95_1_hoej = v26 ? (v35 ? (v34 ? (v29 ? NEVER : v37) : NEVER) : v36) : NEVER
  s[1160] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v26 || v35 && (!v34 || v29)
  s[1161] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v26 || v29 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1103] = LAB_29_1_ir
  const LAB_29_1 = v26 ? (v29 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1101] = LAB_29_1
  const LAB_29_1_hoej = v26 ? (v29 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1102] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v44 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[249] = v44
  const v45 = f.vurderingsdato >= s[35]
  s[262] = v45
  const v46 = !v45 && f.harErhvervskompetencegivendeUddannelse === false
  s[251] = v46
  const LAB_30_3 = !v44 || v46
  s[1104] = LAB_30_3
  const LAB_30_3_nej = !v44 || !v46
  s[1105] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v49 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[170] = v49
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[158] = LAS_69t_2_er
  const LAB_31_3 = LAS_69t_2_er ? (s[30] ? (v49 ? -Infinity : 4) : 6) : -Infinity
  s[1106] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (s[30] ? (v49 ? Infinity : 4) : 6) : Infinity
  s[1107] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[161] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || s[30] && v49
  s[805] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v55 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[36] = v55
  const v56 = v55 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[30] ? v56 : -Infinity
  s[1109] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[30] ? v56 : Infinity
  s[1110] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v59 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v60 = f.risikoForFireAar ? v59 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[30] ? (v49 ? FIRST_DAY : v59) : v60) : FIRST_DAY
  s[1111] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[30] ? (v49 ? NEVER : v59) : v60) : NEVER
  s[1112] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[1113] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[1114] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[806] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[1117] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v67 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2374] = v67
  const v68 = f.ressourceforloebErBevilget && v67
  s[171] = v68
  const v69 = s[0] && (!v49 || v68)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[2] || v69)
  s[172] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[2] || !v69)
  s[174] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[2]
  s[173] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[2] || s[0] && (!v49 || LOV1750_21_8))
  s[807] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[2] || !s[0] || v49 && LOV1750_21_8_nej)
  s[808] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[2] || s[0] && v49 && LOV1750_21_8_ir
  s[809] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v76 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[563] = v76
  const v77 = v55 && v76
  const LAB_43 = !s[2] || v77
  s[810] = LAB_43
  const LAB_43_nej = !s[2] || !v77
  s[811] = LAB_43_nej
}

function svar_8(f, s) {
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[163] = LAB_45_1
  const v1 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[164] = v1
  const v2 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[165] = v2
  const v3 = v1 && !v2
  s[167] = v3
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v1)
  s[1184] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v1 || !v2)
  s[1185] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v3
  s[1186] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v7 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[865] = v7
  const v8 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[159] = v8
  const v9 = f.ventesFuldtRask === false || !v8 || LAB_109_2_kraft_nej
  s[2384] = v9
  const v10 = f.ventesFuldtRask && v8 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[2383] = v10
  const v11 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2385] = v11
  const v12 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[162] = v12
  const v13 = !v7 && f.tvaerfagligtBehovIForloebet
  const v14 = s[36] && v12 && !v7
  s[2378] = v14
  const LAB_109_1 = LAB_45_1 && (v14 || !LAB_45_1 || !v12 && v9 && !v11 || v12 && v13)
  s[1178] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v14 || !LAB_45_1 || !v12 && (v10 || v11) || v12 && !v13)
  s[1179] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v14 || !LAB_45_1
  s[1180] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v18 = !LAB_45_1 || v7
  const v19 = !LAB_45_1 || LAB_109_1_nej
  s[168] = v19
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[166] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v18
  s[1121] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v19
  s[1122] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v18
  s[1123] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v18
  s[1124] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v25 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[229] = v25
  const v26 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2389] = v26
  const v27 = !v26 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2388] = v27
  const v28 = !s[30] && (v25 || v27) || s[30] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[2] || v28
  s[812] = LAB_57_1
  const LAB_57_1_nej = !s[2] || !v28
  s[1126] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v31 = f.praktikkensFormaal === 'optraening'
  s[2390] = v31
  const v32 = v31 || f.helbredetErStationaert
  const LAB_58_1 = !s[2] || v32
  s[1127] = LAB_58_1
  const LAB_58_1_nej = !s[2] || !v32
  s[1128] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v35 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2391] = v35
  const v36 = s[30] && v35 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[2] || v36
  s[1129] = LAB_60_1
  const LAB_60_1_nej = !s[2] || !v36
  s[1130] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v39 = f.maalgruppeForTilbud === 'dagpenge'
  s[230] = v39
  const v40 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2394] = v40
  const v41 = v40 && f.harVanskeligtVedLoentilskud === false
  s[2393] = v41
  const v42 = v39 || v41
  s[2392] = v42
  const v43 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v44 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v45 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v46 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[43] = v46
  const v47 = s[30] ? (v46 ? v43 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v44) : v45) : v42 ? v43 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v44) : v45
  const LAB_61_1 = s[37] ? v47 : FIRST_DAY
  s[1131] = LAB_61_1
  const LAB_61_1_hoej = s[37] ? v47 : NEVER
  s[1132] = LAB_61_1_hoej
  const LAB_61_1_ir = LAB_57_1 && !s[37] || LAB_57_1_nej || !s[2]
  s[1133] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v51 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  s[2397] = v51
  const v52 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2399] = v52
  const v53 = v52 && f.aabenlystUddannelsesparat
  s[2398] = v53
  const v54 = v35 && f.harJobEllerVirksomhedVedTilbud
  s[2400] = v54
  const v55 = v51 || v53 || v54
  s[2396] = v55
  const v56 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  s[2403] = v56
  const v57 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  s[2405] = v57
  const v58 = f.tilbuddetsArt === 'loentilskud_privat'
  s[231] = v58
  const v59 = v57 && v58
  s[2404] = v59
  const v60 = v56 || v59
  s[2402] = v60
  const v61 = shiftMonths(f.foedselsdag, 600)
  s[181] = v61
  const v62 = v61 >= f.vurderingsdato
  s[2407] = v62
  const v63 = f.harKompetencegivendeUddannelse === false || !v62 || f.eneforsoergerVedLoentilskud
  s[2406] = v63
  const v64 = f.maanederMedForsoergelseFoerLoentilskud >= 6
  s[2408] = v64
  const v65 = !v60 || v63 || v64
  s[2401] = v65
  const v66 = !v55 && v65
  const v67 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2395] = v67
  const LAB_66_1 = v67 && (!s[30] || v66)
  s[813] = LAB_66_1
  const LAB_66_1_nej = v67 && (!s[30] || !v66)
  s[1135] = LAB_66_1_nej
  const LAB_66_1_ir = !v67 || !s[30]
  s[1136] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v71 = f.maalgruppeForTilbud === 'foertidspension'
  s[39] = v71
  const v72 = f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2409] = v72
  const v73 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v74 = v71 ? NEVER : v46 ? (v72 ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v73) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v73
  const LAB_68_1 = s[30] ? v74 : FIRST_DAY
  s[1137] = LAB_68_1
  const LAB_68_1_hoej = s[30] ? v74 : NEVER
  s[1138] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[30] || LAB_66_1_nej || LAB_66_1_ir
  s[1139] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[2] || f.vilkaarAftaltMedFagligOrganisation
  s[1140] = LAB_74
  const LAB_74_nej = !s[2] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1141] = LAB_74_nej
}

function svar_9(f, s) {
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v0 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[213] = v0
  const v1 = v0 || s[38]
  s[551] = v1
  const v2 = SATS_4(f.vurderingsdato)
  const v3 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[2] || v1
  s[814] = LAB_76_6_ir
  const LAB_76_6 = s[2] ? (f.saerligtTilfaeldeForLoentilskud ? (v1 ? -Infinity : v2) : v1 ? -Infinity : v3) : -Infinity
  s[1142] = LAB_76_6
  const LAB_76_6_hoej = s[2] ? (f.saerligtTilfaeldeForLoentilskud ? (v1 ? Infinity : v2) : v1 ? Infinity : v3) : Infinity
  s[1143] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[2] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1145] = LAB_78
  const LAB_78_nej = !s[2] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1146] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v9 = !s[30] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[30] && f.merbeskaeftigelse
  const LAB_79 = !s[2] || v9
  s[1147] = LAB_79
  const LAB_79_nej = !s[2] || !v9
  s[1148] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v12 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[233] = v12
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[30] || !s[39]
  s[1149] = LAB_90
  const LAB_90_nej = !s[30] || s[39]
  s[1150] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v15 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2411] = v15
  const LAB_92_timer = s[40] ? (s[41] ? -Infinity : v15 ? 3000 : 0) : -Infinity
  s[1156] = LAB_92_timer
  const LAB_92_timer_hoej = s[40] ? (s[41] ? Infinity : 3000) : Infinity
  s[1157] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[42] || !s[40] || s[41]
  s[1158] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v19 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[228] = v19
  const v20 = v19 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v21 = s[43] && f.kommerSelvIJob
  s[2413] = v21
  const v22 = s[36] ? (v21 ? NEVER : v20) : v20
  const LAB_102_1 = s[30] ? v22 : FIRST_DAY
  s[1162] = LAB_102_1
  const LAB_102_1_hoej = s[30] ? v22 : NEVER
  s[1163] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[232] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[30]
  s[1164] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v27 = f.opholdSeneste8Aar >= 84
  s[2417] = v27
  const v28 = f.retEfterEURetten || v27
  const v29 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2416] = v29
  const v30 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[790] = v30
  const v31 = f.opholdSeneste10Aar >= 108
  s[2418] = v31
  const v32 = !s[27] && v28 || s[27] && (!v29 || !v30 && v28 || v30 && (f.retEfterEURetten || v31))
  const v33 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[260] = v33
  const v34 = f.modtogHjaelpenVedSkaerpelsen2019 && v30 && v33
  s[2414] = v34
  const LAS_11_3 = v34 && v28 || !v34 && (!s[2] || v32)
  s[1408] = LAS_11_3
  const LAS_11_3_nej = v34 && !v28 || !v34 && (!s[2] || !v32)
  s[1409] = LAS_11_3_nej
  const LAS_11_3_ir = !v34 && !s[2]
  s[263] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[250] = LAS_17_1_er
  const v39 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2420] = v39
  const v40 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2422] = v40
  const v41 = f.indrejstFraUdlandet && v40
  s[2421] = v41
  const v42 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2423] = v42
  const v43 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2425] = v43
  const v44 = f.indrejstFraUdlandet && v43
  s[2424] = v44
  const LAS_11_8 = v34 || !s[2] || !s[27] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || s[44] || v39) || s[27] && (!v30 || !LAS_17_1_er && (!v41 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[44] || f.opfyldtBeskaeftigelseskravetFoer || v42) || LAS_17_1_er && (!v44 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[44] || f.opfyldtBeskaeftigelseskravetFoer || v42))
  s[1411] = LAS_11_8
  const LAS_11_8_nej = !v34 && (!s[2] || !s[27] && f.harHaftRetTilStarthjaelp && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[45] && !v39 || s[27] && v30 && (!LAS_17_1_er && v41 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[45] && f.opfyldtBeskaeftigelseskravetFoer === false && !v42 || LAS_17_1_er && v44 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[45] && f.opfyldtBeskaeftigelseskravetFoer === false && !v42))
  s[1412] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[160] = LAB_105a_3_er
  const v48 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v49 = LAS_11_3_nej || LAS_11_8_nej
  s[264] = v49
  const v50 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[265] = v50
  const v51 = v49 || LAS_11_3_ir
  s[266] = v51
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && v48 || LAS_17_1_er && v51 && f.fordrevetFraUkraine === false)
  s[1165] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && !v48 || LAS_17_1_er && (v50 || f.fordrevetFraUkraine))
  s[1166] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v54 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v54 : FIRST_DAY
  s[1168] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v54 : NEVER
  s[1169] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v57 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v57 : FIRST_DAY
  s[1171] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v57 : NEVER
  s[1172] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[115] = SDL_53_1_timer_er
  const v61 = f.timerDuKanArbejde === 0
  s[2433] = v61
  const v62 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[751] = v62
  const v63 = v62 >= 400
  s[2434] = v63
  const v64 = v61 || v63
  s[2432] = v64
  const v65 = SDL_53_1_timer_er && v64
  s[2431] = v65
  const v66 = f.persongruppe === 'selvstaendig'
  s[46] = v66
  const v67 = f.andelAfArbejdetDuKan <= 5000
  s[366] = v67
  const v68 = v66 && v67
  s[2435] = v68
  const v69 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2436] = v69
  const v70 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2440] = v70
  const v71 = f.ansatIFleksjob && v70
  s[2439] = v71
  const v72 = v64 || v71
  s[2438] = v72
  const v73 = SDL_53_1_timer_er && v72
  s[2437] = v73
  const v74 = !s[0] && (v65 || v68 || v69) || s[0] && (v73 || v68 || v69)
  const SDL_7_2 = !s[2] || v74
  s[1910] = SDL_7_2
  const SDL_7_2_nej = !s[2] || !v74
  s[1911] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[2] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[2])
  s[136] = SDL_7_1
  const SDL_7_1_nej = !s[2] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[142] = SDL_7_1_nej
}

function svar_10(f, s) {
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v0 = s[46] ? 14 : 15
  const v1 = s[46] ? 14 : 21
  const v2 = s[46] ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v3 = dropFirst(s[47], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v2 : v1) : v0) : 14) : Infinity)
  const v4 = dropFirst(s[47], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v2 : v1) : v0) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v5 = allPeriods(f.afbrydelser)
  const v6 = without(v3, v5)
  const v7 = without(v4, v5)
  const SDL_24_3 = !s[48] ? NO_DAYS : without(v6, intersectTable(from(v7, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[56] = SDL_24_3
  const SDL_24_3_hoej = !s[48] ? ALL_DAYS : without(v7, intersectTable(from(v6, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[55] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[48] && sameDays(v3, v4)
  s[841] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v11 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[143] = v11
  const v12 = Math.min(f.vurderingsdato, s[49])
  const v13 = v12 >= s[6]
  s[144] = v13
  const v14 = v12 >= s[7]
  s[2443] = v14
  const v15 = f.pensionDuFaar === 'tidlig_pension'
  s[145] = v15
  const v16 = !v14 || !s[2]
  s[146] = v16
  const v17 = s[50] >= 15012 /* 2011-02-07 */
  s[696] = v17
  const v18 = onWeekdays(SDL_24_3, 62)
  s[54] = v18
  const v19 = onWeekdays(SDL_24_3_hoej, 62)
  s[53] = v19
  const v20 = monthEndOver(v19, 12, 130, s[50])
  const v21 = monthEndOver(v18, 12, 130, s[50])
  const v22 = !s[51] && s[49] >= v20
  s[2444] = v22
  const v23 = !s[51] && s[49] < v21
  s[2445] = v23
  const v24 = v22 && !s[51]
  const v25 = s[52] && !s[51] && v21 >= NEVER
  const v26 = v24 ? v20 : NEVER
  const v27 = v23 ? NEVER : v21
  const v28 = v24 ? (v23 || v25 ? Math.max(v21, v27) : v21) : v27
  const v29 = v24 || v23 || v25
  const v30 = monthEndOver(SDL_24_3_hoej, 12, 182, s[50])
  const v31 = monthEndOver(SDL_24_3, 12, 182, s[50])
  const v32 = !s[51] && s[49] >= v30
  s[2446] = v32
  const v33 = !s[51] && s[49] < v31
  s[2447] = v33
  const v34 = v32 && !s[51]
  const v35 = s[52] && !s[51] && v31 >= NEVER
  const v36 = v34 ? v30 : NEVER
  const v37 = v33 ? NEVER : v31
  const v38 = v34 ? (v33 || v35 ? Math.max(v31, v37) : v31) : v37
  const v39 = v34 || v33 || v35
  const SDL_25_1 = v17 ? (v29 ? (v39 ? Math.min(v26, v36) : v26) : v36) : FIRST_DAY
  s[151] = SDL_25_1
  const SDL_25_1_hoej = v17 ? (v29 ? (v39 ? Math.max(v28, v38) : v28) : v38) : NEVER
  s[153] = SDL_25_1_hoej
  const v42 = v11 || f.opfylderHelbredsbetingelserForFoertidspension || v13 || v15
  s[642] = v42
  const v43 = !v11 && f.opfylderHelbredsbetingelserForFoertidspension === false && v16 && !v15
  s[641] = v43
  const SDL_25_1_er = v42 && !s[51] && (!v17 || v29 || v39)
  s[147] = SDL_25_1_er
  const SDL_25_1_ir = v42 && (s[51] || !v17 || v22 && s[52] || s[52] && !((s[51] || !s[52] && v20 === v21) && !s[51] && (s[51] || v20 === NEVER)) || v32 && s[52] || s[52] && !((s[51] || !s[52] && v30 === v31) && !s[51] && (s[51] || v30 === NEVER))) || v43
  s[149] = SDL_25_1_ir
}

function svar_11(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[53], 18, 260, s[50])
  const v1 = monthEndOver(s[54], 18, 260, s[50])
  const v2 = !s[51] && v0 <= 16251 /* 2014-06-30 */
  s[57] = v2
  const v3 = !s[51] && v1 > 16251 /* 2014-06-30 */
  s[58] = v3
  const v4 = !s[51] && s[49] >= v0
  s[2463] = v4
  const v5 = !s[51] && s[49] < v1
  s[2464] = v5
  const v6 = v4 && !s[51]
  const v7 = s[52] && !s[51] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[52] || s[52] && !((s[51] || !s[52] && v0 === v1) && !s[51] && (s[51] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[52] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[72] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[73] = v17
  const v18 = v13 || v3 || v14
  s[70] = v18
  const v19 = v2 && v12 || s[52] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[71] = v19
  const v20 = monthEndOver(s[55], 18, 364, s[50])
  const v21 = monthEndOver(s[56], 18, 364, s[50])
  const v22 = !s[51] && v20 <= 16251 /* 2014-06-30 */
  s[59] = v22
  const v23 = !s[51] && v21 > 16251 /* 2014-06-30 */
  s[60] = v23
  const v24 = !s[51] && s[49] >= v20
  s[2465] = v24
  const v25 = !s[51] && s[49] < v21
  s[2466] = v25
  const v26 = v24 && !s[51]
  const v27 = s[52] && !s[51] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[52] || s[52] && !((s[51] || !s[52] && v20 === v21) && !s[51] && (s[51] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[52] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[76] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[77] = v37
  const v38 = v33 || v23 || v34
  s[74] = v38
  const v39 = v22 && v32 || s[52] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[75] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[64] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[66] = v42
  const v43 = v19 || v39
  s[69] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[68] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[78] = v45
  const v46 = s[50] >= 16252 /* 2014-07-01 */
  s[61] = v46
  const v47 = Math.max(s[50], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[53], 9, 110, v47)
  const v49 = monthEndOver(s[54], 9, 110, v47)
  const v50 = !s[51] && s[49] >= v48
  s[2467] = v50
  const v51 = !s[51] && s[49] < v49
  s[2468] = v51
  const v52 = v50 && !s[51]
  const v53 = s[52] && !s[51] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[82] = v57
  const v58 = v50 && s[52] || s[52] && !((s[51] || !s[52] && v48 === v49) && !s[51] && (s[51] || v48 === NEVER))
  s[80] = v58
  const v59 = monthEndOver(s[55], 9, 154, v47)
  const v60 = monthEndOver(s[56], 9, 154, v47)
  const v61 = !s[51] && s[49] >= v59
  s[2469] = v61
  const v62 = !s[51] && s[49] < v60
  s[2470] = v62
  const v63 = v61 && !s[51]
  const v64 = s[52] && !s[51] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[83] = v68
  const v69 = v61 && s[52] || s[52] && !((s[51] || !s[52] && v59 === v60) && !s[51] && (s[51] || v59 === NEVER))
  s[81] = v69
  const v70 = v57 || v68
  s[79] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[65] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[67] = v77
  const v78 = v44 && v40
  s[62] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[63] = v79
}

function svar_12(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[51] && countDays(s[55], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2451] = v0
  const v1 = !s[51] && countDays(s[56], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2452] = v1
  const v2 = !s[51] && countDays(s[53], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2457] = v2
  const v3 = !s[51] && countDays(s[54], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2458] = v3
  const v4 = s[57] || v3
  s[2456] = v4
  const v5 = (s[58] || s[52]) && (v2 || s[52]) && (s[58] || v2)
  s[2455] = v5
  const v6 = !s[51] && countDays(s[55], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2461] = v6
  const v7 = !s[51] && countDays(s[56], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2462] = v7
  const v8 = s[59] || v7
  s[2460] = v8
  const v9 = (s[60] || s[52]) && (v6 || s[52]) && (s[60] || v6)
  s[2459] = v9
  const v10 = v5 || v9
  s[2453] = v10
  const v11 = (v4 || s[52]) && (v8 || s[52]) && (v4 || v8)
  s[2454] = v11
  const v12 = s[61] || v1 || v11
  s[2450] = v12
  const v13 = !s[61] && (v0 || s[52]) && (v10 || s[52])
  s[2449] = v13
  const v14 = v13 && !v12
  s[2448] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[62] ? (s[63] ? Math.min(s[64], s[65]) : s[64]) : s[65]
  s[152] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[62] ? (s[63] ? Math.max(s[66], s[67]) : s[66]) : s[67]
  s[154] = SDL_24_1_hoej
  const SDL_24_1_er = !s[51] && (v13 || !v14 && (s[62] || s[63]))
  s[148] = SDL_24_1_er
  const SDL_24_1_ir = s[51] || v13 || !v14 && (s[68] && s[69] || !(s[70] && !s[71] && s[72] >= 13332 /* 2006-07-03 */ && s[73] <= 15011 /* 2011-02-06 */ || s[74] && !s[75] && s[76] >= 13332 /* 2006-07-03 */ && s[77] <= 15011 /* 2011-02-06 */) && (s[78] && s[69] || !(s[70] && !s[71] && s[72] >= 15012 /* 2011-02-07 */ && s[73] <= 16251 /* 2014-06-30 */ || s[74] && !s[75] && s[76] >= 15012 /* 2011-02-07 */ && s[77] <= 16251 /* 2014-06-30 */) && (s[79] && (s[80] || s[81]) || !(s[82] && !s[80] || s[83] && !s[81]))))
  s[150] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3246] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[624] = v20
  const v21 = SDL_24_1_er && v19
  s[625] = v21
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
  s[88] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[869] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[90] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[89] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[84] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[92] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[668] = v37
  const v38 = v31 && v36 && v37
  s[85] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[91] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[676] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[93] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[94] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[99] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[100] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[106] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[95] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[103] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[102] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[86] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[87] = v57
  const v58 = v55 || v57
  s[669] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[672] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[674] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[670] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2485] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2486] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2487] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2488] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[96] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[104] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[675] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[97] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[105] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[98] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[101] = SDL_27_1_5_nej
}

function svar_13(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[84] || s[85] && v0 || s[86] && v0 || s[87] && v1
  s[677] = SDL_27_1_6
  const SDL_27_1_6_nej = s[84] || s[85] && !v0 || s[86] && !v0 || s[87] && !v1
  s[683] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[88] && s[89] >= 16953 /* 2016-06-01 */ && s[90] <= 16974 /* 2016-06-22 */
  const v5 = s[88] && s[89] >= 16975 /* 2016-06-23 */ && s[90] <= 20634 /* 2026-06-30 */
  const v6 = s[88] && s[89] >= 20635 /* 2026-07-01 */ && s[91]
  const SDL_27_1_7_2 = s[84] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[2046] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[84] || s[88] && s[92] && s[90] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[2047] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[84] || v4 || v6 || s[93]
  s[2048] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[84] || s[85] && f.foertidspensionssagPaabegyndt || s[86] && f.foertidspensionssagPaabegyndt || s[87] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[678] = SDL_27_1_7
  const SDL_27_1_7_nej = s[84] || s[85] && f.foertidspensionssagPaabegyndt === false || s[86] && f.foertidspensionssagPaabegyndt === false || s[87] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[684] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[94] || s[95] || s[96] || s[97] || s[98] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[99] || s[100]
  s[679] = v13
  const v14 = s[101] || s[102]
  s[680] = v14
  const v15 = SDL_27_1_6_nej || s[102]
  s[681] = v15
  const v16 = SDL_27_1_7_nej || s[102]
  s[682] = v16
  const v17 = v13 && (s[103] || s[102]) && (s[104] || s[102]) && (s[105] || s[100]) && v14 && v15 && v16 && (s[99] || s[103] || s[104] || s[105] || s[101] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[100] && s[102]
  s[694] = v18
  const SDL_27_1 = s[84] || s[85] && v12 || s[106] && v12
  s[155] = SDL_27_1
  const SDL_27_1_nej = s[84] || s[85] && v17 || s[106] && v17
  s[156] = SDL_27_1_nej
  const SDL_27_1_ir = s[84] || s[85] && v18 || s[106] && v18 || s[93]
  s[157] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[107] <= 16251 /* 2014-06-30 */
  s[626] = v22
  const v23 = !s[51] && s[108] && v22
  s[140] = v23
  const v24 = !s[51] && s[109] >= 16252 /* 2014-07-01 */ && s[110]
  s[137] = v24
  const v25 = monthStart(s[107])
  s[124] = v25
  const v26 = monthStart(s[109])
  s[125] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[107], -1)
  const v34 = shiftDays(s[109], -1)
  const SDL_24a_1_graense = s[111] || v24 && (!s[51] && countDays(s[53], v27, v30) > 110 || !s[51] && countDays(s[55], v27, v30) > 154 || !s[51] && countDays(s[53], v31, v34) > 110 || !s[51] && countDays(s[55], v31, v34) > 154)
  s[138] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[111] || v23 || v24 && (!s[51] && countDays(s[54], v28, v29) <= 110 || !s[51] && countDays(s[56], v28, v29) <= 154 || !s[51] && countDays(s[54], v32, v33) <= 110 || !s[51] && countDays(s[56], v32, v33) <= 154)
  s[141] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[111] || v24 && s[52] || s[112]
  s[139] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[51] && shiftDays(s[109], -56) >= f.ansatFra
  s[2494] = v38
  const v39 = !s[51] && shiftDays(s[107], -56) < f.ansatFra
  s[2495] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2493] = v40
  const v41 = (v38 || s[52]) && f.andetFravaerSeneste8Uger === false
  s[2492] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2496] = v42
  const v43 = v40 || !v42
  s[2491] = v43
  const v44 = v41 && v42
  s[2490] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2497] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[51] && s[113] && s[110]
  s[122] = v48
  const SDL_30_2 = s[111] || s[114] && v46 || v48 && v46
  s[2059] = SDL_30_2
  const SDL_30_2_nej = s[111] || s[114] && v47 || v48 && v47
  s[2060] = SDL_30_2_nej
  const SDL_30_2_ir = s[111] || s[112]
  s[119] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[111] || s[114] || v48)
  s[2061] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[111]
  s[2062] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[2063] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2498] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2499] = v56
  const v57 = !s[115] || SDL_30_2_nej || v56
  const v58 = s[115] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[111] || s[114] && v58 || v48 && v58
  s[120] = SDL_30
  const SDL_30_nej = s[111] || s[114] && v57 || v48 && v57
  s[121] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[51] && s[108] && s[107] <= 13604 /* 2007-04-01 */
  const v62 = !s[51] && s[109] >= 13605 /* 2007-04-02 */ && s[107] <= 14031 /* 2008-06-01 */
  const v63 = s[107] <= 15340 /* 2012-01-01 */
  s[722] = v63
  const v64 = !s[51] && s[109] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[109] >= 15341 /* 2012-01-02 */
  s[723] = v65
  const v66 = !s[51] && v65 && s[110]
  const v67 = v64 || v66
  const SDL_30_1 = s[111] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[116] = SDL_30_1
  const SDL_30_1_hoej = s[111] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[117] = SDL_30_1_hoej
  const SDL_30_1_er = s[111] || v61 || v62 || v64 || v66
  s[118] = SDL_30_1_er
}

function svar_14(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[107], s[116])
  s[720] = v0
  const v1 = shiftDays(s[109], s[117])
  s[721] = v1
  const v2 = !s[51] && s[118]
  s[566] = v2
  const v3 = s[52] || s[119]
  s[570] = v3
  const v4 = shiftDays(v0, -1)
  s[568] = v4
  const v5 = shiftDays(v1, -1)
  s[567] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[120] && v2
  const v9 = s[119] && v2 && v7 >= NEVER
  const v10 = s[121] ? NEVER : v7
  const v11 = v8 || s[121] || v9
  const v12 = s[120] && v3 || s[119] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[111] ? FIRST_DAY : v8 ? v6 : NEVER
  s[605] = SDL_31_1
  const SDL_31_1_hoej = s[111] ? NEVER : v8 ? (s[121] || v9 ? Math.max(v7, v10) : v7) : v10
  s[606] = SDL_31_1_hoej
  const SDL_31_1_er = s[111] || s[114] && v11 || s[122] && v11
  s[604] = SDL_31_1_er
  const SDL_31_1_ir = s[111] || s[114] && v12 || s[122] && v12 || s[112]
  s[607] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[51] && shiftDays(s[109], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2506] = v17
  const v18 = !s[51] && shiftDays(s[107], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2507] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2508] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2511] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2512] = v21
  const v22 = s[121] || v20
  s[2509] = v22
  const v23 = s[120] || s[119]
  s[569] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[120] || v21)
  s[127] = v24
  const v25 = s[119] && SDL_31_1_ir
  s[2510] = v25
  const v26 = v18 || !v19 || v24
  s[2505] = v26
  const v27 = v22 || v25
  s[128] = v27
  const v28 = (v17 || s[52]) && v19 && v27
  s[2504] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2513] = v29
  const v30 = !s[51] && s[109] >= f.uddannelseAfsluttet
  s[2514] = v30
  const v31 = !s[51] && s[107] < f.uddannelseAfsluttet
  s[2515] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[51] && v32 >= s[107]
  s[2516] = v33
  const v34 = !s[51] && v32 < s[109]
  s[2517] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[133] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[52]) && (v33 || s[52])
  s[134] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[51] && s[113] && s[107] <= 15522 /* 2012-07-01 */
  const v40 = !s[51] && s[109] >= 15523 /* 2012-07-02 */ && s[123]
  const v41 = !s[51] && shiftDays(s[109], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2520] = v41
  const v42 = !s[51] && shiftDays(s[107], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2521] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2522] = v43
  const v44 = v42 || !v43 || v24
  s[2519] = v44
  const v45 = (v41 || s[52]) && v43 && v27
  s[2518] = v45
  const v46 = shiftMonths(s[124], -6)
  const v47 = shiftMonths(s[125], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[51] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[51] && r_timerPrMaaned.maaned < s[125]; return (r0_0 || s[52]) && (r0_1 || s[52]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2529] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[51] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[51] && r_timerPrMaaned.maaned < s[125]; const r0_2 = (r0_0 || s[52]) && (r0_1 || s[52]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[51] && r_timerPrMaaned.maaned < v47 || !s[51] && r_timerPrMaaned.maaned >= s[124]) && !s[52] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2530] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[51] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[51] && r_timerPrMaaned.maaned < s[125]; return (r0_0 || s[52]) && (r0_1 || s[52]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2531] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[51] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[51] && r_timerPrMaaned.maaned < s[125]; const r0_2 = (r0_0 || s[52]) && (r0_1 || s[52]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[51] && r_timerPrMaaned.maaned < v47 || !s[51] && r_timerPrMaaned.maaned >= s[124] || s[52] && !r0_3) && !(s[52] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2532] = v51
  const v52 = !v49 || !v51
  s[2528] = v52
  const v53 = v48 && v50
  s[2527] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[124], v55)
  const v57 = shiftMonths(s[125], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[51] && r_timerPrMaaned.maaned < s[125]; const r0_1 = !s[51] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[52]) && (r0_0 || s[52]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2535] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[51] && r_timerPrMaaned.maaned < s[125]; const r0_1 = !s[51] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[52]) && (r0_0 || s[52]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[51] && r_timerPrMaaned.maaned < v57 || !s[51] && r_timerPrMaaned.maaned >= s[124]) && !s[52] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2536] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[51] && r_timerPrMaaned.maaned < s[125]; const r0_1 = !s[51] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[52]) && (r0_0 || s[52]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2537] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[51] && r_timerPrMaaned.maaned < s[125]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[51] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[52]) && (r0_0 || s[52]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[51] && r_timerPrMaaned.maaned < v57 || !s[51] && r_timerPrMaaned.maaned >= s[124] || s[52] && !r0_1) && !(s[52] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2538] = v61
  const v62 = !v59 || !v61
  s[2534] = v62
  const v63 = v58 && v60
  s[2533] = v63
  const v64 = v53 || v63
  s[2525] = v64
  const v65 = v52 && v62
  s[2526] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2524] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2523] = v67
  const SDL_32_1 = s[111] || s[114] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[126] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[130] = SDL_32_1
  const SDL_32_1_nej = s[111] || s[114] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[126] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[129] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2540] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2539] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2541] = v72
  const v73 = v71 && v72
  s[2542] = v73
  const v74 = !s[51] && s[113] && s[107] <= 15705 /* 2012-12-31 */
  const v75 = !s[51] && s[109] >= 15706 /* 2013-01-01 */ && s[107] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[51] && s[109] >= 15884 /* 2013-06-28 */ && s[110]
  const SDL_42_1 = s[111] || s[114] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[132] = SDL_42_1
  const SDL_42_1_nej = s[111] || s[114] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[131] = SDL_42_1_nej
}

function svar_15(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[127]
  const v1 = f.arbejdsskade && s[128]
  const SDL_34_1 = s[111] || s[114] && v1 || s[122] && v1
  s[2068] = SDL_34_1
  const SDL_34_1_nej = s[111] || s[114] && v0 || s[122] && v0
  s[2069] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[115] || s[129]
  s[2544] = v4
  const v5 = s[115] && (s[130] || s[119])
  s[2543] = v5
  const v6 = !s[46] || s[131]
  s[2546] = v6
  const v7 = s[46] && (s[132] || s[119])
  s[2545] = v7
  const v8 = f.persongruppe === 'ingen'
  s[708] = v8
  const v9 = !v8 || s[133]
  s[565] = v9
  const v10 = v8 && s[134]
  s[564] = v10
  const v11 = v5 || v7 || s[135] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[135] && v9 && (SDL_34_1_nej || s[119])
  const SDL_32 = s[111] || s[114] && v11 || s[122] && v11
  s[571] = SDL_32
  const SDL_32_nej = s[111] || s[114] && v12 || s[122] && v12
  s[572] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2547] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[2] || v16
  s[576] = SDL_3
  const SDL_3_nej = !s[2] || !v16
  s[573] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[119]
  s[616] = v19
  const v20 = SDL_3 || !s[2]
  s[574] = v20
  const v21 = s[136] || !s[2]
  s[575] = v21
  const SDL_24a_1 = s[111] || s[137] && (s[138] || s[139]) && v19 && v20 && v21 && (s[138] || SDL_32 || SDL_3 || s[136])
  s[627] = SDL_24a_1
  const SDL_24a_1_nej = s[111] || s[140] || s[137] && (s[141] || SDL_32_nej || SDL_3_nej || s[142])
  s[630] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[111] || s[137] && s[139] && s[119] && !s[2] || s[112]
  s[629] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[212] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[2] || v26
  s[2005] = SDL_24c_1
  const SDL_24c_1_nej = !s[2] || !v26
  s[2006] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[143] || s[144] || s[145]
  s[2560] = v29
  const v30 = !s[143] && s[146] && !s[145]
  s[2561] = v30
  const v31 = v29 && s[147]
  const v32 = v30 && s[148]
  const v33 = f.forlaengelseErAfgjort || v31 || v32
  s[620] = v33
  const v34 = f.forlaengelseErAfgjort === false && (v29 && s[149] || v30 && s[150])
  s[621] = v34
  const v35 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? (v32 ? Math.min(s[151], s[152]) : s[151]) : s[152]
  s[622] = v35
  const v36 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? (v32 ? Math.max(s[153], s[154]) : s[153]) : s[154]
  s[623] = v36
  const v37 = v33 && f.vurderingsdato >= v35
  s[2558] = v37
  const v38 = v33 && f.vurderingsdato < v36
  s[2559] = v38
  const v39 = v38 || v29 || s[155]
  s[2557] = v39
  const v40 = s[156] || s[157]
  s[695] = v40
  const v41 = (v37 || v34) && v30 && v40
  s[2556] = v41
  const v42 = v41 || SDL_24a_1
  s[2554] = v42
  const v43 = SDL_24a_1_nej || SDL_24a_1_ir
  s[628] = v43
  const v44 = v39 && v43
  s[2555] = v44
  const v45 = v41 || SDL_24a_1 || SDL_24c_1
  s[2562] = v45
  const v46 = v39 && v43 && (SDL_24c_1_nej || !s[2])
  s[2563] = v46
  const v47 = !s[51] && f.vurderingsdato >= s[107]
  s[618] = v47
  const v48 = !s[51] && f.vurderingsdato < s[109]
  s[617] = v48
  const v49 = !s[158] || v47
  s[2549] = v49
  const v50 = s[158] && (v48 || s[52])
  s[2550] = v50
  const LAB_107_1 = v49 && (!s[2] || s[158] && (!v25 && v21 && v42 || v25 && v21 && v45))
  s[1173] = LAB_107_1
  const LAB_107_1_nej = v49 && (!s[2] || !s[158] || !v25 && (s[142] || v44) || v25 && (s[142] || v46))
  s[1174] = LAB_107_1_nej
  const LAB_107_1_ir = v49 && !s[2] || v50
  s[1175] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v54 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[169] = v54
  const v55 = f.ventesFuldtRask && s[159] && f.fikTvaerfagligIndsats === false
  s[2567] = v55
  const v56 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[2568] = v56
  const v57 = !v54 || s[160] || !v55 || v56
  const LAB_108_2 = s[161] && (!s[158] || v57)
  s[1176] = LAB_108_2
  const LAB_108_2_nej = s[161] && (!s[158] || !v57)
  s[1177] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v60 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[2569] = v60
  const v61 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v62 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[2570] = v62
  const v63 = shiftDays(f.jobafklaringStartede, 28)
  const v64 = f.jobafklaringEfter === 'ny_sygemelding'
  s[2571] = v64
  const v65 = s[162] ? NEVER : v64 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v63
  const LAB_109_1_frist = s[163] ? (v60 ? (v62 ? (s[164] ? (s[165] ? v65 : FIRST_DAY) : v63) : FIRST_DAY) : v61) : FIRST_DAY
  s[1181] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[163] ? (v60 ? (v62 ? (s[164] ? (s[165] ? v65 : NEVER) : v63) : NEVER) : v61) : NEVER
  s[1182] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[166] && (!s[163] || v60 && (!v62 || s[167])) || s[168]
  s[1183] = LAB_109_1_frist_ir
}

function svar_16(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[863] = v0
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[2572] = v1
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[404] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[163] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[1187] = LAB_110_1
  const LAB_110_1_hoej = s[163] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[1188] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[163]
  s[1189] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[163]
  s[1190] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[2573] = v15
  const LAB_110_2 = s[161] && (!s[158] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (!s[169] || f.uarbejdsdygtigVedEgenSygdom === false || s[44] || f.fikSygedagpengeVedLivstruende))
  s[1191] = LAB_110_2
  const LAB_110_2_nej = s[161] && (!s[158] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (!s[169] || f.uarbejdsdygtigVedEgenSygdom && s[45] && f.fikSygedagpengeVedLivstruende === false))
  s[1192] = LAB_110_2_nej
  const LAB_110_2_ir = !s[161] || !s[158] || v15 && !s[169]
  s[1193] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[158] ? LAB_110_1 : FIRST_DAY
  s[1194] = LAB_111_1
  const LAB_111_1_hoej = s[158] ? LAB_110_1_hoej : NEVER
  s[1195] = LAB_111_1_hoej
  const LAB_111_1_er = s[161] && (!s[158] || LAB_110_1_er)
  s[1196] = LAB_111_1_er
  const LAB_111_1_ir = !s[161] || !s[158] || LAB_110_1_ir
  s[1197] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v23 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[2575] = v23
  const v24 = f.kanVendeTilbageIArbejde === false && v23
  const LAB_111_2 = s[161] && (!s[158] || s[36] || v24)
  s[1198] = LAB_111_2
  const LAB_111_2_nej = s[161] && (!s[158] || s[36] || !v24)
  s[1199] = LAB_111_2_nej
  const LAB_111_2_ir = !s[161] || !s[158] || s[36]
  s[815] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v28 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[158] ? v28 : FIRST_DAY
  s[1201] = LAB_111_3
  const LAB_111_3_hoej = s[158] ? v28 : NEVER
  s[1202] = LAB_111_3_hoej
  const LAB_111_3_er = s[161] && f.risikoForFireAar
  s[1203] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[158]
  s[1204] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v33 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[161] && (!s[158] || s[36] || !v33)
  s[1205] = LAB_111_4
  const LAB_111_4_nej = s[161] && (!s[158] || s[36] || v33)
  s[1206] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v36 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[875] = v36
  const v37 = s[0] && (!v36 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v36 && !s[170] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[2] || v37
  s[1210] = LAB_112_2
  const LAB_112_2_nej = !s[2] || !v37
  s[1211] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v40 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[177] = v40
  const v41 = shiftMonths(s[6], -72)
  s[539] = v41
  const v42 = shiftMonths(s[7], -72)
  s[540] = v42
  const v43 = v41 >= f.vurderingsdato
  s[2583] = v43
  const v44 = v42 >= f.vurderingsdato
  s[2582] = v44
  const LAB_112_3 = !s[2] || !v40 || v44 || f.oenskerRessourceforloeb
  s[1212] = LAB_112_3
  const LAB_112_3_nej = !s[2] || v40 && (!v43 || !s[2]) && f.oenskerRessourceforloeb === false
  s[1213] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v47 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[2585] = v47
  const v48 = LAB_112_2_nej || !s[2]
  const v49 = s[170] && s[171]
  s[2584] = v49
  const LAB_112_1 = v49 || !s[2] || s[0] && (!v40 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v47 && v48 || v40 && !s[170] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v47 && v48 && (LAB_112_3 || !s[2]))
  s[1207] = LAB_112_1
  const LAB_112_1_nej = v49 || !s[2] || !s[0] || !v40 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v47 || LAB_112_2) || v40 && (s[170] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v47 || LAB_112_2 || LAB_112_3_nej)
  s[1208] = LAB_112_1_nej
  const LAB_112_1_ir = v49 || !s[2]
  s[1209] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v53 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[179] = v53
  const v54 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[2591] = v54
  const v55 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[178] = v55
  const v56 = allPeriods(f.perioderUdenRaadighed)
  const v57 = without(ALL_DAYS, v56)
  const v58 = shiftMonths(f.ressourceforloebStartede, 6)
  const v59 = dayReaching(v57, shiftDays(f.ressourceforloebStartede, 1), v58 === NEVER ? Infinity : v58 - f.ressourceforloebStartede)
  const LAB_113_2 = v53 ? (v54 ? v59 : NEVER) : FIRST_DAY
  s[1214] = LAB_113_2
  const LAB_113_2_hoej = v53 ? (v54 ? (v55 ? v59 : NEVER) : NEVER) : NEVER
  s[1215] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v53
  s[180] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v63 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[2594] = v63
  const v64 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[2595] = v64
  const v65 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[2598] = v65
  const v66 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[2599] = v66
  const v67 = f.indsatsErBegyndt === false || v65
  s[2596] = v67
  const v68 = f.indsatsErBegyndt && (v66 || LAB_113_2_ir)
  s[2597] = v68
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[36] || !v53 || v54 && (v63 || LAB_113_2_ir) && v67 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1217] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[36] || !v53 || !v54 || v64 || v68 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1218] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[36] || !v53
  s[1219] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[2] || v40 && (s[172] || s[173]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1220] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[2] || !v40 || s[174] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1221] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v74 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[176] = v74
  const v75 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[175] = v75
  const v76 = v75 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v74 ? v76 : FIRST_DAY
  s[1223] = LAB_113_4
  const LAB_113_4_hoej = v74 ? v76 : NEVER
  s[1224] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v74
  s[816] = LAB_113_4_ir
}

function svar_17(f, s) {
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v0 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[2605] = v0
  const v1 = s[175] && (v0 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!s[176] || v1)
  s[1227] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!s[176] || !v1)
  s[1228] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[2] || s[177] && s[172])
  s[1229] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[2] || !s[177] || s[174])
  s[1230] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[2] || s[177] && s[173]
  s[1231] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v7 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[877] = v7
  const v8 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[2607] = v8
  const v9 = shiftMonths(f.ressourceforloebStartede, 60)
  const v10 = shiftDays(v9, -1)
  const v11 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[2608] = v11
  const v12 = allPeriods(f.barselUnderRessourceforloeb)
  const v13 = without(ALL_DAYS, v12)
  const v14 = dayReaching(v13, f.ressourceforloebStartede, v9 === NEVER ? Infinity : v9 - f.ressourceforloebStartede)
  const v15 = shiftMonths(f.ressourceforloebStartede, 36)
  const v16 = s[178] ? dayReaching(v13, f.ressourceforloebStartede, v15 === NEVER ? Infinity : v15 - f.ressourceforloebStartede) : v14
  const LAB_114_1 = s[179] ? (v7 ? (v8 ? (v11 ? v16 : Math.min(v10, v14)) : v10) : NEVER) : FIRST_DAY
  s[1232] = LAB_114_1
  const LAB_114_1_hoej = s[179] ? (v7 ? (v8 ? (v11 ? v16 : Math.max(v10, v14)) : v10) : NEVER) : NEVER
  s[1233] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v19 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[2609] = v19
  const v20 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[2610] = v20
  const v21 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[2611] = v21
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[179] || v7 && v19 && (v20 || s[180]))
  s[1234] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[179] || !v7 || !v19 || v21)
  s[1235] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v24 = shiftMonths(f.foedselsdag, 480)
  s[191] = v24
  const v25 = f.vurderingsdato >= v24
  s[190] = v25
  const v26 = f.maanederIRessourceforloeb <= 0
  s[2616] = v26
  const v27 = v25 && !v26 && f.oenskerRessourceforloeb === false
  s[2615] = v27
  const v28 = v27 ? 0 : 60
  const v29 = f.vurderingsdato >= s[181]
  s[2618] = v29
  const v30 = v29 && !v26 && f.oenskerRessourceforloeb === false
  s[2617] = v30
  const v31 = v25 && !v29 && f.oenskerRessourceforloeb === false
  s[2619] = v31
  const v32 = v30 ? 0 : v31 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[2] || s[0] && s[177] && s[170]
  s[1239] = LAB_114_3_ir
  const LAB_114_3 = s[2] ? (s[0] ? (s[177] ? (s[170] ? -Infinity : v32) : v28) : 0) : -Infinity
  s[1237] = LAB_114_3
  const LAB_114_3_hoej = s[2] ? (s[0] ? (s[177] ? (s[170] ? Infinity : v32) : v28) : 0) : Infinity
  s[1238] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v36 = s[6] <= 13331 /* 2006-07-02 */
  const v37 = s[7] >= 13332 /* 2006-07-03 */ && s[6] <= 15705 /* 2012-12-31 */
  const v38 = s[7] >= 15706 /* 2013-01-01 */ && s[6] <= 16617 /* 2015-07-01 */
  const v39 = s[7] >= 16618 /* 2015-07-02 */ && s[6] <= 17125 /* 2016-11-20 */
  const v40 = s[7] >= 17126 /* 2016-11-21 */ && s[6] <= 18261 /* 2019-12-31 */
  const v41 = s[7] >= 18262 /* 2020-01-01 */ && s[6] <= 18992 /* 2021-12-31 */
  const v42 = s[7] >= 18993 /* 2022-01-01 */ && s[6] <= 20484 /* 2026-01-31 */
  const v43 = s[6] <= 2147483646
  s[523] = v43
  const v44 = s[7] >= 20485 /* 2026-02-01 */ && v43
  const v45 = !s[2] || s[7] === NEVER
  s[524] = v45
  const v46 = v39 || v40 || v41 || v42 || v44
  const LAB_114_4 = v36 ? FIRST_DAY : v38 || v46 ? (v46 ? (v39 ? FIRST_DAY : shiftDays(s[6], -1)) : NEVER) : NEVER
  s[1240] = LAB_114_4
  const LAB_114_4_hoej = v36 ? NEVER : v37 ? NEVER : v38 ? NEVER : v39 ? NEVER : shiftDays(s[7], -1)
  s[1241] = LAB_114_4_hoej
  const LAB_114_4_er = f.ressourceforloebErBevilget && (v36 || v37 || v38 || v39 || v40 || v41 || v42 || v44)
  s[1242] = LAB_114_4_er
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || v36 || v39 || v40 && !s[2] || v41 && !s[2] || v42 && !s[2] || v44 && !s[2] || v45
  s[1243] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v51 = s[0] && !s[170] && s[182] && !v25 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[2] || v51
  s[1244] = LAB_115_1
  const LAB_115_1_nej = !s[2] || !v51
  s[1245] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v54 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[2621] = v54
  const v55 = f.vurderingsdato >= (v54 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780))
  const LAB_116_1_alder = !s[2] || !s[37] && !v55 || s[37] && !s[183]
  s[1246] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[2] || !s[37] && v55 || s[37] && s[44]
  s[184] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v58 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[227] = v58
  const v59 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[527] = v59
  const v60 = !v58 && !s[182] || v58 && !v59
  const v61 = f.pensionDuFaar === 'seniorpension'
  s[533] = v61
  const v62 = v61 && s[30]
  s[2626] = v62
  const v63 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[541] = v63
  const v64 = s[145] && v63
  s[2627] = v64
  const v65 = v62 || v64
  s[2625] = v65
  const v66 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[881] = v66
  const v67 = v65 && v66
  s[2622] = v67
  const LAB_116_1_pension = v67 || !s[2] || v60
  s[1249] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v67 || !s[2] || !v60
  s[185] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v67 || !s[2]
  s[1250] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v71 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[2] || v71
  s[1258] = LAB_116_3
  const LAB_116_3_nej = !s[2] || !v71
  s[218] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v74 = LAB_116_1_alder || !s[2]
  s[186] = v74
  const v75 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[187] = v75
  const v76 = LAB_116_3 || !s[2]
  s[217] = v76
  const LAB_116_1 = !s[2] || !s[0] && v74 && v75 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v76 || s[0] && v74 && v75 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v76
  s[188] = LAB_116_1
  const LAB_116_1_nej = !s[2] || !s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[189] = LAB_116_1_nej
}

function svar_18(f, s) {
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[441] = v0
  const v1 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[440] = v1
  const v2 = intersect(v0, v1)
  const LAB_116_1_foertidspension = from(v2, 13332 /* 2006-07-03 */)
  s[1247] = LAB_116_1_foertidspension
  const v4 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2630] = v4
  const LAB_116_1_foertidspension_ir = v4 >= NEVER
  s[1248] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v6 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v7 = intersect(v0, v6)
  const v8 = from(v7, 13332 /* 2006-07-03 */)
  const v9 = dayReaching(v8, 13332 /* 2006-07-03 */, 1)
  s[2631] = v9
  const v10 = v9 >= 18262 /* 2020-01-01 */
  s[2632] = v10
  const v11 = v9 >= 19134 /* 2022-05-22 */
  s[2633] = v11
  const v12 = v9 >= NEVER
  s[817] = v12
  const LAB_116_1_seniorpension = !v10 ? v8 : !v11 ? NO_DAYS : v8
  s[1251] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v10 ? v8 : !v11 ? ALL_DAYS : v8
  s[1252] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v10 || v11
  s[818] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v12 || v10 && !v11
  s[1254] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v17 = s[0] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[2] || v17)
  s[1255] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[2] || !v17)
  s[1256] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[2]
  s[1257] = LAB_116_2_ir
  // LAB.116.frakendelse: Et fleksjob bevilget på forkert grundlag kan tages tilbage (LAB § 116, stk. 1)
  const v21 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[261] = v21
  const v22 = f.erVisiteretTilFleksjob && f.aldrigIMaalgruppenForFleksjob
  s[2634] = v22
  const LAB_116_frakendelse = v22 && (!v21 || f.forkertBevillingKanTraekkesTilbage)
  s[1259] = LAB_116_frakendelse
  const LAB_116_frakendelse_nej = v22 && (!v21 || f.forkertBevillingKanTraekkesTilbage === false)
  s[1260] = LAB_116_frakendelse_nej
  const LAB_116_frakendelse_ir = !v22 || !v21
  s[1261] = LAB_116_frakendelse_ir
  // LAB.117.1: Fleksjob kan fås (LAB § 117, stk. 1)
  const v26 = f.erVisiteretTilFleksjob === false || s[184] || s[185]
  s[2636] = v26
  const v27 = f.erVisiteretTilFleksjob && s[186] && s[187]
  s[2635] = v27
  const LAB_117_1 = !s[2] || v27 || s[188]
  s[1262] = LAB_117_1
  const LAB_117_1_nej = !s[2] || v26 && (s[189] || !s[2])
  s[1263] = LAB_117_1_nej
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v30 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[883] = v30
  const v31 = shiftMonths(f.vurderingsdato, 72)
  const LAB_119_1_bundet = !s[2] || s[0] && (!s[30] && !v30 || s[30] && !v30 && v31 < s[7])
  s[1271] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[2] || !s[0] || !s[30] && v30 || s[30] && (v30 || v31 >= s[6])
  s[1272] = LAB_119_1_bundet_nej
  const LAB_119_1_bundet_ir = !s[2] || s[0] && s[30] && !v30 && !s[2]
  s[1273] = LAB_119_1_bundet_ir
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v35 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v36 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[2640] = v36
  const v37 = LAB_119_1_bundet || LAB_119_1_bundet_ir
  const v38 = f.fleksjobPaaNuvaerendeArbejdsplads && v37 && f.dokumentationForSaerligeVilkaar === false
  s[2641] = v38
  const LAB_118_2 = !s[2] || !s[0] && v35 || s[0] && (s[36] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v36)
  s[247] = LAB_118_2
  const LAB_118_2_nej = !s[2] || !s[0] && !v35 || s[0] && (s[36] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v38)
  s[246] = LAB_118_2_nej
  const LAB_118_2_ir = !s[2] || s[0] && s[36]
  s[248] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v42 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[414] = v42
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[601] = v43
  const v44 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[2643] = v44
  const v45 = f.afviser === 'anden_laegebehandling'
  s[2645] = v45
  const v46 = v45 && f.tilsvarendeIndgribende
  s[2644] = v46
  const v47 = v44 || v46
  s[415] = v47
  const v48 = v42 && v47
  s[600] = v48
  const v49 = s[158] && (!v42 && v43 && f.andenVurderingIndhentet || v48)
  const v50 = f.afviser === 'ingenting'
  s[413] = v50
  const LAB_118_3 = !v50 && (!s[2] || v49)
  s[1265] = LAB_118_3
  const LAB_118_3_nej = !v50 && (!s[2] || !v49)
  s[1266] = LAB_118_3_nej
  const LAB_118_3_ir = v50 || !s[2]
  s[1267] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v54 = f.maanederPaaSaerligeVilkaar >= 12
  s[2647] = v54
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[2] || !s[0] || LAB_119_1_bundet_nej || v54)
  s[1268] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[2] || s[0] && v37 && !v54)
  s[1269] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[2]
  s[819] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v58 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v59 = LAB_119_1_bundet_nej && !LAB_119_1_bundet && !LAB_119_1_bundet_ir
  s[885] = v59
  const LAB_119_1_mangler = s[2] ? (s[0] ? (LAB_119_1_bundet_nej ? 0 : v58) : 0) : -Infinity
  s[1274] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[2] ? (s[0] ? (v59 ? 0 : v58) : 0) : Infinity
  s[1275] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v62 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[2651] = v62
  const v63 = !s[0] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v62 && f.forsoegtUstoettetJob
  const v64 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[2650] = v64
  const v65 = f.fleksjobPaaNuvaerendeArbejdsplads && v37
  s[2649] = v65
  const LAB_119_2 = v65 && (!s[2] || v63)
  s[1276] = LAB_119_2
  const LAB_119_2_nej = v65 && (!s[2] || !v63)
  s[1277] = LAB_119_2_nej
  const LAB_119_2_ir = v65 && !s[2] || v64
  s[1278] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[2] || s[0] && s[190] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[188] || !s[2])
  s[193] = LAB_120_2
  const LAB_120_2_nej = !s[2] || !s[0] || !s[190] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[189]
  s[192] = LAB_120_2_nej
}

function svar_19(f, s) {
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v0 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v1 = f.fleksjobBevilgetFra >= s[191]
  s[2658] = v1
  const v2 = !v1 || s[192]
  s[2657] = v2
  const v3 = v1 && (s[193] || !s[2])
  s[2656] = v3
  const v4 = f.ansatIFleksjob === false || s[194]
  s[211] = v4
  const v5 = f.ansatIFleksjob && (s[195] || s[3])
  s[210] = v5
  const v6 = v3 && !v2
  s[889] = v6
  const v7 = v5 && !v4
  s[890] = v7
  const v8 = !v6 && !v7
  const v9 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[2655] = v9
  const v10 = !s[0] || v9 || v5
  s[2654] = v10
  const v11 = s[0] && !v9 && v4
  s[887] = v11
  const v12 = v11 && !v10
  s[886] = v12
  const LAB_120_1 = v11 ? FIRST_DAY : s[2] ? (s[0] ? (v5 || v8 ? (v8 ? v0 : NEVER) : NEVER) : NEVER) : FIRST_DAY
  s[1279] = LAB_120_1
  const LAB_120_1_hoej = v11 ? NEVER : s[2] ? (s[0] ? (v3 ? NEVER : v5 ? NEVER : v0) : NEVER) : NEVER
  s[1280] = LAB_120_1_hoej
  const LAB_120_1_ir = v11 || !v12 && !s[2]
  s[1281] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v16 = s[0] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[2] ? v16 : FIRST_DAY
  s[1282] = LAB_121_1
  const LAB_121_1_hoej = s[2] ? v16 : NEVER
  s[1283] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v19 = s[0] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[2] ? v19 : FIRST_DAY
  s[1284] = LAB_121_3
  const LAB_121_3_hoej = s[2] ? v19 : NEVER
  s[1285] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[1286] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[2]
  s[820] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v24 = !s[0] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = LAB_121_3_er && (!s[2] || v24)
  s[1288] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (!s[2] || !v24)
  s[1289] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v27 = s[0] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[2] || v27
  s[1290] = LAB_122_2
  const LAB_122_2_nej = !s[2] || !v27
  s[1291] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v30 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[2] || v30
  s[1292] = LAB_122_3
  const LAB_122_3_nej = !s[2] || !v30
  s[1293] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[2] || s[0] && !v7 && f.overenskomstenHarFleksjobvilkaar === false)
  s[1294] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[2] || !s[0] || v5 || !v7 && f.overenskomstenHarFleksjobvilkaar)
  s[1295] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[2]
  s[1296] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v36 = f.timerIFleksjobbet <= 800
  s[2663] = v36
  const v37 = s[0] && f.udfoererFunktionaerarbejde && v36
  const LAB_122_5 = !s[2] || v37
  s[1297] = LAB_122_5
  const LAB_122_5_nej = !s[2] || !v37
  s[1298] = LAB_122_5_nej
}

function svar_20(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v1 = v0 + f.andenLoenMedPension
  const v2 = SATS_6(f.vurderingsdato)
  const v3 = s[196] ? -Infinity : v2
  s[489] = v3
  const v4 = s[196] ? Infinity : v2
  s[490] = v4
  const v5 = Math.min(v1, v3)
  const v6 = Math.min(v1, v4)
  const v7 = v5 <= -Infinity
  const v8 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v9 = Math.round(v6 * 3000 / 10000)
  const v10 = v7 ? -Infinity : Math.min(v8, v9)
  const v11 = v7 ? Infinity : Math.max(v8, v9)
  const v12 = v7 && !s[196] && v5 === v6
  const v13 = s[196] || v7
  const v14 = -v4 === -Infinity
  s[491] = v14
  const v15 = -v3 === Infinity
  s[492] = v15
  const v16 = Math.max(0, v14 ? -Infinity : v1 - v4)
  const v17 = Math.max(0, v15 ? Infinity : v1 - v3)
  const v18 = v17 >= Infinity
  const v19 = v18 ? -Infinity : Math.round(v16 * 5500 / 10000)
  const v20 = v18 ? Infinity : quotient([v17, 5500], [10000], 'nærmeste', 1)
  const v21 = v18 && !s[196] && v16 === v17
  const v22 = s[196] || v18
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
  const v36 = v31 && !s[196] && v29 === v30
  const v37 = s[196] || v31
  const v38 = Math.max(0, v14 ? -Infinity : v28 - v4)
  const v39 = Math.max(0, v15 ? Infinity : v28 - v3)
  const v40 = v39 >= Infinity
  const v41 = v40 ? -Infinity : Math.round(v38 * 5500 / 10000)
  const v42 = v40 ? Infinity : quotient([v39, 5500], [10000], 'nærmeste', 1)
  const v43 = v40 && !s[196] && v38 === v39
  const v44 = s[196] || v40
  const v45 = v35 === Infinity
  const v46 = v41 === -Infinity
  const v47 = v34 === -Infinity
  const v48 = v42 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const LAB_123_2 = s[2] ? (s[0] ? (s[197] ? (v47 || v46 ? -Infinity : v34 + v41) : v25 || v24 ? -Infinity : v10 + v19) : 0) : -Infinity
  s[201] = LAB_123_2
  const LAB_123_2_hoej = s[2] ? (s[0] ? (s[197] ? (v45 || v48 ? Infinity : v35 + v42) : v23 || v26 ? Infinity : v11 + v20) : 0) : Infinity
  s[200] = LAB_123_2_hoej
  const LAB_123_2_er = s[198] && (!s[2] || !s[0] || !s[197] && !v12 && !v21 && !(v27 && (v12 || !v13 && v10 === v11) && (v21 || !v22 && v19 === v20)) || s[197] && !v36 && !v43 && !(v49 && (v36 || !v37 && v34 === v35) && (v43 || !v44 && v41 === v42)))
  s[204] = LAB_123_2_er
  const LAB_123_2_ir = s[198] && (!s[2] || s[0] && (!s[197] && (v13 || v22 || v27) || s[197] && (v37 || v44 || v49))) || s[199]
  s[205] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v54 = Math.max(0, f.loenloft - v0)
  const v55 = Math.max(0, f.loenloft - v1)
  const v56 = Math.max(0, f.loenloft - (v28 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[2] ? (s[0] ? (s[158] ? (s[197] ? v56 : Math.min(v54, v55)) : v54) : 0) : -Infinity
  s[202] = LAB_123_3
  const LAB_123_3_hoej = s[2] ? (s[0] ? (s[158] ? (s[197] ? v56 : Math.max(v54, v55)) : v54) : 0) : Infinity
  s[203] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v59 = v0 <= 0
  s[2665] = v59
  const v60 = f.dagpengeIFleksjobbet <= 0
  s[2666] = v60
  const v61 = !v59 || !v60
  s[2664] = v61
  const LAB_123_1_ret = !s[2] || s[0] && s[198] && v61
  s[208] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[2] || !s[0] || s[199] || !v61
  s[209] = LAB_123_1_ret_nej
}

function svar_21(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[196] ? -Infinity : v0
  const v2 = s[196] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[200] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[201] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[200]
  const v9 = v3 || v6 ? Infinity : v2 - s[201]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[202])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[203])
  const v12 = s[204] && !(v7 && !s[196] && v1 === v2 && (!s[204] || !s[205] && s[201] === s[200])) && s[198]
  const v13 = s[196] || s[205] || v7 || s[206]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[2] ? (s[0] ? (s[207] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[223] = LAB_123_1
  const LAB_123_1_hoej = s[2] ? (s[0] ? (s[207] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[224] = LAB_123_1_hoej
  const LAB_123_1_er = s[208] && (!s[2] || !s[0] || !s[207] && v12 || s[207] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[225] = LAB_123_1_er
  const LAB_123_1_ir = s[208] && (!s[2] || s[0] && (!s[207] && v13 || s[207] && (v13 || !v14))) || s[209] || !s[2]
  s[226] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const LAB_123_4 = f.ansatIFleksjob && f.flytterTilAndenKommune
  s[1299] = LAB_123_4
  const LAB_123_4_nej = LAB_123_4 && !s[2]
  s[1300] = LAB_123_4_nej
  const LAB_123_4_ir = !LAB_123_4 || !s[2]
  s[1301] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v24 = s[0] ? f.fleksjobSlutDen : NEVER
  const LAB_124_5 = s[2] ? v24 : FIRST_DAY
  s[1302] = LAB_124_5
  const LAB_124_5_hoej = s[2] ? v24 : NEVER
  s[1303] = LAB_124_5_hoej
  const v27 = s[199] || f.fleksjobErSlut === false
  s[2670] = v27
  const LAB_124_5_er = s[198] && f.fleksjobErSlut
  s[1304] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && !s[2] || v27
  s[1305] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v30 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[2671] = v30
  const v31 = s[0] && (!s[207] && v30 || s[207] && (v30 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[2] || v31
  s[821] = LAB_125_1
  const LAB_125_1_nej = !s[2] || !v31
  s[1307] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v34 = s[207] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[2] ? v34 : FIRST_DAY
  s[1308] = LAB_125_4
  const LAB_125_4_hoej = s[2] ? v34 : NEVER
  s[1309] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[2] || LAB_125_1_nej || !s[2]
  s[1310] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v38 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[897] = v38
  const v39 = f.maanederVirksomhedenBlevDrevet >= 12
  s[2674] = v39
  const v40 = f.tilskuddetErFoersteGang === false || v39
  s[2673] = v40
  const LAB_126_1 = !s[2] || v38 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && s[45] && s[187] && v40
  s[822] = LAB_126_1
  const LAB_126_1_nej = !s[2] || !v38 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[44] || s[185] || !v40
  s[1312] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v43 = v38 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[2] ? v43 : FIRST_DAY
  s[1313] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[2] ? v43 : NEVER
  s[1314] = LAB_126_1_til_hoej
  const v46 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[2675] = v46
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v46
  s[823] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[2]
  s[824] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v49 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[2] ? v49 : FIRST_DAY
  s[1316] = LAB_126_3
  const LAB_126_3_hoej = s[2] ? v49 : NEVER
  s[1317] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v52 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[2] ? v52 : FIRST_DAY
  s[1318] = LAB_126_4
  const LAB_126_4_hoej = s[2] ? v52 : NEVER
  s[1319] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v55 = SATS_8(f.vurderingsdato)
  const v56 = s[196] ? -Infinity : v55
  const v57 = s[196] ? Infinity : v55
  const v58 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[2] ? (v38 ? Math.max(0, v56 === -Infinity ? -Infinity : v56 - v58) : 0) : -Infinity
  s[1320] = LAB_126_5
  const LAB_126_5_hoej = s[2] ? (v38 ? Math.max(0, v57 === Infinity ? Infinity : v57 - v58) : 0) : Infinity
  s[1321] = LAB_126_5_hoej
  const v61 = LAB_126_1_nej || !s[2]
  const LAB_126_5_ir = LAB_126_1 && (!s[2] || v38 && s[196]) || v61
  s[1322] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v63 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v64 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v65 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[2] ? (v38 ? (v63 ? Math.min(v64, v65) : -Infinity) : 0) : -Infinity
  s[1323] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[2] ? (v38 ? (v63 ? Math.max(v64, v65) : Infinity) : 0) : Infinity
  s[1324] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[2] || !v38 || LAB_126_1 && !(!v63 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1325] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[2] || v38 && (LAB_126_5_ir || !v63)) || v61
  s[1326] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v70 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v71 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[210] && (!s[2] || v70 || v71)
  s[216] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[210] && (!s[2] || !v70 || !v71)
  s[215] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[210] && !s[2] || s[211]
  s[214] = LAB_133_3_loft_ir
}

function svar_22(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[221] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[787] = v2
  const v3 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[852] = v3
  const v4 = v2 && v3
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[788] = v5
  const v6 = s[212] && v5
  const v7 = s[213] || v4 || v6 || s[30]
  s[222] = v7
  const v8 = SATS_9(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[219] = v9
  const v10 = v7 ? Infinity : v8
  s[220] = v10
  const v11 = Math.min(v1, v9)
  const v12 = Math.min(v1, v10)
  const v13 = Math.max(v1, v11)
  const v14 = Math.min(v1, v12)
  const v15 = s[214] && v14 >= v13
  const v16 = s[215] || v15
  const v17 = s[215] ? (v15 ? Math.min(v1, v13) : v1) : v13
  const v18 = s[216] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[215] ? (v15 ? Math.max(v1, v14) : v1) : v14
  const v20 = s[216] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[216] || s[215] || v15
  const v22 = s[216] && v7 || s[214] && !(!v7 && v11 === v12 && v1 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v27 = Math.round(v20 * 2 / 3)
  const LAB_133_3 = s[2] ? (v0 ? (v23 ? -Infinity : Math.min(v24, v25)) : v23 ? -Infinity : Math.min(v26, v27)) : -Infinity
  s[1329] = LAB_133_3
  const LAB_133_3_hoej = s[2] ? (v0 ? (v23 ? Infinity : Math.max(v24, v25)) : v23 ? Infinity : Math.max(v26, v27)) : Infinity
  s[1330] = LAB_133_3_hoej
  const LAB_133_3_er = s[210] && (!s[2] || v21 && !(v23 && (!v21 || !v22 && v18 === v20)))
  s[1331] = LAB_133_3_er
  const LAB_133_3_ir = s[210] && (!s[2] || v22 || v23) || s[211]
  s[1332] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v32 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v33 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[854] = v33
  const v34 = s[213] || v4 || v6 || s[30] && v33 || s[160]
  const v35 = SATS_10(f.vurderingsdato)
  const v36 = Math.min(v32, v34 ? -Infinity : v35)
  const v37 = Math.min(v32, v34 ? Infinity : v35)
  const v38 = Math.max(v32, v36)
  const v39 = Math.min(v32, v37)
  const v40 = s[214] && v39 >= v38
  const v41 = s[215] || v40
  const v42 = s[215] ? (v40 ? Math.min(v32, v38) : v32) : v38
  const v43 = s[216] ? (v41 ? Math.min(v36, v42) : v36) : v42
  const v44 = s[215] ? (v40 ? Math.max(v32, v39) : v32) : v39
  const v45 = s[216] ? (v41 ? Math.max(v37, v44) : v37) : v44
  const v46 = s[216] || s[215] || v40
  const v47 = s[216] && v34 || s[214] && !(!v34 && v36 === v37 && v32 === v36)
  const v48 = v43 <= -Infinity
  const v49 = quotient([v43], [2], 'nærmeste', 1)
  const v50 = Math.round(v45 / 2)
  const v51 = quotient([v43, 2], [3], 'nærmeste', 1)
  const v52 = Math.round(v45 * 2 / 3)
  const LAB_133_3_aar = s[2] ? (v0 ? (v48 ? -Infinity : Math.min(v49, v50)) : v48 ? -Infinity : Math.min(v51, v52)) : -Infinity
  s[1333] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[2] ? (v0 ? (v48 ? Infinity : Math.max(v49, v50)) : v48 ? Infinity : Math.max(v51, v52)) : Infinity
  s[1334] = LAB_133_3_aar_hoej
  const v55 = s[211] || f.fleksjobPaaFuldTid === false
  s[2677] = v55
  const v56 = s[210] && f.fleksjobPaaFuldTid
  s[2676] = v56
  const LAB_133_3_aar_er = v56 && (!s[2] || v46 && !(v48 && (!v46 || !v47 && v43 === v45)))
  s[1335] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v56 && (!s[2] || v47 || v48) || v55
  s[1336] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v59 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v60 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v61 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const LAB_133_4 = s[2] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - f.refusionDenDag) : -Infinity
  s[1337] = LAB_133_4
  const LAB_133_4_hoej = s[2] ? Math.max(0, v63 === Infinity ? Infinity : v63 - f.refusionDenDag) : Infinity
  s[1338] = LAB_133_4_hoej
  const LAB_133_4_er = s[210] && (!s[2] || LAB_133_3_er && !(!v59 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1339] = LAB_133_4_er
  const LAB_133_4_ir = s[210] && (!s[2] || LAB_133_3_ir || !v59) || s[211]
  s[1340] = LAB_133_4_ir
  // LAB.133.5: Kommunen fik besked i tide om løn under fravær (LAB § 133, stk. 5)
  const v68 = f.meldtFraFoersteFravaersdag || f.meldtSnarestHerefter
  const v69 = f.arbejdsgiverensBetaling === 'loen'
  s[619] = v69
  const v70 = s[211] || !v69
  s[2679] = v70
  const v71 = s[210] && v69
  s[2678] = v71
  const LAB_133_5 = v71 && (!s[2] || v68)
  s[1341] = LAB_133_5
  const LAB_133_5_nej = v71 && (!s[2] || !v68)
  s[1342] = LAB_133_5_nej
  const LAB_133_5_ir = v71 && !s[2] || v70
  s[1343] = LAB_133_5_ir
}

function svar_23(f, s) {
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v0 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[2682] = v0
  const v1 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[901] = v1
  const v2 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[902] = v2
  const v3 = !v1 && !v2 && (f.oenskerDeltid || v0)
  const v4 = !s[0] || s[210]
  s[898] = v4
  const v5 = s[0] && s[211]
  s[899] = v5
  const LAB_134_3 = v4 && (!s[2] || v3)
  s[1344] = LAB_134_3
  const LAB_134_3_nej = v4 && (!s[2] || !v3)
  s[1345] = LAB_134_3_nej
  const LAB_134_3_ir = v4 && !s[2] || v5
  s[1346] = LAB_134_3_ir
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[2] ? f.timerISenesteJob : -Infinity
  s[1347] = LAB_134_4
  const LAB_134_4_hoej = s[2] ? f.timerISenesteJob : Infinity
  s[1348] = LAB_134_4_hoej
  const v11 = v5 || f.oenskerDeltid || LAB_134_3_nej
  s[2683] = v11
  const LAB_134_4_er = v4 && f.oenskerDeltid === false && (LAB_134_3 || LAB_134_3_ir)
  s[1349] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[2] || v11
  s[1350] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v14 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[2684] = v14
  const v15 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v14
  const LAB_136_1 = !s[2] || !s[0] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[187] && s[217] || s[0] && v15
  s[1351] = LAB_136_1
  const LAB_136_1_nej = !s[2] || !s[0] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[185] || s[218]) || s[0] && !v15
  s[1352] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v18 = Math.min(s[219], f.mindsteTimeloenForUfaglaerte)
  const v19 = Math.min(s[220], f.mindsteTimeloenForUfaglaerte)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18], [2], 'nærmeste', 1)
  const v22 = Math.round(v19 / 2)
  const v23 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v24 = Math.round(v19 * 2 / 3)
  const LAB_136_2 = s[2] ? (s[221] ? (v20 ? -Infinity : Math.min(v21, v22)) : v20 ? -Infinity : Math.min(v23, v24)) : -Infinity
  s[1353] = LAB_136_2
  const LAB_136_2_hoej = s[2] ? (s[221] ? (v20 ? Infinity : Math.max(v21, v22)) : v20 ? Infinity : Math.max(v23, v24)) : Infinity
  s[1354] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[2] || !(v20 && !s[222] && v18 === v19))
  s[1355] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[2] || s[222] || v20) || LAB_136_1_nej || !s[2]
  s[1356] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v29 = s[223] > -Infinity && s[224] < Infinity
  const v30 = quotient([s[223], 500], [10000], 'nærmeste', 100)
  const v31 = quotient([s[224], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[2] || !s[0] || s[225] && !(!v29 && (!s[225] || !s[226] && s[223] === s[224]))
  s[1359] = LAB_137_1_er
  const LAB_137_1_ir = !s[2] || s[0] && (s[226] || !v29)
  s[1360] = LAB_137_1_ir
  const LAB_137_1 = s[2] ? (s[0] ? Math.min(v29 ? Math.min(v30, v31) : -Infinity, 50000) : 0) : -Infinity
  s[1357] = LAB_137_1
  const LAB_137_1_hoej = s[2] ? (s[0] ? Math.min(v29 ? Math.max(v30, v31) : Infinity, 50000) : 0) : Infinity
  s[1358] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v36 = !s[170] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[2] || v36
  s[1361] = LAB_142_1
  const LAB_142_1_nej = !s[2] || !v36
  s[1362] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v39 = !s[170] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[2] || v39)
  s[1764] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[2] || !v39)
  s[421] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[2]
  s[426] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v43 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[2687] = v43
  const v44 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[420] = v44
  const v45 = f.revalideringErBevilget && v44
  s[2686] = v45
  const LAB_144 = !s[2] || !s[170] && (LAB_142_1 || !s[2]) && f.erhvervssigtetErAfklaret === false || s[170] && v45 && f.erhvervssigtetErAfklaret === false
  s[825] = LAB_144
  const LAB_144_nej = !s[2] || !s[170] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[170] && (v43 || f.erhvervssigtetErAfklaret)
  s[436] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v48 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[905] = v48
  const v49 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[906] = v49
  const v50 = !v49 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v49 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v48 || v50
  s[1371] = LAB_145_2
  const LAB_145_2_nej = !v48 || !v50
  s[1372] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v53 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v54 = LAB_145_2 && !LAB_145_2_nej && v48
  s[907] = v54
  const LAB_145_1 = v48 ? (v54 ? NEVER : v53) : FIRST_DAY
  s[1364] = LAB_145_1
  const LAB_145_1_hoej = v48 ? (LAB_145_2 ? NEVER : v53) : NEVER
  s[1365] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v48
  s[1367] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v48 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1368] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v48 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1369] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v48 || LAB_145_1_ir
  s[1370] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v61 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v62 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v63 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[2] || !s[30] && v61 || s[30] && (!s[227] && (v62 || v63) || s[227] && v63)
  s[1373] = LAB_146
  const LAB_146_nej = !s[2] || !s[30] && !v61 || s[30] && (!s[227] && (!v62 || !v63) || s[227] && !v63)
  s[1374] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v66 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[2694] = v66
  const v67 = v66 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[2693] = v67
  const v68 = !s[37] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[37] && f.mentorFremmerMaalet && v67
  const LAB_167_1 = !s[2] || v68
  s[826] = LAB_167_1
  const LAB_167_1_nej = !s[2] || !v68
  s[1376] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v71 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[2695] = v71
  const v72 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[2696] = v72
  const v73 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[2] ? (v71 ? (v72 ? v73 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1377] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[2] ? (v71 ? (v72 ? v73 : NEVER) : NEVER) : NEVER
  s[1378] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[2] || v71 && !v72) || LAB_167_1_nej || !s[2]
  s[1379] = LAB_167_1_periode_ir
}

function svar_24(f, s) {
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v0 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[908] = v0
  const v1 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[2698] = v1
  const v2 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[2699] = v2
  const v3 = f.udskrivesFraPsykiatrien && v2
  const LAB_167_2 = !s[2] || v1 && (!v0 || v3)
  s[1380] = LAB_167_2
  const LAB_167_2_nej = !s[2] || !v1 || !v0 || !v3
  s[1381] = LAB_167_2_nej
  const LAB_167_2_ir = !s[2] || v1 && !v0
  s[1382] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v7 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[2701] = v7
  const v8 = f.optagetPaaUddannelse && v7
  const LAB_167_3 = s[228] && (!s[2] || s[30] && (!s[227] || v8))
  s[1383] = LAB_167_3
  const LAB_167_3_nej = s[228] && (!s[2] || !s[30] || !s[227] || !v8)
  s[1384] = LAB_167_3_nej
  const LAB_167_3_ir = !s[228] || !s[2] || s[30] && !s[227]
  s[1385] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v12 = f.kilometerOmDagen <= 2400
  s[2704] = v12
  const v13 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2707] = v13
  const v14 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2708] = v14
  const v15 = v13 && v14
  s[2706] = v15
  const v16 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[245] = v16
  const v17 = s[229] && v16
  s[2709] = v17
  const v18 = v15 || v17
  s[2705] = v18
  const v19 = s[230] && s[231]
  s[2710] = v19
  const v20 = !v12 && v18 && !v19
  const v21 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[244] = v21
  const v22 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2713] = v22
  const v23 = s[230] && v22
  s[2712] = v23
  const v24 = v15 || v17 || v23
  s[2711] = v24
  const v25 = !v12 && v24 && !v19
  const v26 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[2716] = v26
  const v27 = v26 && v14
  s[2715] = v27
  const v28 = v27 || v17 || v23
  s[2714] = v28
  const v29 = s[232] && s[231]
  s[2717] = v29
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2720] = v30
  const v31 = f.tilbuddetsArt === 'nytteindsats'
  s[2722] = v31
  const v32 = v14 || v31
  s[2721] = v32
  const v33 = v30 && v32
  s[2719] = v33
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2724] = v34
  const v35 = v34 && v22
  s[2723] = v35
  const v36 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[2728] = v36
  const v37 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2729] = v37
  const v38 = v36 && v37
  s[2727] = v38
  const v39 = f.maalgruppeForTilbud === 'under_18'
  s[2731] = v39
  const v40 = v39 && v16
  s[2730] = v40
  const v41 = v38 || v40
  s[2726] = v41
  const v42 = v41 && f.befordringEfterKonkretVurdering
  s[2725] = v42
  const v43 = v33 || v35 || v42
  s[2718] = v43
  const v44 = !s[30] && !v12 && v28 && !v29 || s[30] && !v12 && v43 && !v29
  const v45 = v21 && !s[233]
  const LAB_175_1 = !s[2] || !s[37] && v20 || s[37] && (!v21 && v25 || v21 && (!s[233] || v44))
  s[238] = LAB_175_1
  const LAB_175_1_nej = !s[2] || !s[37] && !v20 || s[37] && (!v21 && !v25 || v21 && (!s[233] || !v44))
  s[240] = LAB_175_1_nej
  const LAB_175_1_ir = !s[2] || s[37] && v45
  s[239] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v49 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2732] = v49
  const v50 = f.befordringFoelgerAfFunktionsnedsaettelse && v49 && v14
  const v51 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[2733] = v51
  const v52 = v14 || v22
  s[2734] = v52
  const v53 = v51 && v32
  s[2736] = v53
  const v54 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2738] = v54
  const v55 = v54 && v14 && f.befordringEfterKonkretVurdering
  s[2737] = v55
  const v56 = v53 || v35 || v55
  s[2735] = v56
  const v57 = !s[30] && f.befordringFoelgerAfFunktionsnedsaettelse && v51 && v52 || s[30] && f.befordringFoelgerAfFunktionsnedsaettelse && v56
  const LAB_175_4 = !s[2] || !v21 && v50 || v21 && (!s[233] || v57)
  s[243] = LAB_175_4
  const LAB_175_4_nej = !s[2] || !v21 && !v50 || v21 && (!s[233] || !v57)
  s[241] = LAB_175_4_nej
  const LAB_175_4_ir = !s[2] || v45
  s[242] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v61 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2740] = v61
  const v62 = s[230] && v61
  s[2739] = v62
  const v63 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[257] = v63
  const v64 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[560] = v64
  const v65 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[2886] = v65
  const v66 = v63 || s[4] && v64 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v65 || s[36]
  const v67 = SATS_11(f.vurderingsdato)
  const v68 = v66 ? -Infinity : v67
  const v69 = v66 ? Infinity : v67
  const LAB_175_2_takst_er = !s[2] || v21 || !v62 || !s[233]
  s[236] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[2] || !v21 && (v62 || v66) || v21 && (!s[233] || v66)
  s[237] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[2] ? (v21 ? (s[233] ? v68 : -Infinity) : v62 ? -Infinity : v68) : -Infinity
  s[234] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[2] ? (v21 ? (s[233] ? v69 : Infinity) : v62 ? Infinity : v69) : Infinity
  s[235] = LAB_175_2_takst_hoej
}

function svar_25(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[234] > -Infinity && s[235] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[234]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[235]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[236] && !(!v1 && (!s[236] || !s[237] && s[234] === s[235]))
  const v7 = s[237] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[238] && v6
  const v11 = s[239] && v6 && v9 >= v8
  const v12 = s[240] || v11
  const v13 = s[240] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[240] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[240] || v11
  const v18 = s[238] && v7 || s[239] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[241] && v17
  const v22 = s[242] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[243] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[243] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[243] || v21 || v22
  const v29 = s[241] && v18 || s[242] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[2] || !s[244] && v28 || s[244] && (!s[233] || v28)
  s[1388] = LAB_175_2_er
  const LAB_175_2_ir = !s[2] || !s[244] && v29 || s[244] && (!s[233] || v29)
  s[1389] = LAB_175_2_ir
  const LAB_175_2 = s[2] ? (s[244] ? (s[233] ? v25 : -Infinity) : v25) : -Infinity
  s[1386] = LAB_175_2
  const LAB_175_2_hoej = s[2] ? (s[244] ? (s[233] ? v27 : Infinity) : v27) : Infinity
  s[1387] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[30] && s[230] || s[30] && s[230] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[2] || v34
  s[1390] = LAB_175_5
  const LAB_175_5_nej = !s[2] || !v34
  s[1391] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2742] = v37
  const v38 = v37 && s[245]
  s[2741] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2744] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[2745] = v40
  const v41 = v39 && v40
  s[2743] = v41
  const v42 = !s[30] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[30] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[2] || v42
  s[827] = LAB_176_1
  const LAB_176_1_nej = !s[2] || !v42
  s[1393] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[2746] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[2747] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[2] ? v48 : -Infinity
  s[1394] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[2] ? v48 : Infinity
  s[1395] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[2] || LAB_176_1_nej || !s[2]
  s[1396] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[2] || !s[0] && (s[246] || f.revurderingensGrundlagMangler)
  s[828] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[2] || s[0] || (s[247] || s[248]) && f.revurderingensGrundlagMangler === false
  s[1398] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[0] ? NEVER : shiftDays(shiftMonths(f.visiteretEllerRevurderetDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[2] ? v54 : FIRST_DAY
  s[1399] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[2] ? v54 : NEVER
  s[1400] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[2] || LAB_2003_121_4_nej || !s[2]
  s[1401] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[249] && !s[212]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[2] || v58)
  s[254] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[2] || !v58)
  s[255] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[2]
  s[256] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v62 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[10] ? v62 : FIRST_DAY
  s[1402] = LAS_10_3
  const LAS_10_3_hoej = s[10] ? v62 : NEVER
  s[1403] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v65 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[2] || v65
  s[258] = LAS_11_2
  const LAS_11_2_nej = !s[2] || !v65
  s[259] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v68 = s[249] && !s[250] && s[251]
  const LAS_23_1 = !s[2] || v68
  s[252] = LAS_23_1
  const LAS_23_1_nej = !s[2] || !v68
  s[253] = LAS_23_1_nej
}

function svar_26(f, s) {
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v0 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[2752] = v0
  const v1 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[2753] = v1
  const v2 = v0 && v1
  const v3 = f.staarTilRaadighedForUddannelse && v0
  const v4 = f.staarTilRaadighedForUddannelse === false && !v0
  const v5 = !s[2] && !(v3 || v4)
  s[2756] = v5
  const v6 = s[252] && f.staarTilRaadighedForUddannelse || s[253] && v0 || !s[2] && v3
  s[2754] = v6
  const v7 = s[252] && f.staarTilRaadighedForUddannelse === false || s[253] && !v0 || !s[2] && v4
  s[2755] = v7
  const v8 = s[251] && f.staarTilRaadighedForUddannelse || !s[251] && v0
  s[2757] = v8
  const v9 = v8 && v1
  const LAS_13_1 = !s[2] || !s[249] && v2 || s[249] && (!s[250] && (v6 || v5) && v1 || s[250] && v9)
  s[1413] = LAS_13_1
  const LAS_13_1_nej = !s[2] || !s[249] && !v2 || s[249] && (!s[250] && (v7 || !v1) || s[250] && !v9)
  s[1414] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v12 = f.erGift || s[254]
  s[2759] = v12
  const v13 = f.erGift === false && (s[255] || s[256])
  s[2760] = v13
  const v14 = s[257] || s[38]
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = SATS_13(f.vurderingsdato)
  const v19 = v14 ? -Infinity : v18
  const v20 = v14 ? Infinity : v18
  const LAS_14_1_graense_ir = !s[2] || s[250] && (v12 && v14 || v13 && v14)
  s[1435] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[2] ? (s[250] ? (v12 ? (v13 ? Math.min(v16, v19) : v16) : v19) : v13 ? 1000000 : 2000000) : -Infinity
  s[1433] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[2] ? (s[250] ? (v12 ? (v13 ? Math.max(v17, v20) : v17) : v20) : v12 ? 2000000 : 1000000) : Infinity
  s[1434] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v24 = f.formue - f.formueDerSesBortFra
  const v25 = -LAS_14_1_graense_hoej === -Infinity
  const v26 = -LAS_14_1_graense === Infinity
  const v27 = v24 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[2] || LAS_14_1_graense_ir
  s[1438] = LAS_14_1_over_ir
  const LAS_14_1_over = s[2] ? (s[250] ? Math.max(0, v25 ? -Infinity : v27 - LAS_14_1_graense_hoej) : Math.max(0, v25 ? -Infinity : v24 - LAS_14_1_graense_hoej)) : -Infinity
  s[1436] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[2] ? (s[250] ? Math.max(0, v26 ? Infinity : v27 - LAS_14_1_graense) : Math.max(0, v26 ? Infinity : v24 - LAS_14_1_graense)) : Infinity
  s[1437] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[2] || LAS_14_1_over_hoej > 0
  s[1430] = LAS_14_1
  const LAS_14_1_nej = !s[2] || LAS_14_1_over <= 0
  s[1431] = LAS_14_1_nej
  const LAS_14_1_ir = !s[2] || LAS_14_1_over_ir
  s[1432] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v34 = s[258] || !s[2]
  const LAS_11 = !s[2] || v34 && (LAS_13_1 || !s[2]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[258] || LAS_13_1 || LAS_14_1_nej)
  s[1404] = LAS_11
  const LAS_11_nej = !s[2] || s[259] || LAS_13_1_nej || LAS_14_1
  s[1405] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v37 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[2761] = v37
  const LAS_11_2_supplerende = !s[2] || v34 && v37 && f.klarTilFuldTid
  s[1406] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[2] || s[259] || !v37 || f.klarTilFuldTid === false
  s[1407] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v40 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[2762] = v40
  const v41 = f.aarMedHjaelpSomPar >= 2
  s[2764] = v41
  const v42 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[2765] = v42
  const v43 = f.erGift === false || !v41 || f.kanIkkeFaaOrdinaertArbejde || v42
  const v44 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[2763] = v44
  const v45 = v44 && !s[27]
  const LAS_13_8 = !s[2] || !v40 || v44 || v43
  s[1415] = LAS_13_8
  const LAS_13_8_nej = !s[2] || v40 && (!v44 && !v43 || v45)
  s[1416] = LAS_13_8_nej
  const LAS_13_8_ir = !s[2] || v40 && v45
  s[1417] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v49 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[327] = v49
  const v50 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[2767] = v50
  const v51 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[2768] = v51
  const v52 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[2769] = v52
  const v53 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[2770] = v53
  const v54 = !v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v52) || v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v53)
  const LAS_25b_1_er = v49 && s[260]
  s[328] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v49 || v54)
  s[330] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v49 || !v54)
  s[1418] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v49
  s[829] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v59 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v49 || v59)
  s[1420] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v49 || !v59)
  s[1421] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v62 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[789] = v62
  const v63 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v64 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[847] = v64
  const v65 = v64 || s[261]
  const LAS_13g_1_beloeb = v49 ? (v62 ? (s[30] ? (s[261] ? -Infinity : f.hjaelpEfterVoksensatsen ? (v65 ? -Infinity : 105400) : v65 ? -Infinity : 52600) : -Infinity) : v63) : -Infinity
  s[1426] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v49 ? (v62 ? (s[30] ? (s[261] ? Infinity : f.hjaelpEfterVoksensatsen ? (v65 ? Infinity : 105400) : v65 ? Infinity : 52600) : Infinity) : v63) : Infinity
  s[1427] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1428] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v49 || v62 && (!s[30] || s[261] || v65)
  s[1429] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v70 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[2772] = v70
  const v71 = LAS_13f_1_nej || LAS_13f_1_ir
  s[329] = v71
  const v72 = v71 && f.hjaelpPaaSUNiveau === false
  s[2773] = v72
  const v73 = v72 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v49 ? (v70 ? (v73 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1422] = LAS_13g_1
  const LAS_13g_1_hoej = v49 ? (v73 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1423] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v49 || v70 || v73)
  s[1424] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v49 || v72 && LAS_13g_1_beloeb_ir
  s[1425] = LAS_13g_1_ir
}

function svar_27(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = shiftMonths(f.foedselsdag, 300)
  s[425] = v0
  const v1 = f.vurderingsdato >= v0
  s[273] = v1
  const v2 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[2775] = v2
  const v3 = v2 || f.opfyldtBeskaeftigelseskravetFoer
  s[2774] = v3
  const v4 = v1 && v3
  const LAS_16_3 = s[250] && (!s[250] || v4)
  s[1439] = LAS_16_3
  const LAS_16_3_nej = s[250] && (!s[250] || !v4)
  s[1440] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v7 = !s[262] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[267] = v7
  const v8 = s[260] || s[38]
  s[272] = v8
  const v9 = SATS_14(f.vurderingsdato)
  const v10 = s[262] || LAS_16_3
  s[2776] = v10
  const v11 = !s[262] && (LAS_16_3_nej || !s[250])
  s[2777] = v11
  const v12 = SATS_15(f.vurderingsdato)
  const v13 = v8 ? -Infinity : v12
  s[512] = v13
  const v14 = v8 ? Infinity : v12
  s[511] = v14
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
  const v26 = s[263] && v25 >= v24
  const v27 = s[264] || v26
  const v28 = s[264] ? (v26 ? Math.min(v22, v24) : v22) : v24
  const v29 = s[264] ? (v26 ? Math.max(v23, v25) : v23) : v25
  const LAS_16_1 = s[250] ? (v7 ? (v8 ? -Infinity : v9) : s[265] ? (v27 ? Math.min(v18, v28) : v18) : v28) : -Infinity
  s[318] = LAS_16_1
  const LAS_16_1_hoej = s[250] ? (v7 ? (v8 ? Infinity : v9) : s[265] ? (v27 ? Math.max(v19, v29) : v19) : v29) : Infinity
  s[317] = LAS_16_1_hoej
  const LAS_16_1_er = s[250] && (!s[250] || v7 || s[265] || s[264] || v26)
  s[324] = LAS_16_1_er
  const LAS_16_1_ir = !s[250] || !s[250] || v7 && v8 || !v7 && (s[265] && v20 || s[264] && v8 || s[263] && v20 && v8 || s[263] && !(!v20 && v18 === v19 && !v8 && v22 === v23 && v18 === v22))
  s[325] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[2] || s[250]
  s[1441] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[2] || !s[250]
  s[1442] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v36 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[2778] = v36
  const v37 = f.harForsoergelsespligt && v36
  s[271] = v37
  const v38 = SATS_18(f.vurderingsdato)
  const v39 = v37 && v8
  s[274] = v39
  const LAS_17_1 = s[250] ? (v37 ? (v8 ? -Infinity : v38) : 0) : -Infinity
  s[304] = LAS_17_1
  const LAS_17_1_hoej = s[250] ? (v37 ? (v8 ? Infinity : v38) : 0) : Infinity
  s[302] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[250] || !s[250] || v39
  s[306] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v43 = s[264] || v7 || v10
  s[270] = v43
  const v44 = s[265] || s[263]
  s[268] = v44
  const v45 = v44 && !v7 && v11
  s[269] = v45
  const v46 = s[265] || v7
  s[2784] = v46
  const v47 = s[266] && !v7
  s[2783] = v47
  const v48 = v45 || v47
  s[2781] = v48
  const v49 = v43 && v46
  s[2782] = v49
  const v50 = f.retTilEkstraBoernetilskud === false || v49
  s[2780] = v50
  const v51 = f.retTilEkstraBoernetilskud && v48
  s[2779] = v51
  const v52 = SATS_19(f.vurderingsdato)
  const v53 = v8 ? -Infinity : v52
  const LAS_18_1 = s[250] ? (v51 ? (v50 ? Math.min(0, v53) : v53) : 0) : -Infinity
  s[303] = LAS_18_1
  const LAS_18_1_hoej = s[250] ? (v51 ? (v8 ? Infinity : v52) : 0) : Infinity
  s[305] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[250] || !s[250] || v51 && v8
  s[307] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v57 = s[264] || v7 || v11
  s[2790] = v57
  const v58 = v44 && !v7 && v10
  s[2789] = v58
  const v59 = v45 || v58
  s[2787] = v59
  const v60 = v43 && v57
  s[2788] = v60
  const v61 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v60
  s[2786] = v61
  const v62 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v59
  s[2785] = v62
  const v63 = SATS_20(f.vurderingsdato)
  const v64 = v8 ? -Infinity : v63
  const LAS_18_3 = s[250] ? (v62 ? (v61 ? Math.min(0, v64) : v64) : 0) : -Infinity
  s[308] = LAS_18_3
  const LAS_18_3_hoej = s[250] ? (v62 ? (v8 ? Infinity : v63) : 0) : Infinity
  s[309] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[250] || !s[250] || v62 && v8
  s[310] = LAS_18_3_ir
}

function svar_28(f, s) {
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v0 = s[264] || !s[267]
  s[2797] = v0
  const v1 = f.visiteretSom === 'aktivitetsparat'
  s[340] = v1
  const v2 = v1 || f.erForrevalidend
  s[2793] = v2
  const v3 = s[268] && s[267]
  s[2796] = v3
  const v4 = s[269] || v3
  s[2794] = v4
  const v5 = s[270] && v0
  s[2795] = v5
  const v6 = !v2 || v5
  s[2792] = v6
  const v7 = v2 && v4
  s[2791] = v7
  const v8 = SATS_21(f.vurderingsdato)
  const v9 = SATS_22(f.vurderingsdato)
  const v10 = SATS_23(f.vurderingsdato)
  const v11 = f.harForsoergelsespligt ? (s[271] ? (s[272] ? -Infinity : v8) : 0) : s[273] ? (s[272] ? -Infinity : v10) : s[272] ? -Infinity : v9
  const LAS_19_1 = s[250] ? (v7 ? (v6 ? Math.min(0, v11) : v11) : 0) : -Infinity
  s[311] = LAS_19_1
  const LAS_19_1_hoej = s[250] ? (v7 ? (f.harForsoergelsespligt ? (s[271] ? (s[272] ? Infinity : v8) : 0) : s[273] ? (s[272] ? Infinity : v10) : s[272] ? Infinity : v9) : 0) : Infinity
  s[312] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[250] || !s[250] || v7 && (f.harForsoergelsespligt && s[274] || f.harForsoergelsespligt === false && s[272])
  s[313] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v15 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[2798] = v15
  const v16 = f.gruppeIJuni2025 === 'ingen'
  s[2801] = v16
  const v17 = v16 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || v5
  s[2800] = v17
  const v18 = !v16 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && v4
  s[2799] = v18
  const v19 = s[260] || v15
  const v20 = v19 ? -Infinity : 200000
  const LAS_20_1 = s[250] ? (v15 ? 0 : v18 ? (v17 ? Math.min(0, v20) : v20) : 0) : -Infinity
  s[314] = LAS_20_1
  const LAS_20_1_hoej = s[250] ? (v15 ? 0 : v18 ? (v19 ? Infinity : 200000) : 0) : Infinity
  s[315] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[250] || !s[250] || !v15 && v18 && v19
  s[316] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v24 = f.deltagerEllerOenskerTilbud && v2
  s[2806] = v24
  const v25 = v1 && f.saerligtKomplekseUdfordringer
  s[2805] = v25
  const v26 = f.erForrevalidend || v25
  s[2804] = v26
  const v27 = f.deltagerEllerOenskerTilbud && v26
  s[2803] = v27
  const v28 = v27 ? f.visiteretDen : v24 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[249] ? v28 : FIRST_DAY
  s[294] = LAS_24_1
  const LAS_24_1_hoej = s[249] ? v28 : NEVER
  s[293] = LAS_24_1_hoej
  const v31 = s[249] && s[260]
  s[275] = v31
  const LAS_24_1_er = v31 && !s[262]
  s[282] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[249]
  s[297] = LAS_24_1_ir
}

function svar_29(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[365] = v0
  const v1 = s[213] || s[250]
  s[276] = v1
  const v2 = SATS_24(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[295] = v3
  const v4 = v1 ? Infinity : v2
  s[296] = v4
  const v5 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[350] = v5
  const v6 = v5 || s[250]
  s[277] = v6
  const v7 = s[252] && v6
  s[285] = v7
  const v8 = s[253] && v6
  s[286] = v8
  const v9 = !s[2] && v6
  s[287] = v9
  const v10 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[2809] = v10
  const v11 = SATS_25(f.vurderingsdato)
  const v12 = v6 ? -Infinity : v11
  const v13 = v6 ? Infinity : v11
  const v14 = SATS_26(f.vurderingsdato)
  const v15 = v6 ? -Infinity : v14
  const v16 = v6 ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[2] && v18 >= v17
  const v20 = s[253] || v19
  const v21 = s[253] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[252] ? (v20 ? Math.min(v12, v21) : v12) : v21
  const v23 = s[253] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v24 = s[252] ? (v20 ? Math.max(v13, v23) : v13) : v23
  const v25 = s[252] || s[253] || v19
  const v26 = v7 || v8 || v9 || !s[2] && !(!v6 && v12 === v13 && !v6 && v15 === v16 && v12 === v15)
  const v27 = SATS_27(f.vurderingsdato)
  const v28 = v6 ? -Infinity : v27
  const v29 = v6 ? Infinity : v27
  const v30 = SATS_28(f.vurderingsdato)
  const v31 = s[273] && v6 || !s[273] && v1
  s[291] = v31
  const v32 = s[273] ? (v6 ? -Infinity : v30) : v3
  const v33 = s[273] ? (v6 ? Infinity : v30) : v4
  const v34 = Math.max(v28, v32)
  const v35 = Math.min(v29, v33)
  const v36 = !s[2] && v35 >= v34
  const v37 = s[253] || v36
  const v38 = s[253] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[252] ? (v37 ? Math.min(v28, v38) : v28) : v38
  s[279] = v39
  const v40 = s[253] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[252] ? (v37 ? Math.max(v29, v40) : v29) : v40
  s[281] = v41
  const v42 = s[252] || s[253] || v36
  s[284] = v42
  const v43 = s[253] && v31
  s[289] = v43
  const v44 = !s[2] && v6 && v31
  s[290] = v44
  const v45 = v7 || v43 || v44 || !s[2] && !(!v6 && v28 === v29 && !v31 && v32 === v33 && v28 === v32)
  s[292] = v45
  const LAS_25_3_forsoerger = s[249] ? (v10 ? (v0 ? v22 : -Infinity) : f.samleverMedUngeydelse ? v22 : v39) : -Infinity
  s[278] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[249] ? (v10 ? (v0 ? v24 : Infinity) : f.samleverMedUngeydelse ? v24 : v41) : Infinity
  s[280] = LAS_25_3_forsoerger_hoej
  const v48 = s[275] && !s[262] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[2807] = v48
  const LAS_25_3_forsoerger_er = v48 && (!s[249] || !v10 && (f.samleverMedUngeydelse && v25 || f.samleverMedUngeydelse === false && v42) || v10 && (!v0 || v25))
  s[283] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v48 || !s[249] || !v10 && (f.samleverMedUngeydelse && v26 || f.samleverMedUngeydelse === false && v45) || v10 && (!v0 || v26)
  s[288] = LAS_25_3_forsoerger_ir
}

function svar_30(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[276] ? -Infinity : v0
  s[298] = v1
  const v2 = s[276] ? Infinity : v0
  s[300] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[276] ? -Infinity : v3
  s[320] = v4
  const v5 = s[276] ? Infinity : v3
  s[322] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[276] ? -Infinity : v6
  s[299] = v7
  const v8 = s[276] ? Infinity : v6
  s[301] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[271]
  s[2810] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[2811] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[277] ? -Infinity : v11
  const v13 = s[277] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[277] ? -Infinity : v14
  const v16 = s[277] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[2] && v18 >= v17
  const v20 = s[253] || v19
  const v21 = s[253] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[253] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[277] ? -Infinity : v23
  const v25 = s[277] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[273] ? (s[277] ? -Infinity : v26) : v4
  const v28 = s[273] ? (s[277] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[2] && v30 >= v29
  const v32 = s[253] || v31
  const v33 = s[253] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[253] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[249] ? (v9 ? v1 : v10 ? (s[252] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[278] : f.borHosForaeldre ? (s[252] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[279]) : -Infinity
  s[319] = LAS_25_3
  const LAS_25_3_hoej = s[249] ? (v9 ? v2 : v10 ? (s[252] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[280] : f.borHosForaeldre ? (s[252] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[281]) : Infinity
  s[321] = LAS_25_3_hoej
  const LAS_25_3_er = s[282] && (!s[249] || v9 || v10 && (s[252] || s[253] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[283] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[252] || s[253] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[284]))))
  s[323] = LAS_25_3_er
  const LAS_25_3_ir = !s[282] || !s[249] || v9 && s[276] || !v9 && (v10 && (s[285] || s[286] || s[287] || !s[2] && !(!s[277] && v12 === v13 && !s[277] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[276] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[288] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[285] || s[289] || s[290] || !s[2] && !(!s[277] && v24 === v25 && !s[291] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[276] || f.psykiskLidelseNaevntILoven === false && s[292])))))
  s[326] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[282] && f.vurderingsdato < s[293]
  s[2812] = v39
  const v40 = s[282] && f.vurderingsdato >= s[294]
  s[2813] = v40
  const v41 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[2815] = v41
  const v42 = f.gravidEfter12Uge || v41
  s[2814] = v42
  const v43 = f.forsoergerEgetBarnIHjemmet ? v1 : s[273] ? v7 : f.borHosForaeldre ? v4 : s[295]
  const v44 = f.forsoergerEgetBarnIHjemmet ? v2 : s[273] ? v8 : f.borHosForaeldre ? v5 : s[296]
  const v45 = v44 === Infinity
  const v46 = -LAS_25_3_hoej === -Infinity
  const v47 = v43 === -Infinity
  const v48 = -LAS_25_3 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const v50 = v42 || LAS_25_3_er && !(v49 && !s[276] && v43 === v44 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v51 = !v42 && (s[276] || LAS_25_3_ir || v49)
  const v52 = v42 ? 0 : Math.max(0, v47 || v46 ? -Infinity : v43 - LAS_25_3_hoej)
  const v53 = v42 ? 0 : Math.max(0, v45 || v48 ? Infinity : v44 - LAS_25_3)
  const v54 = v40 && v50
  const v55 = s[297] && v50 && v52 <= 0
  const LAS_24_3 = s[249] ? (v39 ? 0 : v52) : -Infinity
  s[1444] = LAS_24_3
  const LAS_24_3_hoej = s[249] ? (v54 || v55 ? (v54 ? v53 : 0) : 0) : Infinity
  s[1445] = LAS_24_3_hoej
  const LAS_24_3_er = s[282] && (!s[249] || v39 || v54 || v55)
  s[1446] = LAS_24_3_er
  const LAS_24_3_ir = !s[282] || !s[249] || v40 && v51 || s[297] && !((!v50 || !v51 && v52 === v53) && v50 && v52 === 0)
  s[1447] = LAS_24_3_ir
}

function svar_31(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[271] ? s[298] : s[299]
  s[331] = v0
  const v1 = s[271] ? s[300] : s[301]
  s[332] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[424] = v2
  const v3 = s[302] === Infinity
  const v4 = s[303] === -Infinity
  const v5 = s[304] === -Infinity
  const v6 = s[305] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[304] + s[303]
  const v9 = v3 || v6 ? Infinity : s[302] + s[305]
  const v10 = s[250] && !(v7 && (!s[250] || !s[306] && s[304] === s[302]) && (!s[250] || !s[307] && s[303] === s[305]))
  const v11 = s[306] || s[307] || v7
  const v12 = v9 === Infinity
  const v13 = s[308] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[309] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[308]
  const v18 = v12 || v15 ? Infinity : v9 + s[309]
  const v19 = v10 && s[250] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[250] || !s[310] && s[308] === s[309]))
  const v20 = v11 || s[310] || v16
  const v21 = v18 === Infinity
  const v22 = s[311] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[312] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[311]
  const v27 = v21 || v24 ? Infinity : v18 + s[312]
  const v28 = v19 && s[250] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[250] || !s[313] && s[311] === s[312]))
  const v29 = v20 || s[313] || v25
  const v30 = v27 === Infinity
  const v31 = s[314] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[315] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[314]
  const v36 = v30 || v33 ? Infinity : v27 + s[315]
  const v37 = v28 && s[250] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[250] || !s[316] && s[314] === s[315]))
  const v38 = v29 || s[316] || v34
  const v39 = s[317] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[318] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[2] ? (s[249] ? (s[250] ? (v41 || v40 ? -Infinity : s[318] + v35) : s[262] ? v0 : s[319]) : s[273] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[298] : v2 ? s[298] : f.gravidEfter12Uge ? s[299] : f.borHosForaeldre ? s[320] : f.psykiskLidelseNaevntILoven ? s[299] : s[295]) : -Infinity
  s[1448] = LAS_25
  const LAS_25_hoej = s[2] ? (s[249] ? (s[250] ? (v39 || v42 ? Infinity : s[317] + v36) : s[262] ? v1 : s[321]) : s[273] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[300] : v2 ? s[300] : f.gravidEfter12Uge ? s[301] : f.borHosForaeldre ? s[322] : f.psykiskLidelseNaevntILoven ? s[301] : s[296]) : Infinity
  s[1449] = LAS_25_hoej
  const v46 = s[250] || s[265]
  s[2816] = v46
  const v47 = !s[250] && s[266]
  s[2817] = v47
  const LAS_25_er = v46 && (!s[2] || !s[249] || !s[250] && (s[262] || s[323]) || s[250] && s[324] && v37 && !(v43 && (!s[324] || !s[325] && s[318] === s[317]) && (!v37 || !v38 && v35 === v36)))
  s[1450] = LAS_25_er
  const LAS_25_ir = v46 && (!s[2] || !s[249] && s[276] || s[249] && (!s[250] && (s[262] && s[276] || !s[262] && s[326]) || s[250] && (s[325] || v38 || v43))) || v47
  s[1451] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v50 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[327] ? v50 : -Infinity
  s[1452] = LAS_25b_1
  const LAS_25b_1_hoej = s[327] ? v50 : Infinity
  s[1453] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[2] || f.aegtefaellenFaarAndenYdelse)
  s[333] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[2] || f.aegtefaellenFaarAndenYdelse === false)
  s[334] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[2]
  s[335] = LAS_26_3_ir
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
  const LAS_26_1_er = !s[2] || f.erGift && (v60 || v61 || v62) || f.erGift === false && LAS_25_er
  s[338] = LAS_26_1_er
  const LAS_26_1_ir = !s[2] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v56 === v57) && (!LAS_25_er || LAS_25 === v56))) || f.erGift === false && LAS_25_ir
  s[339] = LAS_26_1_ir
  const LAS_26_1 = s[2] ? (f.erGift ? (v60 ? (v63 ? Math.min(LAS_25, v64) : LAS_25) : v64) : LAS_25) : -Infinity
  s[336] = LAS_26_1
  const LAS_26_1_hoej = s[2] ? (f.erGift ? (v60 ? (v63 ? Math.max(LAS_25_hoej, v65) : LAS_25_hoej) : v65) : LAS_25_hoej) : Infinity
  s[337] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v70 = s[328] && f.erGift
  s[2818] = v70
  const LAS_26_5 = v70 && (!s[327] || f.hjaelpEfterVoksensatsen && s[329])
  s[1455] = LAS_26_5
  const LAS_26_5_nej = v70 && (!s[327] || f.hjaelpEfterVoksensatsen === false || s[330])
  s[1456] = LAS_26_5_nej
  const LAS_26_5_ir = !v70 || !s[327]
  s[830] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v70 && (!s[327] || f.hjaelpEfterVoksensatsen === false && s[329])
  s[1458] = LAS_26_7
  const LAS_26_7_nej = v70 && (!s[327] || f.hjaelpEfterVoksensatsen || s[330])
  s[1459] = LAS_26_7_nej
}

function svar_32(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[196] ? -Infinity : v0
  s[346] = v1
  const v2 = s[196] ? Infinity : v0
  s[348] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[196] ? -Infinity : v3
  s[347] = v4
  const v5 = s[196] ? Infinity : v3
  s[349] = v5
  const LAS_30_2 = s[2] ? (s[250] ? (s[271] ? v1 : v4) : s[331]) : -Infinity
  s[1464] = LAS_30_2
  const LAS_30_2_hoej = s[2] ? (s[250] ? (s[271] ? v2 : v5) : s[332]) : Infinity
  s[1465] = LAS_30_2_hoej
  const LAS_30_2_ir = s[333] && (!s[2] || !s[250] && s[276] || s[250] && s[196]) || s[334] || s[335]
  s[1466] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[336] === -Infinity ? -Infinity : s[336] - f.egneIndtaegterPrMaaned
  const v10 = s[337] === Infinity ? Infinity : s[337] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[335] && s[333] && v14 >= v13
  const v16 = s[334] || v15
  const v17 = s[334] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[334] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[333] || s[334] || v15
  const v20 = f.erGift && (s[333] && LAS_30_2_ir || s[335] && !((!s[333] || !LAS_30_2_ir && v11 === v12) && s[333] && (!s[333] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[333] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[333] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[2] || s[338] && v19 && !(v25 && (!s[338] || !s[339] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1462] = LAS_30_1_er
  const LAS_30_1_ir = !s[2] || s[339] || v20 || v25
  s[1463] = LAS_30_1_ir
  const LAS_30_1 = s[2] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1460] = LAS_30_1
  const LAS_30_1_hoej = s[2] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1461] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[2819] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[2821] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[2820] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[2] || v33
  s[1672] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[2] || !v33
  s[509] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[385] = v36
  const v37 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[2823] = v37
  const v38 = !v37 || f.opfylderBetingelserForKontanthjaelp
  s[2822] = v38
  const v39 = LAS_81_1_aendring || !s[2]
  s[508] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[2824] = v40
  const v41 = s[250] && s[170]
  const LAS_34_1 = !s[2] || !v36 && v39 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v38 && f.ungPaaLavSatsUdenSaerligStoette === false || v36 && (!s[250] && v39 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v38 || s[250] && (s[170] || v39 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[793] = LAS_34_1
  const LAS_34_1_nej = !s[2] || !v36 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v38 || f.ungPaaLavSatsUdenSaerligStoette) || v36 && (!s[250] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v38) || s[250] && (s[170] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[791] = LAS_34_1_nej
  const LAS_34_1_ir = !s[2] || v36 && v41
  s[792] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[2] || !s[250] && v45 || s[250] && (s[170] || v46)
  s[1468] = LAS_34_2
  const LAS_34_2_nej = !s[2] || !s[250] && !v45 || s[250] && (s[170] || !v46)
  s[1469] = LAS_34_2_nej
  const LAS_34_2_ir = !s[2] || v41
  s[1470] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[513] = v50
  const v51 = !s[30] && f.skriftligtVejledtOmSanktioner || s[30] && (!s[197] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[197] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1471] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1472] = LAS_35_1_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v54 = s[340] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v55 = LAS_35_1 || !v50
  const v56 = !s[340] && f.manglendeViljeTilRaadighed && v55
  const LAS_40a_1 = !s[2] || s[249] && (!s[30] && v56 || s[30] && (!s[160] && f.manglendeViljeTilRaadighed && v55 || s[160] && v56))
  s[1473] = LAS_40a_1
  const LAS_40a_1_nej = !s[2] || !s[249] || !s[30] && v54 || s[30] && (!s[160] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[160] && v54)
  s[1474] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret)
  s[1475] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret === false)
  s[1476] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v61 = f.bidragspligtigeBoern <= 0
  s[343] = v61
  const v62 = SATS_38(f.vurderingsdato)
  const v63 = s[272] ? -Infinity : v62
  const v64 = s[272] ? Infinity : v62
  const v65 = v63 > -Infinity && v64 < Infinity
  const v66 = quotient([v63, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v67 = quotient([v64, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[250] ? (v65 ? Math.min(v66, v67) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[341] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[250] ? (v65 ? Math.max(v66, v67) : Infinity) : f.bidragPrMaaned) : Infinity
  s[342] = LAS_69j_2_bidrag_hoej
  const v70 = s[0] && !v61
  s[2829] = v70
  const LAS_69j_2_bidrag_er = v70 && (!s[0] || !s[250] || !(!v65 && !s[272] && v63 === v64))
  s[344] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v70 || !s[0] || s[250] && (s[272] || !v65)
  s[345] = LAS_69j_2_bidrag_ir
}

function svar_33(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = !s[273] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[416] = v0
  const v1 = SATS_39(f.vurderingsdato)
  const v2 = s[196] ? -Infinity : v1
  const v3 = s[196] ? Infinity : v1
  const v4 = v3 === Infinity
  const v5 = s[341] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[342] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = SATS_40(f.vurderingsdato)
  const v10 = s[271] || !v0 || s[343] || s[344] && !(v8 && !s[196] && v2 === v3 && (!s[344] || !s[345] && s[341] === s[342]))
  s[363] = v10
  const v11 = s[271] && s[196] || !s[271] && (v0 && (!s[343] && (s[196] || s[345] || v8 || s[196]) || s[343] && s[196]) || !v0 && s[196])
  s[364] = v11
  const v12 = s[271] ? s[346] : v0 ? (s[343] ? v2 : Math.min(v6 || v5 ? -Infinity : v2 + s[341], s[196] ? -Infinity : v9)) : s[347]
  s[361] = v12
  const v13 = s[271] ? s[348] : v0 ? (s[343] ? v3 : Math.min(v4 || v7 ? Infinity : v3 + s[342], s[196] ? Infinity : v9)) : s[349]
  s[362] = v13
  const LAS_68_2 = s[0] ? v12 : -Infinity
  s[1478] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v13 : Infinity
  s[1479] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v10)
  s[1480] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v11
  s[1481] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v18 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[422] = v18
  const LAS_68_5_nej = s[0] && !v18
  s[1482] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v18
  s[1483] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[2835] = v21
  const v22 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[2836] = v22
  const v23 = v21 && v22
  s[2834] = v23
  const v24 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v25 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v26 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[2837] = v26
  const v27 = Math.max(f.hidtidigYdelsePrMaaned, v24)
  const v28 = Math.min(f.hidtidigYdelsePrMaaned, v25)
  const v29 = s[0] && LAS_68_2_er
  const v30 = LAS_68_5_ir && LAS_68_2_er && v28 >= v27
  const v31 = LAS_68_5_nej || v30
  const v32 = LAS_68_5_nej ? (v30 ? Math.min(f.hidtidigYdelsePrMaaned, v27) : f.hidtidigYdelsePrMaaned) : v27
  const v33 = LAS_68_5_nej ? (v30 ? Math.max(f.hidtidigYdelsePrMaaned, v28) : f.hidtidigYdelsePrMaaned) : v28
  const LAS_68_4 = s[0] ? (v23 ? v24 : v26 ? (v29 ? (v31 ? Math.min(v24, v32) : v24) : v32) : LAS_68_2) : -Infinity
  s[358] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v23 ? v25 : v26 ? (v29 ? (v31 ? Math.max(v25, v33) : v25) : v33) : LAS_68_2_hoej) : Infinity
  s[357] = LAS_68_4_hoej
  const v36 = f.ydelseFoerForloebet === 'foertidspension'
  s[2833] = v36
  const v37 = s[0] && !v36
  s[2832] = v37
  const LAS_68_4_er = v37 && (!s[0] || v23 && LAS_68_2_er || !v23 && (v26 && (v29 || LAS_68_5_nej || v30) || !v26 && LAS_68_2_er))
  s[359] = LAS_68_4_er
  const LAS_68_4_ir = !v37 || !s[0] || v23 && LAS_68_2_ir || !v23 && (v26 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v24 === v25) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v24))) || !v26 && LAS_68_2_ir)
  s[360] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v40 = !s[0] || s[212]
  const v41 = !s[0] || !s[212]
  const LAS_68a_1_tid = s[0] && v40
  s[1488] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v41
  s[352] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v44 = LAS_68a_1_tid || !s[0]
  s[353] = v44
  const v45 = Math.min(f.timerITilbud, 16000)
  const v46 = s[350] || s[38]
  s[370] = v46
  const v47 = SATS_41(f.vurderingsdato)
  const v48 = v46 ? -Infinity : v47
  s[371] = v48
  const v49 = v46 ? Infinity : v47
  s[372] = v49
  const v50 = v48 > -Infinity && v49 < Infinity
  s[369] = v50
  const v51 = quotient([v45, v48], [100], 'nærmeste', 1)
  const v52 = quotient([v45, v49], [100], 'nærmeste', 1)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  s[367] = v53
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  s[368] = v54
  const v55 = v46 || !v50
  s[373] = v55
  const LAS_68a_3 = s[0] ? Math.min(v53, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v44) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[354] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v54, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[351] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v50 && !v46 && v48 === v49))
  s[356] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v55
  s[355] = LAS_68a_3_ir
}

function svar_34(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[351] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[352]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[353]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[352]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[353]) ? r_indtaegter.beloeb : 0) : 0 }) - s[351])
  const v1 = Math.max(0, -s[354] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[352]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[352]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[354])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[196] ? -Infinity : v2
  s[380] = v3
  const v4 = s[196] ? Infinity : v2
  s[381] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[196] && v3 === v4
  s[383] = v7
  const v8 = s[355] || s[196]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[356] && !(!v9 && (!s[356] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[382] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[384] = v19
  const v20 = s[356] && !(v18 && (!s[356] || !s[355] && v0 === v1) && v7)
  const v21 = s[355] || s[196] || v18
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
  const LAS_68a_2 = s[0] ? (s[177] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1489] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[177] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1490] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[177] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[177] && v27)
  s[1491] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[177] && (v15 || v28 || v33) || s[177] && v28
  s[1492] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[357] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[358] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[358] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[357] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[352]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[352]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[353]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[352]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[352]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[353]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[352]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1484] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[352]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[353]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1485] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[359] && LAS_68a_2_er && !(v42 && (!s[359] || !s[360] && s[358] === s[357]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1486] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[360] || LAS_68a_2_ir || v42
  s[1487] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[158] ? s[361] : -Infinity
  s[1493] = LAS_69j_2
  const LAS_69j_2_hoej = s[158] ? s[362] : Infinity
  s[1494] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[158] && (!s[158] || s[363])
  s[1495] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[158] || !s[158] || s[364]
  s[1496] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[397] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[2841] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[2842] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[2843] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[46] && LAS_69j_2_er
  const v73 = !s[46] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[396] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[747] = v75
  const LAS_69j_4 = s[158] ? (v57 ? (s[365] ? (s[46] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[366] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[46] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[401] = LAS_69j_4
  const LAS_69j_4_hoej = s[158] ? (v57 ? (s[365] ? (s[46] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[366] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[46] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[400] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[158] && (!s[158] || !v57 && (s[46] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[365] || s[46] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[366] || v65))) || v72))
  s[402] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[158] || !s[158] || !v57 && (s[46] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[365] || s[46] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[366] && v66)) || v73)
  s[403] = LAS_69j_4_ir
}

function svar_35(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[158] || s[212]
  const v1 = !s[158] || !s[212]
  const LAS_69j_5_tid = s[158] && v0
  s[1504] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[158] && v1
  s[375] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[158]
  s[376] = v4
  const LAS_69j_10 = s[158] ? Math.min(s[367], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[377] = LAS_69j_10
  const LAS_69j_10_hoej = s[158] ? Math.min(s[368], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[374] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[158] && (!s[158] || !(!s[369] && !s[370] && s[371] === s[372]))
  s[378] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[158] || !s[158] || s[373]
  s[379] = LAS_69j_10_ir
}

function svar_36(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[374] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[375]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[376]) ? r_indtaegter.beloeb : 0) : 0 }) - s[374])
  const v1 = Math.max(0, -s[377] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[377])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[390] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[378] && s[378] && !(v5 && (!s[378] || !s[379] && v3 === v4))
  s[386] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[375]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[376]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[391] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[378] && s[378] && !(v16 && (!s[378] || !s[379] && v14 === v15))
  s[387] = v21
  const v22 = Math.min(s[380], v0)
  const v23 = Math.min(s[381], v1)
  const v24 = s[379] || s[196]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[378] && !(!v25 && (!s[378] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[382]
  const v33 = s[378] && !(v32 && (!s[378] || !s[379] && v0 === v1) && s[383])
  const v34 = s[379] || s[196] || v32
  const v35 = Math.max(0, s[382] ? -Infinity : v0 - s[381])
  const v36 = Math.max(0, v2 || s[384] ? Infinity : v1 - s[380])
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
  s[388] = v49
  const v50 = v31 || v41 || v46
  s[392] = v50
  const v51 = Math.min(s[380], v11)
  const v52 = Math.min(s[381], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[378] && !(!v53 && (!s[378] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[393] = v59
  const v60 = v13 && s[382]
  const v61 = s[378] && !(v60 && (!s[378] || !s[379] && v11 === v12) && s[383])
  const v62 = s[379] || s[196] || v60
  const v63 = Math.max(0, s[382] ? -Infinity : v11 - s[381])
  const v64 = Math.max(0, v13 || s[384] ? Infinity : v12 - s[380])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[394] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[395] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[389] = v77
  const LAS_69j_9 = s[158] ? (s[385] ? (s[212] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[398] = LAS_69j_9
  const LAS_69j_9_hoej = s[158] ? (s[385] ? (s[212] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[399] = LAS_69j_9_hoej
}

function svar_37(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[158] && (!s[158] || !s[385] && (s[386] || s[387]) || s[385] && (!s[212] && (s[388] || s[389]) || s[212] && s[388]))
  s[1511] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[158] || !s[158] || !s[385] && (s[379] || s[379] || s[390] || s[379] || s[379] || s[391]) || s[385] && (!s[212] && (s[392] || s[393] || s[394] || s[395]) || s[212] && s[392])
  s[1512] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[2845] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[158] && (!s[158] || v3)
  s[1506] = LAS_69j_7
  const LAS_69j_7_nej = s[158] && (!s[158] || !v3)
  s[1507] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[46] && !s[396]
  const LAS_69j_8 = s[158] && (!s[158] || !s[397] || !s[365] || !v6)
  s[1508] = LAS_69j_8
  const LAS_69j_8_nej = s[158] && (!s[158] || s[397] && (!s[365] || v6))
  s[1509] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[158] || !s[158] || s[397] && !s[365]
  s[1510] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[2846] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[2847] = v11
  const LAS_69j_13 = s[158] && (!s[158] || v10)
  s[1516] = LAS_69j_13
  const LAS_69j_13_nej = s[158] && (!s[158] || !v10 || !v11)
  s[1517] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[158] || !s[158] || v10 && !v11
  s[1518] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[398] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[375]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[376]) ? r_indtaegter.beloeb : 0) : 0 }) + s[398]
  const v16 = s[399] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[399]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[375]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[376]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[158] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[375]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[376]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[375]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[376]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[158] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1497] = LAS_69j_5
  const LAS_69j_5_hoej = s[158] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1498] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[158] && (!s[158] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1499] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[158] || !s[158] || LAS_69j_9_ir || !s[158] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1500] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[30] || f.harFrasagtYdelsen === false
  const v38 = s[158] && f.erIJobafklaring
  s[2848] = v38
  const LAS_69j_5_modtager = v38 && (!s[158] || v37)
  s[1501] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[158] || !v37)
  s[1502] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[158]
  s[1503] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[439] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v42 || !v43)
  s[1513] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v42 || v43)
  s[1514] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v42
  s[1515] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[2849] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[158] && (!s[158] || v48)
  s[412] = LAS_69j_15
  const LAS_69j_15_nej = s[158] && (!s[158] || !v48)
  s[411] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[400] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[401] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[158] ? Math.max(0, v53 || v52 ? -Infinity : s[401] - LAS_69j_5_hoej) : -Infinity
  s[1519] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[158] ? Math.max(0, v51 || v54 ? Infinity : s[400] - LAS_69j_5) : Infinity
  s[1520] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[158] && (!s[158] || s[402] && LAS_69j_5_er && !(v55 && (!s[402] || !s[403] && s[401] === s[400]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1521] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[158] || !s[158] || s[403] || LAS_69j_5_ir || v55
  s[1522] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[404], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[158] && (!s[158] || v60)
  s[409] = LAS_69k_5
  const LAS_69k_5_nej = s[158] && (!s[158] || !v60)
  s[410] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[437] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[405] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[406] ? (s[405] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1528] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[406] ? v64 : 0) : Infinity
  s[1529] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[406] || s[405] || v65)
  s[1530] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[1531] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[1532] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[2850] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[2851] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[2852] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[2853] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[408] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[407] = LAS_69k_6_aftale_nej
}

function svar_38(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[407]
  s[2857] = v0
  const v1 = f.holderFerieMedYdelse && (s[408] || !s[0])
  s[2856] = v1
  const v2 = f.deltagerAktivt || s[409] || v1
  s[2854] = v2
  const v3 = f.deltagerAktivt === false && (s[410] || !s[158]) && v0
  s[2855] = v3
  const LAS_69k_1 = s[158] && (!s[158] || (s[411] || !s[158]) && v2)
  s[1523] = LAS_69k_1
  const LAS_69k_1_nej = s[158] && (!s[158] || s[412] || v3)
  s[1524] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[158] && !s[413]
  s[2858] = v6
  const LAS_69k_2 = v6 && (!s[414] || s[415])
  s[1525] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[414] || !s[415])
  s[1526] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[414]
  s[1527] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[417] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[498] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[2863] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[2865] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[499] = v16
  const v17 = v12 && (!v13 || !v15)
  s[500] = v17
  const v18 = v12 && !v13
  s[501] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1533] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[419] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1534] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v22 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v22 : FIRST_DAY
  s[1535] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v22 : NEVER
  s[1536] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v25 = from(ALL_DAYS, f.bruddetSkete)
  const v26 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v27 = Math.max(1, countDays(v25, f.bruddetSkete, v26))
  s[502] = v27
  const v28 = onWeekdays(v25, 62)
  const v29 = Math.max(1, countDays(v28, f.bruddetSkete, v26))
  s[503] = v29
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v27, v29) : -Infinity
  s[1542] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v27, v29) : Infinity
  s[1543] = LAS_69n_1_hoej
  const v32 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[2869] = v32
  const v33 = f.brudPaaPligten === 'bookede_ikke'
  s[2871] = v33
  const v34 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[2872] = v34
  const v35 = v33 && v34
  s[2870] = v35
  const v36 = v32 || v35
  s[2868] = v36
  const LAS_69n_1_er = LAS_69l_3_er && v36
  s[1544] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1545] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v39 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[2877] = v39
  const v40 = LAS_69l_1 || LAS_69l_1_ir
  s[418] = v40
  const v41 = v40 && f.rimeligGrundTilBrud === false
  s[2876] = v41
  const v42 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[2875] = v42
  const v43 = v42 || LAS_69n_1_er
  const v44 = !v42 && LAS_69n_1_ir
  const v45 = v42 ? f.dageUdeblevet : LAS_69n_1
  const v46 = v42 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v47 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v48 = SATS_43(f.bruddetSkete)
  const v49 = SATS_44(f.bruddetSkete)
  const v50 = SATS_45(f.bruddetSkete)
  const v51 = s[271] ? (v47 ? -Infinity : v48) : s[416] ? (v47 ? -Infinity : v49) : v47 ? -Infinity : v50
  const v52 = s[271] ? (v47 ? Infinity : v48) : s[416] ? (v47 ? Infinity : v49) : v47 ? Infinity : v50
  const v53 = v45 > -Infinity && v46 < Infinity && v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v52], [1], 'nærmeste', 1)
  const v56 = quotient([v46, v51], [1], 'nærmeste', 1)
  const v57 = quotient([v46, v52], [1], 'nærmeste', 1)
  const v58 = v53 ? Math.min(v57, v56, v54, v55) : -Infinity
  const v59 = v53 ? Math.max(v57, v56, v54, v55) : Infinity
  const v60 = v41 && v43 && !(!v53 && (!v43 || !v44 && v45 === v46) && !v47 && v51 === v52)
  const LAS_69m_2 = LAS_69l_3_er ? (v60 ? (v39 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[1538] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v60 ? (v39 ? Math.max(0, v59) : v59) : 0) : Infinity
  s[1539] = LAS_69m_2_hoej
  const v63 = v42 || v36
  s[2874] = v63
  const v64 = LAS_69l_3_er && v63
  s[2873] = v64
  const LAS_69m_2_er = v64 && (!LAS_69l_3_er || v60 || v39)
  s[1540] = LAS_69m_2_er
  const LAS_69m_2_ir = !v64 || !LAS_69l_3_er || v41 && (v44 || v47 || !v53)
  s[1541] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v67 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[2879] = v67
  const v68 = LAS_69l_3_er && v67
  s[2878] = v68
  const LAS_69o_1 = v68 && (!LAS_69l_3_er || v40 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1546] = LAS_69o_1
  const LAS_69o_1_nej = v68 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1547] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v68 || !LAS_69l_3_er
  s[1548] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v72 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[2881] = v72
  const v73 = s[416] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v72 ? -Infinity : v73) : -Infinity
  s[1549] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v72 ? Infinity : v73) : Infinity
  s[1550] = LAS_69o_2_hoej
  const v76 = !LAS_69l_3_er || LAS_69o_1_nej
  s[2880] = v76
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1551] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v72) || v76
  s[1552] = LAS_69o_2_ir
}

function svar_39(f, s) {
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[417] && (!s[417] || s[418] && f.ydelsenBoerOphoere)
  s[1553] = LAS_69p_1
  const LAS_69p_1_nej = s[417] && (!s[417] || s[419] || f.ydelsenBoerOphoere === false)
  s[1554] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v2 = f.forseelserPaaFemAar <= 1
  s[2882] = v2
  const v3 = f.forseelserPaaFemAar <= 0
  s[2883] = v3
  const v4 = f.modBedreVidende ? (v2 ? (v3 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[417] ? v4 : -Infinity
  s[1555] = LAS_69q_1
  const LAS_69q_1_hoej = s[417] ? v4 : Infinity
  s[1556] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v7 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[158] ? v7 : -Infinity
  s[1557] = LAS_69t_2
  const LAS_69t_2_hoej = s[158] ? v7 : Infinity
  s[1558] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v10 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[550] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[557] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[2889] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[2891] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[522] = v14
  const v15 = s[30] ? (s[261] ? (s[177] ? (v10 ? (s[197] ? (s[160] ? (v11 ? (s[38] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[158] ? v15 : -Infinity
  s[1560] = LAS_69x_3
  const LAS_69x_3_hoej = s[158] ? v15 : Infinity
  s[1561] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v18 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[2895] = v18
  const v19 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v18
  s[2894] = v19
  const LAS_70_1 = f.revalideringErBevilget && (!s[2] || s[420] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v19)
  s[429] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[2] || s[421] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v19)
  s[435] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v22 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[438] = v22
  const v23 = v22 && !s[422]
  const v24 = !s[2] || v23
  s[519] = v24
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[2] || v22 || f.saerligeForholdForLoen)
  s[1562] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[2] || !v22 && f.saerligeForholdForLoen === false || v23)
  s[1563] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v24
  s[1564] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v28 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  s[918] = v28
  const v29 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[434] = v29
  const v30 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v31 = SATS_46(f.revalideringBevilgetDen)
  const v32 = !s[262] && f.forsoergerEgetBarnIHjemmet === false
  s[2899] = v32
  const LAS_71_4 = v32 && (!s[2] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v28 && (!v29 || (v30 ? -Infinity : v31) < f.indtaegtFoerRevalidering))
  s[1583] = LAS_71_4
  const LAS_71_4_nej = v32 && (!s[2] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v28 && (!v29 || (v30 ? Infinity : v31) >= f.indtaegtFoerRevalidering))
  s[1584] = LAS_71_4_nej
  const LAS_71_4_ir = !v32 || !s[2] || v28 && (!v29 || v30)
  s[1585] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v36 = s[423] || s[38]
  const v37 = SATS_47(f.vurderingsdato)
  const v38 = v36 ? -Infinity : v37
  const v39 = v36 ? Infinity : v37
  const v40 = v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v38], [2], 'nærmeste', 100)
  const v42 = quotient([v39], [2], 'nærmeste', 100)
  const v43 = v40 ? Math.min(v41, v42) : -Infinity
  const v44 = v40 ? Math.max(v41, v42) : Infinity
  const v45 = v36 || !v40
  const v46 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[38]
  s[433] = v46
  const v47 = SATS_48(f.vurderingsdato)
  const v48 = SATS_49(f.vurderingsdato)
  const v49 = SATS_50(f.vurderingsdato)
  const v50 = SATS_51(f.vurderingsdato)
  const v51 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[2] ? (v28 ? (v29 ? (s[424] ? (v46 ? -Infinity : v47) : f.gravidEfter12Uge ? (v46 ? -Infinity : v48) : f.borHosForaeldre ? (v46 ? -Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? -Infinity : v50) : v46 ? -Infinity : v51) : -Infinity) : v43) : -Infinity
  s[1575] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[2] ? (v28 ? (v29 ? (s[424] ? (v46 ? Infinity : v47) : f.gravidEfter12Uge ? (v46 ? Infinity : v48) : f.borHosForaeldre ? (v46 ? Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? Infinity : v50) : v46 ? Infinity : v51) : Infinity) : v44) : Infinity
  s[1576] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[273] && (!s[2] || v28 || !(!v40 && !v36 && v38 === v39))
  s[1577] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[273] || !s[2] || !v28 && v45 || v28 && (!v29 || v46)
  s[1578] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v56 = monthEnd(s[425]) >= f.vurderingsdato
  s[2902] = v56
  const v57 = v56 && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  s[2901] = v57
  const v58 = v57 ? v43 : v38
  const v59 = v57 ? v44 : v39
  const v60 = SATS_53(f.vurderingsdato)
  const v61 = SATS_54(f.vurderingsdato)
  const v62 = !v28 && (!v57 || !(!v40 && !v36 && v38 === v39))
  const v63 = !v28 && (v57 && v45 || !v57 && v36)
  const LAS_71_2 = s[2] ? (v28 ? (v29 ? (s[273] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? -Infinity : v60) : v46 ? -Infinity : v61) : LAS_71_2_ung) : -Infinity) : v58) : -Infinity
  s[1571] = LAS_71_2
  const LAS_71_2_hoej = s[2] ? (v28 ? (v29 ? (s[273] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? Infinity : v60) : v46 ? Infinity : v61) : LAS_71_2_ung_hoej) : Infinity) : v59) : Infinity
  s[1572] = LAS_71_2_hoej
  const LAS_71_2_er = v32 && (!s[2] || v62 || v28 && (!v29 || s[273] || LAS_71_2_ung_er))
  s[1573] = LAS_71_2_er
  const LAS_71_2_ir = !v32 || !s[2] || v63 || v28 && (!v29 || !s[273] && LAS_71_2_ung_ir || s[273] && v46)
  s[1574] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v68 = SATS_55(f.vurderingsdato)
  const v69 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[2904] = v69
  const v70 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[2905] = v70
  const v71 = SATS_56(f.vurderingsdato)
  const v72 = v46 ? -Infinity : v71
  const v73 = v46 ? Infinity : v71
  const v74 = v70 && LAS_71_2_er
  const LAS_71_1 = s[2] ? (v28 ? (v29 ? (s[262] ? (v46 ? -Infinity : v68) : v69 ? (v74 ? Math.min(v72, LAS_71_2) : v72) : LAS_71_2) : -Infinity) : v58) : -Infinity
  s[427] = LAS_71_1
  const LAS_71_1_hoej = s[2] ? (v28 ? (v29 ? (s[262] ? (v46 ? Infinity : v68) : v69 ? (v74 ? Math.max(v73, LAS_71_2_hoej) : v73) : LAS_71_2_hoej) : Infinity) : v59) : Infinity
  s[428] = LAS_71_1_hoej
  const v77 = LAS_70_1_nej || s[426]
  s[432] = v77
  const LAS_71_1_er = LAS_70_1 && (!s[2] || v62 || v28 && (!v29 || s[262] || v69 || v74))
  s[430] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!s[2] || v63 || v28 && (!v29 || s[262] && v46 || !s[262] && (v69 && v46 || v70 && LAS_71_2_ir))) || v77
  s[431] = LAS_71_1_ir
}

function svar_40(f, s) {
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[2] ? Math.max(0, s[427] === -Infinity ? -Infinity : s[427] - f.elevloenPrMaaned) : -Infinity
  s[1565] = LAS_70_4
  const LAS_70_4_hoej = s[2] ? Math.max(0, s[428] === Infinity ? Infinity : s[428] - f.elevloenPrMaaned) : Infinity
  s[1566] = LAS_70_4_hoej
  const LAS_70_4_er = s[429] && (!s[2] || s[430])
  s[1567] = LAS_70_4_er
  const LAS_70_4_ir = s[429] && (!s[2] || s[431]) || s[432]
  s[1568] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v6 = intersect(v4, v5)
  const LAS_70_5 = from(v6, 13332 /* 2006-07-03 */)
  s[1569] = LAS_70_5
  const v8 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[2906] = v8
  const LAS_70_5_ir = v8 >= NEVER
  s[1570] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v10 = SATS_57(f.vurderingsdato)
  const v11 = s[433] ? -Infinity : v10
  const v12 = s[433] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[428] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[427] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const LAS_71_3 = s[434] ? Math.max(0, Math.min(f.bidragPrMaaned, v15 || v14 ? -Infinity : v11 - s[428])) : -Infinity
  s[1579] = LAS_71_3
  const LAS_71_3_hoej = s[434] ? Math.max(0, Math.min(f.bidragPrMaaned, v13 || v16 ? Infinity : v12 - s[427])) : Infinity
  s[1580] = LAS_71_3_hoej
  const v20 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[2911] = v20
  const v21 = f.psykiskLidelseNaevntILoven && v20
  s[2910] = v21
  const v22 = !s[273] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v21
  s[2909] = v22
  const v23 = s[435] || !v22
  s[2908] = v23
  const v24 = (s[429] || s[426]) && v22
  s[2907] = v24
  const LAS_71_3_er = v24 && (!s[434] || s[430] && !(v17 && !s[433] && v11 === v12 && (!s[430] || !s[431] && s[427] === s[428])))
  s[1581] = LAS_71_3_er
  const LAS_71_3_ir = v24 && (!s[434] || s[433] || s[431] || v17) || v23
  s[1582] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[2] || s[436] || !s[2]
  s[1587] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[2] || v28)
  s[1588] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[2] || !v28)
  s[1589] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v31 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[2912] = v31
  const v32 = f.maanederITilbudIRevalidering >= 12
  s[2915] = v32
  const v33 = v32 ? Math.max(0, s[437]) : 0
  const v34 = v32 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[2] ? (s[438] ? (s[422] ? (v31 ? (s[439] ? v34 : -Infinity) : v33) : -Infinity) : 0) : -Infinity
  s[1590] = LAS_73c_1
  const LAS_73c_1_hoej = s[2] ? (s[438] ? (s[422] ? (v31 ? (s[439] ? v34 : Infinity) : v33) : Infinity) : 0) : Infinity
  s[1591] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[2] || s[438] && (!s[422] || v31 && !s[439])
  s[1592] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v38 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[2916] = v38
  const LAS_73f_1 = f.revalideringErBevilget && (!s[2] || !v38)
  s[1593] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[2] || v38)
  s[1594] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v41 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v42 = v38 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[2] ? Math.min(v41, v42) : -Infinity
  s[1595] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[2] ? Math.max(v41, v42) : Infinity
  s[1596] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v46 = intersect(v45, s[440])
  const LAS_74_1_foertidspension = from(v46, 13332 /* 2006-07-03 */)
  s[1597] = LAS_74_1_foertidspension
  const v48 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2917] = v48
  const LAS_74_1_foertidspension_ir = v48 >= NEVER
  s[1598] = LAS_74_1_foertidspension_ir
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v50 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[2920] = v50
  const v51 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[2921] = v51
  const v52 = v50 && v51
  s[2919] = v52
  const v53 = f.maanederIFleksjobSeneste18 >= 9
  s[504] = v53
  const v54 = v51 || v53
  s[2924] = v54
  const v55 = f.erVisiteretTilFleksjob && v54
  s[2923] = v55
  const v56 = !v50 && v55
  s[2922] = v56
  const v57 = v52 || v56
  s[2918] = v57
  const v58 = !s[0] && f.erVisiteretTilFleksjob && v57 || s[0] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[10] || v58
  s[1599] = LAS_74a_1
  const LAS_74a_1_nej = !s[10] || !v58
  s[1600] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v61 = intersect(v45, s[441])
  const v62 = from(v61, 13332 /* 2006-07-03 */)
  const v63 = dayReaching(v62, 13332 /* 2006-07-03 */, 1)
  s[921] = v63
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v62
  s[1601] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v63 >= NEVER
  s[920] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v66 = s[0] && v54
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[10] || v66)
  s[448] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[10] || !v66)
  s[445] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v69 = f.maanederEfterFleksydelsesalderen >= 6
  s[2927] = v69
  const LAS_74b_2 = !s[10] || s[442] && v69
  s[446] = LAS_74b_2
  const LAS_74b_2_nej = !s[10] || !s[443] || !v69
  s[447] = LAS_74b_2_nej
}

function svar_41(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[922] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[2933] = v1
  const v2 = s[423] || v1
  const v3 = SATS_58(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[480] = v4
  const v5 = v2 ? Infinity : v3
  s[481] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[482] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[483] = v11
  const v12 = v2 || !v6
  s[485] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[2930] = v13
  const v14 = v13 || s[197] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[444]
  const v15 = SATS_59(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[487] = v18
  const v19 = v0 ? v17 : v10
  s[488] = v19
  const LAS_74a_2_uge = s[0] ? v18 : -Infinity
  s[1603] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[0] ? v19 : Infinity
  s[1604] = LAS_74a_2_uge_hoej
  const v22 = s[445] || s[446]
  s[2935] = v22
  const v23 = s[447] || !s[10]
  const v24 = (s[448] || s[449]) && v23 && (s[448] || s[447])
  s[2934] = v24
  const v25 = !s[0] || v22
  s[2929] = v25
  const v26 = s[0] && (v24 || !s[10])
  s[2928] = v26
  const LAS_74a_2_uge_er = v26 && (!s[0] || v0 || !v11)
  s[484] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[0] || !v0 && v12 || v0 && v14) || v25
  s[486] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[446]
  s[2937] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[2936] = v37
  const v38 = v37 ? (v36 ? Math.min(s[346], s[347]) : s[346]) : s[347]
  const v39 = v37 ? (v36 ? Math.max(s[348], s[349]) : s[348]) : s[349]
  const v40 = v37 && s[196] || v36 && s[196]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[10] && v34 && v42 >= v41
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
  const v60 = !s[10] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[2931] = v64
  const v65 = v64 || s[38]
  const v66 = SATS_60(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[10] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[494] = LAS_74a_3
  const LAS_74a_3_hoej = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[493] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[0] && (!s[0] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[495] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[0] || !s[0] || !v0 && (v24 && v35 || v49 || !s[10] && v35 && v40 || !s[10] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[10] && v56 && v40 || !s[10] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[10] && v65 && v40 || !s[10] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[496] = LAS_74a_3_ir
}

function svar_42(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[2939] = v0
  const v1 = shiftDays(s[107], 35)
  s[729] = v1
  const v2 = shiftDays(s[109], 35)
  s[730] = v2
  const v3 = !s[51] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[2940] = v3
  const v4 = !s[51] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[2941] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[2942] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[450] && (!s[450] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[52]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[456] = SDL_7c
  const SDL_7c_nej = s[450] && (!s[450] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[457] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[107], 56), -1)
  s[451] = v9
  const v10 = shiftDays(shiftDays(s[109], 56), -1)
  s[452] = v10
  const v11 = !s[51] && v10 >= f.forventetRask
  s[2944] = v11
  const v12 = !s[51] && v9 < f.forventetRask
  s[2945] = v12
  const v13 = !s[51] && v10 >= f.vurderingsdato
  s[2946] = v13
  const v14 = !s[51] && v9 < f.vurderingsdato
  s[2947] = v14
  const v15 = v12 || v14
  s[578] = v15
  const v16 = (v11 || s[52]) && (v13 || s[52]) && (v11 || v13)
  s[579] = v16
  const v17 = !s[36] && s[52]
  s[580] = v17
  const SDL_12_1_1 = !s[2] || !s[450] && f.tilbagevendenForestaar || s[450] && !s[36] && v16
  s[455] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[2] || !s[450] && f.tilbagevendenForestaar === false || s[450] && (s[36] || v15)
  s[453] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[2] || s[450] && v17
  s[454] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[2953] = v21
  const v22 = f.fratraeder && !v21
  s[2952] = v22
  const v23 = s[115] && !v22
  s[594] = v23
  const v24 = f.holdteSamtaler >= 1
  s[584] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[596] = v25
  const v26 = v25 >= f.forventetRask
  s[2954] = v26
  const v27 = v25 >= f.vurderingsdato
  s[2955] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[581] = v28
  const v29 = shiftDays(shiftDays(s[107], 182), -1)
  s[595] = v29
  const v30 = shiftDays(shiftDays(s[109], 182), -1)
  s[597] = v30
  const v31 = !s[51] && v30 >= f.forventetRask
  s[2958] = v31
  const v32 = !s[51] && v29 < f.forventetRask
  s[2959] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[2957] = v33
  const v34 = v23 && (v31 || s[52]) && f.opfoelgningOenskes === false
  s[2956] = v34
  const v35 = !s[51] && v30 >= f.vurderingsdato
  s[2960] = v35
  const v36 = !s[51] && v29 < f.vurderingsdato
  s[2961] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[460] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[52])
  s[461] = v38
  const v39 = !s[51] && s[107] < 20635 /* 2026-07-01 */
  s[2950] = v39
  const v40 = !s[51] && s[109] >= 20635 /* 2026-07-01 */
  s[2951] = v40
  const v41 = !s[36] || v40
  s[2949] = v41
  const v42 = s[36] && (v39 || s[52])
  s[462] = v42
  const v43 = v42 && !v41
  s[463] = v43
  const SDL_13f_1 = s[160] && (v42 && (v28 || v38) || !v43 && (!s[160] || !s[36] && v28 || s[36] && v38))
  s[459] = SDL_13f_1
  const SDL_13f_1_nej = s[160] && (v42 && (!v28 || v37) || !v43 && (!s[160] || !s[36] && !v28 || s[36] && v37))
  s[458] = SDL_13f_1_nej
}

function svar_43(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[451], v0)
  const v2 = Math.min(s[452], v0)
  const v3 = s[51] || !s[52] && s[451] === s[452]
  const v4 = s[453] && !s[51]
  const v5 = s[454] && !s[51] && s[452] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[451] : NEVER) : NEVER
  const v7 = s[455] ? NEVER : s[452]
  const v8 = s[455] || v4 || v5
  const v9 = s[453] && s[52] || s[454] && !(v3 && !s[51] && s[451] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[51] || !s[52] && v1 === v2
  const v13 = s[456] && !s[51]
  const v14 = s[457] && v8
  const v15 = !s[450] && !s[51] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[456] && s[52]
  const v23 = v22 || s[457] && v9 || !s[450] && s[52] && v9 || !s[450] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[51] && v8 || s[51] && !v8) && (s[51] || v1 === v6))
  s[470] = v23
  const v24 = shiftMonths(s[107], 6)
  s[582] = v24
  const v25 = shiftMonths(s[109], 6)
  s[583] = v25
  const v26 = shiftDays(v24, -1)
  s[589] = v26
  const v27 = shiftDays(v25, -1)
  s[590] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[457] && !s[51]
  const v33 = !s[450] && !s[51] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[475] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[476] = v38
  const v39 = v13 || v32 || v33
  s[474] = v39
  const v40 = s[457] && s[52]
  const v41 = !s[450] && s[52]
  s[473] = v41
  const v42 = v22 || v40 || v41 || !s[450] && !((s[51] || !s[52] && v28 === v29) && (s[51] || !s[52] && v26 === v27) && (s[51] || v26 === v28))
  s[471] = v42
  const v43 = s[458] && v39
  const v44 = !s[160] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[459] ? NEVER : v38
  const v47 = s[459] || v43 || v44
  const v48 = Math.max(s[451], v1)
  const v49 = Math.min(s[452], v2)
  const v50 = !s[450] && !s[51] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[451], v48) : s[451]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[478] = v53
  const v54 = v32 ? (v50 ? Math.max(s[452], v49) : s[452]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[479] = v55
  const v56 = v13 || v32 || v50
  s[477] = v56
  const v57 = v22 || v40 || v41 || !s[450] && !(v12 && v3 && (s[51] || s[451] === v1))
  s[472] = v57
  const v58 = s[458] && v56
  const v59 = !s[160] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[459] ? NEVER : v55
  const v62 = s[459] || v58 || v59
  const v63 = s[2] ? (s[450] ? (s[36] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[451]) : FIRST_DAY
  s[466] = v63
  const v64 = s[2] ? (s[450] ? (s[36] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[452]) : NEVER
  s[468] = v64
  const v65 = s[460] && v39
  const v66 = s[461] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[461] ? NEVER : v38
  const v69 = s[460] && v56
  const v70 = s[461] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[461] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[467] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[469] = v77
  const v78 = s[462] && (v21 || v66 || v70)
  s[464] = v78
  const v79 = !s[463] && (!s[2] || !s[450] && !s[51] || s[450] && (!s[36] && v21 || s[36] && (v47 || v62)))
  s[465] = v79
}

function svar_44(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[464] || s[465]
  s[1937] = SDL_13b_1_er
  const SDL_13b_1 = s[464] ? (s[465] ? Math.min(s[466], s[467]) : s[467]) : s[466]
  s[1935] = SDL_13b_1
  const SDL_13b_1_hoej = s[464] ? (s[465] ? Math.max(s[468], s[469]) : s[469]) : s[468]
  s[1936] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[462] && (s[470] || s[460] && s[471] || s[460] && s[472]) || !s[463] && (!s[2] || s[473] || s[450] && (!s[36] && s[470] || s[36] && (s[458] && s[471] || !s[160] && !((!s[474] || !s[471] && s[475] === s[476]) && s[474] && s[475] === NEVER) || s[458] && s[472] || !s[160] && !((!s[477] || !s[472] && s[478] === s[479]) && s[477] && s[478] === NEVER))))
  s[1938] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[2965] = v4
  const LAS_74a_7 = s[10] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1605] = LAS_74a_7
  const LAS_74a_7_hoej = s[10] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1606] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[2964] = v7
  const LAS_74a_7_er = v7 && (!s[10] || v4 || SDL_13b_1_er)
  s[1607] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[10] || !v4 && SDL_13b_1_ir
  s[1608] = LAS_74a_7_ir
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
  s[2978] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[2976] = v21
  const v22 = !v19 && !v20
  s[2977] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[2979] = v24
  const v25 = v22 || !v24
  s[2975] = v25
  const v26 = (v21 || v19) && v24
  s[2974] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[0]
  s[2966] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[2972] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[2970] = v37
  const v38 = !v35 && !v36
  s[2971] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[2973] = v40
  const v41 = v38 || !v40
  s[2969] = v41
  const v42 = (v37 || v35) && v40
  s[2968] = v42
  const LAS_74c_1_ir = !v27 && !s[10]
  s[1611] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[10] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1609] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[10] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1610] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[2980] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[2981] = v52
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
  const LAS_74c_1_18_er = !s[10] || v51 || !v52 || v61
  s[1614] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[10] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1612] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[10] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1613] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[926] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[2983] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[4]
  s[925] = v71
  const LAS_74c_1_frist_er = v71 || !s[10] || !v68 || !s[434] || v69 || LAS_74c_1_18_er
  s[1617] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[10] || v68 && (!s[434] || !v69 && !s[10]))
  s[1618] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[10] ? (v68 ? (s[434] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1615] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[10] ? (v68 ? (s[434] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1616] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[10] || f.vurderingsdato >= LAS_74c_1
  s[1619] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[10] || f.vurderingsdato < LAS_74c_1_hoej
  s[1620] = LAS_74c_1_nu_nej
}

function svar_45(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[480], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[481], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[480], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[481], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[482] ? Math.min(v0, v1) : -Infinity), s[482] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[482] ? Math.max(v0, v1) : Infinity), s[482] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[447] && !s[483]
  const v9 = !s[10] && !s[483] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[10] || !s[0] && (s[446] || v8 || v9) || s[0] && s[484]
  s[1623] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[10] || !s[0] && (s[447] && s[485] || !s[10] && !((s[483] || !s[485] && v4 === v5) && !s[483] && v4 === 0)) || s[0] && s[486]
  s[1624] = LAS_74d_2_ir
  const LAS_74d_2 = s[10] ? (s[0] ? s[487] : s[446] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1621] = LAS_74d_2
  const LAS_74d_2_hoej = s[10] ? (s[0] ? s[488] : s[446] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1622] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[489], v17)
  const v19 = Math.min(s[490], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[196] && v18 === v19
  const v26 = s[196] || v20
  const v27 = Math.max(0, s[491] ? -Infinity : v17 - s[490])
  const v28 = Math.max(0, s[492] ? Infinity : v17 - s[489])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[196] && v27 === v28
  const v33 = s[196] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[0] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1625] = LAS_74d_3
  const LAS_74d_3_hoej = s[0] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1626] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[0] && (!s[0] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1627] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[0] || !s[0] || v26 || v33 || v38
  s[1628] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[493] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[494] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[495] && LAS_74d_3_er && !(v47 && (!s[495] || !s[496] && s[494] === s[493]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[496] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[494] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[493] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[0] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1629] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[0] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1630] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[0] && (!s[0] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1631] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[0] || !s[0] || v49 || v52
  s[1632] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[2984] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[2987] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[2988] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[2989] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[2985] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[2986] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[2990] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[831] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1633] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1634] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1636] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1637] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1640] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1638] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1639] = LAS_74e_8_hoej
}

function svar_46(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[10] ? v0 : FIRST_DAY
  s[1643] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[10] ? v0 : NEVER
  s[1644] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[2991] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[2992] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[2994] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[2993] = v6
  const v7 = v3 || !s[10]
  const LAS_74f_1 = !s[10] || !s[0] && f.erVisiteretTilFleksjob && v7 && !s[497] && v6 || s[0] && f.erVisiteretTilFleksjob && v7 && !s[497]
  s[1641] = LAS_74f_1
  const LAS_74f_1_nej = !s[10] || !s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[497] || !v6) || s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[497])
  s[1642] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1647] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[2995] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1645] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1646] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[832] = v15
  const LAS_75a_1 = !v15 || !s[498] || s[499]
  s[1648] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[500]
  s[1649] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[501]
  s[1650] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[0] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[10] || v19
  s[1651] = LAS_76_1
  const LAS_76_1_nej = !s[10] || !v19
  s[1652] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[927] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[3000] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[2999] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[502], v23 ? 0 : s[503]) : 0) : -Infinity
  s[1653] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[502] : 0, v25 ? s[503] : 0) : 0) : Infinity
  s[1654] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1655] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1656] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v30 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[3002] = v30
  const v31 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[3003] = v31
  const v32 = f.rimeligGrundTilBrud ? 0 : v30 ? 35 : v31 ? 21 : 0
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[3006] = v33
  const v34 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33
  s[3005] = v34
  const v35 = v24 && f.rimeligGrundTilBrud === false && v33
  s[3004] = v35
  const LAS_77a_1 = v15 ? (v22 ? (v34 ? 0 : 21) : v32) : -Infinity
  s[1657] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v35 ? 21 : 0) : v32) : Infinity
  s[1658] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v38 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[914] = v38
  const LAS_77a_2 = v15 ? (v22 ? (v38 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1660] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v38 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1661] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1662] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v38
  s[1663] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v43 = shiftMonths(f.bruddetSkete, -12)
  const v44 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[3009] = v44
  const v45 = v30 && v44
  s[3008] = v45
  const v46 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[3011] = v46
  const v47 = v31 && v46
  s[3010] = v47
  const v48 = v45 || v47
  s[3007] = v48
  const v49 = f.rimeligGrundTilBrud === false && v48
  const v50 = shiftDays(v43, 1)
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[3014] = v51
  const v52 = v30 && v51
  s[3013] = v52
  const v53 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[3016] = v53
  const v54 = v31 && v53
  s[3015] = v54
  const v55 = v52 || v54
  s[3012] = v55
  const v56 = f.rimeligGrundTilBrud === false && v55
  const v57 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[3017] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[3018] = v58
  const LAS_77a_4 = !v15 || !v22 && (v49 || v56) || v22 && (v24 && f.rimeligGrundTilBrud === false && v33 && v57 || v24 && f.rimeligGrundTilBrud === false && v33 && v58)
  s[1664] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v49 || !v56) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v57 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v58)
  s[1665] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[10] || s[504]
  s[1666] = LAS_77a_6
  const LAS_77a_6_nej = !s[10] || !s[504]
  s[1667] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v63 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[10] || v63
  s[1668] = LAS_77b_1
  const LAS_77b_1_nej = !s[10] || !v63
  s[1669] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v66 = f.enkeltudgiftensArt === 'energi'
  s[3020] = v66
  const v67 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[3021] = v67
  const v68 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[3022] = v68
  const v69 = v66 && v67 && v68
  s[3019] = v69
  const v70 = v69 && f.forbrugetErUrimeligtHoejt === false || !v69 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[2] || v70
  s[507] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[2] || !v70
  s[510] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v73 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[3023] = v73
  const v74 = v73 || !v69 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[2] || v74
  s[506] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[2] || !v74
  s[505] = LAS_81_1_forudsigelig_nej
}

function svar_47(f, s) {
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v0 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[3024] = v0
  const v1 = f.udgiftenErPaataget && !v0 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[2] || v1
  s[515] = LAS_88_1
  const LAS_88_1_nej = !s[2] || !v1
  s[1723] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v4 = s[505] || f.udgiftenErHeltAfgoerende
  s[517] = v4
  const v5 = (s[506] || !s[2]) && f.udgiftenErHeltAfgoerende === false
  s[518] = v5
  const v6 = s[507] || !s[2]
  s[516] = v6
  const v7 = LAS_88_1_nej || !s[2]
  s[514] = v7
  const v8 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[3025] = v8
  const LAS_81_1 = !s[2] || !s[30] && s[508] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7 || s[30] && !v8 && s[508] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7
  s[1670] = LAS_81_1
  const LAS_81_1_nej = !s[2] || !s[30] && (s[509] || s[510] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1) || s[30] && (v8 || s[509] || s[510] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1)
  s[1671] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v11 = s[0] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[2] || v11
  s[1673] = LAS_81a_1
  const LAS_81a_1_nej = !s[2] || !v11
  s[1674] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v14 = !s[0] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[2] || v14)
  s[1675] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[2] || !v14)
  s[1676] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[2]
  s[1677] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v18 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[3027] = v18
  const v19 = f.behandlingUdenForDetOffentlige === false || v18
  s[3026] = v19
  const LAS_82_1 = !s[2] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v19 && v7
  s[1678] = LAS_82_1
  const LAS_82_1_nej = !s[2] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v19 || LAS_88_1
  s[1679] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v22 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[2] ? v22 : -Infinity
  s[1680] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[2] ? v22 : Infinity
  s[1681] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v25 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3029] = v25
  const v26 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[3031] = v26
  const v27 = v26 && f.ydelsenSvarerTilKontanthjaelp
  s[3030] = v27
  const v28 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[3033] = v28
  const v29 = v28 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[3032] = v29
  const v30 = v25 || v27 || v29
  const v31 = (f.harForsoergelsespligt ? s[348] : s[349]) >= f.ydelseFoerFradragVedTandpleje
  s[3036] = v31
  const v32 = (f.harForsoergelsespligt ? s[346] : s[347]) >= f.ydelseFoerFradragVedTandpleje
  s[3037] = v32
  const v33 = !v28 || f.opfylderKontanthjaelpensOekonomi === false || !v32
  s[3035] = v33
  const v34 = v28 && f.opfylderKontanthjaelpensOekonomi && (v31 || s[196])
  s[3034] = v34
  const LAS_82a_1 = !s[2] || s[0] && (!s[250] && v30 || s[250] && (v25 || v27 || v34))
  s[1682] = LAS_82a_1
  const LAS_82a_1_nej = !s[2] || !s[0] || !s[250] && !v30 || s[250] && !v25 && !v27 && v33
  s[1683] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v37 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v38 = s[273] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v37
  const v39 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[3039] = v39
  const v40 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3041] = v40
  const v41 = v40 && s[273]
  s[3040] = v41
  const v42 = v41 ? v37 : v38
  const v43 = Math.round(v37 * 6500 / 10000)
  const v44 = v41 ? v37 : s[273] ? v43 : v37
  const v45 = f.ydelseFoerFradragVedTandpleje >= s[511]
  s[3042] = v45
  const v46 = f.ydelseFoerFradragVedTandpleje >= s[512]
  s[3043] = v46
  const v47 = Math.max(v37, v43)
  const v48 = Math.min(v37, v43)
  const v49 = s[272] && v48 >= v47
  const v50 = v46 || v49
  const v51 = v46 ? (v49 ? Math.min(v43, v47) : v43) : v47
  const v52 = v46 ? (v49 ? Math.max(v43, v48) : v43) : v48
  const LAS_82a_2 = s[2] ? (s[0] ? (s[249] ? (v39 ? (s[250] ? (v45 ? v51 : v50 ? Math.min(v37, v51) : v37) : v44) : v42) : v38) : 0) : -Infinity
  s[1684] = LAS_82a_2
  const LAS_82a_2_hoej = s[2] ? (s[0] ? (s[249] ? (v39 ? (s[250] ? (v45 ? v52 : v50 ? Math.max(v37, v52) : v37) : v44) : v42) : v38) : 0) : Infinity
  s[1685] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[2] || !s[0] || !s[249] || !v39 || !s[250] || !v45 || v46 || v49)
  s[1686] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[2] || s[0] && s[249] && v39 && s[250] && s[272] && v37 !== v43) || LAS_82a_1_nej || !s[2]
  s[1687] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v57 = s[0] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[2] || v57
  s[833] = LAS_82a_6
  const LAS_82a_6_nej = !s[2] || !v57
  s[1689] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v60 = v39 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[2] ? v60 : FIRST_DAY
  s[1690] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[2] ? v60 : NEVER
  s[1691] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[2] || LAS_82a_6_nej || !s[2]
  s[1692] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v64 = f.medicinTil === 'dit_barn'
  s[3045] = v64
  const v65 = f.medicinTil === 'dig'
  s[3047] = v65
  const v66 = f.maanederMedKontanthjaelpAf18 >= 12
  s[3048] = v66
  const v67 = v65 && v66
  s[3046] = v67
  const v68 = v64 || v67
  s[3044] = v68
  const v69 = s[250] && f.faarKontanthjaelpVedMedicin && v68
  const LAS_82b_1 = !s[2] || v69
  s[834] = LAS_82b_1
  const LAS_82b_1_nej = !s[2] || !v69
  s[1694] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v72 = s[250] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[2] ? v72 : -Infinity
  s[1695] = LAS_82b_2
  const LAS_82b_2_hoej = s[2] ? v72 : Infinity
  s[1696] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[2] || LAS_82b_1_nej || !s[2]
  s[1697] = LAS_82b_2_ir
}

function svar_48(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[3050] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[3049] = v2
  const LAS_83_1 = v2 && (!s[2] || v1)
  s[1698] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[2] || !v1)
  s[1699] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[2]
  s[1700] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[520] = v6
  const v7 = !s[2] || v6 && !s[513]
  s[521] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[3051] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[2] || !v6 && v1 || v6 && (!s[513] || f.kanIkkeBetaleUdgiften))
  s[1701] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[2] || !v6 && !v1 || v6 && (!s[513] || f.kanIkkeBetaleUdgiften === false))
  s[1702] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1703] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[3053] = v12
  const LAS_85_1 = !s[2] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[514]
  s[1704] = LAS_85_1
  const LAS_85_1_nej = !s[2] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[515]
  s[1705] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[2] || s[30] && s[508] && s[516] && f.egenBetalingVanskeliggoerFremtiden && s[517] && s[514] && v12
  s[1706] = LAS_85_2
  const LAS_85_2_nej = !s[2] || !s[30] || s[509] || s[510] || f.egenBetalingVanskeliggoerFremtiden === false || s[518] || s[515] || !v12
  s[1707] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[30] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[2] || v17
  s[1708] = LAS_85_4
  const LAS_85_4_nej = !s[2] || !v17
  s[1709] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[250] ? v20 : FIRST_DAY
  s[1714] = LAS_86_7
  const LAS_86_7_hoej = s[250] ? v20 : NEVER
  s[1715] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[250] && f.vurderingsdato < LAS_86_7_hoej
  s[3054] = v23
  const v24 = s[250] && f.vurderingsdato >= LAS_86_7
  s[3055] = v24
  const v25 = s[272] ? -Infinity : 45000
  const v26 = s[272] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[272] && v25 === v26
  const v34 = s[272] || !v28
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
  const v45 = !s[250] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[250] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1710] = LAS_86_2
  const LAS_86_2_hoej = s[250] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1711] = LAS_86_2_hoej
  const LAS_86_2_er = s[250] && (!s[250] || v23 || v44 || v45)
  s[1712] = LAS_86_2_er
  const LAS_86_2_ir = !s[250] || !s[250] || v24 && v39 || !s[250] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1713] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[250] ? shiftDays(shiftMonths(LAS_86_7, 3), 19) : FIRST_DAY
  s[1717] = LAS_86_8
  const LAS_86_8_hoej = s[250] ? shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19) : NEVER
  s[1718] = LAS_86_8_hoej
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
  const LAS_86_8_beloeb = s[250] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[1719] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[250] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[1720] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[250] && (!s[250] || v60 && !(!v62 && (!v60 || !v61 && v58 === v59)))
  s[1721] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[250] || !s[250] || v61 || !v62
  s[1722] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[2] || s[438])
  s[1729] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[2] || !s[438] || !s[422])
  s[1730] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[519]
  s[1731] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v72 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[911] = v72
  const v73 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[916] = v73
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[2] || v73)
  s[1726] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[2] || !v73 || !v72)
  s[1727] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[2] || v73 && !v72
  s[1728] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[2] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1724] = LAS_91_1
  const LAS_91_1_nej = !s[2] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1725] = LAS_91_1_nej
}

function svar_49(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1734] = v0
  const v1 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[3056] = v1
  const v2 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[3057] = v2
  const v3 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[3058] = v3
  const v4 = f.sammenhaengendeDageIUdlandet <= 14
  s[3060] = v4
  const v5 = f.tilbagebetalingskravet <= 3000000
  s[3061] = v5
  const v6 = !v4 || !v5
  s[3059] = v6
  const v7 = f.tilbagebetalingskravet <= 2150000
  s[3063] = v7
  const v8 = !v4 || !v7
  s[3062] = v8
  const v9 = v1 && (!v2 && v3 && v6 || v2 && v3 && v8)
  const LAS_91_6 = !v0 || v9
  s[1732] = LAS_91_6
  const LAS_91_6_nej = !v0 || !v9
  s[1733] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[2]
  s[1736] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[2]
  s[835] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v14 = s[250] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[2] ? v14 : FIRST_DAY
  s[1738] = LAS_92_3
  const LAS_92_3_hoej = s[2] ? v14 : NEVER
  s[1739] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[2] || !s[520] || !s[513])
  s[1742] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[2] || s[520])
  s[1743] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[521]
  s[1744] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[3066] = v20
  const v21 = v20 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[3064] = v21
  const v22 = !v20 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[3065] = v22
  const LAS_93_1 = !s[2] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v21
  s[1740] = LAS_93_1
  const LAS_93_1_nej = !s[2] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v22
  s[1741] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v25 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[2] || v25
  s[1745] = LAS_94_1
  const LAS_94_1_nej = !s[2] || !v25
  s[1746] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = !s[170] && f.jobcenterUdfoererIndsatsen || s[170] && (s[522] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[2] || v28
  s[1747] = LOB_4_1
  const LOB_4_1_nej = !s[2] || !v28
  s[1748] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v31 = f.afgoerelsenGaelder === 'foertidspension'
  s[3067] = v31
  const v32 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[3068] = v32
  const v33 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[3069] = v33
  const v34 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[3070] = v34
  const v35 = v32 && !s[36] && (v33 || v34)
  const LSP_18_2 = v31 && (!s[2] || v35)
  s[537] = LSP_18_2
  const LSP_18_2_nej = v31 && (!s[2] || !v35)
  s[1814] = LSP_18_2_nej
  const LSP_18_2_ir = !v31 || !s[2]
  s[1815] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v39 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3072] = v39
  const v40 = !v31 || LSP_18_2
  s[3074] = v40
  const v41 = LSP_18_2_nej || LSP_18_2_ir
  s[538] = v41
  const v42 = v31 && v41
  s[3073] = v42
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3075] = v43
  const v44 = s[36] && f.sagenErForelagtTeamet
  s[3071] = v44
  const LOB_9_1 = v44 || !s[2] || s[0] && (!s[170] && (v39 || v42) || s[170] && !s[36] && (v43 || v42))
  s[1749] = LOB_9_1
  const LOB_9_1_nej = v44 || !s[2] || !s[0] || !s[170] && !v39 && v40 || s[170] && (s[36] || !v43 && v40)
  s[1750] = LOB_9_1_nej
  const LOB_9_1_ir = v44 || !s[2]
  s[1751] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v48 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[3076] = v48
  const v49 = f.forvaltningsomraade === 'undervisning'
  s[3078] = v49
  const v50 = s[251] || f.behovForUndervisningsomraadet
  s[3079] = v50
  const v51 = v49 && v50
  s[3077] = v51
  const v52 = s[0] && (!s[160] && (v48 || v51) || s[160] && !s[36] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[2] || v52
  s[1752] = LOB_10_1
  const LOB_10_1_nej = !s[2] || !v52
  s[1753] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v55 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[534] = v55
  const v56 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[535] = v56
  const v57 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[536] = v57
  const v58 = v56 && (v57 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v55 || v58
  s[836] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v55 || !v58
  s[1758] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v55 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1754] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v55 ? 18262 /* 2020-01-01 */ : NEVER
  s[1755] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v55 || LOV1559_9_valg_nej || !v55
  s[1757] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[250] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1760] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[250] ? 20300 /* 2025-07-31 */ : NEVER
  s[1761] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[250] && f.modtogHjaelp30Juni2025
  s[1762] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[250]
  s[1763] = LOV1655_udbetaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v68 = f.bopaelsmaanederEfter15 >= 120
  s[3085] = v68
  const v69 = f.bopaelsmaanederLigeFoer >= 60
  s[3086] = v69
  const v70 = v68 && v69
  s[3084] = v70
  const v71 = f.harDanskIndfoedsret || v70 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[2] || v71
  s[1771] = LSP_2_1
  const LSP_2_1_nej = !s[2] || !v71
  s[1772] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[2] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[528] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[2] || (LSP_2_1_nej || !s[2]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[529] = LSP_2_1_eu_nej
}

function svar_50(f, s) {
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v0 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[542] = v0
  const v1 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  s[3087] = v1
  const LSP_3_danmark = !s[2] || v1
  s[1779] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[2] || !v1 || !v0
  s[1780] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[2] || v1 && !v0
  s[1781] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v5 = LSP_3_danmark_nej || LSP_3_danmark_ir
  s[3091] = v5
  const v6 = LSP_3_danmark ? (v5 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v7 = LSP_3_danmark ? (v5 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v8 = v7 >= 360
  s[3089] = v8
  const v9 = v6 >= 360
  s[3090] = v9
  const v10 = s[44] || !s[2]
  const LSP_3_2 = !s[2] || f.harDanskIndfoedsret && v10 && v8
  s[1775] = LSP_3_2
  const LSP_3_2_nej = !s[2] || f.harDanskIndfoedsret === false || !s[183] || !v9
  s[1776] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v13 = v7 >= 120
  s[3094] = v13
  const v14 = v6 >= 120
  s[3095] = v14
  const v15 = v7 * 4 >= f.maanederFra15TilPensionen
  s[3096] = v15
  const v16 = v6 * 4 >= f.maanederFra15TilPensionen
  s[3097] = v16
  const v17 = v13 || v15
  s[3092] = v17
  const v18 = !v14 && !v16
  s[3093] = v18
  const LSP_3_3 = !s[2] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v17
  s[1777] = LSP_3_3
  const LSP_3_3_nej = !s[2] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v18
  s[1778] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v21 = f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark
  s[3103] = v21
  const v22 = f.harFastBopaelPaaFaeroeerneEllerIGroenland && v5
  s[3102] = v22
  const v23 = f.harFastBopaelIDanmark || v22
  s[3100] = v23
  const v24 = f.harFastBopaelIDanmark === false && v21
  s[3101] = v24
  const v25 = v23 || f.harHyrePaaDanskSkib
  s[3098] = v25
  const v26 = v24 && f.harHyrePaaDanskSkib === false
  s[3099] = v26
  const v27 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[3104] = v27
  const LSP_3_1 = !s[2] || v25 || LSP_3_2 || LSP_3_3 || v27
  s[1773] = LSP_3_1
  const LSP_3_1_nej = !s[2] || v26 && (LSP_3_2_nej || !s[2]) && (LSP_3_3_nej || !s[2]) && !v27
  s[1774] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v30 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[2] || v30
  s[1782] = LSP_4
  const LSP_4_nej = !s[2] || !v30
  s[1783] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v33 = s[6] <= 3651 /* 1979-12-31 */
  const v34 = s[7] >= 3652 /* 1980-01-01 */
  const v35 = s[182] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const LSP_5_2 = v33 ? -Infinity : v35
  s[1784] = LSP_5_2
  const LSP_5_2_hoej = v33 ? Infinity : v35
  s[1785] = LSP_5_2_hoej
  const v38 = s[6] >= 20270 /* 2025-07-01 */
  s[930] = v38
  const v39 = s[7] >= 20270 /* 2025-07-01 */
  s[931] = v39
  const LSP_5_2_er = !v38 && (v33 || v34 && s[6] <= 14518 /* 2009-10-01 */ || s[7] >= 14519 /* 2009-10-02 */ && s[523])
  s[1786] = LSP_5_2_er
  const LSP_5_2_ir = !v38 && (v33 || s[524]) || v39 || !s[2]
  s[1787] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v42 = v34 && s[6] <= 20269 /* 2025-06-30 */
  const v43 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v44 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v45 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v46 = v43 ? Math.min(v44, v45) : -Infinity
  const v47 = v43 ? Math.max(v44, v45) : Infinity
  const v48 = v39 && s[523]
  const v49 = s[525] === Infinity ? Infinity : s[525] - 180
  const v50 = Math.max(600, s[526] === -Infinity ? -Infinity : s[526] - 180)
  const v51 = v49 >= Infinity
  const v52 = f.bopaelsmaanederEfter15 >= 12
  s[3108] = v52
  const v53 = s[527] ? f.hidtidigProcentandel : v52 ? Math.min(10000, v51 ? -Infinity : quotient([f.bopaelsmaanederEfter15, 10, 10000], [v49, 9], 'nærmeste', 100)) : 0
  const v54 = s[527] ? f.hidtidigProcentandel : v52 ? Math.min(10000, v51 ? Infinity : Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (v50 * 9)) * 100) : 0
  const v55 = v42 && LSP_5_2_er && !(!v43 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v56 = v48 && (s[527] || !v52 || !(v51 && s[2] && v49 === v50))
  const LSP_5_3 = v33 ? -Infinity : v55 ? (v56 ? Math.min(v46, v53) : v46) : v53
  s[1788] = LSP_5_3
  const LSP_5_3_hoej = v33 ? Infinity : v55 ? (v56 ? Math.max(v47, v54) : v47) : v54
  s[1789] = LSP_5_3_hoej
  const LSP_5_3_er = v33 || v55 || v56
  s[1790] = LSP_5_3_er
  const LSP_5_3_ir = v33 || v42 && (LSP_5_2_ir || !v43) || v48 && !s[527] && v52 && (!s[2] || v51) || s[524]
  s[1791] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v61 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[935] = v61
  const v62 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[936] = v62
  const v63 = v62 ? (v52 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v64 = v39 || !v62
  s[3110] = v64
  const v65 = (!v38 || !s[2]) && v62
  s[934] = v65
  const v66 = v65 && !v64
  s[933] = v66
  const LSP_6 = v65 ? -Infinity : v61 ? v63 : -Infinity
  s[1792] = LSP_6
  const LSP_6_hoej = v65 ? Infinity : v61 ? v63 : Infinity
  s[1793] = LSP_6_hoej
  const LSP_6_ir = v65 || !v66 && !v61
  s[1794] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[2] || v10 && (s[528] || !s[2]) && (LSP_3_1 || !s[2]) && (LSP_4 || !s[2]) && (s[44] || s[528] || LSP_3_1 || LSP_4)
  s[1795] = LSP_12_1
  const LSP_12_1_nej = !s[2] || !s[183] || s[529] || LSP_3_1_nej || LSP_4_nej
  s[1796] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v72 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[3111] = v72
  const v73 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[3112] = v73
  const LSP_13 = !s[2] || !v72 || !v73
  s[1797] = LSP_13
  const LSP_13_nej = !s[2] || v72
  s[1798] = LSP_13_nej
  const LSP_13_ir = !s[2] || v72 && !v73
  s[1799] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v77 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[530] = v77
  const LSP_16_1 = !s[2] || !s[0] && v77 && s[45] || s[0] && s[190] && s[45]
  s[531] = LSP_16_1
  const LSP_16_1_nej = !s[2] || !s[0] && (!v77 || s[44]) || s[0] && (!s[190] || s[44])
  s[532] = LSP_16_1_nej
}

function svar_51(f, s) {
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v0 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[3115] = v0
  const v1 = s[0] && s[530] && !s[190] && v0
  const LSP_16_2 = !s[2] || v1
  s[1802] = LSP_16_2
  const LSP_16_2_nej = !s[2] || !v1
  s[1803] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v4 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[2] || v4
  s[1804] = LSP_16_3
  const LSP_16_3_nej = !s[2] || !v4
  s[1805] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v7 = s[531] || LSP_16_2
  s[3116] = v7
  const v8 = (s[532] || !s[2]) && (LSP_16_2_nej || !s[2]) && (s[532] || LSP_16_2_nej)
  s[3117] = v8
  const LSP_16 = !s[2] || (v7 || !s[2]) && (LSP_16_3 || !s[2]) && (v7 || LSP_16_3)
  s[1800] = LSP_16
  const LSP_16_nej = !s[2] || v8 || LSP_16_3_nej
  s[1801] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v11 = !s[30] || !s[533]
  const LSP_17_2 = !s[2] || v11
  s[1806] = LSP_17_2
  const LSP_17_2_nej = !s[2] || !v11
  s[1807] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[2]
  s[1808] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[2]
  s[1809] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v16 = f.seniorpensionAnsoegtDen >= shiftMonths(s[6], -60)
  s[3118] = v16
  const v17 = f.seniorpensionAnsoegtDen >= shiftMonths(s[7], -60)
  s[3119] = v17
  const LSP_17_3_senior = !s[534] || s[535] && !s[536] && (v16 || !s[2]) && f.langvarigOgAktuelTilknytning
  s[1810] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[534] || !s[535] || s[536] || !v17 || f.langvarigOgAktuelTilknytning === false
  s[1811] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v20 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[3121] = v20
  const v21 = f.sagenErForelagtTeamet || s[537]
  s[3122] = v21
  const v22 = f.sagenErForelagtTeamet === false && s[538]
  s[3123] = v22
  const LSP_18_1 = !s[2] || !s[0] && v20 || s[0] && (!s[36] && v20 && v21 || s[36] && v20)
  s[1812] = LSP_18_1
  const LSP_18_1_nej = !s[2] || !s[0] && !v20 || s[0] && (!s[36] && (!v20 || v22) || s[36] && !v20)
  s[1813] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v25 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[3125] = v25
  const v26 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v25
  const v27 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v25
  const LSP_19_1 = !s[2] || !s[0] && v26 || s[0] && (s[36] || v27)
  s[1816] = LSP_19_1
  const LSP_19_1_nej = !s[2] || !s[0] && !v26 || s[0] && (s[36] || !v27)
  s[1817] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[2] || f.moedeMedBeslutterneErTilbudt
  s[1818] = LSP_20_3
  const LSP_20_3_nej = !s[2] || f.moedeMedBeslutterneErTilbudt === false
  s[1819] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v32 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[555] = v32
  const v33 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[554] = v33
  const LSP_21_1 = v32 ? v33 : FIRST_DAY
  s[1820] = LSP_21_1
  const LSP_21_1_hoej = v32 ? v33 : NEVER
  s[1821] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v36 = f.maanederMedFuldtidsarbejde >= 300
  s[3127] = v36
  const v37 = f.maanederMedFuldtidsarbejde >= 240
  s[3129] = v37
  const v38 = v37 && f.langTilknytningMed20Til25Aar
  s[3128] = v38
  const v39 = s[30] && (v36 || v38)
  const SENBEK_2_1 = !s[2] || v39
  s[2177] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[2] || !v39
  s[2178] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v42 = f.vurderingsdato >= s[539]
  s[3130] = v42
  const v43 = f.vurderingsdato >= s[540]
  s[3131] = v43
  const v44 = f.arbejdsevneISenesteJob <= 1500
  s[3133] = v44
  const v45 = v44 && f.varigtNedsatISenesteJob
  s[3132] = v45
  const v46 = !v43 || SENBEK_2_1_nej || !v45
  s[3135] = v46
  const v47 = (v42 || !s[2]) && (SENBEK_2_1 || !s[2]) && v45
  s[3134] = v47
  const v48 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[3136] = v48
  const LSP_26a_1 = !s[2] || s[30] && (!s[261] && v47 || s[261] && v47 && !v48)
  s[1823] = LSP_26a_1
  const LSP_26a_1_nej = !s[2] || !s[30] || !s[261] && v46 || s[261] && (v46 || v48)
  s[1824] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v51 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v52 = intersect(v51, s[440])
  const v53 = from(v52, 13332 /* 2006-07-03 */)
  const v54 = dayReaching(v53, 13332 /* 2006-07-03 */, 1)
  s[3137] = v54
  const v55 = v54 >= 18262 /* 2020-01-01 */
  s[3138] = v55
  const v56 = v54 >= 18670 /* 2021-02-12 */
  s[3139] = v56
  const v57 = v54 >= NEVER
  s[837] = v57
  const LSP_26a_5 = !v55 ? v53 : !v56 ? NO_DAYS : v53
  s[1825] = LSP_26a_5
  const LSP_26a_5_hoej = !v55 ? v53 : !v56 ? ALL_DAYS : v53
  s[1826] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v55 || v56
  s[838] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v57 || v55 && !v56
  s[1828] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[2] ? (s[30] ? shiftMonths(s[6], -78) : NEVER) : FIRST_DAY
  s[1829] = LSP_26b
  const LSP_26b_hoej = s[2] ? (s[30] ? shiftMonths(s[7], -78) : NEVER) : NEVER
  s[1830] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v64 = s[535] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[534] ? v64 : FIRST_DAY
  s[1831] = LSP_26d_2
  const LSP_26d_2_hoej = s[534] ? v64 : NEVER
  s[1832] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v67 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[3140] = v67
  const v68 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[3141] = v68
  const v69 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[3142] = v69
  const v70 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[3143] = v70
  const v71 = v68 ? 3 : v69 ? 2 : v70 ? 1 : 0
  const v72 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[3144] = v72
  const v73 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[3145] = v73
  const v74 = v73 ? 3 : v68 ? 2 : v69 ? 1 : 0
  const v75 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[3146] = v75
  const v76 = v75 ? 3 : v73 ? 2 : v68 ? 1 : 0
  const LSP_26h_3_ir = !s[2] || s[541] && (!s[542] || s[543] && v67 && v72 && s[544])
  s[547] = LSP_26h_3_ir
  const LSP_26h_3 = s[2] ? (s[541] ? (s[542] ? (s[543] ? (v67 ? (v72 ? (s[544] ? -Infinity : v76) : v74) : v71) : 0) : -Infinity) : 0) : -Infinity
  s[546] = LSP_26h_3
  const LSP_26h_3_hoej = s[2] ? (s[541] ? (s[542] ? (s[543] ? (v67 ? (v72 ? (s[544] ? Infinity : v76) : v74) : v71) : 0) : Infinity) : 0) : Infinity
  s[545] = LSP_26h_3_hoej
}

function svar_52(f, s) {
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v0 = s[545] >= 1
  s[3147] = v0
  const v1 = s[546] >= 1
  s[3148] = v1
  const v2 = s[546] > -Infinity && s[545] < Infinity
  const v3 = quotient([s[546], 12], [1], 'ned', 1)
  const v4 = quotient([s[545], 12], [1], 'ned', 1)
  const v5 = !v2 && !s[547] && s[546] === s[545]
  const v6 = shiftMonths(s[6], -(v2 ? Math.max(v3, v4) : Infinity))
  const v7 = shiftMonths(s[7], -(v2 ? Math.min(v3, v4) : -Infinity))
  const v8 = !s[2] || s[547] || !v2
  const v9 = v0 && !v5
  const v10 = s[547] && !v5 && v7 >= NEVER
  const v11 = v1 ? v7 : NEVER
  const LSP_26g_dag_er = !s[2] || !s[541] || !s[542] || v9 || !v1 || v10
  s[1838] = LSP_26g_dag_er
  const LSP_26g_dag_ir = !s[2] || s[541] && (!s[542] || v0 && v8 || s[547] && !((v5 || !v8 && v6 === v7) && !v5 && (v5 || v6 === NEVER)))
  s[1839] = LSP_26g_dag_ir
  const LSP_26g_dag = s[2] ? (s[541] ? (s[542] ? (v9 ? v6 : NEVER) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1836] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[2] ? (s[541] ? (s[542] ? (v9 ? (!v1 || v10 ? Math.max(v7, v11) : v7) : v11) : NEVER) : NEVER) : NEVER
  s[1837] = LSP_26g_dag_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v16 = f.vurderingsdato >= s[20]
  s[3151] = v16
  const v17 = f.vurderingsdato >= s[21]
  s[3152] = v17
  const v18 = LSP_26g_dag_er && f.vurderingsdato >= LSP_26g_dag
  s[3153] = v18
  const v19 = LSP_26g_dag_er && f.vurderingsdato < LSP_26g_dag_hoej
  s[3154] = v19
  const v20 = s[44] || !v17 || v19
  s[3150] = v20
  const v21 = s[45] && (v16 || !s[2]) && (v18 || LSP_26g_dag_ir) && (!s[183] || v16 || v18)
  s[3149] = v21
  const v22 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[3155] = v22
  const LSP_26g = !s[2] || s[541] && (!s[542] || (v21 || !s[2]) && v22 && !s[143])
  s[1833] = LSP_26g
  const LSP_26g_nej = !s[2] || !s[541] || !s[542] || v20 || !v22 || s[143]
  s[1834] = LSP_26g_nej
  const LSP_26g_ir = !s[2] || s[541] && !s[542]
  s[1835] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v26 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[3158] = v26
  const v27 = s[548] && v26
  s[3157] = v27
  const v28 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[3160] = v28
  const v29 = s[549] && v28
  s[3159] = v29
  const v30 = v27 || v29
  s[3156] = v30
  const v31 = -(v30 ? 84 : 72)
  const LSP_26h_1_ir = !s[2] || s[541] && (!s[542] || !s[2])
  s[1842] = LSP_26h_1_ir
  const LSP_26h_1 = s[2] ? (s[541] ? (s[542] ? shiftMonths(s[6], v31) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1840] = LSP_26h_1
  const LSP_26h_1_hoej = s[2] ? (s[541] ? (s[542] ? shiftMonths(s[7], v31) : NEVER) : NEVER) : NEVER
  s[1841] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v35 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v36 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v37 = intersect(v35, v36)
  const LSP_26v_1 = from(v37, 13332 /* 2006-07-03 */)
  s[1843] = LSP_26v_1
  const v39 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  s[3161] = v39
  const LSP_26v_1_ir = v39 >= NEVER
  s[1844] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v42 = intersect(v35, v41)
  const LSP_26v_2 = from(v42, 13332 /* 2006-07-03 */)
  s[1845] = LSP_26v_2
  const v44 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  s[3162] = v44
  const LSP_26v_2_ir = v44 >= NEVER
  s[1846] = LSP_26v_2_ir
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v46 = f.vurderingsdato >= 19108 /* 2022-04-26 */
  s[3164] = v46
  const v47 = f.vurderingsdato >= 19968 /* 2024-09-02 */
  s[939] = v47
  const LSP_29_1_eget = !s[2] || !v46 || !v47
  s[1847] = LSP_29_1_eget
  const LSP_29_1_eget_nej = !s[2] || v46
  s[1848] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = !s[2] || v46 && !v47
  s[1849] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const LSP_32a_1_aegtefaelle = !s[2] || !s[550]
  s[1850] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = !s[2] || s[550]
  s[1851] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v53 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[2] ? v53 : -Infinity
  s[1852] = LSP_32c_1
  const LSP_32c_1_hoej = s[2] ? v53 : Infinity
  s[1853] = LSP_32c_1_hoej
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v56 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[937] = v56
  const v57 = SATS_61(f.vurderingsdato)
  const v58 = SATS_62(f.vurderingsdato)
  const v59 = f.giftEllerSamlevende ? (s[551] ? -Infinity : v57) : s[551] ? -Infinity : v58
  s[558] = v59
  const v60 = f.giftEllerSamlevende ? (s[551] ? Infinity : v57) : s[551] ? Infinity : v58
  s[559] = v60
  const v61 = v59 > -Infinity && v60 < Infinity
  const v62 = quotient([v59], [40], 'nærmeste', 100)
  const v63 = quotient([v60], [40], 'nærmeste', 100)
  const v64 = v61 ? Math.min(v62, v63) : -Infinity
  const v65 = v61 ? Math.max(v62, v63) : Infinity
  const v66 = !v61 && !s[551] && v59 === v60
  const v67 = s[551] || !v61
  const v68 = v64 > -Infinity && v65 < Infinity
  const v69 = quotient([v64, 12], [1], 'nærmeste', 100)
  const v70 = quotient([v65, 12], [1], 'nærmeste', 100)
  const v71 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[3167] = v71
  const LSP_32c_2_er = !s[2] || v71 || !v66 && !(!v68 && (v66 || !v67 && v64 === v65))
  s[1856] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[2] || !v71 && (v67 || !v68) || v71 && !v56
  s[1857] = LSP_32c_2_ir
  const LSP_32c_2 = s[2] ? (v71 ? (v56 ? 0 : -Infinity) : v68 ? Math.min(v69, v70) : -Infinity) : -Infinity
  s[1854] = LSP_32c_2
  const LSP_32c_2_hoej = s[2] ? (v71 ? (v56 ? 0 : Infinity) : v68 ? Math.max(v69, v70) : Infinity) : Infinity
  s[1855] = LSP_32c_2_hoej
}

function svar_53(f, s) {
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v0 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[940] = v0
  const v1 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3171] = v1
  const v2 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3172] = v2
  const v3 = shiftDays(shiftMonths(monthStart(s[7]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3173] = v3
  const v4 = shiftDays(shiftMonths(monthStart(s[6]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3174] = v4
  const LSP_33_1_tilbage = !v0 || v1 && (!v2 || v3)
  s[1862] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v0 || !v1 || !v2 || !v4
  s[1863] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v0 || v1 && (!v2 || !s[2])
  s[1864] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v8 = shiftDays(s[552], 1)
  const v9 = shiftDays(s[553], 1)
  const v10 = shiftDays(monthEnd(Math.max(s[6], f.folkepensionAnsoegtDen)), 1)
  const v11 = shiftDays(monthEnd(Math.max(s[7], f.folkepensionAnsoegtDen)), 1)
  const v12 = Math.max(v8, v10)
  const v13 = Math.min(v9, v11)
  const v14 = LSP_33_1_tilbage_ir && v13 >= v12
  const v15 = LSP_33_1_tilbage_nej || v14
  const v16 = LSP_33_1_tilbage_nej ? (v14 ? Math.min(v10, v12) : v10) : v12
  const v17 = LSP_33_1_tilbage_nej ? (v14 ? Math.max(v11, v13) : v11) : v13
  const LSP_33_1_er = !v0 || s[527] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v14
  s[1860] = LSP_33_1_er
  const LSP_33_1_ir = !v0 || s[527] && !s[2] || !s[527] && (LSP_33_1_tilbage && !s[2] || LSP_33_1_tilbage_nej && !s[2] || LSP_33_1_tilbage_ir && !s[2] || LSP_33_1_tilbage_ir && !(s[2] && v8 === v9 && s[2] && v10 === v11 && v8 === v10))
  s[1861] = LSP_33_1_ir
  const LSP_33_1 = v0 ? (s[527] ? v8 : LSP_33_1_tilbage ? (v15 ? Math.min(v8, v16) : v8) : v16) : FIRST_DAY
  s[1858] = LSP_33_1
  const LSP_33_1_hoej = v0 ? (s[527] ? v9 : LSP_33_1_tilbage ? (v15 ? Math.max(v9, v17) : v9) : v17) : NEVER
  s[1859] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v22 = s[554] >= f.pensionAfgjortDen
  s[3177] = v22
  const v23 = shiftDays(monthEnd(s[554]), 1)
  const v24 = v22 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v23
  const LSP_33_2 = s[555] ? v24 : FIRST_DAY
  s[1865] = LSP_33_2
  const LSP_33_2_hoej = s[555] ? v24 : NEVER
  s[1866] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v28 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v29 = intersect(v27, v28)
  const LSP_37 = from(v29, 13332 /* 2006-07-03 */)
  s[1867] = LSP_37
  const v31 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3178] = v31
  const LSP_37_ir = v31 >= NEVER
  s[1868] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v33 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[768] = v33
  const v34 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3180] = v34
  const LSP_44_udsendte = !s[2] || v33
  s[1871] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[2] || !v33 || !v34
  s[1872] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[2] || v33 && !v34
  s[1873] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v38 = f.vurderingsdato >= s[556]
  s[3182] = v38
  const v39 = !v38 || f.samtykkerTilFrakendelse
  s[3181] = v39
  const v40 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3185] = v40
  const v41 = f.udsendtMedPsykiskLidelse === false || v40
  s[3183] = v41
  const v42 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3184] = v42
  const v43 = f.vaesentligtForbedretOgSelvforsoergende === false || !v39 || v42
  const v44 = f.vaesentligtForbedretOgSelvforsoergende && v39 && v41
  const LSP_44_1 = !s[2] || !s[550] && v44 || s[550] && (!s[557] && f.vaesentligtForbedretOgSelvforsoergende && v39 && v41 && f.saerligeOmstaendighederForFrakendelse || s[557] && v44)
  s[1869] = LSP_44_1
  const LSP_44_1_nej = !s[2] || !s[550] && v43 || s[550] && (!s[557] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v39 || v42 || f.saerligeOmstaendighederForFrakendelse === false) || s[557] && v43)
  s[1870] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[2] ? s[558] : -Infinity
  s[1874] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[2] ? s[559] : Infinity
  s[1875] = LSP_49_1_foertidspension_hoej
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v49 = SATS_63(f.vurderingsdato)
  const v50 = s[551] ? -Infinity : v49
  const v51 = s[551] ? Infinity : v49
  const v52 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3417] = v52
  const v53 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[853] = v53
  const v54 = s[560] || s[385] && v52 || s[30] && v53 || s[38]
  const v55 = SATS_64(f.vurderingsdato)
  const v56 = SATS_65(f.vurderingsdato)
  const v57 = f.giftEllerSamlevende ? (v54 ? -Infinity : v55) : v54 ? -Infinity : v56
  const v58 = f.giftEllerSamlevende ? (v54 ? Infinity : v55) : v54 ? Infinity : v56
  const v59 = v51 === Infinity
  const v60 = v57 === -Infinity
  const v61 = v50 === -Infinity
  const v62 = v58 === Infinity
  const v63 = v59 && v60 || v61 && v62
  const LSP_49_1_folkepension_er = !s[2] || !(v63 && !s[551] && v50 === v51 && !v54 && v57 === v58)
  s[1878] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[2] || s[551] || v54 || v63
  s[1879] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[2] ? (v61 || v60 ? -Infinity : v50 + v57) : -Infinity
  s[1876] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[2] ? (v59 || v62 ? Infinity : v51 + v58) : Infinity
  s[1877] = LSP_49_1_folkepension_hoej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v68 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[1882] = v68
  const v69 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, v23) : v23
  const PENSBEK_7 = v68 ? v69 : FIRST_DAY
  s[1880] = PENSBEK_7
  const PENSBEK_7_hoej = v68 ? v69 : NEVER
  s[1881] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v72 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[562] = v72
  const v73 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[561] = v73
  const v74 = v73 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v72 || v74
  s[1883] = PENSBEK_10
  const PENSBEK_10_nej = !v72 || !v74
  s[1884] = PENSBEK_10_nej
}

function svar_54(f, s) {
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v0 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v1 = s[561] ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v0, shiftDays(f.pensionAfgjortDen, -1)) : v0
  const PENSBEK_11 = s[562] ? v1 : FIRST_DAY
  s[1886] = PENSBEK_11
  const PENSBEK_11_hoej = s[562] ? v1 : NEVER
  s[1887] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v4 = s[0] && (!s[170] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[170] && !s[36] && s[563])
  const PLANBEK_2_1 = !s[2] || v4
  s[1888] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[2] || !v4
  s[1889] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v7 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3186] = v7
  const v8 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3187] = v8
  const v9 = v8 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v7 ? v9 : FIRST_DAY
  s[1890] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v7 ? v9 : NEVER
  s[1891] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v7 && s[163]
  s[1892] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v7
  s[1893] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v14 = s[115] || s[46] || s[135] || f.arbejdsskade || s[564]
  const v15 = !s[115] && !s[46] && !s[135] && f.arbejdsskade === false && s[565]
  const SDL_2_1 = s[111] || s[114] && v14 || s[122] && v14
  s[1897] = SDL_2_1
  const SDL_2_1_nej = s[111] || s[114] && v15 || s[122] && v15
  s[1898] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v18 = s[566] && s[567] >= f.vurderingsdato
  s[3192] = v18
  const v19 = s[566] && s[568] < f.vurderingsdato
  s[3193] = v19
  const v20 = s[121] || v19
  s[3191] = v20
  const v21 = s[569] && (v18 || s[570]) && (s[120] || v18)
  s[3190] = v21
  const v22 = v21 || s[571]
  s[3188] = v22
  const v23 = (v20 || s[119]) && (s[572] || s[119]) && (v20 || s[572])
  s[3189] = v23
  const v24 = SDL_2_1_nej || v23 || s[573] || s[142]
  const v25 = (SDL_2_1 || s[119]) && (v22 || s[119]) && s[574] && s[575] && (SDL_2_1 || v22 || s[576] || s[136])
  const v26 = s[119] && !s[2]
  const SDL_2 = s[111] || s[114] && v25 || s[122] && v25
  s[1894] = SDL_2
  const SDL_2_nej = s[111] || s[114] && v24 || s[122] && v24
  s[1895] = SDL_2_nej
  const SDL_2_ir = s[111] || s[114] && v26 || s[122] && v26 || s[112]
  s[1896] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v30 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[2] || v30
  s[1903] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[2] || !v30
  s[1904] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v33 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v34 = shiftDays(runEnd(v33, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[2] ? v34 : FIRST_DAY
  s[1905] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[2] ? v34 : NEVER
  s[1906] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[2]
  s[1907] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[2] || f.ferieAftalt === false
  s[1908] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[2] || f.ferieAftalt
  s[1909] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v40 = shiftMonths(s[107], 3)
  s[587] = v40
  const v41 = shiftMonths(s[109], 3)
  s[588] = v41
  const v42 = f.saerligeGrundeTilAndetTidspunkt || !s[51]
  const v43 = f.saerligeGrundeTilAndetTidspunkt === false && s[52]
  const SDL_7_3 = s[111] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v40
  s[1912] = SDL_7_3
  const SDL_7_3_hoej = s[111] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v41
  s[1913] = SDL_7_3_hoej
  const v46 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[941] = v46
  const SDL_7_3_er = v46 && (s[111] || s[114] && v42 || s[122] && v42)
  s[1914] = SDL_7_3_er
  const SDL_7_3_ir = !v46 || s[111] || s[114] && v43 || s[122] && v43 || s[112]
  s[1915] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v49 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[2] || v49
  s[1916] = SDL_7_5
  const SDL_7_5_nej = !s[2] || !v49
  s[1917] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v52 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[1920] = v52
  const v53 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v52 ? v53 : FIRST_DAY
  s[1918] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v52 ? v53 : NEVER
  s[1919] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v56 = !s[51] && s[108] && s[107] <= 14612 /* 2010-01-03 */
  const v57 = !s[51] && s[109] >= 14613 /* 2010-01-04 */ && s[577]
  const v58 = allPeriods(f.fravaer)
  const v59 = runStart(v58, f.vurderingsdato)
  const v60 = shiftDays(v59, 56) >= f.fratraedelsesdag
  s[3199] = v60
  const v61 = f.fratraeder && v60
  s[3198] = v61
  const v62 = v61 ? NEVER : shiftDays(v59, 28)
  const SDL_7a_1 = s[111] ? FIRST_DAY : v57 || s[122] ? v62 : NEVER
  s[1921] = SDL_7a_1
  const SDL_7a_1_hoej = s[111] ? NEVER : v56 ? NEVER : v62
  s[1922] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[115] && (s[111] || v56 || v57 || s[122])
  s[1923] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[115] || s[119]
  s[784] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v67 = !s[212] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[2] || v67
  s[1925] = SDL_10a
  const SDL_10a_nej = !s[2] || !v67
  s[1926] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v70 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[1929] = v70
  const v71 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v70 ? v71 : FIRST_DAY
  s[1927] = SDL_11_3
  const SDL_11_3_hoej = v70 ? v71 : NEVER
  s[1928] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[2] || !s[450] && f.laegeattestNoedvendig || s[450] && (!s[30] && s[453] || s[30] && f.laegeattestNoedvendig)
  s[1930] = SDL_11a_1
  const SDL_11a_1_nej = !s[2] || !s[450] && f.laegeattestNoedvendig === false || s[450] && (!s[30] && s[455] || s[30] && f.laegeattestNoedvendig === false)
  s[1931] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[2] || s[450] && !s[30] && s[454]
  s[1932] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v77 = s[30] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[2] || v77
  s[1933] = SDL_11c
  const SDL_11c_nej = !s[2] || !v77
  s[1934] = SDL_11c_nej
}

function svar_55(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v1 = s[578] || s[52]
  const SDL_12_1_2 = !s[2] || !s[450] && v0 || s[450] && (!s[160] && v1 && f.behovForTvaerfagligIndsats === false || s[160] && !s[36] && s[578])
  s[591] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[2] || !s[450] && !v0 || s[450] && (!s[160] && (s[579] || f.behovForTvaerfagligIndsats) || s[160] && (s[36] || s[579]))
  s[586] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[2] || s[450] && s[160] && s[580]
  s[585] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v5 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[2] || !s[450] && v5 || s[450] && !s[160] && v1 && f.behovForTvaerfagligIndsats
  s[592] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[2] || !s[450] && !v5 || s[450] && (s[160] || s[579] || f.behovForTvaerfagligIndsats === false)
  s[593] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v8 = s[455] || s[453]
  const v9 = s[455] ? 0 : 4
  const v10 = s[453] ? 4 : 0
  const v11 = Math.max(1, v9)
  const v12 = Math.min(1, v10)
  const v13 = s[458] && v8
  const v14 = !s[160] && v8 && v12 >= v11
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(v9, v11) : v9) : v11
  const v17 = v13 ? (v14 ? Math.max(v10, v12) : v10) : v12
  const v18 = s[30] ? (s[160] ? (s[36] ? (s[459] ? 0 : 1) : s[459] ? (v15 ? Math.min(1, v16) : 1) : v16) : v9) : -Infinity
  const v19 = s[30] ? (s[160] ? (s[36] ? (s[458] ? 1 : 0) : s[459] ? (v15 ? Math.max(1, v17) : 1) : v17) : v10) : Infinity
  const v20 = s[581] ? 1 : 4
  const v21 = s[461] ? 0 : 1
  const v22 = !s[463] && (!s[30] || !s[160] && v8 || s[160] && (!s[36] && (s[459] || v13 || v14) || s[36] && (s[459] || s[458])))
  const SDL_13b_1_antal = s[462] ? (v22 ? Math.min(v18, v21) : v21) : v18
  s[1939] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[462] ? (v22 ? Math.max(v19, v20) : v20) : v19
  s[1940] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[30] && (s[462] || v22)
  s[1941] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[30] || !s[463] && (!s[30] || !s[160] && s[454] || s[160] && (!s[36] && (s[458] && s[454] || !s[160] && !((!v8 || !s[454] && v9 === v10) && v8 && v9 === 1)) || s[36] && !s[160]))
  s[1942] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v27 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3201] = v27
  const v28 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3202] = v28
  const v29 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3203] = v29
  const v30 = !s[51] && f.vurderingsdato >= s[582]
  s[598] = v30
  const v31 = !s[51] && f.vurderingsdato < s[583]
  s[599] = v31
  const v32 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3204] = v32
  const v33 = s[584] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[2] || v27 && (!v28 || !v29 && (v30 || s[52]) && f.fremmoedeErNoedvendigt === false || v29 && (!v32 || v33))
  s[1943] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[2] || !v27 || !v28 || !v29 && (v31 || f.fremmoedeErNoedvendigt) || v29 && (!v32 || !v33)
  s[1944] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[2] || v27 && (!v28 || v29 && !v32)
  s[1945] = SDL_13b_1_form_ir
}

function svar_56(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[867] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[3206] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[585] && v5 >= v4
  const v7 = s[586] || v6
  const v8 = s[586] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[586] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[3209] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[51]
  const v13 = !v10 && s[52]
  const v14 = v10 ? v11 : shiftDays(s[587], -1)
  const v15 = v10 ? v11 : shiftDays(s[588], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[586] && v12
  const v19 = s[585] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[454] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[3208] = v24
  const v25 = v24 || !s[51]
  const v26 = !v24 && s[52]
  const v27 = v24 ? NEVER : s[589]
  const v28 = v24 ? NEVER : s[590]
  const v29 = s[453] && v25
  const v30 = s[454] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[455] ? NEVER : v28
  const v33 = s[455] || v29 || v30
  const v34 = s[453] && v26 || s[454] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[458] && v33
  const v36 = !s[160] && v33 && v32 >= NEVER
  const v37 = s[2] ? (v1 ? (v0 ? (s[450] ? (s[30] ? (s[160] ? (s[36] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[453] || v23 ? (s[453] ? v2 : NEVER) : NEVER) : s[591] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[591] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[581] || v25 ? (s[581] ? NEVER : v27) : NEVER
  const v39 = !s[463] && (!s[2] || !v1 && (s[591] || s[586] || v6) || v1 && (!v0 || !s[450] && (s[591] || v18 || v19) || s[450] && (!s[30] && (s[455] || s[453] || v23) || s[30] && (!s[160] && v33 || s[160] && (s[36] || s[459] || v35 || v36)))))
  const SDL_13b_1_naeste = s[462] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[1946] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[462] ? NEVER : s[2] ? (v1 ? (v0 ? (s[450] ? (s[30] ? (s[160] ? (s[36] ? NEVER : s[459] ? NEVER : v32) : v32) : s[455] ? NEVER : v2) : s[591] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[591] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[1947] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[584] && (s[462] || v39)
  s[1948] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[584] || s[462] && !s[581] && v26 || !s[463] && (!s[2] || !v1 && s[585] && v2 !== v3 || v1 && (!v0 || !s[450] && (s[586] && v13 || s[585] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[450] && (!s[30] && s[454] && v2 !== NEVER || s[30] && (!s[160] && v34 || s[160] && !s[36] && (s[458] && v34 || !s[160] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[1949] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3210] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3211] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[1950] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[1951] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[1952] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[2] || s[450] && (!s[160] && s[592] || s[160] && f.behovForTvaerfagligIndsats)
  s[1953] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[2] || !s[450] || !s[160] && s[593] || s[160] && f.behovForTvaerfagligIndsats === false
  s[1954] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[2] || s[450] && !s[160] && !s[2]
  s[1955] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[2] || s[30] && (!s[160] && s[591] || s[160] && (s[591] || s[585]) && !s[594])
  s[1956] = SDL_13c_2
  const SDL_13c_2_nej = !s[2] || !s[30] || !s[160] && s[586] || s[160] && (s[586] || s[594])
  s[1957] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[2] || s[30] && !s[160] && s[585]
  s[1958] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[160] ? (s[36] ? s[595] : s[596]) : FIRST_DAY
  const v56 = s[160] ? (s[36] ? s[597] : s[596]) : NEVER
  const v57 = s[51] ? s[596] : Math.min(s[596], s[595])
  const v58 = s[51] ? s[596] : Math.max(s[596], s[597])
  const v59 = !s[463] && (!s[160] || !s[36] || !s[51])
  const SDL_13f_1_dag = s[462] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[1959] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[462] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[1960] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[160] && (s[462] || v59)
  s[1961] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[160] || s[462] && s[52] || !s[463] && (!s[160] || s[36] && s[52])
  s[1962] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[450] && v10
  const SDL_16_2 = !s[2] || !v1 && s[598] || v1 && (!v0 || v64)
  s[1963] = SDL_16_2
  const SDL_16_2_nej = !s[2] || !v1 && s[599] || v1 && (!v0 || !v64)
  s[1964] = SDL_16_2_nej
  const SDL_16_2_ir = !s[2] || !v1 && s[52] || v1 && !v0
  s[1965] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v68 = f.udebliver && f.rimeligGrund === false
  s[3213] = v68
  const v69 = v68 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[2] || v69
  s[1966] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[2] || !v69
  s[1967] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v72 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3214] = v72
  const v73 = s[158] && (!s[414] && v72 && f.andenVurderingIndhentet || s[600])
  const SDL_21a = !s[2] || v73
  s[603] = SDL_21a
  const SDL_21a_nej = !s[2] || !v73
  s[602] = SDL_21a_nej
}

function svar_57(f, s) {
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v0 = s[601] && f.noedvendigBehandling
  s[3216] = v0
  const v1 = f.afviser === 'optraening'
  s[3218] = v1
  const v2 = v1 && f.hensigtsmaessigOptraening
  s[3217] = v2
  const v3 = v0 || v2
  s[3215] = v3
  const SDL_21_1_2 = !s[2] || v3 && f.opfordret && (s[602] || !s[2]) && f.skriftligtOrienteret
  s[1968] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[2] || !v3 || f.opfordret === false || s[603] || f.skriftligtOrienteret === false
  s[1969] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[2] || f.forhalerHelbredelsen
  s[1970] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[2] || f.forhalerHelbredelsen === false
  s[1971] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v8 = f.partshoeringsfrist >= f.vurderingsdato
  s[3220] = v8
  const v9 = f.harSvaretPaaPartshoering || !v8
  s[3219] = v9
  const v10 = f.partshoertOmOphoer && v9
  const SDL_21_3 = !s[2] || v10
  s[1972] = SDL_21_3
  const SDL_21_3_nej = !s[2] || !v10
  s[1973] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v13 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[2] || v13
  s[1974] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[2] || !v13
  s[1975] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v16 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[2] ? v16 : FIRST_DAY
  s[1979] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[2] ? v16 : NEVER
  s[1980] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v19 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3224] = v19
  const v20 = SDL_21_4_dag >= f.opfyldtIgen
  s[3225] = v20
  const v21 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3222] = v21
  const v22 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[633] = v22
  const SDL_21_4 = !s[2] || !v21 && v19 || v21 && (!v22 || (v19 || !s[2]) && f.genoptagetFoer === false)
  s[840] = SDL_21_4
  const SDL_21_4_nej = !s[2] || !v21 && !v20 || v21 && (!v22 || !v20 || f.genoptagetFoer)
  s[1977] = SDL_21_4_nej
  const SDL_21_4_ir = !s[2] || !v21 && !s[2] || v21 && !v22
  s[1978] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v26 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[2] ? v26 : FIRST_DAY
  s[1981] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[2] ? v26 : NEVER
  s[1982] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[2] || SDL_21_4_nej || SDL_21_4_ir
  s[1983] = SDL_21_4_fra_ir
}

function svar_58(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[736] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[738] = v1
  const v2 = shiftDays(s[107], 14)
  s[733] = v2
  const v3 = shiftDays(s[109], 14)
  s[734] = v3
  const v4 = v0 && !s[51] || !v0 && (v1 || !s[51])
  s[741] = v4
  const v5 = v0 && s[52] || !v0 && !v1 && s[52]
  s[746] = v5
  const v6 = v0 ? s[107] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[109] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[51] && s[113] && s[107] <= 15397 /* 2012-02-27 */
  const v9 = s[109] >= 15398 /* 2012-02-28 */
  s[740] = v9
  const v10 = s[107] <= 15516 /* 2012-06-25 */
  s[697] = v10
  const v11 = !s[51] && v9 && v10
  const v12 = v0 ? s[107] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[107] : v2
  const v13 = v0 ? s[109] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[109] : v3
  const v14 = s[109] >= 15517 /* 2012-06-26 */
  s[698] = v14
  const v15 = !s[51] && v14 && s[107] <= 18318 /* 2020-02-26 */
  const v16 = !s[51] && s[109] >= 18319 /* 2020-02-27 */ && s[107] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[107] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[107] : f.sygMedCovid19 ? s[107] : v2
  const v18 = v0 ? s[109] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[109] : f.sygMedCovid19 ? s[109] : v3
  const v19 = !s[51] && s[109] >= 18859 /* 2021-08-20 */ && s[107] <= 18953 /* 2021-11-22 */
  const v20 = !s[51] && s[109] >= 18954 /* 2021-11-23 */ && s[107] <= 19051 /* 2022-02-28 */
  const v21 = !s[51] && s[109] >= 19052 /* 2022-03-01 */ && s[110]
  const v22 = s[114] && v4
  s[743] = v22
  const v23 = v8 && v4
  s[742] = v23
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
  const SDL_41_1 = s[111] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[614] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[111] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[615] = SDL_41_1_hoej
  const SDL_41_1_er = s[111] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[612] = SDL_41_1_er
  const v51 = s[114] && v5
  s[744] = v51
  const v52 = v8 && v5
  s[745] = v52
  const SDL_41_1_ir = s[111] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[112]
  s[613] = SDL_41_1_ir
}

function svar_59(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[51] || !s[52] && s[107] === s[109]
  s[707] = v0
  const v1 = s[604] && s[605] < NEVER
  s[3230] = v1
  const v2 = s[604] && s[606] >= NEVER
  s[3231] = v2
  const v3 = Math.max(s[107], shiftDays(s[605], 1))
  const v4 = Math.max(s[109], shiftDays(s[606], 1))
  const v5 = s[604] && !s[51]
  const v6 = s[607] || s[52]
  const v7 = Math.max(s[107], v3)
  const v8 = Math.min(s[109], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[51]
  const v11 = s[607] && v5 && !s[51] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[107], v7) : s[107]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[109], v8) : s[109]) : v8
  const v15 = s[608] && s[609] < NEVER
  s[3232] = v15
  const v16 = s[608] && s[610] >= NEVER
  s[3233] = v16
  const v17 = Math.max(s[107], shiftDays(s[609], 1))
  const v18 = Math.max(s[109], shiftDays(s[610], 1))
  const v19 = s[608] && !s[51]
  const v20 = s[611] || s[52]
  const v21 = Math.max(s[107], v17)
  const v22 = Math.min(s[109], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[51]
  const v25 = s[611] && v19 && !s[51] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[107], v21) : s[107]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[109], v22) : s[109]) : v22
  const v29 = s[115] && (v9 || v10 || v11) || !s[115] && (s[135] && (v23 || v24 || v25) || !s[135] && (s[46] && (f.arbejdsskade && !s[51] || f.arbejdsskade === false && s[612]) || !s[46] && !s[51]))
  const v30 = s[115] && (v1 && v6 || v2 && s[52] || s[607] && s[52] || s[607] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[51] || !v5 && s[51]) && (!v5 || s[107] === v3))) || !s[115] && (s[135] && (v15 && v20 || v16 && s[52] || s[611] && s[52] || s[611] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[51] || !v19 && s[51]) && (!v19 || s[107] === v17))) || !s[135] && (s[46] && (f.arbejdsskade && s[52] || f.arbejdsskade === false && s[613]) || !s[46] && s[52]))
  const SDL_33_1 = s[111] ? FIRST_DAY : s[115] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[135] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[46] ? (f.arbejdsskade ? s[107] : s[614]) : s[107]
  s[2064] = SDL_33_1
  const SDL_33_1_hoej = s[111] ? NEVER : s[115] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[135] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[46] ? (f.arbejdsskade ? s[109] : s[615]) : s[109]
  s[2065] = SDL_33_1_hoej
  const SDL_33_1_er = s[111] || s[114] && v29 || s[122] && v29
  s[2066] = SDL_33_1_er
  const SDL_33_1_ir = s[111] || s[114] && v30 || s[122] && v30 || s[112]
  s[2067] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[121] || f.aftaleMedArbejdsgiver === false
  const v36 = s[569] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[111] || s[114] && v36 || s[122] && v36
  s[774] = SDL_56_1
  const SDL_56_1_nej = s[111] || s[114] && v35 || s[122] && v35
  s[776] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3240] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3241] = v40
  const v41 = v40 || s[572]
  s[3238] = v41
  const v42 = (v39 || SDL_33_1_ir) && s[616] && (v39 || s[571])
  s[3237] = v42
  const v43 = SDL_33_1_ir && s[119]
  s[3239] = v43
  const v44 = SDL_56_1_nej || s[617]
  s[3243] = v44
  const v45 = (SDL_56_1 || s[119]) && (s[618] || s[52]) && (SDL_56_1 || s[618])
  s[3242] = v45
  const v46 = s[119] && s[52]
  s[3244] = v46
  const v47 = v42 || v45
  s[3234] = v47
  const v48 = (v41 || v43) && (v44 || v46) && (v41 || v44)
  s[3235] = v48
  const v49 = v43 && v46
  s[3236] = v49
  const v50 = !s[115] || !s[619] || v48
  const v51 = s[115] && s[619] && (v47 || v49)
  const SDL_54_1 = s[111] || s[114] && v51 || s[122] && v51
  s[769] = SDL_54_1
  const SDL_54_1_nej = s[111] || s[114] && v50 || s[122] && v50
  s[770] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[2] || SDL_54_1
  s[1984] = SDL_21_5
  const SDL_21_5_nej = !s[2] || SDL_54_1_nej
  s[1985] = SDL_21_5_nej
  const SDL_21_5_ir = !s[2] || s[119]
  s[1986] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v57 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[3245] = v57
  const SDL_24_1_ophoer_er = !v57 || f.ophoerErAfgjort === false || s[620]
  s[1989] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v57 || f.ophoerErAfgjort && s[621]
  s[1990] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v57 ? (f.ophoerErAfgjort ? Math.max(s[622], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1987] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v57 ? (f.ophoerErAfgjort ? Math.max(s[623], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1988] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v62 = s[148] && s[152] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[624] && (v62 || s[148] && s[154] >= 16252 /* 2014-07-01 */ && s[152] <= 2147483646)
  s[1991] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[624] && (v62 || s[148] && s[154] >= 13332 /* 2006-07-03 */ && s[152] <= 16251 /* 2014-06-30 */)
  s[1992] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[624] && (v62 || s[150] || s[148] && s[154] === NEVER) || s[625] || s[150]
  s[1993] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v66 = !s[51] && s[626]
  const SDL_24a_2 = v66 ? FIRST_DAY : s[46] ? s[107] : SDL_33_1
  s[1995] = SDL_24a_2
  const SDL_24a_2_hoej = v66 ? NEVER : s[46] ? s[109] : SDL_33_1_hoej
  s[1996] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[627] && (v66 || s[137] && (s[46] && !s[51] || !s[46] && SDL_33_1_er))
  s[1997] = SDL_24a_2_er
  const SDL_24a_2_ir = s[627] && (v66 || s[137] && (s[46] && s[52] || !s[46] && SDL_33_1_ir) || s[112]) || s[628]
  s[1998] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[2] || s[212] && (s[627] || s[629]) && f.laegenVurdererLivstruende
  s[1999] = SDL_24a_6
  const SDL_24a_6_nej = !s[2] || !s[212] || s[630] || f.laegenVurdererLivstruende === false
  s[2000] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v73 = s[212] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[2] || v73
  s[631] = SDL_24b_1
  const SDL_24b_1_nej = !s[2] || !v73
  s[632] = SDL_24b_1_nej
}

function svar_60(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3247] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[212] ? v1 : FIRST_DAY
  s[2002] = SDL_24b_2
  const SDL_24b_2_hoej = s[212] ? v1 : NEVER
  s[2003] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[631] && !s[212] || s[632] || !s[2]
  s[2004] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3248] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[2] ? (v5 ? (s[633] ? Math.min(s[151], v6) : FIRST_DAY) : s[151]) : FIRST_DAY
  s[2007] = SDL_25_2
  const SDL_25_2_hoej = s[2] ? (v5 ? (s[633] ? Math.min(s[153], v6) : NEVER) : s[153]) : NEVER
  s[2008] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[2] || !v5 && s[147] || v5 && (!s[633] || s[147]))
  s[2009] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[2] || !v5 && s[149] || v5 && (!s[633] || s[149])
  s[2010] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[51] && s[113] && s[626]
  s[643] = v11
  const SDL_26_1_uger = s[111] ? -Infinity : v11 || s[137] ? (s[137] ? 0 : 91) : 91
  s[2018] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[111] ? Infinity : s[114] ? 91 : v11 ? 91 : 0
  s[2019] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[111] || s[114] || v11 || s[137]
  s[2020] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[644] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[645] = v16
  const v17 = s[572] || s[156]
  s[3253] = v17
  const v18 = s[616] && (s[155] || s[157]) && (s[571] || s[155])
  s[3252] = v18
  const v19 = s[119] && s[157]
  s[3254] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[119]) && (v17 || v19) && (v16 || v17)
  const v22 = s[119] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3251] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3250] = v24
  const SDL_26_1 = v24 && (s[111] || s[114] && v20 || v11 && v20 || s[137])
  s[2011] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[111] || s[114] && v21 || v11 && v21)
  s[2012] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[111] || s[114] && v22 || v11 && v22 || s[112]
  s[2013] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[152], 18330 /* 2020-03-09 */)
  s[3256] = v28
  const v29 = Math.max(s[154], 18330 /* 2020-03-09 */)
  s[945] = v29
  const v30 = s[148] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[148] && s[154] >= 18330 /* 2020-03-09 */
  s[3260] = v31
  const v32 = s[148] && s[152] < 18330 /* 2020-03-09 */
  s[3261] = v32
  const v33 = s[148] && s[152] <= 18535 /* 2020-09-30 */
  s[3262] = v33
  const v34 = s[148] && s[154] > 18535 /* 2020-09-30 */
  s[3263] = v34
  const v35 = v32 || v34
  s[637] = v35
  const v36 = (v31 || s[150]) && (v33 || s[150]) && (v31 || v33)
  s[3259] = v36
  const v37 = countDays(s[47], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3264] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[636] = v38
  const v39 = (v32 || s[150]) && v37 && f.fortsatRet9Marts2020
  s[635] = v39
  const v40 = v36 || v39
  s[3257] = v40
  const v41 = (v35 || s[150]) && v38
  s[3258] = v41
  const v42 = shiftDays(s[152], 1)
  s[671] = v42
  const v43 = shiftDays(s[154], 1)
  s[673] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[148]
  s[638] = v48
  const v49 = s[150] && s[148] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[150]
  s[639] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[148]
  const v58 = v56 ? (v57 ? Math.min(s[152], v52) : v52) : s[152]
  const v59 = v56 ? (v57 ? Math.max(s[154], v54) : v54) : s[154]
  const v60 = v28 <= 2147483646
  s[634] = v60
  const v61 = s[148] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[150] || s[148] && v29 === NEVER
  s[640] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[148]
  const SDL_26_1_covid_er = v63 || v64
  s[648] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[152], v58) : v58) : s[152]
  s[646] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[154], v59) : v59) : s[154]
  s[647] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[150] && !((!s[148] || !s[150] && v44 === v45) && s[148] && (!s[148] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[150]) || v61 && s[150] || v62
  s[649] = SDL_26_1_covid_ir
}

function svar_61(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[148] || !s[150] && s[152] === s[154]
  s[692] = v0
  const v1 = s[148] && s[634]
  const v2 = s[635] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[636] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[152], v2)
  const v5 = Math.min(s[154], v3)
  const v6 = s[150] && s[148] && v5 >= v4
  const v7 = s[637] || v6
  const v8 = s[637] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[638] ? (v7 ? Math.min(s[152], v8) : s[152]) : v8
  s[2014] = SDL_26_1_fra
  const v10 = s[637] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[638] ? (v7 ? Math.max(s[154], v10) : s[154]) : v10
  s[2015] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[638] || s[637] || v6)
  s[2016] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[639] || s[150] && !(v0 && v2 === v3 && s[148] && (!s[148] || s[152] === v2))) || s[640]
  s[2017] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3267] = v14
  const v15 = f.retErOpbrugt === false || v14 || s[641]
  s[3266] = v15
  const v16 = f.retErOpbrugt && !v14 && s[642]
  s[3265] = v16
  const SDL_26_2 = v16 && (s[111] || s[114] || s[643] && s[644] || s[137])
  s[2021] = SDL_26_2
  const SDL_26_2_nej = v16 && (s[111] || s[114] || s[643] && s[645])
  s[2022] = SDL_26_2_nej
  const SDL_26_2_ir = v16 && (s[111] || s[114] || s[643] && s[119] || s[112]) || v15
  s[2023] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v20 = Math.max(18330 /* 2020-03-09 */, s[646])
  s[3269] = v20
  const v21 = Math.max(18330 /* 2020-03-09 */, s[647])
  s[3268] = v21
  const v22 = s[648] && v20 <= 18808 /* 2021-06-30 */
  const v23 = s[648] && s[148]
  const v24 = s[649] || s[150]
  s[3274] = v24
  const v25 = v23 && s[152] < s[647]
  s[3272] = v25
  const v26 = v23 && s[154] >= s[646]
  s[3273] = v26
  const v27 = s[648] && s[647] >= 18443 /* 2020-06-30 */
  s[3277] = v27
  const v28 = s[648] && s[646] < 18443 /* 2020-06-30 */
  s[3278] = v28
  const v29 = s[648] && s[646] <= 18535 /* 2020-09-30 */
  s[3279] = v29
  const v30 = s[648] && s[647] > 18535 /* 2020-09-30 */
  s[3280] = v30
  const v31 = v28 || v30
  s[3276] = v31
  const v32 = (v27 || s[649]) && (v29 || s[649]) && (v27 || v29)
  s[3275] = v32
  const v33 = v26 || v31
  s[3271] = v33
  const v34 = (v25 || v24) && (v32 || s[649]) && (v25 || v32)
  s[3270] = v34
  const v35 = shiftDays(shiftMonths(shiftDays(s[646], 1), 3), -1)
  const v36 = shiftDays(shiftMonths(shiftDays(s[647], 1), 3), -1)
  const v37 = Math.max(s[646], v35)
  const v38 = Math.min(s[647], v36)
  const v39 = v34 && s[648]
  const v40 = v33 && s[648]
  const v41 = s[649] && s[648] && v38 >= v37
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(s[646], v37) : s[646]) : v37
  const v44 = v39 ? (v42 ? Math.min(v35, v43) : v35) : v43
  const v45 = v40 ? (v41 ? Math.max(s[647], v38) : s[647]) : v38
  const v46 = v39 ? (v42 ? Math.max(v36, v45) : v36) : v45
  const v47 = s[648] && v21 >= 18809 /* 2021-07-01 */ && v20 <= 2147483646
  const v48 = v22 && (v39 || v40 || v41)
  const v49 = v47 && s[648]
  const SDL_26_3_covid_er = v48 || v49
  s[652] = SDL_26_3_covid_er
  const SDL_26_3_covid = v48 ? (v49 ? Math.min(s[646], v44) : v44) : s[646]
  s[650] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v48 ? (v49 ? Math.max(s[647], v46) : v46) : s[647]
  s[651] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v22 && s[649] || v47 && s[649] || s[649] || s[648] && v21 === NEVER
  s[653] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v54 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3284] = v54
  const v55 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3281] = v55
  const v56 = v55 >= 18809 /* 2021-07-01 */
  s[3282] = v56
  const v57 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3285] = v57
  const v58 = v54 && v57
  s[3283] = v58
  const v59 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v60 = v59 >= 18443 /* 2020-06-30 */
  s[3286] = v60
  const SDL_26a_1_covid = v56 ? f.forlaengelsenSlutter : v58 ? (v60 ? v59 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[2024] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v62 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3287] = v62
  const v63 = v62 >= 18809 /* 2021-07-01 */
  s[3288] = v63
  const v64 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3290] = v64
  const v65 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3292] = v65
  const v66 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3293] = v66
  const v67 = v65 && v66
  s[3291] = v67
  const v68 = !v64 && v67
  s[3289] = v68
  const SDL_26a_3_covid_ir = v62 >= NEVER
  s[655] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v63 ? SDL_26a_1_covid : v68 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[654] = SDL_26a_3_covid
}

function svar_62(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[650])
  s[3295] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[651])
  s[3294] = v1
  const v2 = s[652] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[652] && s[651] >= 18535 /* 2020-09-30 */
  s[3298] = v3
  const v4 = s[652] && s[650] < 18535 /* 2020-09-30 */
  s[3299] = v4
  const v5 = s[652] && s[650] <= 18566 /* 2020-10-31 */
  s[3300] = v5
  const v6 = s[652] && s[651] > 18566 /* 2020-10-31 */
  s[3301] = v6
  const v7 = v4 || v6
  s[3297] = v7
  const v8 = (v3 || s[653]) && (v5 || s[653]) && (v3 || v5)
  s[3296] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[650], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[651], 1), 1), -1)
  const v11 = Math.max(s[650], v9)
  const v12 = Math.min(s[651], v10)
  const v13 = v8 && s[652]
  const v14 = v7 && s[652]
  const v15 = s[653] && s[652] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[650], v11) : s[650]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[651], v12) : s[651]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[652] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[652]
  const SDL_26c_covid_er = v22 || v23
  s[657] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[650], v18) : v18) : s[650]
  s[661] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[651], v20) : v20) : s[651]
  s[663] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[653] || v21 && s[653] || s[653] || s[652] && v1 === NEVER
  s[659] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[654])
  s[3303] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3304] = v29
  const v30 = s[654] >= 18535 /* 2020-09-30 */
  const v31 = !s[655] && v30
  s[3307] = v31
  const v32 = !s[655] && !v30
  s[3308] = v32
  const v33 = s[654] <= 18566 /* 2020-10-31 */
  const v34 = !s[655] && v33
  s[3309] = v34
  const v35 = !s[655] && !v33
  s[3310] = v35
  const v36 = v32 || v35
  s[3306] = v36
  const v37 = (v31 || s[655]) && (v34 || s[655]) && (v31 || v34)
  s[3305] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[654], 1), 1), -1)
  const v39 = Math.max(s[654], v38)
  const v40 = Math.min(s[654], v38)
  const v41 = v37 && !s[655]
  const v42 = v36 && !s[655]
  const v43 = s[655] && !s[655] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[654], v39) : s[654]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[654], v40) : s[654]) : v40
  const v47 = !s[655] && v28 < NEVER
  s[3302] = v47
  const SDL_26d_covid = v29 ? s[654] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[660] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[654] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[662] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[655])
  s[656] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[655]
  s[658] = SDL_26d_covid_ir
}

function svar_63(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[656] || f.forlaengelseErAfgjort === false && s[657]
  s[3311] = v0
  const v1 = f.forlaengelseErAfgjort && s[658] || f.forlaengelseErAfgjort === false && s[659]
  s[3312] = v1
  const v2 = f.forlaengelseErAfgjort ? s[660] : s[661]
  const v3 = f.forlaengelseErAfgjort ? s[662] : s[663]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3314] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3313] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3317] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3318] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3319] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3320] = v12
  const v13 = v10 || v12
  s[3316] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3315] = v14
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
  s[2027] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[2025] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[2026] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[2028] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3322] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3321] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3325] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3326] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3327] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3328] = v42
  const v43 = v40 || v42
  s[3324] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3323] = v44
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
  s[666] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[664] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[665] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[667] = SDL_26g_covid_ir
}

function svar_64(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[664])
  s[3330] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[665])
  s[3329] = v1
  const v2 = s[666] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[664], 1)
  const v4 = shiftDays(s[665], 1)
  const v5 = s[666] && v4 >= 18687 /* 2021-03-01 */
  s[3333] = v5
  const v6 = s[666] && v3 < 18687 /* 2021-03-01 */
  s[3334] = v6
  const v7 = s[666] && v3 <= 18747 /* 2021-04-30 */
  s[3335] = v7
  const v8 = s[666] && v4 > 18747 /* 2021-04-30 */
  s[3336] = v8
  const v9 = v6 || v8
  s[3332] = v9
  const v10 = (v5 || s[667]) && (v7 || s[667]) && (v5 || v7)
  s[3331] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[664], v11)
  const v14 = Math.min(s[665], v12)
  const v15 = v10 && s[666]
  const v16 = v9 && s[666]
  const v17 = s[667] && s[666] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[664], v13) : s[664]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[665], v14) : s[665]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[666] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[666]
  const SDL_26h_covid_er = v24 || v25
  s[2031] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[664], v20) : v20) : s[664]
  s[2029] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[665], v22) : v22) : s[665]
  s[2030] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[667] || v23 && s[667] || s[667] || s[666] && v1 === NEVER
  s[2032] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3338] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3337] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3341] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3342] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3343] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3344] = v38
  const v39 = v36 || v38
  s[3340] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3339] = v40
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
  s[2035] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[2033] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[2034] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[2036] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[88] && s[92] && s[90] <= 14691 /* 2010-03-23 */
  const v61 = s[88] && s[89] >= 14692 /* 2010-03-24 */ && s[668]
  const SDL_27_1_2_uger = s[84] ? -Infinity : v60 ? 182 : v61 ? 273 : s[86] ? 273 : 483
  s[2039] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[84] ? Infinity : v61 || s[669] ? (s[669] ? (s[87] ? 483 : 273) : 273) : 182
  s[2040] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[84] || v60 || v61 || s[86] || s[87]
  s[2041] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[88] && s[92] && s[91]
  const v66 = s[150] || s[102]
  const SDL_27_1_2_slut_er = s[84] || v65 && s[148] && SDL_27_1_2_uger_er
  s[687] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[84] ? FIRST_DAY : shiftDays(s[152], SDL_27_1_2_uger)
  s[685] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[84] ? NEVER : shiftDays(s[154], SDL_27_1_2_uger_hoej)
  s[686] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[84] || v65 && v66 || s[93]
  s[691] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[148] && s[670]
  const SDL_27_1_3_slut = s[84] ? FIRST_DAY : dayReaching(v72, s[671], s[672])
  s[688] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[84] ? NEVER : dayReaching(v72, s[673], s[674])
  s[689] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[84] || s[85] && v73 || s[106] && v73
  s[690] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[84] || s[85] && v66 || s[106] && v66 || s[93]
  s[693] = SDL_27_1_3_slut_ir
}

function svar_65(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[152], 182)
  const v1 = s[86] && s[148]
  const v2 = s[675] || s[676]
  const v3 = s[676] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[84] ? FIRST_DAY : s[85] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[2042] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[84] ? NEVER : s[85] ? NEVER : v2 ? NEVER : shiftDays(s[154], 182)
  s[2043] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[84] || s[85] || v1 || s[675] || s[676]
  s[2044] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[84] || s[85] || s[86] && s[150] || s[676] || s[93]
  s[2045] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[94] || s[98] || s[677] || s[678]
  s[3346] = v8
  const v9 = s[679] && s[680] && s[681] && s[682] && (s[99] || s[101] || s[683] || s[684])
  s[3347] = v9
  const v10 = Math.max(s[152], s[685])
  const v11 = Math.min(s[154], s[686])
  const v12 = s[95] && s[687]
  const v13 = s[103] && s[148]
  const v14 = s[102] && s[687] && s[148] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[152], v10) : s[152]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[154], v11) : s[154]) : v11
  const v18 = Math.max(s[152], s[688])
  const v19 = Math.min(s[154], s[689])
  const v20 = s[96] && s[690]
  const v21 = s[104] && s[148]
  const v22 = s[102] && s[690] && s[148] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[152], v18) : s[152]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[154], v19) : s[154]) : v19
  const v26 = Math.max(s[152], SDL_27_1_4_slut)
  const v27 = Math.min(s[154], SDL_27_1_4_slut_hoej)
  const v28 = s[97] && SDL_27_1_4_slut_er
  const v29 = s[105] && s[148]
  const v30 = s[100] && SDL_27_1_4_slut_er && s[148] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[152], v26) : s[152]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[154], v27) : s[154]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[685], v16) : s[685]) : v16, v20 ? (v23 ? Math.min(s[688], v24) : s[688]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[686], v17) : s[686]) : v17, v20 ? (v23 ? Math.max(s[689], v25) : s[689]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[95] && s[691] || s[103] && s[150] || s[102] && s[691] && s[150] || s[102] && !((!s[687] || !s[691] && s[685] === s[686]) && s[692] && (s[687] && s[148] || !s[687] && !s[148]) && (!s[687] || s[152] === s[685])) || s[96] && s[693] || s[104] && s[150] || s[102] && s[693] && s[150] || s[102] && !((!s[690] || !s[693] && s[688] === s[689]) && s[692] && (s[690] && s[148] || !s[690] && !s[148]) && (!s[690] || s[152] === s[688])) || s[97] && SDL_27_1_4_slut_ir || s[105] && s[150] || s[100] && SDL_27_1_4_slut_ir && s[150] || s[100] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[692] && (SDL_27_1_4_slut_er && s[148] || !SDL_27_1_4_slut_er && !s[148]) && (!SDL_27_1_4_slut_er || s[152] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[694] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[694] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[84] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[2049] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[84] ? NEVER : v8 ? NEVER : v35
  s[2050] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[155] && (s[84] || s[85] && v40 || s[106] && v40)
  s[2051] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[155] && (s[84] || s[85] && v41 || s[106] && v41 || s[93]) || s[695]
  s[2052] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[642] && !s[51] && (!s[696] || f.laegenVenterArbejdeInden26Uger)
  s[2053] = SDL_29_1
  const SDL_29_1_nej = s[642] && !s[51] && (!s[696] || f.laegenVenterArbejdeInden26Uger === false)
  s[2054] = SDL_29_1_nej
  const SDL_29_1_ir = s[642] && (s[51] || !s[696]) || s[641]
  s[2055] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[50], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[2] ? v49 : FIRST_DAY
  s[2056] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[2] ? v49 : NEVER
  s[2057] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[2]
  s[2058] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[51]
  s[702] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[52]
  s[706] = v55
  const v56 = f.sygemeldtITide && !s[51] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[51])
  const v57 = f.sygemeldtITide && s[52] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[52])
  const SDL_35_2 = s[111] ? FIRST_DAY : f.sygemeldtITide ? s[107] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[107] : v53) : s[107]
  s[2070] = SDL_35_2
  const SDL_35_2_hoej = s[111] ? NEVER : f.sygemeldtITide ? s[109] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[109] : v53) : s[109]
  s[2071] = SDL_35_2_hoej
  const SDL_35_2_er = s[120] && (s[111] || s[114] && v56 || s[122] && v56)
  s[2072] = SDL_35_2_er
  const SDL_35_2_ir = s[120] && (s[111] || s[114] && v57 || s[122] && v57 || s[112]) || s[121] || s[119]
  s[2073] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[51] && s[108] && s[697]
  s[704] = v62
  const v63 = !s[51] && s[698] && s[110]
  s[705] = v63
  const SDL_35_3 = s[111] ? FIRST_DAY : v62 ? FIRST_DAY : s[107]
  s[701] = SDL_35_3
  const SDL_35_3_hoej = s[111] ? NEVER : v62 ? NEVER : s[109]
  s[700] = SDL_35_3_hoej
  const SDL_35_3_er = s[135] && (s[111] || v62 || v63 && !s[51])
  s[699] = SDL_35_3_er
  const SDL_35_3_ir = !s[135] || s[111] || v62 || v63 && s[52] || s[112]
  s[703] = SDL_35_3_ir
}

function svar_66(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[699] && s[700] >= f.anmeldtTilAkasse
  s[3349] = v0
  const v1 = s[699] && s[701] < f.anmeldtTilAkasse
  s[3350] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[107] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[109] : f.anmeldtTilAkasse
  const v4 = Math.max(s[107], v2)
  const v5 = Math.min(s[109], v3)
  const v6 = v0 && !s[51]
  const v7 = v1 && s[702]
  const v8 = s[703] && !s[51] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[111] ? FIRST_DAY : s[704] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[107], v10) : s[107]) : v10
  s[2074] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[111] ? NEVER : s[704] ? NEVER : v6 ? (v9 ? Math.max(s[109], v11) : s[109]) : v11
  s[2075] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[135] && (s[111] || s[704] || s[705] && (v6 || v7 || v8))
  s[2076] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[135] || s[111] || s[704] || s[705] && (v0 && s[52] || v1 && s[706] || s[703] && s[52] && s[706] || s[703] && !(s[707] && (!s[702] || !s[706] && v2 === v3) && (!s[51] || s[51] && !s[702]) && (s[51] || s[107] === v2))) || s[112]
  s[2077] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[727] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[728] = v17
  const v18 = shiftDays(s[107], 7)
  s[737] = v18
  const v19 = shiftDays(s[109], 7)
  s[739] = v19
  const v20 = v16 || !s[51]
  s[731] = v20
  const v21 = !v16 && s[52]
  s[735] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[107] <= 15426 /* 2012-03-27 */
  s[724] = v24
  const v25 = !s[51] && s[113] && v24
  s[717] = v25
  const v26 = s[109] >= 15427 /* 2012-03-28 */
  const v27 = !s[51] && v26 && s[697]
  s[732] = v27
  const v28 = !s[51] && s[698] && s[123]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[107], 21)
  s[725] = v30
  const v31 = shiftDays(s[109], 21)
  s[726] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[619] || !s[51]
  const v34 = v16 ? v32 : s[619] ? NEVER : v30
  const v35 = v16 ? v32 : s[619] ? NEVER : v31
  const v36 = !s[135] && !v16 && !s[619] && s[52]
  const v37 = s[708] && !s[51]
  const v38 = s[708] && s[52]
  const v39 = s[708] ? v18 : f.underretningsbrevSendt ? v29 : s[135] ? v30 : v34
  const v40 = s[708] ? v19 : f.underretningsbrevSendt ? v29 : s[135] ? v31 : v35
  const v41 = s[708] ? v18 : f.underretningsbrevSendt ? v29 : s[135] ? v32 : v34
  const v42 = s[708] ? v19 : f.underretningsbrevSendt ? v29 : s[135] ? v32 : v35
  const v43 = s[114] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[708] && (f.underretningsbrevSendt || s[135] && !s[51] || !s[135] && v33))
  const v46 = s[126] && (v37 || !s[708] && (f.underretningsbrevSendt || s[135] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[111] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[2078] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[111] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[2079] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[716] = v55
  const SDL_38_1_er = v55 && (s[111] || v43 || v44 || v27 || v45 || v46)
  s[2080] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[111] || s[114] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[708] && f.underretningsbrevSendt === false && (s[709] || v36)) || s[126] && (v38 || !s[708] && f.underretningsbrevSendt === false && v36) || s[112]
  s[2081] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[111] || s[114] && v58 || s[122] && v58)
  s[713] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[111] || s[114] && v59 || s[122] && v59)
  s[714] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[111] || s[114] && SDL_38_1_ir || s[122] && SDL_38_1_ir || s[112]
  s[715] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[51] && s[583] >= f.anmodningModtaget
  s[3355] = v63
  const v64 = !s[51] && s[582] < f.anmodningModtaget
  s[3356] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3354] = v65
  const v66 = (v63 || s[52]) && f.undskyldendeForhold
  s[3353] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3358] = v67
  const v68 = s[115] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3357] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[51] && v26 && s[107] <= 19722 /* 2023-12-31 */
  s[718] = v71
  const v72 = !s[51] && s[109] >= 19723 /* 2024-01-01 */ && s[110]
  s[719] = v72
  const SDL_38_8 = v55 && (s[111] || s[114] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[710] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[111] || s[114] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[712] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[119]
  s[711] = SDL_38_8_ir
}

function svar_67(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[107], f.anmodningModtaget)
  const v1 = Math.min(s[109], f.anmodningModtaget)
  const v2 = s[710] && !s[51]
  const v3 = s[711] && !s[51] && v1 >= v0
  const v4 = s[712] || v3
  const v5 = s[712] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[107], v5) : s[107]) : v5
  const v7 = s[712] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[109], v7) : s[109]) : v7
  const v9 = v2 || s[712] || v3
  const v10 = s[710] && s[52] || s[711] && !(s[707] && !s[51] && (s[51] || s[107] === f.anmodningModtaget))
  const v11 = Math.max(s[107], v6)
  const v12 = Math.min(s[109], v8)
  const v13 = s[713] && !s[51]
  const v14 = s[714] && v9
  const v15 = s[715] && !s[51] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[713] && s[52] || s[714] && v10 || s[715] && s[52] && v10 || s[715] && !(s[707] && (!v9 || !v10 && v6 === v8) && (!s[51] && v9 || s[51] && !v9) && (s[51] || s[107] === v6))
  const SDL_38_7 = s[111] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[107], v17) : s[107]) : v17
  s[2082] = SDL_38_7
  const SDL_38_7_hoej = s[111] ? NEVER : v13 ? (v16 ? Math.max(s[109], v18) : s[109]) : v18
  s[2083] = SDL_38_7_hoej
  const SDL_38_7_er = s[716] && (s[111] || s[114] && v19 || s[717] && v19 || s[718] && v19 || s[719] && v19)
  s[2084] = SDL_38_7_er
  const SDL_38_7_ir = !s[716] || s[111] || s[114] && v20 || s[717] && v20 || s[718] && v20 || s[719] && v20 || s[112]
  s[2085] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[566] && s[49] >= s[720]
  s[3360] = v25
  const v26 = s[566] && s[49] < s[721]
  s[3361] = v26
  const v27 = shiftDays(s[107], 28)
  s[782] = v27
  const v28 = shiftDays(s[109], 28)
  s[781] = v28
  const v29 = !s[619] || !s[51]
  const v30 = s[619] && s[52]
  const v31 = s[619] ? v27 : NEVER
  const v32 = s[619] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[570] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[570] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[51] && s[113] && s[722]
  const v42 = !s[51] && s[723] && s[724]
  const v43 = !s[51] && s[49] >= s[725]
  s[785] = v43
  const v44 = !s[51] && s[49] < s[726]
  s[783] = v44
  const v45 = v43 && v29
  const v46 = s[52] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3362] = v50
  const v51 = s[727] ? s[728] : s[729]
  const v52 = s[727] ? s[728] : s[730]
  const v53 = v25 && s[731]
  const v54 = s[570] && s[731] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[114] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[705] && (v50 && !s[51] || !v50 && (v53 || v26 || v54))
  const v60 = s[732] || v59
  const v61 = s[732] ? FIRST_DAY : v50 ? s[733] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[111] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[2086] = SDL_40_1
  const v67 = s[732] ? NEVER : v50 ? s[734] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[111] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[2087] = SDL_40_1_hoej
  const SDL_40_1_er = s[115] && (s[111] || v56 || v57 || v58 || s[732] || v59)
  s[2088] = SDL_40_1_er
  const SDL_40_1_ir = !s[115] || s[111] || s[114] && v40 || v41 && v40 || v42 && (v43 && v30 || s[52] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[732] || s[705] && (v50 && s[52] || !v50 && (v25 && s[735] || s[570] && !((!s[731] || !s[735] && v51 === v52) && s[731] && (!s[731] || v51 === NEVER)))) || s[112]
  s[2089] = SDL_40_1_ir
}

function svar_68(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[51] && s[698] && s[107] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[51] && s[109] >= 16249 /* 2014-06-28 */ && s[107] <= 16658 /* 2015-08-11 */
  const v3 = !s[51] && s[109] >= 16659 /* 2015-08-12 */ && s[110]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[732] || v0 || v5
  const SDL_40a_1 = s[111] ? FIRST_DAY : s[717] || v7 ? (v7 ? (s[732] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[2090] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[111] ? NEVER : s[114] ? NEVER : s[717] ? NEVER : s[732] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[2091] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[135] && (s[111] || s[114] || s[717] || s[732] || v0 || v2 || v3)
  s[2092] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[135] || s[111] || s[732] || v2 || s[112]
  s[2093] = SDL_40a_1_ir
  // SDL.42.1.ved-siden-af: Sygedagpenge også for virksomheden ved siden af jobbet (SDL § 42, stk. 1)
  const v13 = !s[51] && s[108] && s[107] <= 19265 /* 2022-09-30 */
  const v14 = !s[51] && s[109] >= 19266 /* 2022-10-01 */ && s[110]
  const v15 = s[115] && f.driverVirksomhedVedSidenAf
  s[3364] = v15
  const SDL_42_1_ved_siden_af = v15 && (s[111] || v13 && s[132] || v14 && s[132])
  s[2094] = SDL_42_1_ved_siden_af
  const SDL_42_1_ved_siden_af_nej = v15 && (s[111] || v13 && s[131] || v14 && s[131])
  s[2095] = SDL_42_1_ved_siden_af_nej
  const SDL_42_1_ved_siden_af_ir = !v15 || s[111] || v13 && s[119] || v14 && s[119] || s[112]
  s[2096] = SDL_42_1_ved_siden_af_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v19 = shiftDays(f.tredjeFravaersdag, 7)
  const v20 = s[736] ? s[737] : s[738] ? v19 : s[725]
  const v21 = s[736] ? s[739] : s[738] ? v19 : s[726]
  const v22 = !s[51] && s[740] && s[110]
  const v23 = f.aftaleForSelvstaendig ? s[737] : v20
  const v24 = f.aftaleForSelvstaendig ? s[739] : v21
  const v25 = v22 && (f.aftaleForSelvstaendig && !s[51] || f.aftaleForSelvstaendig === false && s[741])
  const v26 = s[742] || v25
  const v27 = s[742] ? (v25 ? Math.min(v20, v23) : v20) : v23
  const SDL_43_1 = s[111] ? FIRST_DAY : s[743] ? (v26 ? Math.min(v20, v27) : v20) : v27
  s[2097] = SDL_43_1
  const v29 = s[742] ? (v25 ? Math.max(v21, v24) : v21) : v24
  const SDL_43_1_hoej = s[111] ? NEVER : s[743] ? (v26 ? Math.max(v21, v29) : v21) : v29
  s[2098] = SDL_43_1_hoej
  const SDL_43_1_er = s[46] && (s[111] || s[743] || s[742] || v25)
  s[2099] = SDL_43_1_er
  const SDL_43_1_ir = !s[46] || s[111] || s[744] || s[745] || v22 && (f.aftaleForSelvstaendig && s[52] || f.aftaleForSelvstaendig === false && s[746]) || s[112]
  s[2100] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v33 = !s[51] && s[583] >= f.selvstaendigAnmeldt
  s[3366] = v33
  const v34 = !s[51] && s[582] < f.selvstaendigAnmeldt
  s[3367] = v34
  const v35 = v34 || f.undskyldendeForhold === false
  const v36 = v33 || s[52]
  const v37 = v36 && f.undskyldendeForhold
  const v38 = !s[51] && s[113] && s[107] <= 15111 /* 2011-05-17 */
  s[778] = v38
  const v39 = !s[51] && s[109] >= 15112 /* 2011-05-18 */ && s[107] <= 15207 /* 2011-08-21 */
  s[779] = v39
  const v40 = f.undskyldendeForhold || f.nemrefusionNede
  s[3368] = v40
  const v41 = v34 || !v40
  const v42 = v36 && v40
  const v43 = !s[51] && s[109] >= 15208 /* 2011-08-22 */ && s[110]
  s[780] = v43
  const SDL_43_5 = s[46] && (s[111] || s[114] && v37 || v38 && v37 || v39 && v42 || v43 && v42)
  s[2108] = SDL_43_5
  const SDL_43_5_nej = s[46] && (s[111] || s[114] && v35 || v38 && v35 || v39 && v41 || v43 && v41)
  s[2109] = SDL_43_5_nej
  const SDL_43_5_ir = !s[46] || s[119]
  s[2110] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v47 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3369] = v47
  const v48 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3370] = v48
  const v49 = Math.max(s[107], f.selvstaendigAnmeldt)
  const v50 = Math.min(s[109], f.selvstaendigAnmeldt)
  const v51 = SDL_43_5 && !s[51]
  const v52 = SDL_43_5_ir && !s[51] && v50 >= v49
  const v53 = SDL_43_5_nej || v52
  const v54 = SDL_43_5_nej ? (v52 ? Math.min(f.selvstaendigAnmeldt, v49) : f.selvstaendigAnmeldt) : v49
  const v55 = v51 ? (v53 ? Math.min(s[107], v54) : s[107]) : v54
  const v56 = SDL_43_5_nej ? (v52 ? Math.max(f.selvstaendigAnmeldt, v50) : f.selvstaendigAnmeldt) : v50
  const v57 = v51 ? (v53 ? Math.max(s[109], v56) : s[109]) : v56
  const v58 = v51 || SDL_43_5_nej || v52
  const v59 = SDL_43_5 && s[52] || SDL_43_5_ir && !(s[707] && !s[51] && (s[51] || s[107] === f.selvstaendigAnmeldt))
  const v60 = Math.max(s[107], v55)
  const v61 = Math.min(s[109], v57)
  const v62 = v47 && !s[51]
  const v63 = v48 && v58
  const v64 = SDL_43_1_ir && !s[51] && v58 && v61 >= v60
  const v65 = v63 || v64
  const v66 = v63 ? (v64 ? Math.min(v55, v60) : v55) : v60
  const v67 = v63 ? (v64 ? Math.max(v57, v61) : v57) : v61
  const v68 = v62 || v63 || v64
  const v69 = v47 && s[52] || v48 && v59 || SDL_43_1_ir && s[52] && v59 || SDL_43_1_ir && !(s[707] && (!v58 || !v59 && v55 === v57) && (!s[51] && v58 || s[51] && !v58) && (s[51] || s[107] === v55))
  const SDL_43_4 = s[111] ? FIRST_DAY : v62 ? (v65 ? Math.min(s[107], v66) : s[107]) : v66
  s[2101] = SDL_43_4
  const SDL_43_4_hoej = s[111] ? NEVER : v62 ? (v65 ? Math.max(s[109], v67) : s[109]) : v67
  s[2102] = SDL_43_4_hoej
  const SDL_43_4_er = s[46] && (s[111] || s[114] && v68 || s[122] && v68)
  s[2103] = SDL_43_4_er
  const SDL_43_4_ir = !s[46] || s[111] || s[114] && v69 || s[122] && v69 || s[112]
  s[2104] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[46] && (s[111] || s[114] && v47 || s[122] && v47)
  s[2105] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[46] && (s[111] || s[114] && v48 || s[122] && v48)
  s[2106] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[46] || s[111] || s[114] && SDL_43_1_ir || s[122] && SDL_43_1_ir || s[112]
  s[2107] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v77 = s[736] ? 8500 : s[738] ? 5500 : 0
  const SDL_45_4 = s[2] ? v77 : -Infinity
  s[2111] = SDL_45_4
  const SDL_45_4_hoej = s[2] ? v77 : Infinity
  s[2112] = SDL_45_4_hoej
}

function svar_69(f, s) {
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[2] ? f.dagpengePrUge : -Infinity
  s[758] = SDL_51_1
  const SDL_51_1_hoej = s[2] ? f.dagpengePrUge : Infinity
  s[762] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v2 = f.selvstaendigForsikring === 'ingen'
  s[777] = v2
  const v3 = quotient([s[22], 2], [3], 'nærmeste', 100)
  const v4 = quotient([s[23], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[2] || v2 || !(!s[24] && !s[25] && s[22] === s[23])
  s[2125] = SDL_52_1_er
  const SDL_52_1_ir = !s[2] || !v2 && s[26] || s[25]
  s[2126] = SDL_52_1_ir
  const SDL_52_1 = s[2] ? Math.min(s[22], v2 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[24] ? Math.min(v3, v4) : -Infinity)) : -Infinity
  s[759] = SDL_52_1
  const SDL_52_1_hoej = s[2] ? Math.min(s[23], v2 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[24] ? Math.max(v3, v4) : Infinity)) : Infinity
  s[763] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v9 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3371] = v9
  const v10 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v11 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v12 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v13 = SDL_52_1_er && !(!v10 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v14 = SDL_52_1_ir || !v10
  const v15 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v17 = s[396] && SDL_52_1_er
  s[752] = v17
  const v18 = s[396] && SDL_52_1_ir
  s[755] = v18
  const SDL_53_3_er = !v9 || v17 || !s[396] && (s[747] && v13 || !s[747] && (!s[366] || v13))
  s[753] = SDL_53_3_er
  const SDL_53_3_ir = !v9 || v18 || !s[396] && (s[747] && v14 || !s[747] && s[366] && v14)
  s[756] = SDL_53_3_ir
  const SDL_53_3 = v9 ? (s[396] ? SDL_52_1 : s[747] ? (v10 ? Math.min(v11, v12) : -Infinity) : s[366] ? (v10 ? Math.min(v15, v16) : -Infinity) : 0) : -Infinity
  s[760] = SDL_53_3
  const SDL_53_3_hoej = v9 ? (s[396] ? SDL_52_1_hoej : s[747] ? (v10 ? Math.max(v11, v12) : Infinity) : s[366] ? (v10 ? Math.max(v15, v16) : Infinity) : 0) : Infinity
  s[764] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v23 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[947] = v23
  const v24 = f.ledigUdenLoen || s[135] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v23 || v24
  s[2134] = SDL_53_2
  const SDL_53_2_nej = !v23 || !v24
  s[2135] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([s[22], 100], [3700], 'nærmeste', 1)
  const v28 = quotient([s[23], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[2] ? (s[24] ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[766] = SDL_50_1
  const SDL_50_1_hoej = s[2] ? (s[24] ? Math.max(v27, v28) : Infinity) : Infinity
  s[767] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v31 = s[748] && f.timefortjeneste >= SDL_50_1
  s[3375] = v31
  const v32 = s[748] && f.timefortjeneste < SDL_50_1_hoej
  s[3376] = v32
  const v33 = f.normalTimerPrUge >= 3700
  s[3377] = v33
  const v34 = v32 || !v33
  s[3374] = v34
  const v35 = v31 || s[749]
  const v36 = v35 && v33
  s[3373] = v36
  const v37 = Math.min(f.timefortjeneste, SDL_50_1)
  const v38 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v39 = v37 <= -Infinity
  const v40 = quotient([v37, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v41 = quotient([v38, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v42 = s[748] && !(v39 && (!s[748] || !s[749] && v37 === v38))
  const v43 = Math.min(s[22], v39 ? -Infinity : Math.min(v40, v41))
  const v44 = Math.min(s[23], v39 ? Infinity : Math.max(v40, v41))
  const v45 = s[749] || v39 || s[25]
  const v46 = v34 && v42
  const v47 = v36 || v46
  const v48 = v36 && s[25] || v34 && v45
  const SDL_47_1 = s[111] ? -Infinity : v36 ? (v46 ? Math.min(s[22], v43) : s[22]) : v43
  s[772] = SDL_47_1
  const SDL_47_1_hoej = s[111] ? Infinity : v36 ? (v46 ? Math.max(s[23], v44) : s[23]) : v44
  s[773] = SDL_47_1_hoej
  const SDL_47_1_er = s[111] || s[114] && v47 || s[750] && v47 || s[126] && v47
  s[771] = SDL_47_1_er
  const SDL_47_1_ir = s[111] || s[114] && v48 || s[750] && v48 || s[126] && v48 || s[112]
  s[775] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v53 = Math.max(0, s[751])
  const v54 = v53 >= 3700
  s[3380] = v54
  const v55 = v32 || !v54
  s[3379] = v55
  const v56 = v35 && v54
  s[3378] = v56
  const v57 = quotient([v37, v53], [100], 'nærmeste', 1)
  const v58 = quotient([v38, v53], [100], 'nærmeste', 1)
  const v59 = Math.min(s[22], v39 ? -Infinity : Math.min(v57, v58))
  const v60 = Math.min(s[23], v39 ? Infinity : Math.max(v57, v58))
  const v61 = v55 && v42
  const v62 = v56 || v61
  const v63 = v56 ? (v61 ? Math.min(s[22], v59) : s[22]) : v59
  const v64 = v56 ? (v61 ? Math.max(s[23], v60) : s[23]) : v60
  const v65 = v56 && s[25] || v55 && v45
  const v66 = Math.max(SDL_47_1, v63)
  const v67 = Math.min(SDL_47_1_hoej, v64)
  const v68 = SDL_53_2 && SDL_47_1_er
  const v69 = SDL_53_2_nej && v62
  const v70 = !v23 && SDL_47_1_er && v62 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v63, v66) : v63) : v66
  const v73 = v69 ? (v70 ? Math.max(v64, v67) : v64) : v67
  const SDL_53_1_er = !s[2] || v68 || v69 || v70
  s[754] = SDL_53_1_er
  const SDL_53_1_ir = !s[2] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v65 || !v23 && SDL_47_1_ir && v65 || !v23 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v62 || !v65 && v63 === v64) && (SDL_47_1_er && v62 || !SDL_47_1_er && !v62) && (!SDL_47_1_er || SDL_47_1 === v63))
  s[757] = SDL_53_1_ir
  const SDL_53_1 = s[2] ? (v68 ? (v71 ? Math.min(SDL_47_1, v72) : SDL_47_1) : v72) : -Infinity
  s[761] = SDL_53_1
  const SDL_53_1_hoej = s[2] ? (v68 ? (v71 ? Math.max(SDL_47_1_hoej, v73) : SDL_47_1_hoej) : v73) : Infinity
  s[765] = SDL_53_1_hoej
}

function svar_70(f, s) {
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[2] || s[135] || s[46] && (s[752] || !s[396] && s[753]) || !s[46] && s[754]
  s[2115] = SDL_46_1_er
  const SDL_46_1_ir = !s[2] || s[135] && !s[2] || !s[135] && (s[46] && (s[755] || !s[396] && s[756]) || !s[46] && s[757])
  s[2116] = SDL_46_1_ir
  const SDL_46_1 = s[2] ? (s[135] ? s[758] : s[46] ? (s[396] ? s[759] : s[760]) : s[761]) : -Infinity
  s[2113] = SDL_46_1
  const SDL_46_1_hoej = s[2] ? (s[135] ? s[762] : s[46] ? (s[396] ? s[763] : s[764]) : s[765]) : Infinity
  s[2114] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v4 = Math.min(s[766], f.timeloenHosArbejdsgiveren)
  const v5 = Math.min(s[767], f.timeloenHosArbejdsgiveren)
  const v6 = v4 <= -Infinity
  const v7 = quotient([v4, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v8 = quotient([v5, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v9 = s[748] && !(v6 && (!s[748] || !s[749] && v4 === v5))
  const v10 = s[749] || v6
  const SDL_47_1_3 = s[111] ? -Infinity : v6 ? -Infinity : Math.min(v7, v8)
  s[2117] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[111] ? Infinity : v6 ? Infinity : Math.max(v7, v8)
  s[2118] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[111] || s[114] && v9 || s[122] && v9
  s[2119] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[111] || s[114] && v10 || s[122] && v10 || s[112]
  s[2120] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[2] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2121] = SDL_50_4
  const SDL_50_4_hoej = s[2] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2122] = SDL_50_4_hoej
  const SDL_50_4_er = s[115] && (!s[2] || SDL_47_1_3_er)
  s[2123] = SDL_50_4_er
  const SDL_50_4_ir = !s[115] || !s[2] || SDL_47_1_3_ir
  s[2124] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v19 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v20 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v21 = v19 > -Infinity && v20 < Infinity
  const v22 = quotient([v19, 1], [1], 'nærmeste', 1)
  const v23 = quotient([v20, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[2] ? (v21 ? Math.min(v22, v23) : -Infinity) : -Infinity
  s[2127] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[2] ? (v21 ? Math.max(v22, v23) : Infinity) : Infinity
  s[2128] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[115] && (!s[2] || !(!v21 && v19 === v20))
  s[2129] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[115] || !s[2] || !v21
  s[2130] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v28 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[2] ? v28 : -Infinity
  s[2131] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[2] ? v28 : Infinity
  s[2132] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[115] || !s[2]
  s[2133] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v32 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3381] = v32
  const v33 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v34 = v32 && countDays(v33, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[2] || v34
  s[2136] = SDL_53a_1
  const SDL_53a_1_nej = !s[2] || !v34
  s[2137] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v38 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v39 = intersect(v37, v38)
  const v40 = from(v39, 13332 /* 2006-07-03 */)
  const v41 = dayReaching(v40, 13332 /* 2006-07-03 */, 1)
  s[3382] = v41
  const SDL_53a_2_eksakt = v41 >= 16659 /* 2015-08-12 */
  s[843] = SDL_53a_2_eksakt
  const v43 = v41 >= NEVER
  s[842] = v43
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v40
  s[2138] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v40
  s[2139] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v43 || !SDL_53a_2_eksakt
  s[2141] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v47 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3383] = v47
  const v48 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3387] = v48
  const v49 = s[115] && v48
  const v50 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3384] = v50
  const v51 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3385] = v51
  const v52 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3386] = v52
  const v53 = v51 && !v52 && v49
  const SDL_53b_1 = !s[2] || v47 && (!s[768] && v49 || s[768] && (!v50 || v53))
  s[2142] = SDL_53b_1
  const SDL_53b_1_nej = !s[2] || !v47 || !s[768] && !v49 || s[768] && (!v50 || !v53)
  s[2143] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[2] || v47 && s[768] && !v50
  s[2144] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[761]) : -Infinity
  s[2145] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[765]) : Infinity
  s[2146] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[769] && (!s[2] || s[754])
  s[2147] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[769] && (!s[2] || s[757]) || s[770] || s[119]
  s[2148] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v61 = Math.min(s[22], SDL_47_1_3)
  const v62 = Math.min(s[23], SDL_47_1_3_hoej)
  const v63 = SDL_47_1_3_ir || s[25]
  const v64 = s[114] && SDL_47_1_3_er
  const v65 = s[750] && SDL_47_1_3_er
  const v66 = s[126] && s[771]
  const v67 = v65 || v66
  const v68 = v65 ? (v66 ? Math.min(s[772], v61) : v61) : s[772]
  const SDL_56_1_beloeb = s[111] ? -Infinity : v64 ? (v67 ? Math.min(v61, v68) : v61) : v68
  s[2149] = SDL_56_1_beloeb
  const v70 = v65 ? (v66 ? Math.max(s[773], v62) : v62) : s[773]
  const SDL_56_1_beloeb_hoej = s[111] ? Infinity : v64 ? (v67 ? Math.max(v62, v70) : v62) : v70
  s[2150] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[774] && (s[111] || v64 || v65 || v66)
  s[2151] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[774] && (s[111] || s[114] && v63 || s[750] && v63 || s[126] && s[775] || s[112]) || s[776] || s[119]
  s[2152] = SDL_56_1_beloeb_ir
}

function svar_71(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[844] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3389] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3393] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3392] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3394] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3391] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3395] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3396] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2153] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2154] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2156] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2157] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2158] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2159] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3398] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2160] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2161] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3399] = v21
  const v22 = v21 && s[777] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2162] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2163] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[51] && s[583] >= f.refusionskravFremsat
  s[3400] = v25
  const v26 = !s[51] && s[582] < f.refusionskravFremsat
  s[3401] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3402] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[52]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3403] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[115] && (s[111] || s[114] && v30 || s[778] && v30 || s[779] && v33 || s[780] && v33)
  s[2168] = SDL_59_6
  const SDL_59_6_nej = s[115] && (s[111] || s[114] && v28 || s[778] && v28 || s[779] && v32 || s[780] && v32)
  s[2169] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[51] && s[781] >= f.arbejdsgiverAnmeldt
  s[3407] = v36
  const v37 = !s[51] && s[782] < f.arbejdsgiverAnmeldt
  s[3408] = v37
  const v38 = v36 || s[783] || SDL_59_6
  s[3404] = v38
  const v39 = SDL_59_6_nej || s[784]
  const v40 = (v37 || s[52]) && (s[785] || s[52]) && v39 && (v37 || s[785] || SDL_59_6_nej)
  s[3405] = v40
  const v41 = s[52] && s[784]
  s[3406] = v41
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
  const v56 = !s[51] && s[730] >= f.arbejdsgiverAnmeldt
  s[3411] = v56
  const v57 = !s[51] && s[729] < f.arbejdsgiverAnmeldt
  s[3412] = v57
  const v58 = !s[51] && s[49] < shiftDays(s[109], 30)
  s[3413] = v58
  const v59 = !s[51] && s[49] >= shiftDays(s[107], 30)
  s[3414] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3409] = v60
  const v61 = (v57 || s[52]) && (v59 || s[52]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3410] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[114] && v55
  const v66 = s[717] && v55
  const v67 = s[705] && (v60 || v61 || v47)
  const v68 = s[732] || v67
  const v69 = s[732] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[111] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2164] = SDL_59_2
  const v73 = s[732] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[111] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2165] = SDL_59_2_hoej
  const SDL_59_2_er = s[115] && (s[111] || v65 || v66 || s[732] || v67)
  s[2166] = SDL_59_2_er
  const SDL_59_2_ir = !s[115] || s[111] || s[114] && v46 || s[717] && v46 || s[732] || s[705] && v46 || s[112]
  s[2167] = SDL_59_2_ir
}

function svar_72(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[786] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[2] || v0
  s[2170] = SDL_82_1
  const SDL_82_1_nej = !s[2] || !v0
  s[2171] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[787] || v3
  s[2175] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[787] || !v3
  s[2176] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3415] = v6
  const SEL_112_1 = !s[787] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[787])
  s[2172] = SEL_112_1
  const SEL_112_1_nej = !s[787] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2173] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3416] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3420] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[929] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3418] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[2565] = v13
  const v14 = v11 || v12 && s[788] || s[177] && v13 || s[557]
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
  s[3421] = v25
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
  const SSBEK_3_1_ir = !s[513] || !v9 && v14 || v9 && (!s[212] && v14 || s[212] && (!s[789] && v14 || s[789] && (!v12 && v14 || v12 && (!s[790] || !s[30] && v14 || s[30] && (!s[177] && v14 || s[177] && (!s[160] || s[557] || v14))))))
  s[798] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[513] ? (v9 ? (s[212] ? (s[789] ? (v12 ? (s[790] ? (s[30] ? (s[177] ? (s[160] ? (s[557] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[794] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[513] ? (v9 ? (s[212] ? (s[789] ? (v12 ? (s[790] ? (s[30] ? (s[177] ? (s[160] ? (s[557] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[795] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3424] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3423] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3422] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3426] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3427] = v71
  const v72 = v70 && v71
  s[3425] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[513] ? (s[170] ? -Infinity : v75) : -Infinity
  s[796] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[513] ? (s[170] ? Infinity : v75) : Infinity
  s[797] = SSBEK_6_1_hoej
  const v78 = s[791] || s[792]
  s[800] = v78
  const SSBEK_6_1_ir = s[793] && (!s[513] || s[170]) || v78
  s[799] = SSBEK_6_1_ir
}

function svar_73(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[794] === Infinity ? Infinity : f.nettoboligudgift - s[794])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[513] ? (s[170] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[795] === -Infinity ? -Infinity : f.nettoboligudgift - s[795]) - v1, s[796] === -Infinity ? -Infinity : s[796] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2179] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[513] ? (s[170] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[797] === Infinity ? Infinity : s[797] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2180] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[793] && (!s[513] || s[170] || s[793])
  s[2181] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[793] && (!s[513] || s[170] || s[798] || s[799]) || s[800]
  s[2182] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[513] ? (s[170] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2183] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[513] ? (s[170] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2184] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[793] && (!s[513] || s[170] || SSBEK_5_1_er)
  s[2185] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[793] && (!s[513] || s[170] || SSBEK_5_1_ir) || s[800]
  s[2186] = SSBEK_10_1_ir
  // STATSFLEKSBEK.11: Statens refusion af lønnen i et fleksjob (BEK 2270/2020 § 11, stk. 1)
  const v10 = f.fleksjobStartede >= 11778 /* 2002-04-01 */
  s[950] = v10
  const v11 = v10 ? 5000 : 10000
  const STATSFLEKSBEK_11 = s[2] ? v11 : -Infinity
  s[2187] = STATSFLEKSBEK_11
  const STATSFLEKSBEK_11_hoej = s[2] ? v11 : Infinity
  s[2188] = STATSFLEKSBEK_11_hoej
  const STATSFLEKSBEK_11_er = f.ansatIFleksjob && f.omfattetAfStatensFleksjobordning
  s[949] = STATSFLEKSBEK_11_er
  const STATSFLEKSBEK_11_ir = !STATSFLEKSBEK_11_er || !s[2]
  s[845] = STATSFLEKSBEK_11_ir
  // STATSFLEKSBEK.11.3: Statens refusion har et loft over lønnen (BEK 2270/2020 § 11, stk. 3)
  const v16 = f.fleksjobStartede <= 13333 /* 2006-07-04 */
  s[3436] = v16
  const v17 = v16 || f.fleksjobAftaltSenest4Juli2006
  s[952] = v17
  const STATSFLEKSBEK_11_3 = STATSFLEKSBEK_11_er && (!s[2] || !v17)
  s[2190] = STATSFLEKSBEK_11_3
  const STATSFLEKSBEK_11_3_nej = STATSFLEKSBEK_11_er && (!s[2] || v17)
  s[2191] = STATSFLEKSBEK_11_3_nej
}

function svar_74(f, s) {
  const v0 = s[2] ? 0 : 4
  s[839] = v0
  const v1 = s[3] ? 4 : 0
  s[956] = v1
  const v2 = s[0] ? 0 : 4
  s[963] = v2
  const v3 = s[206] ? 4 : 0
  s[977] = v3
  const v4 = (s[198] ? 1 : 0) + v3
  s[974] = v4
  const v5 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[849] = v5
  const v6 = s[10] ? 0 : 4
  s[980] = v6
  const v7 = s[8] ? 0 : 4
  s[987] = v7
  const v8 = s[449] ? 4 : 0
  s[1602] = v8
  const v9 = (f.erVisiteretTilFleksjob ? 1 : 0) + v8
  s[997] = v9
  const v10 = (s[748] ? 1 : 0) + (s[749] ? 4 : 0)
  s[1008] = v10
  const v11 = 1 + v6
  s[1011] = v11
  const v12 = 1 + v0
  s[1047] = v12
  const v13 = s[801] ? 1 : 0
  s[1062] = v13
  const v14 = v13 + (s[802] ? 4 : 0)
  s[1065] = v14
  const v15 = s[803] ? 1 : 0
  s[1069] = v15
  const v16 = s[804] ? 1 : 0
  s[1074] = v16
  const v17 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[859] = v17
  const v18 = s[161] ? 1 : 0
  s[1116] = v18
  const v19 = v18 + (s[805] ? 4 : 0)
  s[1108] = v19
  const v20 = s[806] ? 4 : 0
  s[1115] = v20
  const v21 = (s[807] ? 1 : 0) + (s[808] ? 2 : 0) + (s[809] ? 4 : 0)
  s[1118] = v21
  const v22 = (s[810] ? 1 : 0) + (s[811] ? 2 : 0) + v0
  s[1119] = v22
  const v23 = s[166] ? 1 : 0
  s[1120] = v23
  const v24 = s[163] ? 1 : 0
  s[864] = v24
  const v25 = s[812] ? 1 : 0
  s[1125] = v25
  const v26 = s[813] ? 1 : 0
  s[1134] = v26
  const v27 = 1 + (s[814] ? 4 : 0)
  s[1144] = v27
  const v28 = s[42] ? 0 : 1
  s[1153] = v28
  const v29 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[866] = v29
  const v30 = s[160] ? 0 : 4
  s[1167] = v30
  const v31 = s[160] ? 1 : 0
  s[2426] = v31
  const v32 = s[160] ? 1 : 4
  s[1170] = v32
  const v33 = s[815] ? 4 : 0
  s[1200] = v33
  const v34 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[876] = v34
  const v35 = f.ressourceforloebErBevilget ? 1 : 0
  s[1225] = v35
  const v36 = s[180] ? 4 : 0
  s[1236] = v36
  const v37 = v35 + v36
  s[1216] = v37
  const v38 = s[173] ? 4 : 0
  s[1222] = v38
  const v39 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[2604] = v39
  const v40 = s[816] ? 4 : 0
  s[1226] = v40
  const v41 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[880] = v41
  const v42 = !s[817] && !s[818]
  s[1253] = v42
  const v43 = s[248] ? 4 : 0
  s[1264] = v43
  const v44 = s[819] ? 4 : 0
  s[1270] = v44
  const v45 = s[820] ? 4 : 0
  s[1287] = v45
  const v46 = s[821] ? 1 : 0
  s[1306] = v46
  const v47 = s[822] ? 1 : 0
  s[1311] = v47
  const v48 = (s[823] ? 1 : 0) + (s[824] ? 4 : 0)
  s[1315] = v48
  const v49 = s[825] ? 1 : 0
  s[1363] = v49
  const v50 = f.revalideringErBevilget ? 1 : 0
  s[1366] = v50
  const v51 = s[826] ? 1 : 0
  s[1375] = v51
  const v52 = s[827] ? 1 : 0
  s[1392] = v52
  const v53 = s[828] ? 1 : 0
  s[1397] = v53
  const v54 = s[263] ? 4 : 0
  s[1410] = v54
  const v55 = s[829] ? 4 : 0
  s[1419] = v55
  const v56 = s[250] ? 1 : 0
  s[1443] = v56
  const v57 = s[333] ? 1 : 0
  s[1454] = v57
  const v58 = s[830] ? 4 : 0
  s[1457] = v58
  const v59 = s[793] ? 1 : 0
  s[1467] = v59
  const v60 = s[426] ? 4 : 0
  s[1477] = v60
  const v61 = s[0] ? 1 : 0
  s[912] = v61
  const v62 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[2840] = v62
  const v63 = s[158] ? 0 : 4
  s[1505] = v63
  const v64 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[2866] = v64
  const v65 = s[417] ? 1 : 0
  s[915] = v65
  const v66 = s[417] ? 1 : 4
  s[1537] = v66
  const v67 = s[158] ? 1 : 0
  s[861] = v67
  const v68 = s[158] ? 1 : 4
  s[1559] = v68
  const v69 = s[2] ? 0 : 2
  s[1586] = v69
  const v70 = 1 + (s[831] ? 4 : 0)
  s[1635] = v70
  const v71 = s[832] ? 0 : 4
  s[1659] = v71
  const v72 = s[833] ? 1 : 0
  s[1688] = v72
  const v73 = s[834] ? 1 : 0
  s[1693] = v73
  const v74 = s[250] ? 1 : 4
  s[1716] = v74
  const v75 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1735] = v75
  const v76 = s[835] ? 4 : 0
  s[1737] = v76
  const v77 = s[836] ? 1 : 0
  s[1756] = v77
  const v78 = s[534] ? 0 : 4
  s[1759] = v78
  const v79 = 1 + (s[555] ? 0 : 4)
  s[1822] = v79
}

function svar_75(f, s) {
  const v0 = !s[837] && !s[838]
  s[1827] = v0
  const v1 = s[562] ? 0 : 4
  s[1885] = v1
  const v2 = s[119] ? 4 : 0
  s[1899] = v2
  const v3 = s[51] ? 0 : 1
  s[1900] = v3
  const v4 = s[52] ? 4 : 0
  s[1901] = v4
  const v5 = (s[2] ? 0 : 1) + 2 + s[839]
  s[1902] = v5
  const v6 = s[784] ? 4 : 0
  s[1924] = v6
  const v7 = s[840] ? 1 : 0
  s[1976] = v7
  const v8 = !s[51] && !s[841]
  s[1994] = v8
  const v9 = s[631] ? 1 : 0
  s[2001] = v9
  const v10 = s[100] ? 4 : 0
  s[2037] = v10
  const v11 = s[102] ? 4 : 0
  s[2038] = v11
  const v12 = !s[842] && !s[843]
  s[2140] = v12
  const v13 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[948] = v13
  const v14 = s[844] ? 0 : 4
  s[2155] = v14
  const v15 = s[787] ? 0 : 4
  s[2174] = v15
  const v16 = s[845] ? 4 : 0
  s[2189] = v16
  const v17 = s[0] ? 2 : 0
  s[862] = v17
  const v18 = s[2] ? 1 : 0
  s[856] = v18
  const v19 = s[846] ? v18 : v17
  s[2192] = v19
  const v20 = s[48] ? 1 : 0
  s[868] = v20
  const v21 = !s[51] && !s[52] && s[109] < NEVER
  s[870] = v21
  const v22 = s[107] >= 16440 /* 2015-01-05 */
  s[2503] = v22
  const v23 = s[107] >= 15012 /* 2011-02-07 */
  s[3197] = v23
  const v24 = v23 ? 2 : 0
  s[873] = v24
  const v25 = s[109] <= 16439 /* 2015-01-04 */
  s[2502] = v25
  const v26 = s[107] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[872] = v26
  const v27 = s[109] <= 15011 /* 2011-02-06 */
  s[871] = v27
  const v28 = v21 ? (v27 ? v26 : v25 ? v24 : v22 ? 3 : 0) : 0
  s[2194] = v28
  const v29 = s[450] ? 3 : 0
  s[2198] = v29
  const v30 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2197] = v30
  const v31 = f.vurderingsdato <= 13878 /* 2007-12-31 */
  s[2196] = v31
  const v32 = s[450] ? 2 : 0
  s[2206] = v32
  const v33 = s[250] ? 5 : 0
  s[2215] = v33
  const v34 = s[30] ? 4 : 0
  s[874] = v34
  const v35 = s[365] ? 3 : 0
  s[2214] = v35
  const v36 = s[249] ? 2 : 0
  s[2213] = v36
  const v37 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2212] = v37
  const v38 = s[197] ? 4 : 0
  s[894] = v38
  const v39 = s[207] ? 3 : 0
  s[896] = v39
  const v40 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[895] = v40
  const v41 = s[30] ? 3 : 0
  s[857] = v41
  const v42 = s[846] ? v18 : s[847] ? v17 : v41
  s[893] = v42
  const v43 = s[198] && !s[199]
  s[2237] = v43
  const v44 = s[27] ? 4 : 0
  s[2242] = v44
  const v45 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[2241] = v45
  const v46 = s[9] ? 2 : 0
  s[2240] = v46
  const v47 = s[8] ? 1 : 0
  s[2239] = v47
  const v48 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[2238] = v48
  const v49 = s[27] ? 2 : 0
  s[2322] = v49
  const v50 = s[10] ? 1 : 0
  s[2323] = v50
  const v51 = s[560] ? v50 : v49
  s[2275] = v51
  const v52 = s[37] ? 3 : 0
  s[2280] = v52
  const v53 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2279] = v53
  const v54 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2282] = v54
  const v55 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2281] = v55
  const v56 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2288] = v56
  const v57 = s[848] ? 2 : 0
  s[2286] = v57
  const v58 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[2285] = v58
  const v59 = s[849] ? 4 : 0
  s[2301] = v59
  const v60 = s[27] ? 3 : 0
  s[2300] = v60
  const v61 = s[849] ? 3 : 0
  s[2308] = v61
  const v62 = s[560] ? v50 : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? v49 : s[850] ? 3 : 0
  s[2314] = v62
  const v63 = v48 ? v50 : s[560] ? v46 : v45 ? v60 : v59
  s[2315] = v63
  const v64 = s[849] ? 2 : 0
  s[2324] = v64
  const v65 = s[846] ? v50 : v17
  s[2333] = v65
  const v66 = s[560] ? v50 : v45 ? v49 : v61
  s[2334] = v66
  const v67 = s[851] ? 2 : 0
  const v68 = f.vurderingsdato <= 14456 /* 2009-07-31 */
  const v69 = v68 ? v18 : s[847] ? v67 : v41
  s[2336] = v69
  const v70 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[860] = v70
  const v71 = s[177] ? 9 : 0
  s[3419] = v71
  const v72 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[2579] = v72
  const v73 = s[30] ? 7 : 0
  s[2913] = v73
  const v74 = s[249] ? 3 : 0
  s[909] = v74
  const v75 = v68 ? v18 : s[350] ? v67 : s[852] ? v74 : f.vurderingsdato <= 17118 /* 2016-11-13 */ ? (s[385] ? 4 : 0) : f.vurderingsdato <= 17712 /* 2018-06-30 */ ? (f.vurderingsdato >= 17119 /* 2016-11-14 */ ? 5 : 0) : s[847] ? (f.vurderingsdato >= 17713 /* 2018-07-01 */ ? 6 : 0) : s[853] ? v73 : v72 ? (s[261] ? 8 : 0) : s[854] ? v71 : v70 ? (s[197] ? 10 : 0) : s[170] ? 11 : 0
  s[2339] = v75
  const v76 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2349] = v76
  const v77 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2348] = v77
  const v78 = v77 ? v18 : v76
  s[2341] = v78
  const v79 = s[801] && !s[855] && s[2]
  s[2343] = v79
}

function svar_76(f, s) {
  const v0 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2350] = v0
  const v1 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[892] = v1
  const v2 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[891] = v2
  const v3 = v2 ? s[856] : s[847] ? v1 : s[857]
  s[900] = v3
  const v4 = s[30] ? 2 : 0
  s[2884] = v4
  const v5 = s[847] ? s[856] : v4
  s[2355] = v5
  const v6 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[2370] = v6
  const v7 = s[41] ? 2 : 0
  s[2410] = v7
  const v8 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[2369] = v8
  const v9 = s[40] ? 1 : 0
  s[2366] = v9
  const v10 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[2367] = v10
  const v11 = v10 ? v9 : v8 ? v7 : v6 ? (s[858] ? 3 : 0) : s[859] ? 4 : 0
  s[2365] = v11
  const v12 = s[170] ? 3 : 0
  s[924] = v12
  const v13 = s[860] ? v4 : v12
  s[2371] = v13
  const v14 = s[36] ? 2 : 0
  s[2372] = v14
  const v15 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[884] = v15
  const v16 = s[847] ? s[861] : v4
  s[2373] = v16
  const v17 = s[170] ? 4 : 0
  s[910] = v17
  const v18 = s[860] ? s[857] : v17
  s[904] = v18
  const v19 = s[846] ? s[856] : s[847] ? s[862] : v18
  s[2375] = v19
  const v20 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2377] = v20
  const v21 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2376] = v21
  const v22 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2382] = v22
  const v23 = s[863] ? 3 : 0
  s[2381] = v23
  const v24 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2380] = v24
  const v25 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2379] = v25
  const v26 = s[166] && !s[168]
  s[2386] = v26
  const v27 = v25 ? s[864] : v22 ? (s[863] ? 2 : 0) : s[865] ? 3 : 0
  s[2387] = v27
  const v28 = v15 ? v4 : s[36] ? 3 : 0
  s[2574] = v28
  const v29 = s[232] ? (s[847] ? s[856] : v28) : 0
  s[2412] = v29
  const v30 = s[866] ? 3 : 0
  s[2415] = v30
  const v31 = s[2] ? 2 : 0
  s[888] = v31
  const v32 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[903] = v32
  const v33 = s[250] ? 6 : 0
  s[2419] = v33
  const v34 = s[250] ? 2 : 0
  s[2427] = v34
  const v35 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2430] = v35
  const v36 = s[0] ? 3 : 0
  s[879] = v36
  const v37 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2429] = v37
  const v38 = s[867] ? 2 : 0
  s[2428] = v38
  const v39 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[946] = v39
  const v40 = v39 ? s[856] : v38
  s[2441] = v40
  const v41 = s[51] ? 0 : s[50] <= 15011 /* 2011-02-06 */ ? s[868] : s[696] ? 2 : 0
  s[2442] = v41
  const v42 = s[88] && !s[869] && s[89] < NEVER
  s[2471] = v42
  const v43 = s[90] >= 20485 /* 2026-02-01 */
  s[2476] = v43
  const v44 = s[90] >= 15012 /* 2011-02-07 */
  s[3345] = v44
  const v45 = v44 ? 2 : 0
  s[2475] = v45
  const v46 = s[89] <= 20484 /* 2026-01-31 */
  s[2474] = v46
  const v47 = s[90] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2473] = v47
  const v48 = s[89] <= 15011 /* 2011-02-06 */
  s[2472] = v48
  const v49 = v42 ? (v48 ? v47 : v45) : 0
  s[2477] = v49
  const v50 = s[90] >= 16252 /* 2014-07-01 */
  s[2484] = v50
  const v51 = v44 ? 4 : 0
  s[2483] = v51
  const v52 = s[89] <= 16251 /* 2014-06-30 */
  s[2482] = v52
  const v53 = s[90] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2481] = v53
  const v54 = s[90] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2480] = v54
  const v55 = s[89] <= 13604 /* 2007-04-01 */
  s[2479] = v55
  const v56 = s[89] <= 13544 /* 2007-01-31 */
  s[2478] = v56
  const v57 = v50 ? 3 : 0
  s[2489] = v57
  const v58 = s[107] >= 16252 /* 2014-07-01 */
  s[944] = v58
  const v59 = s[109] <= 16251 /* 2014-06-30 */
  s[943] = v59
  const v60 = s[870] ? (s[871] ? s[872] : s[873]) : 0
  s[942] = v60
  const v61 = s[107] >= 15341 /* 2012-01-02 */
  s[2501] = v61
  const v62 = s[109] <= 15340 /* 2012-01-01 */
  s[2500] = v62
  const v63 = s[212] ? 2 : 0
  s[913] = v63
  const v64 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2548] = v64
  const v65 = s[212] ? 3 : 0
  s[2553] = v65
  const v66 = s[158] ? 2 : 0
  s[2552] = v66
  const v67 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[2551] = v67
  const v68 = s[160] ? 4 : 0
  s[2566] = v68
  const v69 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[2564] = v69
  const v70 = s[170] ? 5 : 0
  s[923] = v70
  const v71 = s[860] ? s[874] : v70
  s[2578] = v71
  const v72 = s[875] ? 3 : 0
  s[2577] = v72
  const v73 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[2576] = v73
  const v74 = s[227] ? 4 : 0
  s[882] = v74
  const v75 = s[860] ? v74 : v70
  s[2581] = v75
  const v76 = s[177] ? 3 : 0
  s[2580] = v76
  const v77 = s[30] ? 5 : 0
  s[878] = v77
  const v78 = s[876] ? 5 : 0
  s[2593] = v78
  const v79 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[2592] = v79
}

function svar_77(f, s) {
  const v0 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[2590] = v0
  const v1 = s[877] ? 2 : 0
  s[2589] = v1
  const v2 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[2588] = v2
  const v3 = s[179] ? 1 : 0
  s[2587] = v3
  const v4 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[2586] = v4
  const v5 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[2603] = v5
  const v6 = s[175] ? 2 : 0
  s[2602] = v6
  const v7 = s[176] ? 1 : 0
  s[2601] = v7
  const v8 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[2600] = v8
  const v9 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[2606] = v9
  const v10 = s[170] ? 6 : 0
  s[2614] = v10
  const v11 = s[227] ? 5 : 0
  s[2613] = v11
  const v12 = s[177] ? 4 : 0
  s[2612] = v12
  const v13 = s[2] && s[7] < NEVER
  s[932] = v13
  const v14 = s[0] ? 4 : 0
  s[2624] = v14
  const v15 = s[847] ? v14 : s[878]
  s[2620] = v15
  const v16 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[2623] = v16
  const v17 = s[847] ? s[879] : s[874]
  s[2659] = v17
  const v18 = v16 ? s[856] : s[846] ? (s[880] ? 2 : 0) : v17
  s[2628] = v18
  const v19 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[2629] = v19
  const v20 = s[881] ? s[857] : s[882]
  s[2700] = v20
  const v21 = s[846] ? s[856] : s[847] ? s[862] : v20
  s[2637] = v21
  const v22 = s[883] ? 1 : 0
  s[2638] = v22
  const v23 = s[36] ? 5 : 0
  s[938] = v23
  const v24 = s[884] ? s[874] : v23
  s[2639] = v24
  const v25 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[2642] = v25
  const v26 = f.fleksjobPaaNuvaerendeArbejdsplads ? v21 : 0
  s[2646] = v26
  const v27 = s[885] ? 1 : 0
  s[2648] = v27
  const v28 = s[886] ? 1 : s[887] ? 0 : s[846] ? s[888] : v17
  s[2652] = v28
  const v29 = s[889] ? 1 : s[890] ? 2 : 0
  s[2653] = v29
  const v30 = s[866] ? 2 : 0
  s[917] = v30
  const v31 = s[891] ? s[856] : s[846] ? s[892] : v17
  s[2660] = v31
  const v32 = f.jobbetErOverenskomstdaekket ? s[893] : 0
  s[2661] = v32
  const v33 = s[890] ? 1 : 0
  s[2662] = v33
  const v34 = s[854] ? s[857] : s[894]
  s[2667] = v34
  const v35 = s[158] ? 3 : 0
  s[2668] = v35
  const v36 = s[846] ? s[856] : s[895] ? s[862] : s[847] ? s[896] : s[874]
  s[2669] = v36
  const v37 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[856] : s[847] ? (s[897] ? 2 : 0) : s[857]
  s[2672] = v37
  const v38 = s[898] && !s[899] ? s[900] : 0
  s[2680] = v38
  const v39 = s[901] ? 1 : s[902] ? 2 : 0
  s[2681] = v39
  const v40 = s[903] ? s[856] : s[847] ? v30 : s[904]
  s[2685] = v40
  const v41 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[905] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[906] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[2688] = v41
  const v42 = f.revalideringErBevilget ? v41 : 0
  s[2689] = v42
  const v43 = s[907] ? 1 : 0
  s[2690] = v43
  const v44 = s[847] ? (s[908] ? 4 : 0) : s[878]
  s[2692] = v44
  const v45 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[2691] = v45
  const v46 = s[30] ? 6 : 0
  s[2697] = v46
  const v47 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[2703] = v47
  const v48 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[2702] = v48
  const v49 = s[891] ? s[856] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[892] : s[846] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : v14
  s[2748] = v49
  const v50 = s[212] ? 4 : 0
  s[2749] = v50
  const v51 = s[903] ? s[856] : v30
  s[2750] = v51
  const v52 = s[903] ? s[856] : s[350] ? v30 : s[260] ? s[909] : s[250] ? 4 : 0
  s[2751] = v52
  const v53 = s[250] ? 3 : 0
  s[3028] = v53
  const v54 = s[903] ? s[856] : s[260] ? v30 : v53
  s[2758] = v54
  const v55 = s[327] ? 1 : 0
  s[2766] = v55
  const v56 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[2771] = v56
  const v57 = s[249] ? 1 : 0
  s[2808] = v57
  const v58 = s[282] ? v57 : 0
  s[2802] = v58
  const v59 = s[860] ? v53 : s[910]
  s[2825] = v59
  const v60 = s[513] ? 2 : 0
  s[2826] = v60
  const v61 = s[860] ? s[878] : v10
  s[919] = v61
  const v62 = s[911] ? 4 : 0
  s[2828] = v62
  const v63 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[2827] = v63
  const v64 = s[170] ? 2 : 0
  s[2938] = v64
  const v65 = s[860] ? s[912] : v64
  s[2830] = v65
  const v66 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[2831] = v66
  const v67 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[2844] = v67
  const v68 = v67 ? s[913] : s[439] ? 3 : 0
  s[2838] = v68
  const v69 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2839] = v69
  const v70 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[2864] = v70
  const v71 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[2862] = v71
  const v72 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[2861] = v72
  const v73 = s[914] ? 2 : 0
  s[2860] = v73
  const v74 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[2859] = v74
  const v75 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[928] = v75
  const v76 = v75 ? s[915] : v73
  s[2867] = v76
  const v77 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[2890] = v77
  const v78 = s[160] ? 7 : 0
  s[2888] = v78
  const v79 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[2887] = v79
}

function svar_78(f, s) {
  const v0 = s[261] ? 3 : 0
  s[2885] = v0
  const v1 = s[916] ? 3 : 0
  s[2893] = v1
  const v2 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[2892] = v2
  const v3 = s[422] ? 4 : 0
  s[2898] = v3
  const v4 = s[438] ? 3 : 0
  s[2897] = v4
  const v5 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[2896] = v5
  const v6 = s[434] ? 4 : 0
  const v7 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  const v8 = s[903] ? s[856] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? s[917] : v7 ? (s[918] ? 3 : 0) : s[847] ? v6 : s[919]
  s[2900] = v8
  const v9 = s[429] && !s[435] && !s[426]
  s[2903] = v9
  const v10 = s[170] ? 8 : 0
  s[2914] = v10
  const v11 = s[920] ? 0 : s[921] <= 16616 /* 2015-06-30 */ ? 1 : s[921] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[2925] = v11
  const v12 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[2926] = v12
  const v13 = s[922] ? 2 : 0
  s[2932] = v13
  const v14 = s[884] ? s[923] : s[36] ? 6 : 0
  s[2943] = v14
  const v15 = s[36] ? 4 : 0
  s[3124] = v15
  const v16 = s[884] ? s[924] : v15
  s[2948] = v16
  const v17 = s[450] ? 4 : 0
  s[3212] = v17
  const v18 = s[860] ? v17 : v14
  s[2963] = v18
  const v19 = s[867] ? 3 : 0
  s[2962] = v19
  const v20 = s[10] ? 2 : 0
  s[2967] = v20
  const v21 = s[925] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v20 : v7 ? (s[926] ? 3 : 0) : v6
  s[2982] = v21
  const v22 = s[832] ? 1 : 0
  s[2996] = v22
  const v23 = s[927] ? 2 : 0
  s[2998] = v23
  const v24 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[2997] = v24
  const v25 = v24 ? v22 : s[928] ? v23 : s[914] ? 3 : 0
  s[3001] = v25
  const v26 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[3038] = v26
  const v27 = s[903] ? s[856] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[917] : s[929] ? (s[520] ? 3 : 0) : s[513] ? 4 : 0
  s[3052] = v27
  const v28 = s[535] ? 2 : 0
  s[3083] = v28
  const v29 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[3082] = v29
  const v30 = s[534] ? 1 : 0
  s[3081] = v30
  const v31 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[3080] = v31
  const v32 = s[542] ? 3 : 0
  s[3088] = v32
  const v33 = s[6] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v34 = !s[930] && !s[931] && s[2] ? (s[932] ? (s[7] <= 14518 /* 2009-10-01 */ ? v33 : s[6] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[3105] = v34
  const v35 = s[182] ? 1 : 0
  s[3106] = v35
  const v36 = s[932] ? (s[7] <= 20269 /* 2025-06-30 */ ? v33 : s[930] ? 2 : 0) : 0
  s[3107] = v36
  const v37 = s[933] ? 1 : s[934] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[935] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[936] ? 4 : 0
  s[3109] = v37
  const v38 = s[937] ? 4 : 0
  s[3114] = v38
  const v39 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[3113] = v39
  const v40 = s[884] ? s[910] : s[938]
  s[3120] = v40
  const v41 = s[555] ? 1 : 0
  s[3126] = v41
  const v42 = s[939] ? 4 : 0
  s[3165] = v42
  const v43 = f.vurderingsdato <= 19967 /* 2024-09-01 */
  s[3163] = v43
  const v44 = s[550] ? 3 : 0
  s[3166] = v44
  const v45 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3170] = v45
  const v46 = s[940] ? 1 : 0
  s[3169] = v46
  const v47 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[3168] = v47
  const v48 = v47 ? v46 : v45
  s[3175] = v48
  const v49 = s[527] ? 1 : 0
  s[3176] = v49
  const v50 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3179] = v50
  const v51 = s[788] ? s[856] : s[790] ? 2 : 0
  s[3194] = v51
  const v52 = s[941] ? s[942] : 0
  s[3195] = v52
  const v53 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3196] = v53
  const v54 = s[160] ? 3 : 0
  s[3200] = v54
  const v55 = s[450] ? 5 : 0
  s[3207] = v55
  const v56 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3205] = v56
  const v57 = s[633] ? 4 : 0
  s[3223] = v57
  const v58 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3221] = v58
  const v59 = s[107] >= 15517 /* 2012-06-26 */
  s[3348] = v59
  const v60 = v59 ? 4 : 0
  s[3229] = v60
  const v61 = s[107] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3228] = v61
  const v62 = s[109] <= 15516 /* 2012-06-25 */
  s[3227] = v62
  const v63 = s[109] <= 15397 /* 2012-02-27 */
  s[3226] = v63
  const v64 = s[870] ? (s[871] ? s[872] : s[943] ? s[873] : s[944] ? 3 : 0) : 0
  s[3249] = v64
  const v65 = s[148] && !s[150] && s[945] < NEVER
  s[3255] = v65
  const v66 = s[107] >= 15427 /* 2012-03-28 */
  s[3359] = v66
  const v67 = v66 ? 3 : 0
  s[3352] = v67
  const v68 = s[109] <= 15426 /* 2012-03-27 */
  s[3351] = v68
  const v69 = s[135] ? (s[870] ? (s[871] ? s[872] : v68 ? s[873] : v62 ? v67 : s[109] <= 16248 /* 2014-06-27 */ ? v60 : s[109] <= 16658 /* 2015-08-11 */ ? (s[107] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[107] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3363] = v69
  const v70 = s[870] ? (s[871] ? s[872] : s[109] <= 15111 /* 2011-05-17 */ ? s[873] : s[109] <= 15207 /* 2011-08-21 */ ? (s[107] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[107] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3365] = v70
  const v71 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[856] : s[946] ? (s[947] ? 2 : 0) : v19
  s[3372] = v71
  const v72 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3390] = v72
  const v73 = s[844] ? 1 : 0
  s[3388] = v73
  const v74 = s[948] ? 2 : 0
  s[3397] = v74
  const v75 = s[949] ? (f.vurderingsdato <= 14609 /* 2009-12-31 */ ? s[856] : s[350] ? (f.vurderingsdato >= 14610 /* 2010-01-01 */ ? 2 : 0) : s[788] ? s[909] : s[847] ? (s[790] ? 4 : 0) : s[853] ? s[878] : s[261] ? 6 : 0) : 0
  s[951] = v75
  const v76 = s[950] ? 0 : 1
  s[3429] = v76
  const v77 = v75 === 6
  s[3434] = v77
  const v78 = v75 === 5
  s[3433] = v78
  const v79 = v75 === 4
  s[3432] = v79
}

function svar_79(f, s) {
  const v0 = s[951] === 3
  s[3431] = v0
  const v1 = s[951] === 2
  s[3430] = v1
  const v2 = s[951] === 1
  s[3428] = v2
  const v3 = s[952] ? 1 : 0
  s[3435] = v3
}

export function svar(f) {
  const s = new Array(3437)
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
  return { ALF_53_2_fleksjob_kan: (s[953] ? 1 : 0) + (s[954] ? 2 : 0) + s[839], ALF_62_3: s[609], ALF_62_3_hoej: s[610], ALF_62_3_kan: (s[608] ? 1 : 0) + (s[611] ? 4 : 0), ALF_75h_3_fleksjob_kan: (s[955] ? 1 : 0) + (f.ansatIFleksjob ? 2 : 0) + s[956], BEK937_27_kan: (s[957] ? 1 : 0) + (s[958] ? 2 : 0) + (s[959] ? 4 : 0), BEK937_27_2007_kan: (s[960] ? 1 : 0) + (s[961] ? 2 : 0) + (s[962] ? 4 : 0), FERIEBEK_2_kan: (s[406] ? 1 : 0) + (s[405] ? 2 : 0) + s[963], FERIEBEK_2_6_kan: (s[1] ? 3 : 0) + 4, FERIEHINDRINGSBEK_2_kan: (s[964] ? 1 : 0) + (s[965] ? 2 : 0) + (s[966] ? 4 : 0), FLEKSLOENBEK_1_1_kan: (s[967] ? 1 : 0) + (s[968] ? 2 : 0) + s[839], FLEKSLOENBEK_3_4: s[969], FLEKSLOENBEK_3_4_hoej: s[970], FLEKSLOENBEK_3_4_kan: 1 + (s[971] ? 4 : 0), FLEKSLOENBEK_4_1: s[972], FLEKSLOENBEK_4_1_hoej: s[973], FLEKSLOENBEK_4_1_kan: s[974], FLEKSLOENBEK_4_2_kan: (s[975] ? 1 : 0) + (s[976] ? 2 : 0) + s[977], FLEKSLOENBEK_4_4: s[978], FLEKSLOENBEK_4_4_hoej: s[979], FLEKSLOENBEK_4_4_kan: s[974], FLEKSYDELSESBEK_4_kan: (s[12] ? 1 : 0) + (s[14] ? 2 : 0) + s[980], FYL_1a: s[17], FYL_1a_hoej: s[18], FYL_1a_kan: 1 + (s[16] ? 4 : 0), FYL_1a_2: s[981], FYL_1a_2_hoej: s[982], FYL_1a_2_kan: (s[983] ? 1 : 0) + (s[984] ? 4 : 0), FYL_2_1_kan: (s[985] ? 1 : 0) + (s[986] ? 2 : 0) + s[987], FYL_2a_kan: (s[11] ? 1 : 0) + (s[15] ? 2 : 0) + s[987], FYL_3a_1_kan: (s[988] ? 1 : 0) + (s[989] ? 2 : 0) + (s[990] ? 4 : 0), FYL_3a_4: s[991], FYL_3a_4_hoej: s[992], FYL_3a_4_kan: (s[993] ? 1 : 0) + (s[994] ? 4 : 0), FYL_4_1: s[995], FYL_4_1_hoej: s[996], FYL_4_1_kan: s[997], FYL_4_2: s[998], FYL_4_2_hoej: s[999], FYL_4_2_kan: s[997], FYL_4_3: s[1000], FYL_4_3_hoej: s[1001], FYL_4_3_kan: s[997], FYL_5: s[1002], FYL_5_hoej: s[1003], FYL_5_kan: (s[1004] ? 1 : 0) + (s[1005] ? 4 : 0), FYL_8: s[1006], FYL_8_hoej: s[1007], FYL_8_kan: s[1008], FYL_9_1: s[1009], FYL_9_1_hoej: s[1010], FYL_9_1_kan: s[1011], FYL_9_3: s[1012], FYL_9_3_hoej: s[1013], FYL_9_3_kan: s[1011], FYL_15_1: s[1014], FYL_15_1_hoej: s[1015], FYL_15_1_kan: 1 + (s[1016] ? 4 : 0), FYL_15_4_kan: (s[1017] ? 1 : 0) + (s[1018] ? 2 : 0) + s[980], FYL_15_4_pension: flat(s[1019]), FYL_15_4_pension_kan: s[1020] ? 4 : 1, FYL_17_1_kan: (s[1021] ? 1 : 0) + (s[1022] ? 2 : 0) + s[980], FYL_17_2: s[1023], FYL_17_2_hoej: s[1024], FYL_17_2_kan: (s[1025] ? 1 : 0) + (s[1026] ? 4 : 0), FYL_17_4: s[1027], FYL_17_4_hoej: s[1028], FYL_17_4_kan: (s[1029] ? 1 : 0) + (s[1030] ? 4 : 0), FYL_18_5: s[1031], FYL_18_5_hoej: s[1032], FYL_18_5_kan: (s[1033] ? 1 : 0) + (s[1034] ? 4 : 0), FYL_20_3_kan: (s[1035] ? 1 : 0) + (s[1036] ? 2 : 0) + (s[27] ? 0 : 4), FYL_22_1: s[1037], FYL_22_1_hoej: s[1038], FYL_22_1_kan: 1 + (s[1039] ? 4 : 0), FYL_22_2: s[1040], FYL_22_2_hoej: s[1041], FYL_22_2_kan: 1 + (s[1042] ? 4 : 0), FYL_22_2_laengst: s[1043], FYL_22_2_laengst_hoej: s[1044], FYL_22_2_laengst_kan: s[1011], INDSATSBEK_65: s[1045], INDSATSBEK_65_hoej: s[1046], INDSATSBEK_65_kan: s[1047], INDSATSBEK_86: s[1048], INDSATSBEK_86_hoej: s[1049], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat ? 1 : 0) + (s[1050] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1051] ? 1 : 0) + (s[1052] ? 2 : 0) + (s[1053] ? 4 : 0), INDSATSBEK_138_3_kan: (s[1054] ? 1 : 0) + (s[1055] ? 2 : 0) + (s[1056] ? 4 : 0), INDSATSBEK_138_3_plan_kan: (s[1057] ? 1 : 0) + (s[1058] ? 2 : 0) + (s[1059] ? 4 : 0), KOMP_3_1_kan: (s[1060] ? 1 : 0) + (s[1061] ? 2 : 0) + s[839], KOMP_4_kan: s[1062] + (s[855] ? 2 : 0) + s[839], KOMP_7_3: s[1063], KOMP_7_3_hoej: s[1064], KOMP_7_3_kan: s[1065], KOMP_7_3_behov: s[1066], KOMP_7_3_behov_hoej: s[1067], KOMP_7_3_behov_kan: s[1062] + (s[1068] ? 4 : 0), KOMP_14_kan: s[1069] + (s[1070] ? 2 : 0) + s[839], KOMP_14a_3: s[1071], KOMP_14a_3_hoej: s[1072], KOMP_14a_3_kan: s[1069] + (s[1073] ? 4 : 0), KOMP_15_1_kan: s[1074] + (s[1075] ? 2 : 0) + s[839], KOMP_15b_3: s[1076], KOMP_15b_3_hoej: s[1077], KOMP_15b_3_kan: s[1074] + (s[1078] ? 4 : 0), KOMP_15f_1_kan: (s[1079] ? 1 : 0) + (s[1080] ? 2 : 0) + (s[1081] ? 4 : 0), KOMP_15i_1_kan: (s[1082] ? 1 : 0) + (s[1083] ? 2 : 0) + (s[1084] ? 4 : 0), KOMP_15j_1_kan: (s[1085] ? 1 : 0) + (s[1086] ? 2 : 0) + (s[1087] ? 4 : 0), KOMP_16: s[1088], KOMP_16_hoej: s[1089], KOMP_16_kan: s[1047], KOMP_16a_2: s[1090], KOMP_16a_2_hoej: s[1091], KOMP_16a_2_kan: s[1065], KOMP_17a_3: s[1092], KOMP_17a_3_hoej: s[1093], KOMP_17a_3_kan: (s[31] ? 1 : 0) + (s[1094] ? 4 : 0), KOMPBEK_6_2_kan: (s[1095] ? 1 : 0) + (s[1096] ? 2 : 0) + s[839], KOMPBEK_15_4: s[1097], KOMPBEK_15_4_hoej: s[1098], KOMPBEK_15_4_kan: s[1065], LAB_6_11_kan: (s[1099] ? 1 : 0) + (s[1100] ? 2 : 0) + s[839], LAB_29_1: s[1101], LAB_29_1_hoej: s[1102], LAB_29_1_kan: 1 + (s[1103] ? 4 : 0), LAB_30_3_kan: (s[1104] ? 1 : 0) + (s[1105] ? 2 : 0) + (s[249] ? 0 : 4), LAB_31_3: s[1106], LAB_31_3_hoej: s[1107], LAB_31_3_kan: s[1108], LAB_31_3_ledighedsydelse: s[1109], LAB_31_3_ledighedsydelse_hoej: s[1110], LAB_31_3_ledighedsydelse_kan: s[30] ? 1 : 4, LAB_31_3_vindue: s[1111], LAB_31_3_vindue_hoej: s[1112], LAB_31_3_vindue_kan: s[1108], LAB_33_3_kan: (s[1113] ? 1 : 0) + (s[1114] ? 2 : 0) + s[1115], LAB_36_3_kan: s[1116] + (s[1117] ? 2 : 0) + s[1115], LAB_36_3_ressourceforloeb_kan: s[1118], LAB_43_kan: s[1119], LAB_44_1_kan: s[1120] + (s[1121] ? 2 : 0) + (s[1122] ? 4 : 0), LAB_45_1_kan: s[864] + (s[1123] ? 2 : 0) + (s[1124] ? 4 : 0), LAB_57_1_kan: s[1125] + (s[1126] ? 2 : 0) + s[839], LAB_58_1_kan: (s[1127] ? 1 : 0) + (s[1128] ? 2 : 0) + s[839], LAB_60_1_kan: (s[1129] ? 1 : 0) + (s[1130] ? 2 : 0) + s[839], LAB_61_1: s[1131], LAB_61_1_hoej: s[1132], LAB_61_1_kan: s[1125] + (s[1133] ? 4 : 0), LAB_66_1_kan: s[1134] + (s[1135] ? 2 : 0) + (s[1136] ? 4 : 0), LAB_68_1: s[1137], LAB_68_1_hoej: s[1138], LAB_68_1_kan: s[1134] + (s[1139] ? 4 : 0), LAB_74_kan: (s[1140] ? 1 : 0) + (s[1141] ? 2 : 0) + s[839], LAB_76_6: s[1142], LAB_76_6_hoej: s[1143], LAB_76_6_kan: s[1144], LAB_78_kan: (s[1145] ? 1 : 0) + (s[1146] ? 2 : 0) + s[839], LAB_79_kan: (s[1147] ? 1 : 0) + (s[1148] ? 2 : 0) + s[839], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[233] ? 0 : 1) + 4, LAB_90_kan: (s[1149] ? 1 : 0) + (s[1150] ? 2 : 0) + (s[30] ? 0 : 4), LAB_92_1: s[1151], LAB_92_1_hoej: s[1152], LAB_92_1_kan: s[1153] + (s[1154] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1155] ? 2 : 0) + (s[1155] ? 4 : 0), LAB_92_timer: s[1156], LAB_92_timer_hoej: s[1157], LAB_92_timer_kan: s[1153] + (s[1158] ? 4 : 0), LAB_95_1: s[1159], LAB_95_1_hoej: s[1160], LAB_95_1_kan: (s[42] ? 1 : 0) + (s[1161] ? 4 : 0), LAB_102_1: s[1162], LAB_102_1_hoej: s[1163], LAB_102_1_kan: (s[232] ? 1 : 0) + (s[1164] ? 4 : 0), LAB_105a_1_kan: (s[1165] ? 1 : 0) + (s[1166] ? 2 : 0) + s[1167], LAB_105a_3: s[1168], LAB_105a_3_hoej: s[1169], LAB_105a_3_kan: s[1170], LAB_105a_indfaset: s[1171], LAB_105a_indfaset_hoej: s[1172], LAB_105a_indfaset_kan: s[1170], LAB_107_1_kan: (s[1173] ? 1 : 0) + (s[1174] ? 2 : 0) + (s[1175] ? 4 : 0), LAB_108_2_kan: (s[1176] ? 1 : 0) + (s[1177] ? 2 : 0) + s[1115], LAB_109_1_kan: (s[1178] ? 1 : 0) + (s[1179] ? 2 : 0) + (s[1180] ? 4 : 0), LAB_109_1_frist: s[1181], LAB_109_1_frist_hoej: s[1182], LAB_109_1_frist_kan: s[1120] + (s[1183] ? 4 : 0), LAB_109_2_kraft_kan: (s[1184] ? 1 : 0) + (s[1185] ? 2 : 0) + (s[1186] ? 4 : 0), LAB_110_1: s[1187], LAB_110_1_hoej: s[1188], LAB_110_1_kan: (s[1189] ? 1 : 0) + (s[1190] ? 4 : 0), LAB_110_2_kan: (s[1191] ? 1 : 0) + (s[1192] ? 2 : 0) + (s[1193] ? 4 : 0), LAB_111_1: s[1194], LAB_111_1_hoej: s[1195], LAB_111_1_kan: (s[1196] ? 1 : 0) + (s[1197] ? 4 : 0), LAB_111_2_kan: (s[1198] ? 1 : 0) + (s[1199] ? 2 : 0) + s[1200], LAB_111_3: s[1201], LAB_111_3_hoej: s[1202], LAB_111_3_kan: (s[1203] ? 1 : 0) + (s[1204] ? 4 : 0), LAB_111_4_kan: (s[1205] ? 1 : 0) + (s[1206] ? 2 : 0) + s[1200], LAB_112_1_kan: (s[1207] ? 1 : 0) + (s[1208] ? 2 : 0) + (s[1209] ? 4 : 0), LAB_112_2_kan: (s[1210] ? 1 : 0) + (s[1211] ? 2 : 0) + s[839], LAB_112_3_kan: (s[1212] ? 1 : 0) + (s[1213] ? 2 : 0) + s[839], LAB_112_3_igang_kan: s[1118], LAB_113_2: s[1214], LAB_113_2_hoej: s[1215], LAB_113_2_kan: s[1216], LAB_113_2_team_kan: (s[1217] ? 1 : 0) + (s[1218] ? 2 : 0) + (s[1219] ? 4 : 0), LAB_113_3_kan: (s[1220] ? 1 : 0) + (s[1221] ? 2 : 0) + s[1222], LAB_113_4: s[1223], LAB_113_4_hoej: s[1224], LAB_113_4_kan: s[1225] + s[1226], LAB_113_4_ydelse_kan: (s[1227] ? 1 : 0) + (s[1228] ? 2 : 0) + s[1226], LAB_113a_kan: (s[1229] ? 1 : 0) + (s[1230] ? 2 : 0) + (s[1231] ? 4 : 0), LAB_114_1: s[1232], LAB_114_1_hoej: s[1233], LAB_114_1_kan: s[1216], LAB_114_1_plan_kan: (s[1234] ? 1 : 0) + (s[1235] ? 2 : 0) + s[1236], LAB_114_3: s[1237], LAB_114_3_hoej: s[1238], LAB_114_3_kan: 1 + (s[1239] ? 4 : 0), LAB_114_3_igang_kan: s[1118], LAB_114_4: s[1240], LAB_114_4_hoej: s[1241], LAB_114_4_kan: (s[1242] ? 1 : 0) + (s[1243] ? 4 : 0), LAB_115_1_kan: (s[1244] ? 1 : 0) + (s[1245] ? 2 : 0) + s[839], LAB_116_1_kan: (s[188] ? 1 : 0) + (s[189] ? 2 : 0) + s[839], LAB_116_1_alder_kan: (s[1246] ? 1 : 0) + (s[184] ? 2 : 0) + s[839], LAB_116_1_foertidspension: flat(s[1247]), LAB_116_1_foertidspension_kan: s[1248] ? 4 : 1, LAB_116_1_pension_kan: (s[1249] ? 1 : 0) + (s[185] ? 2 : 0) + (s[1250] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1251]), LAB_116_1_seniorpension_hoej: flat(s[1252]), LAB_116_1_seniorpension_kan: (s[817] ? 0 : 1) + (s[1253] ? 2 : 0) + (s[1254] ? 4 : 0), LAB_116_2_kan: (s[1255] ? 1 : 0) + (s[1256] ? 2 : 0) + (s[1257] ? 4 : 0), LAB_116_3_kan: (s[1258] ? 1 : 0) + (s[218] ? 2 : 0) + s[839], LAB_116_frakendelse_kan: (s[1259] ? 1 : 0) + (s[1260] ? 2 : 0) + (s[1261] ? 4 : 0), LAB_117_1_kan: (s[1262] ? 1 : 0) + (s[1263] ? 2 : 0) + s[839], LAB_118_2_kan: (s[247] ? 1 : 0) + (s[246] ? 2 : 0) + s[1264], LAB_118_3_kan: (s[1265] ? 1 : 0) + (s[1266] ? 2 : 0) + (s[1267] ? 4 : 0), LAB_119_1_kan: (s[1268] ? 1 : 0) + (s[1269] ? 2 : 0) + s[1270], LAB_119_1_bundet_kan: (s[1271] ? 1 : 0) + (s[1272] ? 2 : 0) + (s[1273] ? 4 : 0), LAB_119_1_mangler: s[1274], LAB_119_1_mangler_hoej: s[1275], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1270], LAB_119_2_kan: (s[1276] ? 1 : 0) + (s[1277] ? 2 : 0) + (s[1278] ? 4 : 0), LAB_120_1: s[1279], LAB_120_1_hoej: s[1280], LAB_120_1_kan: 1 + (s[1281] ? 4 : 0), LAB_120_2_kan: (s[193] ? 1 : 0) + (s[192] ? 2 : 0) + s[839], LAB_121_1: s[1282], LAB_121_1_hoej: s[1283], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[956], LAB_121_3: s[1284], LAB_121_3_hoej: s[1285], LAB_121_3_kan: (s[1286] ? 1 : 0) + s[1287], LAB_121_4_kan: (s[1288] ? 1 : 0) + (s[1289] ? 2 : 0) + s[1287], LAB_122_2_kan: (s[1290] ? 1 : 0) + (s[1291] ? 2 : 0) + s[839], LAB_122_3_kan: (s[1292] ? 1 : 0) + (s[1293] ? 2 : 0) + s[839], LAB_122_3_afvigelse_kan: (s[1294] ? 1 : 0) + (s[1295] ? 2 : 0) + (s[1296] ? 4 : 0), LAB_122_5_kan: (s[1297] ? 1 : 0) + (s[1298] ? 2 : 0) + s[839], LAB_123_1: s[223], LAB_123_1_hoej: s[224], LAB_123_1_kan: (s[225] ? 1 : 0) + (s[226] ? 4 : 0), LAB_123_1_ret_kan: (s[208] ? 1 : 0) + (s[209] ? 2 : 0) + s[839], LAB_123_2: s[201], LAB_123_2_hoej: s[200], LAB_123_2_kan: (s[204] ? 1 : 0) + (s[205] ? 4 : 0), LAB_123_3: s[202], LAB_123_3_hoej: s[203], LAB_123_3_kan: s[974], LAB_123_4_kan: (s[1299] ? 1 : 0) + (s[1300] ? 2 : 0) + (s[1301] ? 4 : 0), LAB_124_5: s[1302], LAB_124_5_hoej: s[1303], LAB_124_5_kan: (s[1304] ? 1 : 0) + (s[1305] ? 4 : 0), LAB_125_1_kan: s[1306] + (s[1307] ? 2 : 0) + s[839], LAB_125_4: s[1308], LAB_125_4_hoej: s[1309], LAB_125_4_kan: s[1306] + (s[1310] ? 4 : 0), LAB_126_1_kan: s[1311] + (s[1312] ? 2 : 0) + s[839], LAB_126_1_til: s[1313], LAB_126_1_til_hoej: s[1314], LAB_126_1_til_kan: s[1315], LAB_126_3: s[1316], LAB_126_3_hoej: s[1317], LAB_126_3_kan: s[1315], LAB_126_4: s[1318], LAB_126_4_hoej: s[1319], LAB_126_4_kan: s[1315], LAB_126_5: s[1320], LAB_126_5_hoej: s[1321], LAB_126_5_kan: s[1311] + (s[1322] ? 4 : 0), LAB_126_5_maaned: s[1323], LAB_126_5_maaned_hoej: s[1324], LAB_126_5_maaned_kan: (s[1325] ? 1 : 0) + (s[1326] ? 4 : 0), LAB_133_1_kan: (s[195] ? 1 : 0) + (s[194] ? 2 : 0) + s[956], LAB_133_1_nyt_kan: (s[1327] ? 1 : 0) + (s[1328] ? 2 : 0) + s[839], LAB_133_3: s[1329], LAB_133_3_hoej: s[1330], LAB_133_3_kan: (s[1331] ? 1 : 0) + (s[1332] ? 4 : 0), LAB_133_3_aar: s[1333], LAB_133_3_aar_hoej: s[1334], LAB_133_3_aar_kan: (s[1335] ? 1 : 0) + (s[1336] ? 4 : 0), LAB_133_3_loft_kan: (s[216] ? 1 : 0) + (s[215] ? 2 : 0) + (s[214] ? 4 : 0), LAB_133_4: s[1337], LAB_133_4_hoej: s[1338], LAB_133_4_kan: (s[1339] ? 1 : 0) + (s[1340] ? 4 : 0), LAB_133_5_kan: (s[1341] ? 1 : 0) + (s[1342] ? 2 : 0) + (s[1343] ? 4 : 0), LAB_134_3_kan: (s[1344] ? 1 : 0) + (s[1345] ? 2 : 0) + (s[1346] ? 4 : 0), LAB_134_4: s[1347], LAB_134_4_hoej: s[1348], LAB_134_4_kan: (s[1349] ? 1 : 0) + (s[1350] ? 4 : 0), LAB_136_1_kan: (s[1351] ? 1 : 0) + (s[1352] ? 2 : 0) + s[839], LAB_136_2: s[1353], LAB_136_2_hoej: s[1354], LAB_136_2_kan: (s[1355] ? 1 : 0) + (s[1356] ? 4 : 0), LAB_137_1: s[1357], LAB_137_1_hoej: s[1358], LAB_137_1_kan: (s[1359] ? 1 : 0) + (s[1360] ? 4 : 0), LAB_142_1_kan: (s[1361] ? 1 : 0) + (s[1362] ? 2 : 0) + s[839], LAB_144_kan: s[1363] + (s[436] ? 2 : 0) + s[839], LAB_145_1: s[1364], LAB_145_1_hoej: s[1365], LAB_145_1_kan: s[1366] + (s[1367] ? 4 : 0), LAB_145_1_plan_kan: (s[1368] ? 1 : 0) + (s[1369] ? 2 : 0) + (s[1370] ? 4 : 0), LAB_145_2_kan: (s[1371] ? 1 : 0) + (s[1372] ? 2 : 0) + (s[905] ? 0 : 4), LAB_146_kan: (s[1373] ? 1 : 0) + (s[1374] ? 2 : 0) + s[839], LAB_167_1_kan: s[1375] + (s[1376] ? 2 : 0) + s[839], LAB_167_1_periode: s[1377], LAB_167_1_periode_hoej: s[1378], LAB_167_1_periode_kan: s[1375] + (s[1379] ? 4 : 0), LAB_167_2_kan: (s[1380] ? 1 : 0) + (s[1381] ? 2 : 0) + (s[1382] ? 4 : 0), LAB_167_3_kan: (s[1383] ? 1 : 0) + (s[1384] ? 2 : 0) + (s[1385] ? 4 : 0), LAB_175_1_kan: (s[238] ? 1 : 0) + (s[240] ? 2 : 0) + (s[239] ? 4 : 0), LAB_175_2: s[1386], LAB_175_2_hoej: s[1387], LAB_175_2_kan: (s[1388] ? 1 : 0) + (s[1389] ? 4 : 0), LAB_175_2_takst: s[234], LAB_175_2_takst_hoej: s[235], LAB_175_2_takst_kan: (s[236] ? 1 : 0) + (s[237] ? 4 : 0), LAB_175_4_kan: (s[243] ? 1 : 0) + (s[241] ? 2 : 0) + (s[242] ? 4 : 0), LAB_175_5_kan: (s[1390] ? 1 : 0) + (s[1391] ? 2 : 0) + s[839], LAB_176_1_kan: s[1392] + (s[1393] ? 2 : 0) + s[839], LAB_176_1_beloeb: s[1394], LAB_176_1_beloeb_hoej: s[1395], LAB_176_1_beloeb_kan: s[1392] + (s[1396] ? 4 : 0), LAB_2003_121_4_kan: s[1397] + (s[1398] ? 2 : 0) + s[839], LAB_2003_121_4_til: s[1399], LAB_2003_121_4_til_hoej: s[1400], LAB_2003_121_4_til_kan: s[1397] + (s[1401] ? 4 : 0), LAS_2a_kan: (s[254] ? 1 : 0) + (s[255] ? 2 : 0) + (s[256] ? 4 : 0), LAS_10_3: s[1402], LAS_10_3_hoej: s[1403], LAS_10_3_kan: s[1011], LAS_11_kan: (s[1404] ? 1 : 0) + (s[1405] ? 2 : 0) + s[839], LAS_11_2_kan: (s[258] ? 1 : 0) + (s[259] ? 2 : 0) + s[839], LAS_11_2_supplerende_kan: (s[1406] ? 1 : 0) + (s[1407] ? 2 : 0) + s[839], LAS_11_3_kan: (s[1408] ? 1 : 0) + (s[1409] ? 2 : 0) + s[1410], LAS_11_8_kan: (s[1411] ? 1 : 0) + (s[1412] ? 2 : 0) + s[1410], LAS_13_1_kan: (s[1413] ? 1 : 0) + (s[1414] ? 2 : 0) + s[839], LAS_13_8_kan: (s[1415] ? 1 : 0) + (s[1416] ? 2 : 0) + (s[1417] ? 4 : 0), LAS_13f_1_kan: (s[330] ? 1 : 0) + (s[1418] ? 2 : 0) + s[1419], LAS_13f_14_kan: (s[1420] ? 1 : 0) + (s[1421] ? 2 : 0) + s[1419], LAS_13g_1: s[1422], LAS_13g_1_hoej: s[1423], LAS_13g_1_kan: (s[1424] ? 1 : 0) + (s[1425] ? 4 : 0), LAS_13g_1_beloeb: s[1426], LAS_13g_1_beloeb_hoej: s[1427], LAS_13g_1_beloeb_kan: (s[1428] ? 1 : 0) + (s[1429] ? 4 : 0), LAS_14_1_kan: (s[1430] ? 1 : 0) + (s[1431] ? 2 : 0) + (s[1432] ? 4 : 0), LAS_14_1_graense: s[1433], LAS_14_1_graense_hoej: s[1434], LAS_14_1_graense_kan: 1 + (s[1435] ? 4 : 0), LAS_14_1_over: s[1436], LAS_14_1_over_hoej: s[1437], LAS_14_1_over_kan: 1 + (s[1438] ? 4 : 0), LAS_16_1: s[318], LAS_16_1_hoej: s[317], LAS_16_1_kan: (s[324] ? 1 : 0) + (s[325] ? 4 : 0), LAS_16_3_kan: (s[1439] ? 1 : 0) + (s[1440] ? 2 : 0) + (s[250] ? 0 : 4), LAS_16_overgang_kan: (s[1441] ? 1 : 0) + (s[1442] ? 2 : 0) + s[839], LAS_17_1: s[304], LAS_17_1_hoej: s[302], LAS_17_1_kan: s[1443] + (s[306] ? 4 : 0), LAS_18_1: s[303], LAS_18_1_hoej: s[305], LAS_18_1_kan: s[1443] + (s[307] ? 4 : 0), LAS_18_3: s[308], LAS_18_3_hoej: s[309], LAS_18_3_kan: s[1443] + (s[310] ? 4 : 0), LAS_19_1: s[311], LAS_19_1_hoej: s[312], LAS_19_1_kan: s[1443] + (s[313] ? 4 : 0), LAS_20_1: s[314], LAS_20_1_hoej: s[315], LAS_20_1_kan: s[1443] + (s[316] ? 4 : 0), LAS_23_1_kan: (s[252] ? 1 : 0) + (s[253] ? 2 : 0) + s[839], LAS_24_1: s[294], LAS_24_1_hoej: s[293], LAS_24_1_kan: (s[282] ? 1 : 0) + (s[297] ? 4 : 0), LAS_24_3: s[1444], LAS_24_3_hoej: s[1445], LAS_24_3_kan: (s[1446] ? 1 : 0) + (s[1447] ? 4 : 0), LAS_25: s[1448], LAS_25_hoej: s[1449], LAS_25_kan: (s[1450] ? 1 : 0) + (s[1451] ? 4 : 0), LAS_25_3: s[319], LAS_25_3_hoej: s[321], LAS_25_3_kan: (s[323] ? 1 : 0) + (s[326] ? 4 : 0), LAS_25_3_forsoerger: s[278], LAS_25_3_forsoerger_hoej: s[280], LAS_25_3_forsoerger_kan: (s[283] ? 1 : 0) + (s[288] ? 4 : 0), LAS_25b_1: s[1452], LAS_25b_1_hoej: s[1453], LAS_25b_1_kan: (s[328] ? 1 : 0) + s[1419], LAS_26_1: s[336], LAS_26_1_hoej: s[337], LAS_26_1_kan: (s[338] ? 1 : 0) + (s[339] ? 4 : 0), LAS_26_3_kan: s[1454] + (s[334] ? 2 : 0) + (s[335] ? 4 : 0), LAS_26_5_kan: (s[1455] ? 1 : 0) + (s[1456] ? 2 : 0) + s[1457], LAS_26_7_kan: (s[1458] ? 1 : 0) + (s[1459] ? 2 : 0) + s[1457], LAS_30_1: s[1460], LAS_30_1_hoej: s[1461], LAS_30_1_kan: (s[1462] ? 1 : 0) + (s[1463] ? 4 : 0), LAS_30_2: s[1464], LAS_30_2_hoej: s[1465], LAS_30_2_kan: s[1454] + (s[1466] ? 4 : 0), LAS_34_1_kan: s[1467] + (s[791] ? 2 : 0) + (s[792] ? 4 : 0), LAS_34_2_kan: (s[1468] ? 1 : 0) + (s[1469] ? 2 : 0) + (s[1470] ? 4 : 0), LAS_35_1_kan: (s[1471] ? 1 : 0) + (s[1472] ? 2 : 0) + (s[513] ? 0 : 4), LAS_40a_1_kan: (s[1473] ? 1 : 0) + (s[1474] ? 2 : 0) + s[839], LAS_50_kan: (s[1475] ? 1 : 0) + (s[1476] ? 2 : 0) + s[1477], LAS_68_2: s[1478], LAS_68_2_hoej: s[1479], LAS_68_2_kan: (s[1480] ? 1 : 0) + (s[1481] ? 4 : 0), LAS_68_4: s[358], LAS_68_4_hoej: s[357], LAS_68_4_kan: (s[359] ? 1 : 0) + (s[360] ? 4 : 0), LAS_68_5_kan: s[912] + (s[1482] ? 2 : 0) + (s[1483] ? 4 : 0), LAS_68a_1: s[1484], LAS_68a_1_hoej: s[1485], LAS_68a_1_kan: (s[1486] ? 1 : 0) + (s[1487] ? 4 : 0), LAS_68a_1_tid_kan: (s[1488] ? 1 : 0) + (s[352] ? 2 : 0) + s[963], LAS_68a_2: s[1489], LAS_68a_2_hoej: s[1490], LAS_68a_2_kan: (s[1491] ? 1 : 0) + (s[1492] ? 4 : 0), LAS_68a_3: s[354], LAS_68a_3_hoej: s[351], LAS_68a_3_kan: (s[356] ? 1 : 0) + (s[355] ? 4 : 0), LAS_69j_2: s[1493], LAS_69j_2_hoej: s[1494], LAS_69j_2_kan: (s[1495] ? 1 : 0) + (s[1496] ? 4 : 0), LAS_69j_2_bidrag: s[341], LAS_69j_2_bidrag_hoej: s[342], LAS_69j_2_bidrag_kan: (s[344] ? 1 : 0) + (s[345] ? 4 : 0), LAS_69j_4: s[401], LAS_69j_4_hoej: s[400], LAS_69j_4_kan: (s[402] ? 1 : 0) + (s[403] ? 4 : 0), LAS_69j_5: s[1497], LAS_69j_5_hoej: s[1498], LAS_69j_5_kan: (s[1499] ? 1 : 0) + (s[1500] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1501] ? 1 : 0) + (s[1502] ? 2 : 0) + (s[1503] ? 4 : 0), LAS_69j_5_tid_kan: (s[1504] ? 1 : 0) + (s[375] ? 2 : 0) + s[1505], LAS_69j_7_kan: (s[1506] ? 1 : 0) + (s[1507] ? 2 : 0) + s[1505], LAS_69j_8_kan: (s[1508] ? 1 : 0) + (s[1509] ? 2 : 0) + (s[1510] ? 4 : 0), LAS_69j_9: s[398], LAS_69j_9_hoej: s[399], LAS_69j_9_kan: (s[1511] ? 1 : 0) + (s[1512] ? 4 : 0), LAS_69j_10: s[377], LAS_69j_10_hoej: s[374], LAS_69j_10_kan: (s[378] ? 1 : 0) + (s[379] ? 4 : 0), LAS_69j_11_kan: (s[1513] ? 1 : 0) + (s[1514] ? 2 : 0) + (s[1515] ? 4 : 0), LAS_69j_13_kan: (s[1516] ? 1 : 0) + (s[1517] ? 2 : 0) + (s[1518] ? 4 : 0), LAS_69j_15_kan: (s[412] ? 1 : 0) + (s[411] ? 2 : 0) + s[1505], LAS_69j_udbetales: s[1519], LAS_69j_udbetales_hoej: s[1520], LAS_69j_udbetales_kan: (s[1521] ? 1 : 0) + (s[1522] ? 4 : 0), LAS_69k_1_kan: (s[1523] ? 1 : 0) + (s[1524] ? 2 : 0) + s[1505], LAS_69k_2_kan: (s[1525] ? 1 : 0) + (s[1526] ? 2 : 0) + (s[1527] ? 4 : 0), LAS_69k_5_kan: (s[409] ? 1 : 0) + (s[410] ? 2 : 0) + s[1505], LAS_69k_6: s[1528], LAS_69k_6_hoej: s[1529], LAS_69k_6_kan: (s[1530] ? 1 : 0) + s[963], LAS_69k_6_aftale_kan: (s[408] ? 1 : 0) + (s[407] ? 2 : 0) + s[963], LAS_69k_6_senest: s[1531], LAS_69k_6_senest_hoej: s[1532], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[1533] ? 1 : 0) + (s[419] ? 2 : 0) + (s[1534] ? 4 : 0), LAS_69l_3: s[1535], LAS_69l_3_hoej: s[1536], LAS_69l_3_kan: s[1537], LAS_69m_2: s[1538], LAS_69m_2_hoej: s[1539], LAS_69m_2_kan: (s[1540] ? 1 : 0) + (s[1541] ? 4 : 0), LAS_69n_1: s[1542], LAS_69n_1_hoej: s[1543], LAS_69n_1_kan: (s[1544] ? 1 : 0) + (s[1545] ? 4 : 0), LAS_69o_1_kan: (s[1546] ? 1 : 0) + (s[1547] ? 2 : 0) + (s[1548] ? 4 : 0), LAS_69o_2: s[1549], LAS_69o_2_hoej: s[1550], LAS_69o_2_kan: (s[1551] ? 1 : 0) + (s[1552] ? 4 : 0), LAS_69p_1_kan: (s[1553] ? 1 : 0) + (s[1554] ? 2 : 0) + (s[417] ? 0 : 4), LAS_69q_1: s[1555], LAS_69q_1_hoej: s[1556], LAS_69q_1_kan: s[1537], LAS_69t_2: s[1557], LAS_69t_2_hoej: s[1558], LAS_69t_2_kan: s[1559], LAS_69x_3: s[1560], LAS_69x_3_hoej: s[1561], LAS_69x_3_kan: s[1559], LAS_70_1_kan: (s[429] ? 1 : 0) + (s[435] ? 2 : 0) + s[1477], LAS_70_1_3_kan: (s[1562] ? 1 : 0) + (s[1563] ? 2 : 0) + (s[1564] ? 4 : 0), LAS_70_4: s[1565], LAS_70_4_hoej: s[1566], LAS_70_4_kan: (s[1567] ? 1 : 0) + (s[1568] ? 4 : 0), LAS_70_5: flat(s[1569]), LAS_70_5_kan: s[1570] ? 4 : 1, LAS_71_1: s[427], LAS_71_1_hoej: s[428], LAS_71_1_kan: (s[430] ? 1 : 0) + (s[431] ? 4 : 0), LAS_71_2: s[1571], LAS_71_2_hoej: s[1572], LAS_71_2_kan: (s[1573] ? 1 : 0) + (s[1574] ? 4 : 0), LAS_71_2_ung: s[1575], LAS_71_2_ung_hoej: s[1576], LAS_71_2_ung_kan: (s[1577] ? 1 : 0) + (s[1578] ? 4 : 0), LAS_71_3: s[1579], LAS_71_3_hoej: s[1580], LAS_71_3_kan: (s[1581] ? 1 : 0) + (s[1582] ? 4 : 0), LAS_71_4_kan: (s[1583] ? 1 : 0) + (s[1584] ? 2 : 0) + (s[1585] ? 4 : 0), LAS_71_6_kan: s[1363] + s[1586] + (s[1587] ? 4 : 0), LAS_73b_kan: (s[1588] ? 1 : 0) + (s[1589] ? 2 : 0) + s[1477], LAS_73c_1: s[1590], LAS_73c_1_hoej: s[1591], LAS_73c_1_kan: s[1366] + (s[1592] ? 4 : 0), LAS_73f_1_kan: (s[1593] ? 1 : 0) + (s[1594] ? 2 : 0) + s[1477], LAS_73f_1_beloeb: s[1595], LAS_73f_1_beloeb_hoej: s[1596], LAS_73f_1_beloeb_kan: s[1366] + s[1477], LAS_74_1_foertidspension: flat(s[1597]), LAS_74_1_foertidspension_kan: s[1598] ? 4 : 1, LAS_74a_1_kan: (s[1599] ? 1 : 0) + (s[1600] ? 2 : 0) + s[980], LAS_74a_1_fleksjob: flat(s[1601]), LAS_74a_1_fleksjob_kan: s[920] ? 4 : 1, LAS_74a_2_kan: (s[448] ? 1 : 0) + (s[445] ? 2 : 0) + s[1602], LAS_74a_2_uge: s[1603], LAS_74a_2_uge_hoej: s[1604], LAS_74a_2_uge_kan: (s[484] ? 1 : 0) + (s[486] ? 4 : 0), LAS_74a_3: s[494], LAS_74a_3_hoej: s[493], LAS_74a_3_kan: (s[495] ? 1 : 0) + (s[496] ? 4 : 0), LAS_74a_7: s[1605], LAS_74a_7_hoej: s[1606], LAS_74a_7_kan: (s[1607] ? 1 : 0) + (s[1608] ? 4 : 0), LAS_74b_2_kan: (s[446] ? 1 : 0) + (s[447] ? 2 : 0) + s[980], LAS_74c_1: s[1609], LAS_74c_1_hoej: s[1610], LAS_74c_1_kan: 1 + (s[1611] ? 4 : 0), LAS_74c_1_18: s[1612], LAS_74c_1_18_hoej: s[1613], LAS_74c_1_18_kan: (s[1614] ? 1 : 0) + s[980], LAS_74c_1_frist: s[1615], LAS_74c_1_frist_hoej: s[1616], LAS_74c_1_frist_kan: (s[1617] ? 1 : 0) + (s[1618] ? 4 : 0), LAS_74c_1_nu_kan: (s[1619] ? 1 : 0) + (s[1620] ? 2 : 0) + s[980], LAS_74d_2: s[1621], LAS_74d_2_hoej: s[1622], LAS_74d_2_kan: (s[1623] ? 1 : 0) + (s[1624] ? 4 : 0), LAS_74d_3: s[1625], LAS_74d_3_hoej: s[1626], LAS_74d_3_kan: (s[1627] ? 1 : 0) + (s[1628] ? 4 : 0), LAS_74d_3_udbetales: s[1629], LAS_74d_3_udbetales_hoej: s[1630], LAS_74d_3_udbetales_kan: (s[1631] ? 1 : 0) + (s[1632] ? 4 : 0), LAS_74e_3: s[1633], LAS_74e_3_hoej: s[1634], LAS_74e_3_kan: s[1635], LAS_74e_4: s[1636], LAS_74e_4_hoej: s[1637], LAS_74e_4_kan: s[1635], LAS_74e_8: s[1638], LAS_74e_8_hoej: s[1639], LAS_74e_8_kan: s[1640] ? 1 : 4, LAS_74f_1_kan: (s[1641] ? 1 : 0) + (s[1642] ? 2 : 0) + s[980], LAS_74f_1_dag: s[1643], LAS_74f_1_dag_hoej: s[1644], LAS_74f_1_dag_kan: s[1011], LAS_75_1: s[1645], LAS_75_1_hoej: s[1646], LAS_75_1_kan: 1 + (s[1647] ? 0 : 4), LAS_75a_1_kan: (s[1648] ? 1 : 0) + (s[1649] ? 2 : 0) + (s[1650] ? 4 : 0), LAS_76_1_kan: (s[1651] ? 1 : 0) + (s[1652] ? 2 : 0) + s[980], LAS_77_1: s[1653], LAS_77_1_hoej: s[1654], LAS_77_1_kan: (s[1655] ? 1 : 0) + (s[1656] ? 4 : 0), LAS_77a_1: s[1657], LAS_77a_1_hoej: s[1658], LAS_77a_1_kan: 1 + s[1659], LAS_77a_2: s[1660], LAS_77a_2_hoej: s[1661], LAS_77a_2_kan: (s[1662] ? 1 : 0) + (s[1663] ? 4 : 0), LAS_77a_4_kan: (s[1664] ? 1 : 0) + (s[1665] ? 2 : 0) + s[1659], LAS_77a_6_kan: (s[1666] ? 1 : 0) + (s[1667] ? 2 : 0) + s[980], LAS_77b_1_kan: (s[1668] ? 1 : 0) + (s[1669] ? 2 : 0) + s[980], LAS_81_1_kan: (s[1670] ? 1 : 0) + (s[1671] ? 2 : 0) + s[839], LAS_81_1_forudsigelig_kan: (s[506] ? 1 : 0) + (s[505] ? 2 : 0) + s[839], LAS_81_1_rimelig_kan: (s[507] ? 1 : 0) + (s[510] ? 2 : 0) + s[839], LAS_81_1_aendring_kan: (s[1672] ? 1 : 0) + (s[509] ? 2 : 0) + s[839], LAS_81a_1_kan: (s[1673] ? 1 : 0) + (s[1674] ? 2 : 0) + s[839], LAS_81a_1_proevet_kan: (s[1675] ? 1 : 0) + (s[1676] ? 2 : 0) + (s[1677] ? 4 : 0), LAS_82_1_kan: (s[1678] ? 1 : 0) + (s[1679] ? 2 : 0) + s[839], LAS_82_1_formue: s[1680], LAS_82_1_formue_hoej: s[1681], LAS_82_1_formue_kan: s[1047], LAS_82a_1_kan: (s[1682] ? 1 : 0) + (s[1683] ? 2 : 0) + s[839], LAS_82a_2: s[1684], LAS_82a_2_hoej: s[1685], LAS_82a_2_kan: (s[1686] ? 1 : 0) + (s[1687] ? 4 : 0), LAS_82a_6_kan: s[1688] + (s[1689] ? 2 : 0) + s[839], LAS_82a_6_gaelder: s[1690], LAS_82a_6_gaelder_hoej: s[1691], LAS_82a_6_gaelder_kan: s[1688] + (s[1692] ? 4 : 0), LAS_82b_1_kan: s[1693] + (s[1694] ? 2 : 0) + s[839], LAS_82b_2: s[1695], LAS_82b_2_hoej: s[1696], LAS_82b_2_kan: s[1693] + (s[1697] ? 4 : 0), LAS_83_1_kan: (s[1698] ? 1 : 0) + (s[1699] ? 2 : 0) + (s[1700] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1701] ? 1 : 0) + (s[1702] ? 2 : 0) + (s[1703] ? 4 : 0), LAS_85_1_kan: (s[1704] ? 1 : 0) + (s[1705] ? 2 : 0) + s[839], LAS_85_2_kan: (s[1706] ? 1 : 0) + (s[1707] ? 2 : 0) + s[839], LAS_85_4_kan: (s[1708] ? 1 : 0) + (s[1709] ? 2 : 0) + s[839], LAS_86_2: s[1710], LAS_86_2_hoej: s[1711], LAS_86_2_kan: (s[1712] ? 1 : 0) + (s[1713] ? 4 : 0), LAS_86_7: s[1714], LAS_86_7_hoej: s[1715], LAS_86_7_kan: s[1716], LAS_86_8: s[1717], LAS_86_8_hoej: s[1718], LAS_86_8_kan: s[1716], LAS_86_8_beloeb: s[1719], LAS_86_8_beloeb_hoej: s[1720], LAS_86_8_beloeb_kan: (s[1721] ? 1 : 0) + (s[1722] ? 4 : 0), LAS_88_1_kan: (s[515] ? 1 : 0) + (s[1723] ? 2 : 0) + s[839], LAS_91_1_kan: (s[1724] ? 1 : 0) + (s[1725] ? 2 : 0) + s[839], LAS_91_1_dom_kan: (s[1726] ? 1 : 0) + (s[1727] ? 2 : 0) + (s[1728] ? 4 : 0), LAS_91_1_su_kan: (s[1729] ? 1 : 0) + (s[1730] ? 2 : 0) + (s[1731] ? 4 : 0), LAS_91_6_kan: (s[1732] ? 1 : 0) + (s[1733] ? 2 : 0) + (s[1734] ? 0 : 4), LAS_92_1_kan: s[1735] + (s[1736] ? 2 : 0) + s[1737], LAS_92_3: s[1738], LAS_92_3_hoej: s[1739], LAS_92_3_kan: s[1735] + s[1737], LAS_93_1_kan: (s[1740] ? 1 : 0) + (s[1741] ? 2 : 0) + s[839], LAS_93_1_selvforskyldt_kan: (s[1742] ? 1 : 0) + (s[1743] ? 2 : 0) + (s[1744] ? 4 : 0), LAS_94_1_kan: (s[1745] ? 1 : 0) + (s[1746] ? 2 : 0) + s[839], LOB_4_1_kan: (s[1747] ? 1 : 0) + (s[1748] ? 2 : 0) + s[839], LOB_9_1_kan: (s[1749] ? 1 : 0) + (s[1750] ? 2 : 0) + (s[1751] ? 4 : 0), LOB_10_1_kan: (s[1752] ? 1 : 0) + (s[1753] ? 2 : 0) + s[839], LOB_15a_1_kan: s[1119], LOV1559_9_betaling: s[1754], LOV1559_9_betaling_hoej: s[1755], LOV1559_9_betaling_kan: s[1756] + (s[1757] ? 4 : 0), LOV1559_9_valg_kan: s[1756] + (s[1758] ? 2 : 0) + s[1759], LOV1655_udbetaling: s[1760], LOV1655_udbetaling_hoej: s[1761], LOV1655_udbetaling_kan: (s[1762] ? 1 : 0) + (s[1763] ? 4 : 0), LOV1750_21_8_kan: (s[172] ? 1 : 0) + (s[174] ? 2 : 0) + s[1222], LOV1750_21_revalidering_kan: (s[1764] ? 1 : 0) + (s[421] ? 2 : 0) + s[1477], LSP_1a_1: s[526], LSP_1a_1_hoej: s[525], LSP_1a_1_kan: s[1047], LSP_1a_1_dag: s[6], LSP_1a_1_dag_hoej: s[7], LSP_1a_1_dag_kan: s[1047], LSP_1a_1_tabel2006_kan: (s[1765] ? 1 : 0) + (s[1766] ? 2 : 0) + (s[1767] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[1768] ? 1 : 0) + (s[1769] ? 2 : 0) + (s[1770] ? 4 : 0), LSP_2_1_kan: (s[1771] ? 1 : 0) + (s[1772] ? 2 : 0) + s[839], LSP_2_1_eu_kan: (s[528] ? 1 : 0) + (s[529] ? 2 : 0) + s[839], LSP_3_1_kan: (s[1773] ? 1 : 0) + (s[1774] ? 2 : 0) + s[839], LSP_3_2_kan: (s[1775] ? 1 : 0) + (s[1776] ? 2 : 0) + s[839], LSP_3_3_kan: (s[1777] ? 1 : 0) + (s[1778] ? 2 : 0) + s[839], LSP_3_danmark_kan: (s[1779] ? 1 : 0) + (s[1780] ? 2 : 0) + (s[1781] ? 4 : 0), LSP_4_kan: (s[1782] ? 1 : 0) + (s[1783] ? 2 : 0) + s[839], LSP_5_2: s[1784], LSP_5_2_hoej: s[1785], LSP_5_2_kan: (s[1786] ? 1 : 0) + (s[1787] ? 4 : 0), LSP_5_3: s[1788], LSP_5_3_hoej: s[1789], LSP_5_3_kan: (s[1790] ? 1 : 0) + (s[1791] ? 4 : 0), LSP_6: s[1792], LSP_6_hoej: s[1793], LSP_6_kan: 1 + (s[1794] ? 4 : 0), LSP_12_1_kan: (s[1795] ? 1 : 0) + (s[1796] ? 2 : 0) + s[839], LSP_13_kan: (s[1797] ? 1 : 0) + (s[1798] ? 2 : 0) + (s[1799] ? 4 : 0), LSP_16_kan: (s[1800] ? 1 : 0) + (s[1801] ? 2 : 0) + s[839], LSP_16_1_kan: (s[531] ? 1 : 0) + (s[532] ? 2 : 0) + s[839], LSP_16_2_kan: (s[1802] ? 1 : 0) + (s[1803] ? 2 : 0) + s[839], LSP_16_3_kan: (s[1804] ? 1 : 0) + (s[1805] ? 2 : 0) + s[839], LSP_17_2_kan: (s[1806] ? 1 : 0) + (s[1807] ? 2 : 0) + s[839], LSP_17_2_oplysninger_kan: (s[1808] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[1809] ? 4 : 0), LSP_17_3_senior_kan: (s[1810] ? 1 : 0) + (s[1811] ? 2 : 0) + s[1759], LSP_17_4_kan: 1 + s[1586] + s[839], LSP_18_1_kan: (s[1812] ? 1 : 0) + (s[1813] ? 2 : 0) + s[839], LSP_18_2_kan: (s[537] ? 1 : 0) + (s[1814] ? 2 : 0) + (s[1815] ? 4 : 0), LSP_19_1_kan: (s[1816] ? 1 : 0) + (s[1817] ? 2 : 0) + s[1264], LSP_20_3_kan: (s[1818] ? 1 : 0) + (s[1819] ? 2 : 0) + s[839], LSP_21_1: s[1820], LSP_21_1_hoej: s[1821], LSP_21_1_kan: s[1822], LSP_26a_1_kan: (s[1823] ? 1 : 0) + (s[1824] ? 2 : 0) + s[839], LSP_26a_5: flat(s[1825]), LSP_26a_5_hoej: flat(s[1826]), LSP_26a_5_kan: (s[837] ? 0 : 1) + (s[1827] ? 2 : 0) + (s[1828] ? 4 : 0), LSP_26b: s[1829], LSP_26b_hoej: s[1830], LSP_26b_kan: s[1047], LSP_26d_2: s[1831], LSP_26d_2_hoej: s[1832], LSP_26d_2_kan: 1 + s[1759], LSP_26g_kan: (s[1833] ? 1 : 0) + (s[1834] ? 2 : 0) + (s[1835] ? 4 : 0), LSP_26g_dag: s[1836], LSP_26g_dag_hoej: s[1837], LSP_26g_dag_kan: (s[1838] ? 1 : 0) + (s[1839] ? 4 : 0), LSP_26h_1: s[1840], LSP_26h_1_hoej: s[1841], LSP_26h_1_kan: 1 + (s[1842] ? 4 : 0), LSP_26h_3: s[546], LSP_26h_3_hoej: s[545], LSP_26h_3_kan: 1 + (s[547] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[1843]), LSP_26v_1_kan: s[1844] ? 4 : 1, LSP_26v_2: flat(s[1845]), LSP_26v_2_kan: s[1846] ? 4 : 1, LSP_29_1_eget_kan: (s[1847] ? 1 : 0) + (s[1848] ? 2 : 0) + (s[1849] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[1850] ? 1 : 0) + (s[1851] ? 2 : 0) + s[839], LSP_32c_1: s[1852], LSP_32c_1_hoej: s[1853], LSP_32c_1_kan: s[1047], LSP_32c_2: s[1854], LSP_32c_2_hoej: s[1855], LSP_32c_2_kan: (s[1856] ? 1 : 0) + (s[1857] ? 4 : 0), LSP_33_1: s[1858], LSP_33_1_hoej: s[1859], LSP_33_1_kan: (s[1860] ? 1 : 0) + (s[1861] ? 4 : 0), LSP_33_1_tilbage_kan: (s[1862] ? 1 : 0) + (s[1863] ? 2 : 0) + (s[1864] ? 4 : 0), LSP_33_2: s[1865], LSP_33_2_hoej: s[1866], LSP_33_2_kan: s[1822], LSP_37: flat(s[1867]), LSP_37_kan: s[1868] ? 4 : 1, LSP_44_1_kan: (s[1869] ? 1 : 0) + (s[1870] ? 2 : 0) + s[839], LSP_44_udsendte_kan: (s[1871] ? 1 : 0) + (s[1872] ? 2 : 0) + (s[1873] ? 4 : 0), LSP_49_1_foertidspension: s[1874], LSP_49_1_foertidspension_hoej: s[1875], LSP_49_1_foertidspension_kan: s[1144], LSP_49_1_folkepension: s[1876], LSP_49_1_folkepension_hoej: s[1877], LSP_49_1_folkepension_kan: (s[1878] ? 1 : 0) + (s[1879] ? 4 : 0), PENSBEK_7: s[1880], PENSBEK_7_hoej: s[1881], PENSBEK_7_kan: 1 + (s[1882] ? 0 : 4), PENSBEK_10_kan: (s[1883] ? 1 : 0) + (s[1884] ? 2 : 0) + s[1885], PENSBEK_11: s[1886], PENSBEK_11_hoej: s[1887], PENSBEK_11_kan: 1 + s[1885], PLANBEK_2_1_kan: (s[1888] ? 1 : 0) + (s[1889] ? 2 : 0) + s[839], REFUSIONSBEK_2: s[1890], REFUSIONSBEK_2_hoej: s[1891], REFUSIONSBEK_2_kan: (s[1892] ? 1 : 0) + (s[1893] ? 4 : 0), SDL_2_kan: (s[1894] ? 1 : 0) + (s[1895] ? 2 : 0) + (s[1896] ? 4 : 0), SDL_2_1_kan: (s[1897] ? 1 : 0) + (s[1898] ? 2 : 0) + s[1899], SDL_3_kan: (s[576] ? 1 : 0) + (s[573] ? 2 : 0) + s[839], SDL_6_1: s[107], SDL_6_1_hoej: s[109], SDL_6_1_kan: s[1900] + s[1901], SDL_7_1_kan: (s[136] ? 1 : 0) + (s[142] ? 2 : 0) + s[839], SDL_7_1_ferie_kan: s[1902], SDL_7_1_ferieaftale_kan: (s[1903] ? 1 : 0) + (s[1904] ? 2 : 0) + s[839], SDL_7_1_genoptagelse: s[1905], SDL_7_1_genoptagelse_hoej: s[1906], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[1907] ? 4 : 0), SDL_7_1_ny_kan: (s[1908] ? 1 : 0) + (s[1909] ? 2 : 0) + s[839], SDL_7_2_kan: (s[1910] ? 1 : 0) + (s[1911] ? 2 : 0) + s[839], SDL_7_3: s[1912], SDL_7_3_hoej: s[1913], SDL_7_3_kan: (s[1914] ? 1 : 0) + (s[1915] ? 4 : 0), SDL_7_5_kan: (s[1916] ? 1 : 0) + (s[1917] ? 2 : 0) + s[839], SDL_7_5_fra: s[1918], SDL_7_5_fra_hoej: s[1919], SDL_7_5_fra_kan: 1 + (s[1920] ? 0 : 4), SDL_7a_1: s[1921], SDL_7a_1_hoej: s[1922], SDL_7a_1_kan: (s[1923] ? 1 : 0) + s[1924], SDL_7c_kan: (s[456] ? 1 : 0) + (s[457] ? 2 : 0) + (s[450] ? 0 : 4), SDL_10a_kan: (s[1925] ? 1 : 0) + (s[1926] ? 2 : 0) + s[839], SDL_11_3: s[1927], SDL_11_3_hoej: s[1928], SDL_11_3_kan: 1 + (s[1929] ? 0 : 4), SDL_11a_1_kan: (s[1930] ? 1 : 0) + (s[1931] ? 2 : 0) + (s[1932] ? 4 : 0), SDL_11c_kan: (s[1933] ? 1 : 0) + (s[1934] ? 2 : 0) + s[839], SDL_12_1_1_kan: (s[455] ? 1 : 0) + (s[453] ? 2 : 0) + (s[454] ? 4 : 0), SDL_12_1_2_kan: (s[591] ? 1 : 0) + (s[586] ? 2 : 0) + (s[585] ? 4 : 0), SDL_12_1_3_kan: (s[592] ? 1 : 0) + (s[593] ? 2 : 0) + s[839], SDL_13b_1: s[1935], SDL_13b_1_hoej: s[1936], SDL_13b_1_kan: (s[1937] ? 1 : 0) + (s[1938] ? 4 : 0), SDL_13b_1_antal: s[1939], SDL_13b_1_antal_hoej: s[1940], SDL_13b_1_antal_kan: (s[1941] ? 1 : 0) + (s[1942] ? 4 : 0), SDL_13b_1_form_kan: (s[1943] ? 1 : 0) + (s[1944] ? 2 : 0) + (s[1945] ? 4 : 0), SDL_13b_1_naeste: s[1946], SDL_13b_1_naeste_hoej: s[1947], SDL_13b_1_naeste_kan: (s[1948] ? 1 : 0) + (s[1949] ? 4 : 0), SDL_13b_5_kan: (s[1950] ? 1 : 0) + (s[1951] ? 2 : 0) + (s[1952] ? 4 : 0), SDL_13c_1_2_kan: (s[1953] ? 1 : 0) + (s[1954] ? 2 : 0) + (s[1955] ? 4 : 0), SDL_13c_2_kan: (s[1956] ? 1 : 0) + (s[1957] ? 2 : 0) + (s[1958] ? 4 : 0), SDL_13f_1_kan: (s[459] ? 1 : 0) + (s[458] ? 2 : 0) + s[1167], SDL_13f_1_dag: s[1959], SDL_13f_1_dag_hoej: s[1960], SDL_13f_1_dag_kan: (s[1961] ? 1 : 0) + (s[1962] ? 4 : 0), SDL_16_2_kan: (s[1963] ? 1 : 0) + (s[1964] ? 2 : 0) + (s[1965] ? 4 : 0), SDL_21_1_1_kan: (s[1966] ? 1 : 0) + (s[1967] ? 2 : 0) + s[839], SDL_21_1_2_kan: (s[1968] ? 1 : 0) + (s[1969] ? 2 : 0) + s[839], SDL_21_1_3_kan: (s[1970] ? 1 : 0) + (s[1971] ? 2 : 0) + s[839], SDL_21_3_kan: (s[1972] ? 1 : 0) + (s[1973] ? 2 : 0) + s[839], SDL_21_3_grundlag_kan: (s[1974] ? 1 : 0) + (s[1975] ? 2 : 0) + s[839], SDL_21_4_kan: s[1976] + (s[1977] ? 2 : 0) + (s[1978] ? 4 : 0), SDL_21_4_dag: s[1979], SDL_21_4_dag_hoej: s[1980], SDL_21_4_dag_kan: s[1047], SDL_21_4_fra: s[1981], SDL_21_4_fra_hoej: s[1982], SDL_21_4_fra_kan: s[1976] + (s[1983] ? 4 : 0), SDL_21_5_kan: (s[1984] ? 1 : 0) + (s[1985] ? 2 : 0) + (s[1986] ? 4 : 0), SDL_21a_kan: (s[603] ? 1 : 0) + (s[602] ? 2 : 0) + s[839], SDL_24_1: s[152], SDL_24_1_hoej: s[154], SDL_24_1_kan: (s[148] ? 1 : 0) + (s[150] ? 4 : 0), SDL_24_1_ophoer: s[1987], SDL_24_1_ophoer_hoej: s[1988], SDL_24_1_ophoer_kan: (s[1989] ? 1 : 0) + (s[1990] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1991] ? 1 : 0) + (s[1992] ? 2 : 0) + (s[1993] ? 4 : 0), SDL_24_3: flat(s[56]), SDL_24_3_hoej: flat(s[55]), SDL_24_3_kan: s[1900] + (s[1994] ? 2 : 0) + s[1901], SDL_24a_1_kan: (s[627] ? 1 : 0) + (s[630] ? 2 : 0) + (s[629] ? 4 : 0), SDL_24a_1_graense_kan: (s[138] ? 1 : 0) + (s[141] ? 2 : 0) + (s[139] ? 4 : 0), SDL_24a_2: s[1995], SDL_24a_2_hoej: s[1996], SDL_24a_2_kan: (s[1997] ? 1 : 0) + (s[1998] ? 4 : 0), SDL_24a_6_kan: (s[1999] ? 1 : 0) + (s[2000] ? 2 : 0) + s[839], SDL_24b_1_kan: s[2001] + (s[632] ? 2 : 0) + s[839], SDL_24b_2: s[2002], SDL_24b_2_hoej: s[2003], SDL_24b_2_kan: s[2001] + (s[2004] ? 4 : 0), SDL_24c_1_kan: (s[2005] ? 1 : 0) + (s[2006] ? 2 : 0) + s[839], SDL_25_1: s[151], SDL_25_1_hoej: s[153], SDL_25_1_kan: (s[147] ? 1 : 0) + (s[149] ? 4 : 0), SDL_25_2: s[2007], SDL_25_2_hoej: s[2008], SDL_25_2_kan: (s[2009] ? 1 : 0) + (s[2010] ? 4 : 0), SDL_26_1_kan: (s[2011] ? 1 : 0) + (s[2012] ? 2 : 0) + (s[2013] ? 4 : 0), SDL_26_1_covid: s[646], SDL_26_1_covid_hoej: s[647], SDL_26_1_covid_kan: (s[648] ? 1 : 0) + (s[649] ? 4 : 0), SDL_26_1_fra: s[2014], SDL_26_1_fra_hoej: s[2015], SDL_26_1_fra_kan: (s[2016] ? 1 : 0) + (s[2017] ? 4 : 0), SDL_26_1_uger: s[2018], SDL_26_1_uger_hoej: s[2019], SDL_26_1_uger_kan: (s[2020] ? 1 : 0) + s[1899], SDL_26_2_kan: (s[2021] ? 1 : 0) + (s[2022] ? 2 : 0) + (s[2023] ? 4 : 0), SDL_26_3_covid: s[650], SDL_26_3_covid_hoej: s[651], SDL_26_3_covid_kan: (s[652] ? 1 : 0) + (s[653] ? 4 : 0), SDL_26a_1_covid: s[2024], SDL_26a_3_covid: s[654], SDL_26a_3_covid_kan: s[655] ? 4 : 1, SDL_26c_covid: s[661], SDL_26c_covid_hoej: s[663], SDL_26c_covid_kan: (s[657] ? 1 : 0) + (s[659] ? 4 : 0), SDL_26d_covid: s[660], SDL_26d_covid_hoej: s[662], SDL_26d_covid_kan: (s[656] ? 1 : 0) + (s[658] ? 4 : 0), SDL_26f_covid: s[2025], SDL_26f_covid_hoej: s[2026], SDL_26f_covid_kan: (s[2027] ? 1 : 0) + (s[2028] ? 4 : 0), SDL_26g_covid: s[664], SDL_26g_covid_hoej: s[665], SDL_26g_covid_kan: (s[666] ? 1 : 0) + (s[667] ? 4 : 0), SDL_26h_covid: s[2029], SDL_26h_covid_hoej: s[2030], SDL_26h_covid_kan: (s[2031] ? 1 : 0) + (s[2032] ? 4 : 0), SDL_26i_covid: s[2033], SDL_26i_covid_hoej: s[2034], SDL_26i_covid_kan: (s[2035] ? 1 : 0) + (s[2036] ? 4 : 0), SDL_27_1_kan: (s[155] ? 1 : 0) + (s[156] ? 2 : 0) + (s[157] ? 4 : 0), SDL_27_1_1_kan: (s[94] ? 1 : 0) + (s[99] ? 2 : 0) + s[2037], SDL_27_1_2_kan: (s[95] ? 1 : 0) + (s[103] ? 2 : 0) + s[2038], SDL_27_1_2_slut: s[685], SDL_27_1_2_slut_hoej: s[686], SDL_27_1_2_slut_kan: (s[687] ? 1 : 0) + (s[691] ? 4 : 0), SDL_27_1_2_uger: s[2039], SDL_27_1_2_uger_hoej: s[2040], SDL_27_1_2_uger_kan: (s[2041] ? 1 : 0) + s[2038], SDL_27_1_3_kan: (s[96] ? 1 : 0) + (s[104] ? 2 : 0) + s[2038], SDL_27_1_3_slut: s[688], SDL_27_1_3_slut_hoej: s[689], SDL_27_1_3_slut_kan: (s[690] ? 1 : 0) + (s[693] ? 4 : 0), SDL_27_1_3_uger: s[672], SDL_27_1_3_uger_hoej: s[674], SDL_27_1_3_uger_kan: (s[670] ? 1 : 0) + s[2038], SDL_27_1_4_kan: (s[97] ? 1 : 0) + (s[105] ? 2 : 0) + s[2037], SDL_27_1_4_slut: s[2042], SDL_27_1_4_slut_hoej: s[2043], SDL_27_1_4_slut_kan: (s[2044] ? 1 : 0) + (s[2045] ? 4 : 0), SDL_27_1_5_kan: (s[98] ? 1 : 0) + (s[101] ? 2 : 0) + s[2038], SDL_27_1_6_kan: (s[677] ? 1 : 0) + (s[683] ? 2 : 0) + s[2038], SDL_27_1_7_kan: (s[678] ? 1 : 0) + (s[684] ? 2 : 0) + s[2038], SDL_27_1_7_2_kan: (s[2046] ? 1 : 0) + (s[2047] ? 2 : 0) + (s[2048] ? 4 : 0), SDL_27_1_slut: s[2049], SDL_27_1_slut_hoej: s[2050], SDL_27_1_slut_kan: (s[2051] ? 1 : 0) + (s[2052] ? 4 : 0), SDL_27_3_nedsat_kan: s[1902], SDL_29_1_kan: (s[2053] ? 1 : 0) + (s[2054] ? 2 : 0) + (s[2055] ? 4 : 0), SDL_30_kan: (s[120] ? 1 : 0) + (s[121] ? 2 : 0) + s[1899], SDL_30_1: s[116], SDL_30_1_hoej: s[117], SDL_30_1_kan: (s[118] ? 1 : 0) + s[1899], SDL_30_1_fri: s[2056], SDL_30_1_fri_hoej: s[2057], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[2058] ? 4 : 0), SDL_30_2_kan: (s[2059] ? 1 : 0) + (s[2060] ? 2 : 0) + s[1899], SDL_30_fleksjob_kan: (s[2061] ? 1 : 0) + (s[2062] ? 2 : 0) + (s[2063] ? 4 : 0), SDL_31_1: s[605], SDL_31_1_hoej: s[606], SDL_31_1_kan: (s[604] ? 1 : 0) + (s[607] ? 4 : 0), SDL_32_kan: (s[571] ? 1 : 0) + (s[572] ? 2 : 0) + s[1899], SDL_32_1_kan: (s[130] ? 1 : 0) + (s[129] ? 2 : 0) + s[1899], SDL_33_1: s[2064], SDL_33_1_hoej: s[2065], SDL_33_1_kan: (s[2066] ? 1 : 0) + (s[2067] ? 4 : 0), SDL_34_1_kan: (s[2068] ? 1 : 0) + (s[2069] ? 2 : 0) + s[1899], SDL_35_2: s[2070], SDL_35_2_hoej: s[2071], SDL_35_2_kan: (s[2072] ? 1 : 0) + (s[2073] ? 4 : 0), SDL_35_3: s[701], SDL_35_3_hoej: s[700], SDL_35_3_kan: (s[699] ? 1 : 0) + (s[703] ? 4 : 0), SDL_35_3_fra: s[2074], SDL_35_3_fra_hoej: s[2075], SDL_35_3_fra_kan: (s[2076] ? 1 : 0) + (s[2077] ? 4 : 0), SDL_38_1: s[2078], SDL_38_1_hoej: s[2079], SDL_38_1_kan: (s[2080] ? 1 : 0) + (s[2081] ? 4 : 0), SDL_38_7: s[2082], SDL_38_7_hoej: s[2083], SDL_38_7_kan: (s[2084] ? 1 : 0) + (s[2085] ? 4 : 0), SDL_38_7_tide_kan: (s[713] ? 1 : 0) + (s[714] ? 2 : 0) + (s[715] ? 4 : 0), SDL_38_8_kan: (s[710] ? 1 : 0) + (s[712] ? 2 : 0) + (s[711] ? 4 : 0), SDL_40_1: s[2086], SDL_40_1_hoej: s[2087], SDL_40_1_kan: (s[2088] ? 1 : 0) + (s[2089] ? 4 : 0), SDL_40a_1: s[2090], SDL_40a_1_hoej: s[2091], SDL_40a_1_kan: (s[2092] ? 1 : 0) + (s[2093] ? 4 : 0), SDL_41_1: s[614], SDL_41_1_hoej: s[615], SDL_41_1_kan: (s[612] ? 1 : 0) + (s[613] ? 4 : 0), SDL_42_1_kan: (s[132] ? 1 : 0) + (s[131] ? 2 : 0) + s[1899], SDL_42_1_ved_siden_af_kan: (s[2094] ? 1 : 0) + (s[2095] ? 2 : 0) + (s[2096] ? 4 : 0), SDL_43_1: s[2097], SDL_43_1_hoej: s[2098], SDL_43_1_kan: (s[2099] ? 1 : 0) + (s[2100] ? 4 : 0), SDL_43_4: s[2101], SDL_43_4_hoej: s[2102], SDL_43_4_kan: (s[2103] ? 1 : 0) + (s[2104] ? 4 : 0), SDL_43_4_tide_kan: (s[2105] ? 1 : 0) + (s[2106] ? 2 : 0) + (s[2107] ? 4 : 0), SDL_43_5_kan: (s[2108] ? 1 : 0) + (s[2109] ? 2 : 0) + (s[2110] ? 4 : 0), SDL_45_4: s[2111], SDL_45_4_hoej: s[2112], SDL_45_4_kan: s[1047], SDL_46_1: s[2113], SDL_46_1_hoej: s[2114], SDL_46_1_kan: (s[2115] ? 1 : 0) + (s[2116] ? 4 : 0), SDL_47_1: s[772], SDL_47_1_hoej: s[773], SDL_47_1_kan: (s[771] ? 1 : 0) + (s[775] ? 4 : 0), SDL_47_1_3: s[2117], SDL_47_1_3_hoej: s[2118], SDL_47_1_3_kan: (s[2119] ? 1 : 0) + (s[2120] ? 4 : 0), SDL_50_1: s[766], SDL_50_1_hoej: s[767], SDL_50_1_kan: s[1008], SDL_50_4: s[2121], SDL_50_4_hoej: s[2122], SDL_50_4_kan: (s[2123] ? 1 : 0) + (s[2124] ? 4 : 0), SDL_51_1: s[758], SDL_51_1_hoej: s[762], SDL_51_1_kan: s[1047], SDL_52_1: s[759], SDL_52_1_hoej: s[763], SDL_52_1_kan: (s[2125] ? 1 : 0) + (s[2126] ? 4 : 0), SDL_53_1: s[761], SDL_53_1_hoej: s[765], SDL_53_1_kan: (s[754] ? 1 : 0) + (s[757] ? 4 : 0), SDL_53_1_ialt: s[2127], SDL_53_1_ialt_hoej: s[2128], SDL_53_1_ialt_kan: (s[2129] ? 1 : 0) + (s[2130] ? 4 : 0), SDL_53_1_timer: s[2131], SDL_53_1_timer_hoej: s[2132], SDL_53_1_timer_kan: (s[115] ? 1 : 0) + (s[2133] ? 4 : 0), SDL_53_2_kan: (s[2134] ? 1 : 0) + (s[2135] ? 2 : 0) + (s[947] ? 0 : 4), SDL_53_3: s[760], SDL_53_3_hoej: s[764], SDL_53_3_kan: (s[753] ? 1 : 0) + (s[756] ? 4 : 0), SDL_53a_1_kan: (s[2136] ? 1 : 0) + (s[2137] ? 2 : 0) + s[839], SDL_53a_2: flat(s[2138]), SDL_53a_2_hoej: flat(s[2139]), SDL_53a_2_kan: (s[842] ? 0 : 1) + (s[2140] ? 2 : 0) + (s[2141] ? 4 : 0), SDL_53b_1_kan: (s[2142] ? 1 : 0) + (s[2143] ? 2 : 0) + (s[2144] ? 4 : 0), SDL_54_1_kan: (s[769] ? 1 : 0) + (s[770] ? 2 : 0) + s[1899], SDL_54_1_beloeb: s[2145], SDL_54_1_beloeb_hoej: s[2146], SDL_54_1_beloeb_kan: (s[2147] ? 1 : 0) + (s[2148] ? 4 : 0), SDL_56_1_kan: (s[774] ? 1 : 0) + (s[776] ? 2 : 0) + s[1899], SDL_56_1_beloeb: s[2149], SDL_56_1_beloeb_hoej: s[2150], SDL_56_1_beloeb_kan: (s[2151] ? 1 : 0) + (s[2152] ? 4 : 0), SDL_56_2_kan: (s[2153] ? 1 : 0) + (s[2154] ? 2 : 0) + s[2155], SDL_56_3_kan: (s[2156] ? 1 : 0) + (s[2157] ? 2 : 0) + s[2155], SDL_56_4: s[2158], SDL_56_4_hoej: s[2159], SDL_56_4_kan: 1 + s[2155], SDL_56_4_fornyelse_kan: (s[2160] ? 1 : 0) + (s[2161] ? 2 : 0) + s[2155], SDL_58a_1_kan: (s[2162] ? 1 : 0) + (s[2163] ? 2 : 0) + s[2155], SDL_59_2: s[2164], SDL_59_2_hoej: s[2165], SDL_59_2_kan: (s[2166] ? 1 : 0) + (s[2167] ? 4 : 0), SDL_59_6_kan: (s[2168] ? 1 : 0) + (s[2169] ? 2 : 0) + s[1924], SDL_82_1_kan: (s[2170] ? 1 : 0) + (s[2171] ? 2 : 0) + s[839], SEL_112_1_kan: (s[2172] ? 1 : 0) + (s[2173] ? 2 : 0) + s[2174], SEL_112_1_forud_kan: (s[2175] ? 1 : 0) + (s[2176] ? 2 : 0) + s[2174], SENBEK_2_1_kan: (s[2177] ? 1 : 0) + (s[2178] ? 2 : 0) + s[839], SSBEK_3_1: s[794], SSBEK_3_1_hoej: s[795], SSBEK_3_1_kan: 1 + (s[798] ? 4 : 0), SSBEK_5_1: s[2179], SSBEK_5_1_hoej: s[2180], SSBEK_5_1_kan: (s[2181] ? 1 : 0) + (s[2182] ? 4 : 0), SSBEK_6_1: s[796], SSBEK_6_1_hoej: s[797], SSBEK_6_1_kan: s[1467] + (s[799] ? 4 : 0), SSBEK_10_1: s[2183], SSBEK_10_1_hoej: s[2184], SSBEK_10_1_kan: (s[2185] ? 1 : 0) + (s[2186] ? 4 : 0), STATSFLEKSBEK_11: s[2187], STATSFLEKSBEK_11_hoej: s[2188], STATSFLEKSBEK_11_kan: (s[949] ? 1 : 0) + s[2189], STATSFLEKSBEK_11_3_kan: (s[2190] ? 1 : 0) + (s[2191] ? 2 : 0) + s[2189], spor: [s[953] << 0 | s[954] << 1 | s[2] << 2 | s[2192] << 3 | (f.erVisiteretTilFleksjob ? 32 : 0) | s[497] << 6 | s[51] << 7 | s[52] << 8 | (s[51] ? 0 : s[868]) << 9 | s[2193] << 10 | s[608] << 11 | s[611] << 12 | s[2194] << 13 | s[135] << 15 | (f.dagpengerettenSlutter ? 65536 : 0) | s[955] << 17 | (f.ansatIFleksjob ? 262144 : 0) | s[3] << 19 | (f.ansatIFleksjob ? s[2192] : 0) << 20 | s[960] << 22 | s[961] << 23 | s[962] << 24 | (s[2195] ? (s[2196] ? s[856] : s[2197] ? (s[4] ? 2 : 0) : s[2198]) : 0) << 25 | s[2195] << 27 | s[2199] << 28 | (f.revalideringErBevilget ? 536870912 : 0), s[107], s[109], s[609], s[610], s[2200] << 0 | s[2201] << 1 | s[2202] << 2 | (f.undervisningErBehandlingEllerFritid ? 8 : 0) | s[2203] << 4 | s[2204] << 5 | (f.uddannelsePasserMedBehandling ? 64 : 0) | s[957] << 7 | s[958] << 8 | s[959] << 9 | (s[2205] ? 0 : s[2197] ? s[856] : s[2206]) << 10 | s[2205] << 12 | s[2207] << 13 | s[2208] << 14 | s[2209] << 15 | (f.uddannelseUdskyderRevalidering ? 65536 : 0) | s[2210] << 17 | s[1] << 18 | (s[1] ? s[912] : 0) << 19 | s[0] << 20 | s[2211] << 21 | s[406] << 22 | s[405] << 23 | (s[0] ? (s[350] ? s[912] : s[2212] ? s[2213] : s[847] ? s[2214] : s[260] ? s[874] : s[2215]) : 0) << 24 | s[2216] << 27 | s[2217] << 28 | s[2218] << 29, s[2219] << 0 | s[2220] << 1 | s[2221] << 2 | s[2222] << 3 | s[2223] << 4 | s[2224] << 5 | s[2225] << 6 | s[2226] << 7 | s[2227] << 8 | s[2228] << 9 | s[964] << 10 | s[965] << 11 | s[966] << 12 | (s[965] ? (f.vurderingsdato <= 18505 /* 2020-08-31 */ ? s[912] : s[2229] ? 2 : 0) : 0) << 13 | (f.ressourceforloebErBevilget ? 32768 : 0) | s[967] << 16 | s[968] << 17 | (s[846] ? s[856] : s[895] ? s[862] : s[854] ? s[896] : s[894]) << 18 | s[971] << 21 | (s[846] ? s[856] : s[895] ? s[862] : s[896]) << 22 | s[1327] << 24 | s[1328] << 25 | s[2230] << 26 | s[2231] << 27 | s[2232] << 28 | s[2233] << 29, s[969], s[970], (f.sammeArbejdsgiverIFleksjobbet ? 1 : 0) | (f.sammeOpgaverIFleksjobbet ? 2 : 0) | s[2234] << 2 | s[2235] << 3 | s[195] << 4 | s[194] << 5 | (f.ansatIFleksjob ? s[893] : 0) << 6 | s[2236] << 8 | s[198] << 9 | s[206] << 10 | (s[2237] ? s[893] : 0) << 11 | s[199] << 13 | s[975] << 14 | s[976] << 15 | s[11] << 16 | s[15] << 17 | s[8] << 18 | (s[2238] ? s[2239] : s[2196] ? s[2240] : s[560] ? (s[4] ? 3 : 0) : s[2241] ? s[2242] : s[849] ? 5 : 0) << 19 | s[2243] << 22 | s[2244] << 23 | s[2245] << 24 | s[2246] << 25 | s[2247] << 26 | (f.betalteTilFleksydelsesalderen ? 134217728 : 0) | s[2248] << 28 | s[2249] << 29, s[972], s[973], s[978], s[979], (f.fleksydelsesbidragFraTilmelding ? 1 : 0) | s[2250] << 1 | s[2251] << 2 | s[2252] << 3 | s[2253] << 4 | s[5] << 5 | s[2254] << 6 | s[2255] << 7 | s[2256] << 8 | s[2257] << 9 | s[2258] << 10 | s[2259] << 11 | s[2260] << 12 | s[2261] << 13 | s[2262] << 14 | s[2263] << 15 | s[2264] << 16 | s[2265] << 17 | s[2266] << 18 | s[2267] << 19 | s[2268] << 20 | s[2269] << 21 | s[2270] << 22 | s[2271] << 23 | s[2272] << 24 | s[2273] << 25 | s[2274] << 26 | s[12] << 27 | s[14] << 28 | s[10] << 29, s[2275] << 0 | s[2276] << 2 | (f.kunneIkkeKlareNormaltJob ? 8 : 0) | (f.visTilknytningTilArbejdsmarkedet ? 16 : 0) | s[2277] << 5 | s[2278] << 6 | s[1765] << 7 | s[1766] << 8 | s[1767] << 9 | (s[2238] ? s[856] : s[2279] ? s[2240] : s[2280]) << 10 | s[1768] << 12 | s[1769] << 13 | s[1770] << 14 | (s[2281] ? s[856] : s[2282] ? (s[2283] ? 2 : 0) : s[2284] ? 3 : 0) << 15 | (s[2285] ? s[856] : s[2281] ? s[2286] : s[2282] ? (s[2283] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[2284] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2287] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2288] ? (s[2289] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[542] ? 8 : 0) : s[2290] ? 9 : 0) << 17 | s[2291] << 21 | s[2292] << 22 | s[2293] << 23 | s[2294] << 24 | s[2295] << 25 | s[2296] << 26 | s[2297] << 27 | s[2298] << 28 | s[2299] << 29, s[526], s[525], s[543] << 0 | s[548] << 1 | s[549] << 2 | s[544] << 3 | s[856] << 4 | s[16] << 5 | (s[2238] ? s[2239] : s[560] ? s[2240] : s[2241] ? s[2300] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[2301] : f.vurderingsdato >= 20439 /* 2025-12-17 */ ? 5 : 0) << 6 | s[19] << 9 | s[2302] << 10 | s[2303] << 11 | s[983] << 12 | s[2304] << 13 | s[2305] << 14 | s[2306] << 15 | s[2307] << 16 | s[28] << 17 | s[29] << 18 | s[984] << 19 | (s[983] ? s[2275] : 0) << 20 | s[985] << 22 | s[986] << 23 | (s[2238] ? s[2239] : s[2241] ? s[2240] : s[2308]) << 24 | s[2309] << 26 | s[443] << 27 | (f.betalerFleksydelsesbidrag ? 268435456 : 0) | s[2310] << 29, s[6], s[7], s[17], s[18], s[981], s[982], s[2311] << 0 | s[2312] << 1 | (f.pensionsvaerdiIndberettet ? 4 : 0) | s[2313] << 3 | s[449] << 4 | (f.erVisiteretTilFleksjob ? s[2314] : 0) << 5 | s[988] << 7 | s[989] << 8 | s[990] << 9 | s[2315] << 10 | (f.fravalgteEfterloen ? 8192 : 0) | s[2316] << 14 | s[2317] << 15 | s[2318] << 16 | s[2319] << 17 | s[2320] << 18 | s[2321] << 19 | s[993] << 20 | s[994] << 21 | (f.fravalgteEfterloen ? s[2315] : 0) << 22 | s[1004] << 25 | s[1005] << 26 | (f.oenskedeIkkeTilmelding ? 134217728 : 0) | s[748] << 28 | s[749] << 29, s[998], s[999], s[991], s[992], s[995], s[996], s[1000], s[1001], s[1002], s[1003], s[1006], s[1007], (s[560] ? s[856] : s[2322]) << 0 | s[2314] << 2 | s[1016] << 4 | (s[2241] ? s[2323] : s[2324]) << 5 | s[1017] << 7 | s[1018] << 8 | s[2325] << 9 | s[2326] << 10 | s[1020] << 11 | (s[1020] ? 0 : s[2327] <= 16306 /* 2014-08-24 */ ? 1 : s[2327] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 12 | s[1021] << 14 | s[1022] << 15 | (s[846] ? s[2323] : s[2241] ? s[862] : s[2308]) << 16 | s[2328] << 18 | s[2329] << 19 | s[2330] << 20 | s[1033] << 21 | s[2331] << 22 | s[2332] << 23 | s[1025] << 24 | s[1026] << 25 | s[2333] << 26 | s[1029] << 28 | s[1030] << 29, s[1009], s[1010], s[1012], s[1013], s[1014], s[1015], s[1023], s[1024], s[1027], s[1028], (s[2241] ? s[856] : s[2324]) << 0 | s[1034] << 2 | (s[1033] ? s[2334] : 0) << 3 | s[1035] << 5 | s[1036] << 6 | s[27] << 7 | s[2334] << 8 | s[2335] << 10 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 2048 : 0) | s[1039] << 12 | s[1042] << 13 | s[2336] << 14 | (f.arbejdsgiverenErPrivat ? 65536 : 0) | s[1050] << 17 | (f.arbejdsgiverenErPrivat ? s[2336] : 0) << 18 | s[1051] << 20 | s[1052] << 21 | s[1053] << 22 | s[2337] << 23 | s[2338] << 24 | s[1054] << 25 | s[1055] << 26 | s[1056] << 27, s[1031], s[1032], s[1037], s[1038], s[1040], s[1041], s[1043], s[1044], s[1045], s[1046], s[1048], s[1049], (s[1054] ? s[2339] : 0) << 0 | (f.flytterTilAndenKommune ? 16 : 0) | (f.harAftaltTilbudIRevalidering ? 32 : 0) | s[1057] << 6 | s[1058] << 7 | s[1059] << 8 | (s[2340] ? s[2339] : 0) << 9 | s[2340] << 13 | s[1060] << 14 | s[1061] << 15 | s[2341] << 16 | s[31] << 18 | (f.handicapGoerBeskaeftigelseVanskelig ? 524288 : 0) | s[33] << 20 | s[32] << 21 | (f.stillingenBesaettesInternt ? 4194304 : 0) | (f.ligeSaaKvalificeret ? 8388608 : 0) | s[801] << 24 | s[855] << 25 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 67108864 : 0) | s[2342] << 27 | (f.erhvervetUforeneligtMedNedsaettelsen ? 268435456 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 536870912 : 0), s[1063], s[1064], s[802] << 0 | (s[2343] ? s[2341] : 0) << 1 | s[2344] << 3 | s[2345] << 4 | s[2346] << 5 | s[2347] << 6 | (f.flereFunktionsnedsaettelser ? 128 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 256 : 0) | (f.assistanceUdOver20Timer ? 512 : 0) | s[1068] << 10 | s[803] << 11 | s[1070] << 12 | (s[2348] ? s[856] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2349] : s[2350] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[34] ? 4 : 0) << 13 | (f.berettigetTilSpecialpaedagogiskStoette ? 65536 : 0) | s[2351] << 17 | s[2352] << 18 | s[1073] << 19 | (s[803] && !s[1070] && s[2] ? s[2341] : 0) << 20 | (f.saerligtTilfaeldeUnderUddannelse ? 4194304 : 0) | s[804] << 23 | s[1075] << 24 | s[900] << 25 | s[2353] << 27 | (f.uddannelsenGiverAdgangTilAkasse ? 268435456 : 0) | s[2354] << 29, s[1066], s[1067], s[1071], s[1072], (f.ansatEfterHandicapUddannelsen ? 1 : 0) | (f.manglerErfaringIFaget ? 2 : 0) | s[1078] << 2 | (s[804] && !s[1075] && s[2] ? s[2355] : 0) << 3 | s[1079] << 5 | s[1080] << 6 | s[1081] << 7 | (s[2356] ? s[900] : 0) << 8 | s[2356] << 10 | s[2357] << 11 | (f.hjaelpemidletErAfgoerende ? 4096 : 0) | (f.hjaelpemidletKompenserer ? 8192 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 16384 : 0) | (f.saedvanligtPaaArbejdspladsen ? 32768 : 0) | s[2358] << 16 | (f.andenLovDaekkerHjaelpemidlet ? 131072 : 0) | s[1082] << 18 | s[1083] << 19 | s[1084] << 20 | (s[2359] ? s[900] : 0) << 21 | s[2359] << 23 | s[1085] << 24 | s[1086] << 25 | s[1087] << 26 | (s[2360] ? s[900] : 0) << 27 | s[2360] << 29, s[1076], s[1077], s[1088], s[1089], s[1090], s[1091], s[1092], s[1093], s[1094] << 0 | (s[31] ? s[2341] : 0) << 1 | s[1095] << 3 | s[1096] << 4 | (f.bedtOmFortrinsadgang ? 32 : 0) | s[2361] << 6 | s[2362] << 7 | (f.opfylderFormelleUddannelseskrav ? 256 : 0) | s[2363] << 9 | s[2364] << 10 | (f.aabenbartRingereKvalificeret ? 2048 : 0) | (s[2343] ? (s[2348] ? s[856] : s[2350] ? s[2349] : s[34] ? 3 : 0) : 0) << 12 | s[1099] << 14 | s[1100] << 15 | s[182] << 16 | s[183] << 17 | s[44] << 18 | (f.ikkeNormaltArbejdePaaNedsatTid ? 524288 : 0) | s[42] << 20 | s[1154] << 21 | (s[42] ? 0 : s[2365]) << 22 | s[1161] << 25 | (s[42] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[2366] : s[2367] ? (s[2368] ? 2 : 0) : s[2369] ? (s[41] ? 3 : 0) : s[2370] ? (s[858] ? 4 : 0) : s[859] ? 5 : 0) : 0) << 26 | s[1103] << 29, s[1097], s[1098], s[1151], s[1152], s[1159], s[1160], s[1101], s[1102], s[2365] << 0 | s[1104] << 3 | s[1105] << 4 | s[249] << 5 | (s[350] ? s[856] : s[847] ? s[2213] : s[857]) << 6 | s[262] << 8 | (f.harErhvervskompetencegivendeUddannelse ? 512 : 0) | s[161] << 10 | s[805] << 11 | (s[161] ? (s[847] ? s[861] : s[2371]) : 0) << 12 | (f.erIJobafklaring ? 16384 : 0) | s[158] << 15 | s[30] << 16 | (s[30] ? (s[884] ? (s[30] ? 1 : 0) : s[2372]) : 0) << 17 | (f.fritagetForJobsamtaler ? 524288 : 0) | (f.risikoForFireAar ? 1048576 : 0) | s[1113] << 21 | s[1114] << 22 | s[806] << 23 | (s[161] ? s[2373] : 0) << 24 | s[1117] << 26 | s[172] << 27 | s[174] << 28 | s[173] << 29, s[1106], s[1107], s[1109], s[1110], s[1111], s[1112], (f.ressourceforloebErBevilget ? (s[846] ? s[856] : s[860] ? s[862] : s[924]) : 0) << 0 | s[171] << 2 | s[2374] << 3 | s[807] << 4 | s[808] << 5 | s[809] << 6 | (f.ressourceforloebErBevilget ? s[2375] : 0) << 7 | s[810] << 10 | s[811] << 11 | (s[884] ? s[856] : s[2372]) << 12 | s[1184] << 14 | s[1185] << 15 | s[1186] << 16 | (s[163] ? (s[2376] ? s[864] : s[2377] ? (s[164] ? 2 : 0) : s[165] ? 3 : 0) : 0) << 17 | s[163] << 19 | s[1178] << 20 | s[1179] << 21 | s[1180] << 22 | (s[163] && s[2378] ? 1 : s[163] && !s[2378] ? (s[2379] ? (s[163] ? 2 : 0) : s[2380] ? s[2381] : s[2382] ? (s[162] ? 4 : 0) : s[865] ? 5 : 0) : 0) << 23 | s[2378] << 26 | s[36] << 27 | s[162] << 28 | s[865] << 29, s[2383] << 0 | s[2384] << 1 | (f.ventesFuldtRask ? 4 : 0) | s[159] << 3 | s[2385] << 4 | (f.fikTvaerfagligIndsats ? 32 : 0) | (f.overgikVedRevurderingen ? 64 : 0) | s[166] << 7 | s[1121] << 8 | s[1122] << 9 | (s[2386] ? s[2387] : 0) << 10 | s[168] << 12 | s[1123] << 13 | s[1124] << 14 | (s[163] ? s[2387] : 0) << 15 | s[812] << 17 | s[1126] << 18 | s[229] << 19 | s[2388] << 20 | s[2389] << 21 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 4194304 : 0) | s[1127] << 23 | s[1128] << 24 | s[2355] << 25 | s[2390] << 27 | (f.helbredetErStationaert ? 268435456 : 0) | s[1129] << 29, s[1130] << 0 | s[2391] << 1 | (f.ansatPaaPraktikstedet ? 4 : 0) | s[1133] << 3 | (s[812] && !s[1126] && s[2] ? (s[2279] ? s[856] : s[847] ? (s[37] ? 2 : 0) : s[857]) : 0) << 4 | s[2392] << 6 | s[230] << 7 | s[2393] << 8 | s[2394] << 9 | (f.harVanskeligtVedLoentilskud ? 1024 : 0) | (f.praktikForlaengesTil26Uger ? 2048 : 0) | (f.saerligtBehovForLaengerePraktik ? 4096 : 0) | s[43] << 13 | s[813] << 14 | s[1135] << 15 | s[1136] << 16 | (s[2395] ? s[2355] : 0) << 17 | s[2395] << 19 | s[2396] << 20 | s[2397] << 21 | s[2398] << 22 | s[2399] << 23 | (f.aabenlystUddannelsesparat ? 16777216 : 0) | s[2400] << 25 | (f.harJobEllerVirksomhedVedTilbud ? 67108864 : 0) | s[2401] << 27 | s[2402] << 28 | s[2403] << 29, s[1131], s[1132], s[2404] << 0 | s[2405] << 1 | s[231] << 2 | s[2406] << 3 | (f.harKompetencegivendeUddannelse ? 16 : 0) | s[2407] << 5 | (f.eneforsoergerVedLoentilskud ? 64 : 0) | s[2408] << 7 | s[1139] << 8 | (s[813] && !s[1135] && !s[1136] ? s[2355] : 0) << 9 | s[39] << 11 | s[2409] << 12 | (f.loentilskudForlaengesTil12Maaneder ? 8192 : 0) | s[1140] << 14 | s[1141] << 15 | (f.vilkaarAftaltMedFagligOrganisation ? 65536 : 0) | s[814] << 17 | (f.saerligtTilfaeldeForLoentilskud ? 262144 : 0) | s[1145] << 19 | s[1146] << 20 | (f.ansaettelsenErDroeftetMedDeAnsatte ? 2097152 : 0) | s[1147] << 22 | s[1148] << 23 | (f.merbeskaeftigelse ? 16777216 : 0) | (f.stillingenErLedigVedAfgang ? 33554432 : 0) | s[233] << 26 | (s[233] ? 0 : s[856]) << 27 | s[1149] << 28 | s[1150] << 29, s[1137], s[1138], s[1142], s[1143], s[1155] << 0 | s[1158] << 1 | (s[42] ? 0 : s[2367] ? s[2366] : s[2410]) << 2 | s[2411] << 4 | (f.kunProblemetLedighed ? 32 : 0) | s[232] << 6 | s[1164] << 7 | s[2412] << 8 | (s[2412] === 2 ? 0 : s[2412] === 3 ? (s[2413] ? 1 : 0) : 0) << 10 | s[228] << 11 | s[2413] << 12 | (f.kommerSelvIJob ? 8192 : 0) | s[1408] << 14 | s[1409] << 15 | s[263] << 16 | (s[2414] ? 1 : s[903] ? s[888] : s[560] ? s[2415] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2242] : s[788] ? (s[2416] ? 5 : 0) : s[260] ? (s[790] ? 6 : 0) : s[250] ? 7 : 0) << 17 | s[2414] << 20 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 2097152 : 0) | s[790] << 22 | s[260] << 23 | (f.retEfterEURetten ? 16777216 : 0) | s[2417] << 25 | s[2418] << 26 | s[1411] << 27 | s[1412] << 28, s[1156], s[1157], s[1162], s[1163], (s[2414] ? 1 : s[903] ? s[888] : s[560] ? s[2415] : s[788] ? s[2242] : s[260] ? (s[790] ? 5 : 0) : s[2419]) << 0 | (f.harHaftRetTilStarthjaelp ? 8 : 0) | (f.pensionNedsatForOptjening ? 16 : 0) | s[2420] << 5 | s[2421] << 6 | (f.indrejstFraUdlandet ? 128 : 0) | s[2422] << 8 | (f.opfyldtBeskaeftigelseskravetFoer ? 512 : 0) | s[2423] << 10 | s[2424] << 11 | s[2425] << 12 | s[1165] << 13 | s[1166] << 14 | s[160] << 15 | (s[160] ? (s[260] ? s[2426] : s[2427]) : 0) << 16 | (f.fikSelvforsoergelsesydelse ? 262144 : 0) | (f.fordrevetFraUkraine ? 524288 : 0) | s[264] << 20 | s[265] << 21 | s[2426] << 22 | s[1910] << 23 | s[1911] << 24 | (s[946] ? s[856] : s[846] ? s[2428] : s[2429] ? s[879] : s[2430]) << 25 | s[2431] << 28 | s[115] << 29, s[1168], s[1169], s[1171], s[1172], s[2432] << 0 | s[2433] << 1 | s[2434] << 2 | s[2435] << 3 | s[46] << 4 | s[366] << 5 | s[2436] << 6 | s[2437] << 7 | s[2438] << 8 | s[2439] << 9 | s[2440] << 10 | s[136] << 11 | s[142] << 12 | s[2441] << 13 | (f.uarbejdsdygtigVedEgenSygdom ? 32768 : 0) | s[1994] << 16 | s[2442] << 17 | s[147] << 19 | s[149] << 20 | (s[642] && !s[641] ? s[2442] : 0) << 21 | s[642] << 23 | s[641] << 24 | s[143] << 25 | (f.opfylderHelbredsbetingelserForFoertidspension ? 67108864 : 0) | s[144] << 27 | s[2443] << 28 | s[145] << 29, s[151], s[153], s[2444] << 0 | s[2445] << 1 | s[2446] << 2 | s[2447] << 3 | s[148] << 4 | s[150] << 5 | (!s[51] && s[2448] ? 1 : !s[51] && !s[2449] ? (s[68] ? 2 : s[78] ? 3 : s[79] ? 4 : 0) : 0) << 6 | s[2449] << 9 | s[2450] << 10 | s[61] << 11 | s[2451] << 12 | s[2452] << 13 | s[2453] << 14 | s[2454] << 15 | s[2455] << 16 | s[2456] << 17 | s[58] << 18 | s[57] << 19 | s[2457] << 20 | s[2458] << 21 | s[2459] << 22 | s[2460] << 23 | s[60] << 24 | s[59] << 25 | s[2461] << 26 | s[2462] << 27 | s[2463] << 28 | s[2464] << 29, s[152], s[154], s[2465] << 0 | s[2466] << 1 | s[2467] << 2 | s[2468] << 3 | s[2469] << 4 | s[2470] << 5 | s[94] << 6 | s[99] << 7 | s[100] << 8 | (s[2471] ? (s[2472] ? s[2473] : s[2474] ? s[2475] : s[2476] ? 3 : 0) : 0) << 9 | (f.forlaengelseErAfgjort ? 2048 : 0) | s[624] << 12 | s[625] << 13 | s[95] << 14 | s[103] << 15 | s[102] << 16 | s[2477] << 17 | s[670] << 19 | (s[2471] ? (s[2478] ? s[2473] : s[2479] ? s[2480] : s[2472] ? s[2481] : s[2482] ? s[2483] : s[2484] ? 5 : 0) : 0) << 20 | s[96] << 23 | s[104] << 24 | (s[2471] ? (s[2478] ? s[2473] : s[2479] ? s[2480] : s[2472] ? s[2481] : s[2483]) : 0) << 25 | (f.underLaegebehandling ? 268435456 : 0) | (f.laegensSkoenErSikkert ? 536870912 : 0), s[672], s[674], s[2485] << 0 | s[2486] << 1 | s[2487] << 2 | s[2488] << 3 | s[97] << 4 | s[105] << 5 | (s[2471] ? (s[2472] ? s[2473] : s[2482] ? s[2475] : s[2474] ? s[2489] : s[2476] ? 4 : 0) : 0) << 6 | s[98] << 9 | s[101] << 10 | (s[2471] ? (s[2472] ? s[2473] : s[2482] ? s[2475] : s[2489]) : 0) << 11 | (f.laegenVurdererLivstruende ? 8192 : 0) | (f.behandlingsmulighederUdtoemte ? 16384 : 0) | s[677] << 15 | s[683] << 16 | s[2046] << 17 | s[2047] << 18 | s[2048] << 19 | (s[2471] ? (s[89] <= 16952 /* 2016-05-31 */ ? s[2473] : s[89] <= 16974 /* 2016-06-22 */ ? (s[90] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[89] <= 20634 /* 2026-06-30 */ ? (s[90] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[90] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 20 | s[678] << 23 | s[684] << 24 | (f.ansoegningOmFoertidspension ? 33554432 : 0) | s[155] << 26 | s[156] << 27 | s[157] << 28 | s[138] << 29, s[141] << 0 | s[139] << 1 | (s[870] ? (s[943] ? s[872] : s[944] ? 2 : 0) : 0) << 2 | s[2059] << 4 | s[2060] << 5 | s[119] << 6 | s[942] << 7 | s[2490] << 9 | s[2491] << 10 | s[2492] << 11 | s[2493] << 12 | s[2494] << 13 | s[2495] << 14 | (f.andetFravaerSeneste8Uger ? 32768 : 0) | s[2496] << 16 | s[2497] << 17 | (f.genansat ? 262144 : 0) | (f.paaArbejdeDaSygdommenKom ? 524288 : 0) | s[2061] << 20 | s[2062] << 21 | s[2063] << 22 | (f.ansatIFleksjob ? s[942] : 0) << 23 | s[120] << 25 | s[121] << 26 | s[2498] << 27 | s[2499] << 28 | s[118] << 29, s[116], s[117], (s[870] ? (s[109] <= 13604 /* 2007-04-01 */ ? s[872] : s[109] <= 14031 /* 2008-06-01 */ ? (s[107] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2500] ? (s[107] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2501] ? 4 : 0) : 0) << 0 | s[604] << 3 | s[607] << 4 | (f.fratraeder ? 32 : 0) | s[130] << 6 | s[129] << 7 | (s[870] ? (s[871] ? s[872] : s[109] <= 15522 /* 2012-07-01 */ ? s[873] : s[2502] ? (s[107] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2503] ? 4 : 0) : 0) << 8 | s[2504] << 11 | s[2505] << 12 | s[2506] << 13 | s[2507] << 14 | s[2508] << 15 | s[2509] << 16 | s[127] << 17 | s[2510] << 18 | s[2511] << 19 | s[2512] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[134] << 22 | s[133] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[2513] << 25 | s[2514] << 26 | s[2515] << 27 | s[2516] << 28 | s[2517] << 29, s[605], s[606], (f.elevILoennetPraktik ? 1 : 0) | s[2518] << 1 | s[2519] << 2 | s[2520] << 3 | s[2521] << 4 | s[2522] << 5 | s[2523] << 6 | s[2524] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[2525] << 9 | s[2526] << 10 | s[2527] << 11 | s[2528] << 12 | s[2529] << 13 | s[2530] << 14 | s[2531] << 15 | s[2532] << 16 | s[2533] << 17 | s[2534] << 18 | s[2535] << 19 | s[2536] << 20 | s[2537] << 21 | s[2538] << 22 | s[132] << 23 | s[131] << 24 | (s[870] ? (s[871] ? s[872] : s[109] <= 15705 /* 2012-12-31 */ ? s[873] : s[109] <= 15883 /* 2013-06-27 */ ? (s[107] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[107] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[2539] << 28 | s[2540] << 29, (f.drevetSenesteMaaned ? 1 : 0) | s[2541] << 1 | s[2542] << 2 | (f.tilskudTilEgenVirksomhed ? 8 : 0) | s[2068] << 4 | s[2069] << 5 | (f.arbejdsskade ? 64 : 0) | s[571] << 7 | s[572] << 8 | s[2543] << 9 | s[2544] << 10 | s[2545] << 11 | s[2546] << 12 | s[564] << 13 | s[565] << 14 | s[708] << 15 | s[576] << 16 | s[573] << 17 | (s[946] ? s[856] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[2428] : s[2547] ? 3 : 0) << 18 | s[627] << 20 | s[630] << 21 | s[629] << 22 | s[2005] << 23 | s[2006] << 24 | (s[2548] ? s[856] : s[913]) << 25 | (f.fikSygedagpengeVedLivstruende ? 134217728 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 268435456 : 0) | s[1173] << 29, s[1174] << 0 | s[1175] << 1 | (s[2549] && !s[2550] ? (s[2551] ? s[856] : s[2548] ? s[2552] : s[847] ? s[2553] : s[874]) : 0) << 2 | s[2549] << 5 | s[2550] << 6 | s[618] << 7 | s[617] << 8 | s[2554] << 9 | s[2555] << 10 | s[2556] << 11 | s[2557] << 12 | s[2558] << 13 | s[2559] << 14 | s[621] << 15 | s[2560] << 16 | s[2561] << 17 | s[2562] << 18 | s[2563] << 19 | s[1176] << 20 | s[1177] << 21 | (s[161] ? (s[2564] ? s[861] : s[847] ? (s[169] ? 2 : 0) : s[2565] ? s[857] : s[2566]) : 0) << 22 | s[2567] << 25 | s[2568] << 26 | s[1183] << 27, s[1181], s[1182], (s[2386] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[864] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[2569] ? 2 : 0) : s[2376] ? (s[2570] ? 3 : 0) : s[2377] ? (s[164] ? 4 : 0) : s[2379] ? (s[165] ? 5 : 0) : s[2380] ? (s[863] ? 6 : 0) : s[162] ? 7 : 0) : 0) << 0 | s[2571] << 3 | s[1189] << 4 | s[1190] << 5 | (s[1189] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[864] : s[2379] ? (s[2572] ? 2 : 0) : s[2381]) : 0) << 6 | s[1191] << 8 | s[1192] << 9 | s[1193] << 10 | (s[161] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[861] : s[2564] ? (s[2573] ? 2 : 0) : s[847] ? (s[169] ? 3 : 0) : s[874]) : 0) << 11 | s[1196] << 14 | s[1197] << 15 | s[1198] << 16 | s[1199] << 17 | s[815] << 18 | (s[161] ? (s[847] ? s[861] : s[2574]) : 0) << 19 | (f.kanVendeTilbageIArbejde ? 2097152 : 0) | s[2575] << 22 | (f.maalgruppeForAnden ? 8388608 : 0) | s[1203] << 24 | s[1204] << 25 | (s[1203] ? s[2373] : 0) << 26 | s[1205] << 28 | s[1206] << 29, s[1187], s[1188], s[1194], s[1195], s[1201], s[1202], s[1210] << 0 | s[1211] << 1 | (s[846] ? s[856] : s[2576] ? s[862] : s[847] ? s[2577] : s[2578]) << 2 | (f.dokumenteretIngenUdvikling ? 32 : 0) | (f.heltAabenbartIngenUdvikling ? 64 : 0) | s[1212] << 7 | s[1213] << 8 | (s[846] ? s[856] : s[2579] ? s[862] : s[881] ? s[2580] : s[2581]) << 9 | s[2582] << 12 | s[2583] << 13 | (f.oenskerRessourceforloeb ? 16384 : 0) | s[1207] << 15 | s[1208] << 16 | s[1209] << 17 | (s[2584] ? 1 : s[846] ? s[888] : s[2576] ? s[879] : s[847] ? (s[875] ? 4 : 0) : s[2579] ? s[878] : s[860] ? (s[177] ? 6 : 0) : s[170] ? 7 : 0) << 18 | s[2584] << 21 | s[170] << 22 | (f.komplekseProblemer ? 8388608 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 16777216 : 0) | (f.kraeverHelhedsorienteretForloeb ? 33554432 : 0) | s[2585] << 26 | (f.laengerevarendeForsoergelse ? 134217728 : 0) | (f.deltagetUdenOegetTilknytning ? 268435456 : 0) | (f.behovForLaengerevarendeIndsats ? 536870912 : 0), (f.ressourceforloebErBevilget ? (s[846] ? s[856] : s[2579] ? s[862] : s[860] ? s[2580] : s[910]) : 0) << 0 | s[180] << 3 | (f.ressourceforloebErBevilget ? (s[2586] ? s[2587] : s[2588] ? s[2589] : s[2590] ? (s[2591] ? 3 : 0) : s[2592] ? (s[178] ? 4 : 0) : s[2593]) : 0) << 4 | s[1217] << 7 | s[1218] << 8 | s[1219] << 9 | (f.ressourceforloebErBevilget && s[36] ? 1 : f.ressourceforloebErBevilget && !s[36] ? (s[2586] ? (s[179] ? 2 : 0) : s[2588] ? (s[877] ? 3 : 0) : s[2592] ? (s[2591] ? 4 : 0) : s[2593]) : 0) << 10 | s[2594] << 13 | s[2595] << 14 | s[2596] << 15 | s[2597] << 16 | (f.indsatsErBegyndt ? 131072 : 0) | s[2598] << 18 | s[2599] << 19 | (f.arbejdeIFoersteHalvaar ? 1048576 : 0) | (f.saerligeGrundeModTeamet ? 2097152 : 0) | s[1220] << 22 | s[1221] << 23 | (f.menerTilbuddetSkaderHelbredet ? 16777216 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 33554432 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 67108864 : 0) | s[816] << 27, s[1214], s[1215], s[1223], s[1224], (f.ressourceforloebErBevilget ? (s[2600] ? s[2601] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[2602] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[2603] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[2604] ? 5 : 0) : 0) << 0 | s[1227] << 3 | s[1228] << 4 | (f.ressourceforloebErBevilget ? (s[2600] ? s[2601] : s[2603] ? s[2602] : s[2604] ? 3 : 0) : 0) << 5 | s[2605] << 7 | (f.kommunenHarTagetStillingTilForloebet ? 256 : 0) | s[1229] << 9 | s[1230] << 10 | s[1231] << 11 | (f.ressourceforloebErBevilget ? (s[2586] ? s[2587] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[2589] : s[2606] ? (s[2607] ? 3 : 0) : s[2590] ? (s[2608] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[178] ? 5 : 0) : s[2592] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[876] ? 7 : 0) : 0) << 12 | s[1234] << 15 | s[1235] << 16 | (f.ressourceforloebErBevilget ? (s[2586] ? s[2587] : s[2606] ? s[2589] : s[2592] ? (s[2608] ? 3 : 0) : s[876] ? 4 : 0) : 0) << 17 | s[2609] << 20 | s[2610] << 21 | s[2611] << 22 | s[1239] << 23 | (s[846] ? s[856] : s[847] ? s[862] : s[2579] ? s[857] : s[881] ? s[2612] : s[860] ? s[2613] : s[2614]) << 24 | s[2615] << 27 | s[190] << 28 | s[2616] << 29, s[1232], s[1233], s[1237], s[1238], s[2617] << 0 | s[2618] << 1 | s[2619] << 2 | (f.ressourceforloebErBevilget ? (s[846] ? s[856] : s[847] ? s[862] : s[2579] ? s[857] : s[860] ? s[2612] : s[923]) : 0) << 3 | s[1242] << 6 | s[1243] << 7 | (f.ressourceforloebErBevilget ? (s[932] ? (s[7] <= 15705 /* 2012-12-31 */ ? (s[6] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[7] <= 16617 /* 2015-07-01 */ ? (s[6] >= 15706 /* 2013-01-01 */ ? 2 : 0) : s[7] <= 17125 /* 2016-11-20 */ ? (s[6] >= 16618 /* 2015-07-02 */ ? 3 : 0) : s[7] <= 18261 /* 2019-12-31 */ ? (s[6] >= 17126 /* 2016-11-21 */ ? 4 : 0) : s[7] <= 18992 /* 2021-12-31 */ ? (s[6] >= 18262 /* 2020-01-01 */ ? 5 : 0) : s[7] <= 20484 /* 2026-01-31 */ ? (s[6] >= 18993 /* 2022-01-01 */ ? 6 : 0) : s[6] >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) : 0) << 8 | s[1244] << 11 | s[1245] << 12 | s[2375] << 13 | s[1246] << 16 | s[184] << 17 | (s[891] ? s[856] : s[2279] ? s[892] : s[846] ? s[2280] : s[2620]) << 18 | s[2621] << 21 | s[1249] << 22 | s[185] << 23 | s[1250] << 24 | (s[2622] ? 1 : s[2623] ? s[888] : s[846] ? (s[880] ? 3 : 0) : s[847] ? s[2624] : s[881] ? s[878] : s[227] ? 6 : 0) << 25 | s[2622] << 28 | s[2625] << 29, s[1240], s[1241], s[2626] << 0 | s[533] << 1 | s[2627] << 2 | s[541] << 3 | s[881] << 4 | s[1258] << 5 | s[218] << 6 | s[2628] << 7 | (s[2628] === 1 ? s[2629] : s[2628] === 2 ? s[2629] : s[2628] === 3 ? s[2629] : s[2628] === 4 ? s[2629] : 0) << 10 | (f.aabenbartFormaalsloestAtAfproeve ? 2048 : 0) | s[188] << 12 | s[189] << 13 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 16384 : 0) | (f.varigeBegraensninger ? 32768 : 0) | (f.vaesentligeBegraensninger ? 65536 : 0) | s[1248] << 17 | (s[1248] ? 0 : s[2630] <= 14511 /* 2009-09-24 */ ? 1 : s[2630] <= 18261 /* 2019-12-31 */ ? (s[2630] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[2630] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 18 | s[817] << 20 | s[1253] << 21 | s[1254] << 22 | (s[817] ? 0 : s[2631] <= 18261 /* 2019-12-31 */ ? 1 : s[2631] <= 19133 /* 2022-05-21 */ ? (s[2632] ? 2 : 0) : s[2633] ? 3 : 0) << 23 | s[1255] << 25 | s[1256] << 26 | s[1257] << 27 | (f.megetBegraensetArbejdsevne ? s[893] : 0) << 28, (f.megetBegraensetArbejdsevne ? 1 : 0) | s[1259] << 1 | s[1260] << 2 | s[1261] << 3 | (s[2634] ? (s[853] ? s[856] : s[261] ? 2 : 0) : 0) << 4 | s[2634] << 6 | (f.aldrigIMaalgruppenForFleksjob ? 128 : 0) | s[1262] << 8 | s[1263] << 9 | s[2635] << 10 | s[2636] << 11 | s[1271] << 12 | s[1272] << 13 | s[1273] << 14 | s[2637] << 15 | (s[2637] === 1 ? 0 : s[2637] === 2 ? s[2638] : s[2637] === 3 ? s[2638] : s[2637] === 4 ? s[2638] : 0) << 18 | s[883] << 19 | (f.akutSkadeEllerSygdom ? 1048576 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 2097152 : 0) | s[247] << 22 | s[246] << 23 | s[248] << 24 | (s[891] ? s[856] : s[846] ? s[892] : s[847] ? s[879] : s[2639]) << 25 | (f.redegoerelseForTilbud ? 268435456 : 0) | (f.redegoerelseForRessourcer ? 536870912 : 0), (f.redegoerelseForVarigBegraensning ? 1 : 0) | (f.redegoerelseForNormaleVilkaar ? 2 : 0) | (f.sagenErForelagtTeamet ? 4 : 0) | (f.dokumentationForAfklaring ? 8 : 0) | (f.dokumentationForIndsatser ? 16 : 0) | (f.dokumentationForArbejdsevnen ? 32 : 0) | s[2640] << 6 | s[2641] << 7 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 256 : 0) | (f.dokumentationForSaerligeVilkaar ? 512 : 0) | s[1265] << 10 | s[1266] << 11 | s[1267] << 12 | (s[413] ? 0 : s[2551] ? s[856] : s[2642] ? s[2552] : s[847] ? (s[414] ? 3 : 0) : s[881] ? s[874] : s[2613]) << 13 | s[413] << 16 | s[601] << 17 | (f.andenVurderingIndhentet ? 262144 : 0) | s[2643] << 19 | s[2644] << 20 | s[2645] << 21 | (f.tilsvarendeIndgribende ? 4194304 : 0) | s[1268] << 23 | s[1269] << 24 | s[819] << 25 | s[2646] << 26 | s[2647] << 29, s[1274], s[1275], (s[2646] === 1 ? 0 : s[2646] === 2 ? s[2648] : s[2646] === 3 ? s[2648] : s[2646] === 4 ? s[2648] : 0) << 0 | s[1276] << 1 | s[1277] << 2 | s[1278] << 3 | (s[2649] && !s[2650] ? s[893] : 0) << 4 | s[2649] << 6 | s[2650] << 7 | (f.skriftligAftaleOmSaerligeVilkaar ? 256 : 0) | (f.svaereFunktionerErNaevnt ? 512 : 0) | s[2651] << 10 | (f.forsoegtUstoettetJob ? 2048 : 0) | s[193] << 12 | s[192] << 13 | s[893] << 14 | (f.foersteFleksjob ? 65536 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 131072 : 0) | s[1281] << 18 | s[2652] << 19 | (s[2652] === 2 ? 0 : s[2652] === 3 ? s[2653] : s[2652] === 4 ? s[2653] : 0) << 22 | s[887] << 24 | s[2654] << 25 | s[2655] << 26 | s[211] << 27 | s[210] << 28 | s[2656] << 29, s[1279], s[1280], s[2657] << 0 | s[2658] << 1 | (f.ansatIFleksjob ? (s[903] ? s[856] : s[846] ? s[917] : s[2659]) : 0) << 2 | (f.fulgtOpIFleksjobbet ? 32 : 0) | s[1286] << 6 | s[820] << 7 | (s[1286] ? s[893] : 0) << 8 | (f.fleksjobErMidlertidigt ? 1024 : 0) | s[1288] << 11 | s[1289] << 12 | s[1290] << 13 | s[1291] << 14 | (f.fleksjobbetOprettesNu ? 32768 : 0) | (f.beggeBederOmNyVurdering ? 65536 : 0) | s[1292] << 17 | s[1293] << 18 | s[2660] << 19 | (f.jobbetErOverenskomstdaekket ? 4194304 : 0) | (f.sammenligneligOverenskomstFindes ? 8388608 : 0) | s[1294] << 24 | s[1295] << 25 | s[1296] << 26 | s[2661] << 27 | (s[2661] === 1 ? 0 : s[2661] === 2 ? s[2662] : s[2661] === 3 ? s[2662] : 0) << 29, s[1282], s[1283], s[1284], s[1285], s[1297] << 0 | s[1298] << 1 | (f.udfoererFunktionaerarbejde ? 4 : 0) | s[2663] << 3 | s[208] << 4 | s[209] << 5 | s[2664] << 6 | s[2665] << 7 | s[2666] << 8 | s[204] << 9 | s[205] << 10 | (s[2237] ? (s[846] ? s[856] : s[847] ? s[862] : s[2667]) : 0) << 11 | (s[2237] ? (s[846] ? s[856] : s[2551] ? s[862] : s[847] ? s[2668] : s[854] ? s[874] : s[197] ? 5 : 0) : 0) << 14 | s[225] << 17 | s[226] << 18 | (s[208] && !s[209] && s[2] ? s[2669] : 0) << 19 | s[1299] << 22 | s[1300] << 23 | s[1301] << 24 | (s[1299] ? s[2628] : 0) << 25 | s[1304] << 28 | s[1305] << 29, s[201], s[200], s[202], s[203], s[223], s[224], s[1302], s[1303], (s[1304] && !s[2670] ? s[893] : 0) << 0 | s[2670] << 2 | (f.fleksjobErSlut ? 8 : 0) | s[821] << 4 | s[1307] << 5 | s[2669] << 6 | (f.fikFleksloentilskudMedUrette ? 512 : 0) | (f.fleksloentilskudModBedreVidende ? 1024 : 0) | s[2671] << 11 | (f.loennenKunneIkkeEfterreguleres ? 4096 : 0) | s[1310] << 13 | (s[821] && !s[1307] && s[2] ? s[2669] : 0) << 14 | (f.kravetKunneAldrigInddrives ? 131072 : 0) | s[822] << 18 | s[1312] << 19 | s[2672] << 20 | (f.virksomhedErHovedbeskaeftigelse ? 4194304 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 8388608 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 16777216 : 0) | s[2673] << 25 | (f.tilskuddetErFoersteGang ? 67108864 : 0) | s[2674] << 27 | s[823] << 28 | s[824] << 29, s[1308], s[1309], s[1313], s[1314], (s[823] ? s[2672] : 0) << 0 | s[2675] << 2 | s[1322] << 3 | (s[822] && !s[1312] && s[2] ? s[2672] : 0) << 4 | s[1325] << 6 | s[1326] << 7 | s[216] << 8 | s[215] << 9 | s[214] << 10 | (s[890] ? s[856] : 0) << 11 | s[1331] << 12 | s[1332] << 13 | (s[890] ? s[2660] : 0) << 14 | s[221] << 17 | s[1335] << 18 | s[1336] << 19 | (s[2676] && !s[2677] ? s[2660] : 0) << 20 | s[2676] << 23 | s[2677] << 24 | (f.fleksjobPaaFuldTid ? 33554432 : 0) | s[1339] << 26 | s[1340] << 27 | s[1341] << 28 | s[1342] << 29, s[1316], s[1317], s[1318], s[1319], s[1320], s[1321], s[1323], s[1324], s[1329], s[1330], s[1333], s[1334], s[1337], s[1338], s[1343] << 0 | (s[2678] && !s[2679] ? (f.vurderingsdato <= 13938 /* 2008-02-29 */ ? s[856] : s[929] ? (f.vurderingsdato >= 13939 /* 2008-03-01 */ ? 2 : 0) : s[846] ? (s[513] ? 3 : 0) : s[2620]) : 0) << 1 | s[2678] << 4 | s[2679] << 5 | s[619] << 6 | (f.meldtFraFoersteFravaersdag ? 128 : 0) | (f.meldtSnarestHerefter ? 256 : 0) | s[1344] << 9 | s[1345] << 10 | s[1346] << 11 | s[2680] << 12 | (s[2680] === 1 ? s[2681] : s[2680] === 2 ? s[2681] : s[2680] === 3 ? s[2681] : 0) << 14 | s[898] << 16 | s[899] << 17 | s[901] << 18 | (f.oenskerDeltid ? 524288 : 0) | (f.deltidHavdeSammeAarsag ? 1048576 : 0) | s[902] << 21 | (f.personligeForholdErAendret ? 4194304 : 0) | s[2682] << 23 | (f.senesteJobVarDeltid ? 16777216 : 0) | (f.deltidDeSeneste12Maaneder ? 33554432 : 0) | s[1349] << 26 | s[1350] << 27 | (s[1349] && !s[2683] ? s[900] : 0) << 28, s[1347], s[1348], s[2683] << 0 | s[1351] << 1 | s[1352] << 2 | (f.svaertVedAtOpretholdeVirksomheden ? 8 : 0) | s[2684] << 4 | s[1355] << 5 | s[1356] << 6 | (s[1351] && !s[1352] && s[2] ? s[2628] : 0) << 7 | s[1359] << 10 | s[1360] << 11 | s[1361] << 12 | s[1362] << 13 | s[2685] << 14 | (f.begraensningerIArbejdsevnen ? 131072 : 0) | (f.andenIndsatsErIkkeNok ? 262144 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 524288 : 0) | s[1764] << 20 | s[421] << 21 | s[426] << 22 | (f.revalideringErBevilget ? s[2685] : 0) << 23 | s[825] << 26 | s[436] << 27 | (f.erhvervssigtetErAfklaret ? 268435456 : 0) | s[2686] << 29, s[1353], s[1354], s[1357], s[1358], s[2687] << 0 | s[1371] << 1 | s[1372] << 2 | s[905] << 3 | s[2688] << 4 | (f.betydeligeBegraensninger ? 128 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 256 : 0) | (f.talerForLangUddannelse ? 512 : 0) | s[1367] << 10 | s[2689] << 11 | (s[2689] === 1 ? s[2690] : s[2689] === 2 ? s[2690] : s[2689] === 3 ? s[2690] : s[2689] === 4 ? s[2690] : 0) << 14 | s[1368] << 15 | s[1369] << 16 | s[1370] << 17 | s[1373] << 18 | s[1374] << 19 | (s[903] ? s[856] : s[847] ? s[917] : s[881] ? s[857] : s[2581]) << 20 | s[826] << 23 | s[1376] << 24 | (s[891] ? s[856] : s[2279] ? s[892] : s[2691] ? s[2280] : s[2692]) << 25 | (f.mentorFremmerMaalet ? 268435456 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 536870912 : 0), s[1364], s[1365], s[2693] << 0 | s[2694] << 1 | s[1379] << 2 | (s[826] && !s[1376] && s[2] ? (s[891] ? s[856] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[892] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[2695] ? 3 : 0) : s[2691] ? (s[2696] ? 4 : 0) : s[847] ? (s[908] ? 5 : 0) : s[2697]) : 0) << 3 | s[1380] << 6 | s[1381] << 7 | s[1382] << 8 | (s[891] ? s[856] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[892] : s[2691] ? (s[2698] ? 3 : 0) : s[2692]) << 9 | (f.udskrivesFraPsykiatrien ? 4096 : 0) | s[2699] << 13 | s[1383] << 14 | s[1384] << 15 | s[1385] << 16 | (s[228] ? (s[891] ? s[856] : s[847] ? s[892] : s[2700]) : 0) << 17 | (f.optagetPaaUddannelse ? 1048576 : 0) | s[2701] << 21 | s[238] << 22 | s[240] << 23 | s[239] << 24 | (s[891] ? s[856] : s[2279] ? s[892] : s[2702] ? s[2280] : s[2703] ? (s[244] ? 4 : 0) : s[847] ? (s[233] ? 5 : 0) : s[2697]) << 25 | s[2704] << 28 | s[2705] << 29, s[1377], s[1378], s[2706] << 0 | s[2707] << 1 | s[2708] << 2 | s[2709] << 3 | s[245] << 4 | s[2710] << 5 | s[2711] << 6 | s[2712] << 7 | s[2713] << 8 | s[2714] << 9 | s[2715] << 10 | s[2716] << 11 | s[2717] << 12 | s[2718] << 13 | s[2719] << 14 | s[2720] << 15 | s[2721] << 16 | s[2722] << 17 | s[2723] << 18 | s[2724] << 19 | s[2725] << 20 | s[2726] << 21 | s[2727] << 22 | s[2728] << 23 | s[2729] << 24 | s[2730] << 25 | s[2731] << 26 | (f.befordringEfterKonkretVurdering ? 134217728 : 0) | s[243] << 28 | s[241] << 29, s[242] << 0 | (s[891] ? s[856] : s[2702] ? s[892] : s[2703] ? (s[244] ? 3 : 0) : s[847] ? (s[233] ? 4 : 0) : s[878]) << 1 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 16 : 0) | s[2732] << 5 | s[2733] << 6 | s[2734] << 7 | s[2735] << 8 | s[2736] << 9 | s[2737] << 10 | s[2738] << 11 | s[236] << 12 | s[237] << 13 | s[2739] << 14 | s[2740] << 15 | s[1388] << 16 | s[1389] << 17 | s[1390] << 18 | s[1391] << 19 | s[827] << 20 | s[1393] << 21 | s[2741] << 22 | s[2742] << 23 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 16777216 : 0) | s[2743] << 25 | s[2744] << 26 | s[2745] << 27 | s[1396] << 28, s[234], s[235], s[1386], s[1387], s[1394], s[1395], (s[827] && !s[1393] && s[2] ? (s[891] ? s[856] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[892] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[2746] ? 3 : 0) : s[847] ? (s[2747] ? 4 : 0) : s[878]) : 0) << 0 | s[828] << 3 | s[1398] << 4 | s[2748] << 5 | (f.revurderingensGrundlagMangler ? 256 : 0) | s[1401] << 9 | (s[828] && !s[1398] && s[2] ? s[2748] : 0) << 10 | s[254] << 13 | s[255] << 14 | s[256] << 15 | (f.harSamleverMedForsoergelsespligt ? (s[903] ? s[856] : s[350] ? s[917] : s[2548] ? s[909] : s[2749]) : 0) << 16 | (f.harSamleverMedForsoergelsespligt ? 524288 : 0) | (s[903] ? s[2323] : s[917]) << 20 | (f.fulgtOpPaaLedighedsydelsen ? 4194304 : 0) | s[258] << 23 | s[259] << 24 | s[2750] << 25 | (f.aendringIForholdene ? 134217728 : 0) | (f.kanIkkeForsoergeSig ? 268435456 : 0) | (f.behovetDaekkesAfAndenYdelse ? 536870912 : 0), s[1399], s[1400], s[1402], s[1403], s[252] << 0 | s[253] << 1 | s[2751] << 2 | s[1413] << 5 | s[1414] << 6 | s[2752] << 7 | (f.harRimeligtTilbudOmArbejde ? 256 : 0) | (f.udnytterSineMuligheder ? 512 : 0) | s[2753] << 10 | (f.erGift ? 2048 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 4096 : 0) | (f.aegtefaellenUdnytterSineMuligheder ? 8192 : 0) | s[2754] << 14 | s[2755] << 15 | s[2756] << 16 | s[2757] << 17 | s[251] << 18 | s[1435] << 19 | s[2758] << 20 | s[2759] << 22 | s[2760] << 23 | s[1438] << 24 | s[1430] << 25 | s[1431] << 26 | s[1432] << 27 | s[1404] << 28 | s[1405] << 29, s[1433], s[1434], s[1436], s[1437], s[1406] << 0 | s[1407] << 1 | s[2761] << 2 | (f.arbejderDeltid ? 8 : 0) | (f.dagpengeUnderDetHoejeste ? 16 : 0) | (f.klarTilFuldTid ? 32 : 0) | s[1415] << 6 | s[1416] << 7 | s[1417] << 8 | (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[856] : s[903] ? (s[2762] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2415] : s[560] ? (s[2763] ? 4 : 0) : s[27] ? 5 : 0) << 9 | s[2764] << 12 | (f.kanIkkeFaaOrdinaertArbejde ? 8192 : 0) | s[2765] << 14 | s[330] << 15 | s[1418] << 16 | s[829] << 17 | (s[328] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[2766] : s[2767] ? 2 : 0) : 0) << 18 | s[328] << 20 | s[327] << 21 | s[2768] << 22 | s[2769] << 23 | s[2770] << 24 | s[1420] << 25 | s[1421] << 26 | (s[328] ? s[2766] : 0) << 27 | s[1428] << 28 | s[1429] << 29, s[1426], s[1427], (s[1428] ? (s[2771] ? s[2766] : s[847] ? (s[789] ? 2 : 0) : s[853] ? s[857] : s[261] ? 4 : 0) : 0) << 0 | (f.hjaelpEfterVoksensatsen ? 8 : 0) | s[1424] << 4 | s[1425] << 5 | (s[1428] ? s[2766] : 0) << 6 | s[2772] << 7 | s[2773] << 8 | (f.hjaelpPaaSUNiveau ? 512 : 0) | s[1439] << 10 | s[1440] << 11 | s[250] << 12 | s[1443] << 13 | s[273] << 14 | s[2774] << 15 | s[2775] << 16 | s[324] << 17 | s[325] << 18 | s[267] << 19 | (f.borHosForaeldre ? 1048576 : 0) | (f.forsoergerEgetBarnIHjemmet ? 2097152 : 0) | s[2776] << 22 | s[2777] << 23 | s[1441] << 24 | s[1442] << 25 | (s[260] ? s[856] : s[2427]) << 26 | s[306] << 28 | s[271] << 29, s[1422], s[1423], s[318], s[317], s[304], s[302], (f.harForsoergelsespligt ? 1 : 0) | s[2778] << 1 | (f.boernOpholderSigIDanmark ? 4 : 0) | (f.boernLigestillet ? 8 : 0) | s[307] << 4 | s[2779] << 5 | s[2780] << 6 | (f.retTilEkstraBoernetilskud ? 128 : 0) | s[2781] << 8 | s[2782] << 9 | s[269] << 10 | s[270] << 11 | s[2783] << 12 | s[2784] << 13 | s[310] << 14 | s[2785] << 15 | s[2786] << 16 | (f.enligEfterBoernetilskudsloven ? 131072 : 0) | s[2787] << 18 | s[2788] << 19 | s[2789] << 20 | s[2790] << 21 | s[313] << 22 | s[2791] << 23 | s[2792] << 24 | s[2793] << 25 | s[340] << 26 | (f.erForrevalidend ? 134217728 : 0) | s[2794] << 28 | s[2795] << 29, s[303], s[305], s[308], s[309], s[311], s[312], s[2796] << 0 | s[2797] << 1 | s[316] << 2 | (s[250] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1443] : s[2798] ? 2 : 0) : 0) << 3 | s[2799] << 5 | s[2800] << 6 | s[2801] << 7 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 256 : 0) | (f.tillaegspakkenIJuli2025 ? 512 : 0) | s[282] << 10 | s[297] << 11 | s[2802] << 12 | (s[2802] === 1 ? (s[2803] ? 1 : 0) : 0) << 13 | s[275] << 14 | s[2803] << 15 | (f.deltagerEllerOenskerTilbud ? 65536 : 0) | s[2804] << 17 | s[2805] << 18 | (f.saerligtKomplekseUdfordringer ? 524288 : 0) | s[2806] << 20 | s[283] << 21 | s[288] << 22 | (s[2807] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[2808] : s[2212] ? (s[2809] ? 2 : 0) : s[2214]) : 0) << 23 | s[2807] << 25 | (f.samleverMedUngeydelse ? 67108864 : 0) | s[323] << 27 | s[326] << 28 | s[2810] << 29, s[314], s[315], s[294], s[293], s[278], s[280], s[319], s[321], (f.psykiskLidelseNaevntILoven ? 1 : 0) | s[2811] << 1 | (f.gravidEfter12Uge ? 4 : 0) | s[1446] << 3 | s[1447] << 4 | s[2812] << 5 | s[2813] << 6 | s[2814] << 7 | s[2815] << 8 | s[1450] << 9 | s[1451] << 10 | (s[2816] && !s[2817] ? s[2751] : 0) << 11 | s[2816] << 14 | s[2817] << 15 | s[424] << 16 | (f.forsoergelsespligtUdenForHjemmet ? 131072 : 0) | s[333] << 18 | s[334] << 19 | s[335] << 20 | (f.erGift ? s[2750] : 0) << 21 | s[338] << 23 | s[339] << 24 | s[1455] << 25 | s[1456] << 26 | s[830] << 27 | (s[2818] ? s[2766] : 0) << 28 | s[2818] << 29, s[1444], s[1445], s[1448], s[1449], s[1452], s[1453], s[336], s[337], s[1458] << 0 | s[1459] << 1 | s[1466] << 2 | (s[333] && !s[334] && !s[335] ? s[2758] : 0) << 3 | s[1462] << 5 | s[1463] << 6 | s[1672] << 7 | s[509] << 8 | s[2819] << 9 | s[2820] << 10 | s[2821] << 11 | (f.aendringenErEnSocialBegivenhed ? 4096 : 0) | s[793] << 13 | s[791] << 14 | s[792] << 15 | (s[903] ? s[856] : s[852] ? s[917] : s[2212] ? (s[385] ? 3 : 0) : s[260] ? (s[365] ? 4 : 0) : s[860] ? s[2215] : s[2614]) << 16 | (f.storForsoergerbyrdeEllerBoligudgift ? 524288 : 0) | (f.parUdenForSaerligStoette ? 1048576 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 2097152 : 0) | s[2822] << 22 | s[2823] << 23 | (f.opfylderBetingelserForKontanthjaelp ? 16777216 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 33554432 : 0) | s[2824] << 26 | s[1468] << 27 | s[1469] << 28 | s[1470] << 29, s[1464], s[1465], s[1460], s[1461], (s[903] ? s[856] : s[260] ? s[917] : s[2825]) << 0 | (f.billigereBoligErUndersoegt ? 8 : 0) | (f.billigereBoligErRimelig ? 16 : 0) | (f.konkretBilligereBoligErFundet ? 32 : 0) | s[1471] << 6 | s[1472] << 7 | s[513] << 8 | (s[929] ? s[856] : s[847] ? s[2826] : s[2667]) << 9 | (f.skriftligtVejledtOmSanktioner ? 4096 : 0) | (f.vejledningErGennemgaaet ? 8192 : 0) | s[1473] << 14 | s[1474] << 15 | (s[903] ? s[856] : s[350] ? s[917] : s[847] ? s[909] : s[2565] ? s[874] : s[260] ? (s[160] ? 5 : 0) : s[2419]) << 16 | (f.manglendeViljeTilRaadighed ? 524288 : 0) | s[1475] << 20 | s[1476] << 21 | (f.revalideringErBevilget ? (s[903] ? s[856] : s[2212] ? s[917] : s[2827] ? s[2214] : s[847] ? s[2828] : s[919]) : 0) << 22 | s[344] << 25 | s[345] << 26 | (s[2829] ? (s[260] ? s[912] : s[2427]) : 0) << 27 | s[2829] << 29, s[341], s[342], s[343] << 0 | s[1480] << 1 | s[1481] << 2 | (s[0] ? s[2830] : 0) << 3 | s[416] << 5 | s[1482] << 6 | s[1483] << 7 | (s[0] ? (s[2831] ? s[912] : s[422] ? 2 : 0) : 0) << 8 | s[359] << 10 | s[360] << 11 | (s[2832] ? s[2830] : 0) << 12 | s[2832] << 14 | s[2833] << 15 | s[2834] << 16 | s[2835] << 17 | s[2836] << 18 | s[2837] << 19 | s[1488] << 20 | s[352] << 21 | (s[0] ? (s[2548] ? s[912] : s[2838]) : 0) << 22 | s[356] << 24 | s[355] << 25 | s[912] << 26 | s[1491] << 27 | s[1492] << 28, s[1478], s[1479], s[358], s[357], s[354], s[351], s[1489], s[1490], (s[0] ? (s[2579] ? s[912] : s[2839] ? (s[177] ? 2 : 0) : s[860] ? (s[2840] ? 3 : 0) : s[910]) : 0) << 0 | s[1486] << 3 | s[1487] << 4 | s[1495] << 5 | s[1496] << 6 | s[861] << 7 | s[402] << 8 | s[403] << 9 | (s[158] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[861] : s[2212] ? (s[397] ? 2 : 0) : s[2214]) : 0) << 10 | s[2841] << 12 | s[2842] << 13 | s[2843] << 14 | s[396] << 15 | s[747] << 16 | s[1504] << 17 | s[375] << 18 | (s[158] ? (s[2548] ? s[861] : s[2838]) : 0) << 19 | s[378] << 21 | s[379] << 22 | s[1511] << 23 | s[1512] << 24 | (s[158] ? (s[852] ? s[861] : s[2548] ? (s[385] ? 2 : 0) : s[2844] ? s[2553] : s[439] ? 4 : 0) : 0) << 25 | s[1506] << 28 | s[1507] << 29, s[1484], s[1485], s[1493], s[1494], s[401], s[400], s[377], s[374], s[398], s[399], s[2845] << 0 | (f.ansatIFleksjobVedForloebetsStart ? 2 : 0) | s[1508] << 2 | s[1509] << 3 | s[1510] << 4 | s[1516] << 5 | s[1517] << 6 | s[1518] << 7 | (s[158] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[861] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[2846] ? 2 : 0) : s[2847] ? 3 : 0) : 0) << 8 | s[1499] << 10 | s[1500] << 11 | s[1501] << 12 | s[1502] << 13 | s[1503] << 14 | (s[2848] ? s[2373] : 0) << 15 | s[2848] << 17 | s[1513] << 18 | s[1514] << 19 | s[1515] << 20 | (s[0] ? (s[2844] ? s[912] : s[439] ? 2 : 0) : 0) << 21 | s[412] << 23 | s[411] << 24 | s[2849] << 25 | s[1521] << 26 | s[1522] << 27 | s[409] << 28 | s[410] << 29, s[1497], s[1498], s[1519], s[1520], (s[158] ? (s[2839] ? s[861] : s[2840] ? 2 : 0) : 0) << 0 | s[1530] << 2 | s[408] << 3 | s[407] << 4 | s[2850] << 5 | s[2851] << 6 | s[2852] << 7 | s[2853] << 8 | (f.ferienErAftalt ? 512 : 0) | s[1523] << 10 | s[1524] << 11 | (s[158] ? (s[2212] ? s[861] : s[365] ? 2 : 0) : 0) << 12 | s[2854] << 14 | s[2855] << 15 | (f.deltagerAktivt ? 65536 : 0) | s[2856] << 17 | s[2857] << 18 | (f.holderFerieMedYdelse ? 524288 : 0) | s[1525] << 20 | s[1526] << 21 | s[1527] << 22 | (s[2858] ? (s[2642] ? s[861] : s[414] ? 2 : 0) : 0) << 23 | s[2858] << 25 | s[1533] << 26 | s[419] << 27 | s[1534] << 28, s[1528], s[1529], s[1531], s[1532], (s[417] ? (s[928] ? s[915] : s[2859] ? s[2860] : s[2861] ? (s[498] ? 3 : 0) : s[2862] ? (s[2863] ? 4 : 0) : s[2864] ? (s[2865] ? 5 : 0) : s[2866] ? 6 : 0) : 0) << 0 | s[417] << 3 | (f.personligKontaktErForsoegt ? 16 : 0) | (s[417] ? s[2867] : 0) << 5 | s[1544] << 7 | s[1545] << 8 | (s[1544] ? s[2867] : 0) << 9 | s[2868] << 11 | s[2869] << 12 | s[2870] << 13 | s[2871] << 14 | s[2872] << 15 | (f.kontaktErGenoprettet ? 65536 : 0) | s[1540] << 17 | s[1541] << 18 | (s[2873] ? s[2867] : 0) << 19 | s[2873] << 21 | s[2874] << 22 | s[2875] << 23 | s[2876] << 24 | s[2877] << 25 | (f.rimeligGrundTilBrud ? 67108864 : 0) | s[1546] << 27 | s[1547] << 28 | s[1548] << 29, s[1535], s[1536], s[1542], s[1543], s[1538], s[1539], (s[2878] ? s[2867] : 0) << 0 | s[2878] << 2 | s[2879] << 3 | (f.nedsatSammeMaaned ? 16 : 0) | s[1551] << 5 | s[1552] << 6 | (s[1551] && !s[2880] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[915] : s[2881] ? 2 : 0) : 0) << 7 | s[2880] << 9 | s[1553] << 10 | s[1554] << 11 | (f.ydelsenBoerOphoere ? 4096 : 0) | (f.modBedreVidende ? 8192 : 0) | s[2882] << 14 | s[2883] << 15 | (s[158] ? (s[847] ? s[861] : s[853] ? s[2884] : s[2579] ? s[2885] : s[2886] ? s[2612] : s[854] ? (s[550] ? 5 : 0) : s[2565] ? (s[197] ? 6 : 0) : s[2887] ? s[2888] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[557] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[38] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[2889] ? 10 : 0) : s[2890] ? (s[2891] ? 11 : 0) : s[522] ? 12 : 0) : 0) << 16 | s[429] << 20 | s[435] << 21 | (f.revalideringErBevilget ? (s[903] ? s[856] : s[2892] ? s[917] : s[847] ? s[2893] : s[2578]) : 0) << 22 | (f.foelgerRevalideringsplanen ? 33554432 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 67108864 : 0) | s[2894] << 27 | (f.netopForladtSkolen ? 268435456 : 0) | (f.kanKlareSigMedSU ? 536870912 : 0), s[1549], s[1550], s[1555], s[1556], s[1557], s[1558], s[1560], s[1561], s[2895] << 0 | (f.saerligtBegraensedeErhvervsmuligheder ? 2 : 0) | s[1562] << 2 | s[1563] << 3 | s[1564] << 4 | (f.revalideringErBevilget ? (s[903] ? s[856] : s[2896] ? s[917] : s[2831] ? s[2897] : s[847] ? s[2898] : s[919]) : 0) << 5 | s[1583] << 8 | s[1584] << 9 | s[1585] << 10 | (s[2899] ? s[2900] : 0) << 11 | s[2899] << 14 | s[1577] << 15 | s[1578] << 16 | (s[273] ? 0 : s[2900]) << 17 | s[1573] << 20 | s[1574] << 21 | s[2901] << 22 | s[2902] << 23 | (f.arbejdsindtaegtTilHoejesteSygedagpenge ? 16777216 : 0) | s[430] << 25 | s[431] << 26 | (s[2903] ? s[2900] : 0) << 27, s[1575], s[1576], s[1571], s[1572], s[427], s[428], s[2904] << 0 | s[2905] << 1 | s[1567] << 2 | s[1568] << 3 | (s[2903] ? s[2685] : 0) << 4 | s[1570] << 7 | (s[1570] ? 0 : s[2906] <= 13858 /* 2007-12-11 */ ? 1 : s[2906] <= 18261 /* 2019-12-31 */ ? (s[2906] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[2906] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 8 | s[1581] << 10 | s[1582] << 11 | (s[2907] && !s[2908] ? s[2900] : 0) << 12 | s[2907] << 15 | s[2908] << 16 | s[2909] << 17 | s[2910] << 18 | s[2911] << 19 | s[1587] << 20 | (s[825] && !s[436] && s[2] ? s[2685] : 0) << 21 | s[1588] << 24 | s[1589] << 25 | (f.kortvarigAfbrydelseUdenBetydning ? 67108864 : 0) | (f.fravaerVedBarselIRevalidering ? 134217728 : 0) | s[1592] << 28, s[1565], s[1566], s[1579], s[1580], s[1590], s[1591], (f.revalideringErBevilget ? (s[903] ? s[856] : s[2896] ? s[917] : s[2831] ? s[2897] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[2898] : s[2844] ? (s[2912] ? 5 : 0) : s[847] ? (s[439] ? 6 : 0) : s[860] ? s[2913] : s[2914]) : 0) << 0 | s[2915] << 4 | s[1593] << 5 | s[1594] << 6 | (f.revalideringErBevilget ? (s[847] ? s[856] : s[2371]) : 0) << 7 | s[2916] << 9 | s[1598] << 10 | (s[1598] ? 0 : s[2917] <= 16616 /* 2015-06-30 */ ? 1 : s[2917] >= 16617 /* 2015-07-01 */ ? 2 : 0) << 11 | s[1599] << 13 | s[1600] << 14 | (s[903] ? s[2323] : s[846] ? s[917] : s[879]) << 15 | s[2918] << 17 | s[2919] << 18 | s[2920] << 19 | s[2921] << 20 | s[2922] << 21 | s[2923] << 22 | s[2924] << 23 | s[504] << 24 | s[920] << 25 | s[2925] << 26 | (s[2925] === 1 ? s[2926] : s[2925] === 2 ? s[2926] : 0) << 28 | (f.ledighedsydelseForAfbrydelse ? 536870912 : 0), s[1595], s[1596], s[448] << 0 | s[445] << 1 | (f.erVisiteretTilFleksjob ? s[2333] : 0) << 2 | s[446] << 4 | s[447] << 5 | s[2927] << 6 | s[484] << 7 | s[486] << 8 | (s[2928] && !s[2929] ? (s[2930] ? s[912] : s[2931] ? s[2932] : s[2933] ? 3 : 0) : 0) << 9 | s[2928] << 11 | s[2929] << 12 | s[2934] << 13 | s[2935] << 14 | s[495] << 15 | s[496] << 16 | (s[0] ? (s[2930] ? s[912] : s[2551] ? s[2932] : s[2931] ? s[2668] : s[260] ? (s[2933] ? 4 : 0) : s[2215]) : 0) << 17 | s[2936] << 20 | s[2937] << 21 | s[456] << 22 | s[457] << 23 | s[450] << 24 | (s[450] ? (s[860] ? (s[450] ? 1 : 0) : s[2938]) : 0) << 25 | s[2939] << 27 | (f.ventesRaskInden8Uger ? 268435456 : 0) | s[2940] << 29, s[1603], s[1604], s[494], s[493], s[2941] << 0 | (f.oenskerTidligOpfoelgning ? 2 : 0) | s[2942] << 2 | s[455] << 3 | s[453] << 4 | s[454] << 5 | (s[946] ? s[856] : s[2197] ? s[2428] : s[2565] ? s[2198] : s[860] ? s[2566] : s[2943]) << 6 | s[2944] << 9 | s[2945] << 10 | s[2946] << 11 | s[2947] << 12 | s[459] << 13 | s[458] << 14 | (s[160] && s[463] ? 1 : s[160] && !s[462] ? (s[860] ? (s[160] ? 2 : 0) : s[2948]) : 0) << 15 | s[462] << 18 | s[2949] << 19 | s[2950] << 20 | s[2951] << 21 | s[594] << 22 | s[2952] << 23 | s[2953] << 24 | s[584] << 25 | (f.forudsigeligtForloeb ? 67108864 : 0) | s[2954] << 27 | s[2955] << 28 | s[2956] << 29, s[2957] << 0 | s[2958] << 1 | s[2959] << 2 | (f.opfoelgningOenskes ? 8 : 0) | (f.opfoelgningAlligevel ? 16 : 0) | s[2960] << 5 | s[2961] << 6 | s[1937] << 7 | s[1938] << 8 | (s[463] ? 1 : s[462] ? 0 : s[946] ? s[888] : s[2197] ? s[2962] : s[2963]) << 9 | s[461] << 12 | s[460] << 13 | s[1607] << 14 | s[1608] << 15 | (s[2964] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[2323] : s[846] ? (s[2965] ? 2 : 0) : s[879]) : 0) << 16 | s[2964] << 18 | s[1611] << 19 | (s[2966] ? 1 : s[903] ? s[2967] : s[2415]) << 20 | s[2966] << 22 | (f.modtogLedighedsydelse30Juni2006 ? 8388608 : 0) | s[2968] << 24 | s[2969] << 25 | s[2970] << 26 | s[2971] << 27 | s[2972] << 28 | (f.revurderetFoer ? 536870912 : 0), s[1935], s[1936], s[1605], s[1606], s[1609], s[1610], s[2973] << 0 | s[2974] << 1 | s[2975] << 2 | s[2976] << 3 | s[2977] << 4 | s[2978] << 5 | s[2979] << 6 | s[1614] << 7 | s[2323] << 8 | s[2980] << 9 | s[2981] << 10 | s[1617] << 11 | s[1618] << 12 | s[2982] << 13 | (s[2982] === 1 ? 0 : s[2982] === 2 ? 0 : s[2982] === 4 ? (s[2983] ? 1 : 0) : 0) << 16 | s[925] << 17 | s[4] << 18 | s[2983] << 19 | (f.flyttedeKommuneMedLedighedsydelse ? 1048576 : 0) | (f.flytningForhindrerFristen ? 2097152 : 0) | s[1619] << 22 | s[1620] << 23 | s[1623] << 24 | s[1624] << 25 | s[1627] << 26 | s[1628] << 27 | s[1631] << 28 | s[1632] << 29, s[1612], s[1613], s[1615], s[1616], s[1621], s[1622], s[1625], s[1626], s[1629], s[1630], s[1633], s[1634], s[831] << 0 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[2984] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[2985] ? 3 : 0) : s[2986] ? 4 : 0) << 1 | s[2987] << 4 | s[2988] << 5 | s[2989] << 6 | s[2990] << 7 | s[1640] << 8 | (s[1640] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1640] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 9 | s[1641] << 11 | s[1642] << 12 | s[2991] << 13 | s[2992] << 14 | s[2993] << 15 | (f.berettigetVedOvergangen ? 65536 : 0) | s[2994] << 17 | s[1647] << 18 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1647] ? 1 : 0) : s[2995] ? 2 : 0) << 19 | s[1648] << 21 | s[1649] << 22 | s[1650] << 23 | (s[2859] ? s[2996] : s[2861] ? (s[498] ? 2 : 0) : s[2862] ? (s[2863] ? 3 : 0) : s[2864] ? (s[2865] ? 4 : 0) : s[2866] ? 5 : 0) << 24 | s[1651] << 27 | s[1652] << 28 | (f.harSoegtAktivtMedLedighedsydelse ? 536870912 : 0), s[1636], s[1637], s[1638], s[1639], s[1643], s[1644], s[1645], s[1646], s[1653], s[1654], s[1655] << 0 | s[1656] << 1 | (s[1655] ? (s[2997] ? s[2996] : s[2998]) : 0) << 2 | s[2999] << 4 | s[3000] << 5 | s[832] << 6 | s[3001] << 7 | s[3002] << 9 | s[3003] << 10 | s[3004] << 11 | s[3005] << 12 | s[3006] << 13 | s[1662] << 14 | s[1663] << 15 | (s[1662] ? s[3001] : 0) << 16 | s[1664] << 18 | s[1665] << 19 | s[3007] << 20 | s[3008] << 21 | s[3009] << 22 | s[3010] << 23 | s[3011] << 24 | s[3012] << 25 | s[3013] << 26 | s[3014] << 27 | s[3015] << 28 | s[3016] << 29, s[1657], s[1658], s[1660], s[1661], s[3017] << 0 | s[3018] << 1 | s[1666] << 2 | s[1667] << 3 | (s[846] ? s[2323] : s[2212] ? s[862] : s[2214]) << 4 | s[1668] << 6 | s[1669] << 7 | (f.staarTilRaadighedForFleksjob ? 256 : 0) | (f.pensionssagUnderBehandling ? 512 : 0) | s[507] << 10 | s[510] << 11 | s[3019] << 12 | s[3020] << 13 | s[3021] << 14 | s[3022] << 15 | s[506] << 16 | s[505] << 17 | s[3023] << 18 | s[515] << 19 | s[1723] << 20 | (f.udgiftenErPaataget ? 2097152 : 0) | s[3024] << 22 | (f.hjaelpTrodsSenAnsoegning ? 8388608 : 0) | s[1670] << 24 | s[1671] << 25 | (s[903] ? s[856] : s[847] ? s[917] : s[857]) << 26 | (f.egenBetalingVanskeliggoerFremtiden ? 268435456 : 0) | s[517] << 29, s[518] << 0 | (f.udgiftenErHeltAfgoerende ? 2 : 0) | s[3025] << 2 | s[1673] << 3 | s[1674] << 4 | (f.udsaettelsestruetPaaGrundAfRestance ? 32 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 64 : 0) | (f.hjaelpenDaekkerKunSanktion ? 128 : 0) | (f.kanIkkeBetaleUdgiften ? 256 : 0) | s[1675] << 9 | s[1676] << 10 | s[1677] << 11 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2192] : 0) << 12 | s[1678] << 14 | s[1679] << 15 | (f.udgiftenDaekkesEfterAndenLov ? 65536 : 0) | (f.behandlingenErNoedvendig ? 131072 : 0) | s[3026] << 18 | (f.behandlingUdenForDetOffentlige ? 524288 : 0) | s[3027] << 20 | (f.offentligBehandlingFindes ? 2097152 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 4194304 : 0) | s[1682] << 23 | s[1683] << 24 | (s[846] ? s[856] : s[260] ? s[862] : s[3028]) << 25 | s[3029] << 27 | s[3030] << 28 | s[3031] << 29, s[1680], s[1681], (f.ydelsenSvarerTilKontanthjaelp ? 1 : 0) | s[3032] << 1 | s[3033] << 2 | (f.opfylderKontanthjaelpensOekonomi ? 8 : 0) | s[3034] << 4 | s[3035] << 5 | s[3036] << 6 | s[3037] << 7 | s[196] << 8 | s[1686] << 9 | s[1687] << 10 | (s[1682] && !s[1683] && s[2] ? (s[846] ? s[856] : s[350] ? s[862] : s[3038] ? s[909] : s[260] ? (s[3039] ? 4 : 0) : s[2215]) : 0) << 11 | s[3040] << 14 | s[3041] << 15 | s[3042] << 16 | s[3043] << 17 | s[272] << 18 | s[833] << 19 | s[1689] << 20 | s[1692] << 21 | (s[833] && !s[1689] && s[2] ? (s[846] ? s[856] : s[3038] ? s[862] : s[3039] ? 3 : 0) : 0) << 22 | s[834] << 24 | s[1694] << 25 | (f.faarKontanthjaelpVedMedicin ? 67108864 : 0) | s[3044] << 27 | s[3045] << 28 | s[3046] << 29, s[1684], s[1685], s[1690], s[1691], s[3047] << 0 | s[3048] << 1 | s[1697] << 2 | (s[834] && !s[1694] && s[2] ? s[2758] : 0) << 3 | s[1698] << 5 | s[1699] << 6 | s[1700] << 7 | (s[3049] ? s[2750] : 0) << 8 | s[3049] << 10 | s[3050] << 11 | s[1701] << 12 | s[1702] << 13 | s[1703] << 14 | (s[3051] ? s[3052] : 0) << 15 | s[3051] << 18 | s[1704] << 19 | s[1705] << 20 | (f.flytningenForbedrerForholdene ? 2097152 : 0) | s[3053] << 22 | (f.flytterTilUdlandet ? 8388608 : 0) | (f.knyttetTilLandetDerFlyttesTil ? 16777216 : 0) | s[1706] << 25 | s[1707] << 26 | s[1708] << 27 | s[1709] << 28 | s[1712] << 29, s[1695], s[1696], s[1714], s[1715], s[1710], s[1711], s[1713] << 0 | s[3054] << 1 | s[3055] << 2 | s[1721] << 3 | s[1722] << 4 | s[1729] << 5 | s[1730] << 6 | s[1731] << 7 | (f.fikSUForSammeTid ? (s[903] ? s[856] : s[2896] ? s[917] : s[2831] ? s[2897] : s[2898]) : 0) << 8 | (f.fikSUForSammeTid ? 2048 : 0) | s[1726] << 12 | s[1727] << 13 | s[1728] << 14 | (f.doemtForHandlingILovensListe ? (s[903] ? s[856] : s[2892] ? s[917] : s[2827] ? s[2893] : s[2828]) : 0) << 15 | (f.doemtForHandlingILovensListe ? 262144 : 0) | s[1724] << 19 | s[1725] << 20 | (f.undlodOplysningerModBedreVidende ? 2097152 : 0) | (f.modtogUberettigetModBedreVidende ? 4194304 : 0) | (f.sanktionIDagpenge ? 8388608 : 0) | s[1732] << 24 | s[1733] << 25 | s[1734] << 26 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1734] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[3056] ? 3 : 0) : s[3057] ? 4 : 0) << 27, s[1717], s[1718], s[1719], s[1720], s[3058] << 0 | s[3059] << 1 | s[3060] << 2 | s[3061] << 3 | s[3062] << 4 | s[3063] << 5 | (f.fikHjaelpTilBoligindskud ? 64 : 0) | s[1736] << 7 | s[835] << 8 | (f.fikHjaelpTilBoligindskud ? s[2750] : 0) << 9 | (f.fikHjaelpTilBoligindskud ? s[2758] : 0) << 11 | s[1742] << 13 | s[1743] << 14 | s[1744] << 15 | (f.selvforskyldtLedig ? s[3052] : 0) << 16 | (f.selvforskyldtLedig ? 524288 : 0) | s[1740] << 20 | s[1741] << 21 | (f.hjaelpenYdesUnderTilbud ? 4194304 : 0) | (f.oplystOmTilbagebetalingspligt ? 8388608 : 0) | s[3064] << 24 | s[3065] << 25 | s[3066] << 26 | (f.brugteMidlerUndtagetFraForsoergelse ? 134217728 : 0) | (f.uforsvarligOekonomi ? 268435456 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 536870912 : 0), s[1738], s[1739], (f.indblandetIArbejdsstrid ? 1 : 0) | (f.kanSnartBetaleTilbage ? 2 : 0) | s[1745] << 2 | s[1746] << 3 | (f.senereErstatningForSammeTid ? 16 : 0) | (f.erstatningForTabAfErhvervsevne ? 32 : 0) | s[1747] << 6 | s[1748] << 7 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[856] : s[2197] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[860] ? s[2198] : s[2890] ? s[910] : s[522] ? 5 : 0) << 8 | s[537] << 11 | s[1814] << 12 | s[1815] << 13 | (s[3067] ? (s[846] ? s[856] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[862] : s[847] ? (s[3068] ? 3 : 0) : s[2639]) : 0) << 14 | s[3067] << 17 | s[3069] << 18 | (f.heltAabenbartIngenForbedring ? 524288 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 1048576 : 0) | s[3070] << 21 | (f.bedtOmAfgoerelseOmPensionAlene ? 4194304 : 0) | (f.utvivlsomtIkkePension ? 8388608 : 0) | s[1749] << 24 | s[1750] << 25 | s[1751] << 26 | (s[3071] ? 1 : s[846] ? s[888] : s[2197] ? s[879] : s[2963]) << 27, s[3071] << 0 | s[3072] << 1 | s[3073] << 2 | s[3074] << 3 | s[3075] << 4 | s[1752] << 5 | s[1753] << 6 | (s[846] ? s[856] : s[2197] ? s[862] : s[2565] ? s[2198] : s[884] ? s[2566] : s[938]) << 7 | s[3076] << 10 | s[3077] << 11 | s[3078] << 12 | s[3079] << 13 | (f.behovForUndervisningsomraadet ? 16384 : 0) | s[836] << 15 | s[1758] << 16 | s[534] << 17 | (s[3080] ? s[3081] : s[3082] ? s[3083] : s[536] ? 3 : 0) << 18 | (f.sagVerserede1Januar2020 ? 1048576 : 0) | (f.vaelgerSeniorpension ? 2097152 : 0) | s[1757] << 22 | (s[836] && !s[1758] && s[534] ? s[3081] : 0) << 23 | s[1762] << 24 | s[1763] << 25 | (s[1762] ? s[1443] : 0) << 26 | (f.modtogHjaelp30Juni2025 ? 134217728 : 0) | s[1771] << 28 | s[1772] << 29, s[1754], s[1755], s[1760], s[1761], (s[2285] ? s[856] : s[2286]) << 0 | (f.harDanskIndfoedsret ? 4 : 0) | s[3084] << 3 | s[3085] << 4 | s[3086] << 5 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 64 : 0) | s[528] << 7 | s[529] << 8 | (f.ligestilletEfterEUEllerOverenskomst ? 512 : 0) | s[1779] << 10 | s[1780] << 11 | s[1781] << 12 | (f.vurderingsdato <= 18247 /* 2019-12-17 */ ? s[856] : s[2288] ? (s[3087] ? 2 : 0) : s[3088]) << 13 | s[1775] << 15 | s[1776] << 16 | s[3089] << 17 | s[3090] << 18 | s[3091] << 19 | s[1777] << 20 | s[1778] << 21 | (f.flyttetEfterTilkendelsen ? 4194304 : 0) | s[3092] << 23 | s[3093] << 24 | s[3094] << 25 | s[3095] << 26 | s[3096] << 27 | s[3097] << 28 | s[1773] << 29, s[1774] << 0 | s[3098] << 1 | s[3099] << 2 | s[3100] << 3 | s[3101] << 4 | (f.harFastBopaelIDanmark ? 32 : 0) | s[3102] << 6 | s[3103] << 7 | (f.harFastBopaelPaaFaeroeerneEllerIGroenland ? 256 : 0) | (f.harHyrePaaDanskSkib ? 512 : 0) | s[3104] << 10 | (f.saerligeOmstaendighederForPensionIUdlandet ? 2048 : 0) | s[1782] << 12 | s[1783] << 13 | s[1786] << 14 | s[1787] << 15 | s[3105] << 16 | (s[3105] === 1 ? s[3106] : s[3105] === 2 ? s[3106] : 0) << 18 | s[930] << 19 | s[931] << 20 | s[1790] << 21 | s[1791] << 22 | s[3107] << 23 | (s[3107] === 1 ? 0 : s[3107] === 2 ? (s[527] ? 1 : s[3108] ? 0 : 2) : 0) << 25 | s[527] << 27 | s[3108] << 28 | s[1794] << 29, s[1784], s[1785], s[1788], s[1789], s[1792], s[1793], s[3109] << 0 | (s[3109] === 2 ? 0 : s[3109] === 3 ? 0 : s[3109] === 4 ? (s[3108] ? 0 : 1) : 0) << 3 | s[934] << 4 | s[3110] << 5 | s[936] << 6 | s[1795] << 7 | s[1796] << 8 | s[1797] << 9 | s[1798] << 10 | s[1799] << 11 | (s[2285] ? s[856] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[2286] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[3111] ? 3 : 0) : s[3112] ? 4 : 0) << 12 | s[531] << 15 | s[532] << 16 | (s[2285] ? s[856] : s[846] ? s[2286] : s[860] ? s[879] : s[910]) << 17 | s[530] << 20 | s[1802] << 21 | s[1803] << 22 | (s[846] ? s[856] : s[2576] ? s[862] : s[3113] ? s[2577] : s[860] ? s[3114] : s[923]) << 23 | s[3115] << 26 | (f.dokumenteretIngenForbedring ? 134217728 : 0) | s[1804] << 28 | s[1805] << 29, (f.arbejdsevnenErVarigtNedsat ? 1 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 2 : 0) | s[1800] << 2 | s[1801] << 3 | (s[2285] ? s[856] : s[860] ? s[2286] : s[924]) << 4 | s[3116] << 6 | s[3117] << 7 | s[1806] << 8 | s[1807] << 9 | (s[2285] ? s[856] : s[846] ? s[2286] : s[847] ? s[879] : s[2578]) << 10 | s[1808] << 13 | s[1809] << 14 | (f.bedtOmAfgoerelseOmPensionAlene ? (s[2285] ? s[856] : s[846] ? s[2286] : s[879]) : 0) << 15 | s[1810] << 17 | s[1811] << 18 | (s[3080] ? s[3081] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[3083] : s[3082] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[536] ? 4 : 0) << 19 | s[3118] << 22 | s[3119] << 23 | (f.langvarigOgAktuelTilknytning ? 16777216 : 0) | s[1812] << 25 | s[1813] << 26 | (s[2285] ? s[856] : s[846] ? s[2286] : s[860] ? s[879] : s[3120]) << 27, s[3121] << 0 | s[3122] << 1 | s[3123] << 2 | s[1816] << 3 | s[1817] << 4 | (s[2285] ? s[856] : s[846] ? s[2286] : s[884] ? s[879] : s[3124]) << 5 | (f.redegoerelseForIngenForbedring ? 256 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 512 : 0) | (f.forklaringPaaVarigNedsaettelse ? 1024 : 0) | s[3125] << 11 | (f.forklaringPaaManglendeSelvforsoergelse ? 4096 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 8192 : 0) | (f.planMedFuldAfklaring ? 16384 : 0) | (f.dokumentationForUdtoemteIndsatser ? 32768 : 0) | s[1818] << 16 | s[1819] << 17 | (f.moedeMedBeslutterneErTilbudt ? 262144 : 0) | s[555] << 19 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[3126] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 20 | s[2177] << 22 | s[2178] << 23 | s[3127] << 24 | s[3128] << 25 | s[3129] << 26 | (f.langTilknytningMed20Til25Aar ? 134217728 : 0) | s[1823] << 28 | s[1824] << 29, s[1820], s[1821], (s[847] ? s[856] : s[853] ? s[2884] : s[2885]) << 0 | s[3130] << 2 | s[3131] << 3 | s[3132] << 4 | s[3133] << 5 | (f.varigtNedsatISenesteJob ? 64 : 0) | s[3134] << 7 | s[3135] << 8 | s[3136] << 9 | s[837] << 10 | s[1827] << 11 | s[1828] << 12 | (s[837] ? 0 : s[3137] <= 18261 /* 2019-12-31 */ ? 1 : s[3137] <= 18669 /* 2021-02-11 */ ? (s[3138] ? 2 : 0) : s[3139] ? 3 : 0) << 13 | s[547] << 15 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[856] : s[2288] ? (s[541] ? 2 : 0) : s[3088]) << 16 | s[3140] << 18 | s[3141] << 19 | s[3142] << 20 | s[3143] << 21 | s[3144] << 22 | s[3145] << 23 | s[3146] << 24 | s[1838] << 25 | s[1839] << 26 | s[3147] << 27 | s[3148] << 28 | s[1833] << 29, s[1829], s[1830], s[1831], s[1832], s[546], s[545], s[1836], s[1837], s[1834] << 0 | s[1835] << 1 | s[3149] << 2 | s[3150] << 3 | s[3151] << 4 | s[3152] << 5 | s[3153] << 6 | s[3154] << 7 | s[3155] << 8 | (f.tilknytningI9Maaneder ? 512 : 0) | (f.kommerFraFleksydelse ? 1024 : 0) | s[1842] << 11 | s[3156] << 12 | s[3157] << 13 | s[3158] << 14 | s[3159] << 15 | s[3160] << 16 | s[1844] << 17 | (s[1844] ? 0 : s[3161] <= 18669 /* 2021-02-11 */ ? 1 : s[3161] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 18 | s[1846] << 20 | (s[1846] ? 0 : s[3162] <= 18669 /* 2021-02-11 */ ? 1 : s[3162] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 21 | s[1847] << 23 | s[1848] << 24 | s[1849] << 25 | (s[2285] ? s[856] : f.vurderingsdato <= 19107 /* 2022-04-25 */ ? s[2286] : s[3163] ? (s[3164] ? 3 : 0) : s[3165]) << 26 | s[1850] << 29, s[1840], s[1841], s[1851] << 0 | (s[2285] ? s[856] : s[2886] ? s[2286] : s[3163] ? s[3166] : s[3165]) << 1 | (f.aegtefaelleHarOgsaaPension ? 16 : 0) | s[1856] << 5 | s[1857] << 6 | (s[2285] ? s[856] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[2286] : s[3113] ? (s[3167] ? 3 : 0) : s[3114]) << 7 | (f.giftEllerSamlevende ? 1024 : 0) | s[1862] << 11 | s[1863] << 12 | s[1864] << 13 | (s[3168] ? s[3169] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3170] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3171] ? 3 : 0) : s[3172] ? 4 : 0) << 14 | s[3173] << 17 | s[3174] << 18 | s[1860] << 19 | s[1861] << 20 | s[3175] << 21 | (s[3175] === 1 ? s[3176] : s[3175] === 2 ? s[3176] : 0) << 23 | s[3177] << 24 | s[1868] << 25 | (s[1868] ? 0 : s[3178] <= 14518 /* 2009-10-01 */ ? 1 : s[3178] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 26 | s[1871] << 28 | s[1872] << 29, s[1852], s[1853], s[1854], s[1855], s[1858], s[1859], s[1865], s[1866], s[1873] << 0 | (s[3179] ? s[856] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[768] ? 2 : 0) : s[3180] ? 3 : 0) << 1 | s[1869] << 3 | s[1870] << 4 | (s[2285] ? s[856] : s[2886] ? s[2286] : s[2887] ? s[3166] : s[557] ? 4 : 0) << 5 | (f.vaesentligtForbedretOgSelvforsoergende ? 256 : 0) | s[3181] << 9 | s[3182] << 10 | (f.samtykkerTilFrakendelse ? 2048 : 0) | s[3183] << 12 | s[3184] << 13 | (f.udsendtMedPsykiskLidelse ? 16384 : 0) | s[3185] << 15 | (f.saerligeOmstaendighederForFrakendelse ? 65536 : 0) | s[1878] << 17 | s[1879] << 18 | s[1882] << 19 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[3126] : s[1882] ? 2 : 0) << 20 | (f.foertidspensionErBevilget ? 4194304 : 0) | s[1883] << 23 | s[1884] << 24 | s[562] << 25 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[562] ? 1 : 0) : s[561] ? 2 : 0) << 26 | s[1888] << 28 | s[1889] << 29, s[1874], s[1875], s[1876], s[1877], s[1880], s[1881], s[1886], s[1887], (s[846] ? s[856] : s[860] ? s[862] : s[2948]) << 0 | s[1892] << 3 | s[1893] << 4 | (s[1892] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3186] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 5 | s[3186] << 7 | s[3187] << 8 | (f.forkertVejledning ? 512 : 0) | (f.saerligeOmstaendighederForRefusion ? 1024 : 0) | s[1897] << 11 | s[1898] << 12 | s[1894] << 13 | s[1895] << 14 | s[1896] << 15 | s[3188] << 16 | s[3189] << 17 | s[3190] << 18 | s[3191] << 19 | s[3192] << 20 | s[3193] << 21 | s[570] << 22 | s[3194] << 23 | s[1903] << 25 | s[1904] << 26 | (f.feriePasserMedForloebet ? 134217728 : 0) | (f.ferieIndenForFerieloven ? 268435456 : 0) | (f.ferieAftalt ? 536870912 : 0), s[1890], s[1891], s[1905], s[1906], s[1907] << 0 | (f.ferieAftalt ? s[3194] : 0) << 1 | s[1908] << 3 | s[1909] << 4 | s[1914] << 5 | s[1915] << 6 | s[3195] << 7 | (s[3195] === 1 ? s[3196] : s[3195] === 2 ? s[3196] : 0) << 9 | s[941] << 10 | (f.saerligeGrundeTilAndetTidspunkt ? 2048 : 0) | s[1916] << 12 | s[1917] << 13 | (s[946] ? s[856] : s[846] ? s[2428] : s[2429] ? s[879] : s[860] ? s[2430] : s[923]) << 14 | (f.arbejdsevnenErAfklaret ? 131072 : 0) | (f.berettigetTilRevalidering ? 262144 : 0) | (f.berettigetTilFleksjob ? 524288 : 0) | (f.berettigetTilFoertidspension ? 1048576 : 0) | (f.berettigetTilRessourceforloeb ? 2097152 : 0) | s[1920] << 22 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[856] : s[1920] ? 2 : 0) << 23 | (f.ophoerErAfgjort ? 33554432 : 0) | s[1923] << 26 | s[784] << 27 | (s[115] ? (s[870] ? (s[109] <= 14612 /* 2010-01-03 */ ? s[872] : s[871] ? (s[107] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3197] ? 3 : 0) : 0) : 0) << 28, s[1912], s[1913], s[1918], s[1919], s[1921], s[1922], s[3198] << 0 | s[3199] << 1 | s[1925] << 2 | s[1926] << 3 | (s[946] ? s[856] : s[2548] ? s[2428] : s[2553]) << 4 | (f.sagenErBelyst ? 64 : 0) | s[1929] << 7 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[1929] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 8 | s[1930] << 10 | s[1931] << 11 | s[1932] << 12 | (s[2197] ? s[856] : s[847] ? s[2206] : s[857]) << 13 | s[1933] << 15 | s[1934] << 16 | (f.oenskerLaegeattest ? 131072 : 0) | (f.attestIndhentet ? 262144 : 0) | s[591] << 19 | s[586] << 20 | s[585] << 21 | (f.tilbagevendenForestaar ? 4194304 : 0) | (f.risikoForLangtForloeb ? 8388608 : 0) | s[578] << 24 | s[579] << 25 | (f.behovForTvaerfagligIndsats ? 67108864 : 0) | s[592] << 27 | s[593] << 28 | s[1941] << 29, s[1927], s[1928], s[1939], s[1940], s[1942] << 0 | (s[30] && s[463] ? 1 : s[30] && !s[462] ? (s[2565] ? s[2884] : s[860] ? s[3200] : s[3120]) : 0) << 1 | s[581] << 4 | s[1943] << 5 | s[1944] << 6 | s[1945] << 7 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[856] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3201] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3202] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3203] ? 4 : 0) : s[860] ? (s[3204] ? 5 : 0) : s[2614]) << 8 | s[598] << 11 | s[599] << 12 | (f.fremmoedeErNoedvendigt ? 8192 : 0) | s[1948] << 14 | s[1949] << 15 | (s[584] && s[463] ? 1 : s[584] && !s[462] ? (s[3205] ? s[888] : s[946] ? (s[3206] ? 3 : 0) : s[2197] ? (s[867] ? 4 : 0) : s[847] ? s[3207] : s[2565] ? s[2697] : s[860] ? s[2888] : s[884] ? s[2914] : s[36] ? 9 : 0) : 0) << 16 | s[3208] << 20 | s[3209] << 21 | s[1950] << 22 | s[1951] << 23 | s[1952] << 24 | (s[946] ? s[856] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[2428] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3210] ? 3 : 0) : s[2197] ? (s[3211] ? 4 : 0) : s[3207]) << 25 | s[1953] << 28 | s[1954] << 29, s[1946], s[1947], s[1955] << 0 | (s[2197] ? s[856] : s[2565] ? s[2206] : s[860] ? s[3200] : s[910]) << 1 | s[1956] << 4 | s[1957] << 5 | s[1958] << 6 | (s[2197] ? s[856] : s[847] ? s[2206] : s[2565] ? s[857] : s[860] ? s[2566] : s[923]) << 7 | s[1961] << 10 | s[1962] << 11 | s[1963] << 12 | s[1964] << 13 | s[1965] << 14 | (s[3205] ? s[856] : s[946] ? (s[3206] ? 2 : 0) : s[2197] ? s[2962] : s[3212]) << 15 | s[1966] << 18 | s[1967] << 19 | (s[946] ? s[856] : s[846] ? s[2428] : s[2429] ? s[879] : s[884] ? s[2430] : s[938]) << 20 | s[3213] << 23 | (f.udebliver ? 16777216 : 0) | (f.rimeligGrund ? 33554432 : 0) | (f.skriftligtOrienteret ? 67108864 : 0) | s[603] << 27 | s[602] << 28, s[1959], s[1960], (s[946] ? s[856] : s[2551] ? s[2428] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[2668] : s[2642] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[414] ? 5 : 0) << 0 | s[3214] << 3 | s[1968] << 4 | s[1969] << 5 | s[3215] << 6 | s[3216] << 7 | (f.noedvendigBehandling ? 256 : 0) | s[3217] << 9 | s[3218] << 10 | (f.hensigtsmaessigOptraening ? 2048 : 0) | (f.opfordret ? 4096 : 0) | s[1970] << 13 | s[1971] << 14 | s[1972] << 15 | s[1973] << 16 | (f.partshoertOmOphoer ? 131072 : 0) | s[3219] << 18 | (f.harSvaretPaaPartshoering ? 524288 : 0) | s[3220] << 20 | s[1974] << 21 | s[1975] << 22 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[856] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 23 | (f.andetGrundlagEndHoertOm ? 33554432 : 0) | (f.partshoertOmNytGrundlag ? 67108864 : 0) | s[840] << 27 | s[1977] << 28 | s[1978] << 29, s[1979], s[1980], (s[946] ? s[856] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[2428] : s[3221] ? (s[3222] ? 3 : 0) : s[3223]) << 0 | s[3224] << 3 | s[3225] << 4 | (f.genoptagetFoer ? 32 : 0) | s[1983] << 6 | (s[840] && !s[1977] && !s[1978] ? s[2441] : 0) << 7 | s[612] << 9 | s[613] << 10 | (s[870] ? (s[871] ? s[872] : s[3226] ? s[873] : s[3227] ? s[3228] : s[109] <= 18318 /* 2020-02-26 */ ? s[3229] : s[109] <= 18858 /* 2021-08-19 */ ? (s[107] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[109] <= 18953 /* 2021-11-22 */ ? (s[107] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[109] <= 19051 /* 2022-02-28 */ ? (s[107] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[107] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 11 | s[736] << 15 | s[738] << 16 | (f.aftaleForSelvstaendig ? 131072 : 0) | (f.sygMedCovid19 ? 262144 : 0) | s[2066] << 19 | s[2067] << 20 | s[3230] << 21 | s[3231] << 22 | s[3232] << 23 | s[3233] << 24 | s[774] << 25 | s[776] << 26 | (f.aftaleMedArbejdsgiver ? 134217728 : 0) | s[769] << 28 | s[770] << 29, s[1981], s[1982], s[614], s[615], s[2064], s[2065], s[3234] << 0 | s[3235] << 1 | s[3236] << 2 | s[3237] << 3 | s[3238] << 4 | s[3239] << 5 | s[3240] << 6 | s[3241] << 7 | s[3242] << 8 | s[3243] << 9 | s[3244] << 10 | s[1984] << 11 | s[1985] << 12 | s[1986] << 13 | s[1989] << 14 | s[1990] << 15 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[856] : s[3245] ? 2 : 0) << 16 | s[1991] << 18 | s[1992] << 19 | s[1993] << 20 | (s[624] && !s[625] && !s[150] ? (s[148] && !s[150] && !s[3246] ? (s[154] <= 16251 /* 2014-06-30 */ ? (s[152] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[152] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 21 | s[1997] << 23 | s[1998] << 24 | (s[627] && !s[630] && !s[629] ? (s[870] ? (s[944] ? 1 : 0) : 0) : 0) << 25 | s[1999] << 26 | s[2000] << 27 | s[631] << 28 | s[632] << 29, s[1987], s[1988], s[1995], s[1996], (f.opfylderBeskaeftigelseskravetVedLivstruende ? 1 : 0) | s[2004] << 1 | (s[631] && !s[632] && s[2] ? (s[212] ? 1 : 0) : 0) << 2 | s[3247] << 3 | s[2009] << 4 | s[2010] << 5 | (f.pensionTilkendt ? (s[946] ? s[856] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[2428] : s[3221] ? (s[3248] ? 3 : 0) : s[3223]) : 0) << 6 | (f.pensionTilkendt ? 512 : 0) | (f.pensionMedTilbagevirkendeKraft ? 1024 : 0) | s[2020] << 11 | s[3249] << 12 | s[2011] << 14 | s[2012] << 15 | s[2013] << 16 | (s[3250] ? s[3249] : 0) << 17 | s[3250] << 19 | (f.retErOpbrugt ? 1048576 : 0) | s[3251] << 21 | s[644] << 22 | s[645] << 23 | s[3252] << 24 | s[3253] << 25 | s[3254] << 26 | s[648] << 27 | s[649] << 28, s[2002], s[2003], s[2007], s[2008], s[2018], s[2019], s[646], s[647], (s[3255] ? (s[945] <= 18808 /* 2021-06-30 */ ? 1 : s[3256] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[3257] << 2 | s[3258] << 3 | s[3259] << 4 | s[637] << 5 | s[3260] << 6 | s[3261] << 7 | s[3262] << 8 | s[3263] << 9 | s[635] << 10 | s[636] << 11 | s[3264] << 12 | (f.fortsatRet9Marts2020 ? 8192 : 0) | s[2016] << 14 | s[2017] << 15 | (s[3255] ? 1 : 0) << 16 | s[2021] << 17 | s[2022] << 18 | s[2023] << 19 | (s[3265] && !s[3266] ? s[3249] : 0) << 20 | s[3265] << 22 | s[3266] << 23 | s[3267] << 24 | s[652] << 25 | s[653] << 26 | (s[648] && !s[649] && s[3268] < NEVER ? (s[3268] <= 18808 /* 2021-06-30 */ ? 1 : s[3269] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[3270] << 29, s[2014], s[2015], s[650], s[651], s[3271] << 0 | s[3272] << 1 | s[3273] << 2 | s[3274] << 3 | s[3275] << 4 | s[3276] << 5 | s[3277] << 6 | s[3278] << 7 | s[3279] << 8 | s[3280] << 9 | (s[3281] <= 18808 /* 2021-06-30 */ ? 1 : s[3282] ? 2 : 0) << 10 | s[3283] << 12 | s[3284] << 13 | s[3285] << 14 | s[3286] << 15 | s[655] << 16 | (s[655] ? 0 : s[3287] <= 18808 /* 2021-06-30 */ ? 1 : s[3288] ? 2 : 0) << 17 | s[3289] << 19 | s[3290] << 20 | s[3291] << 21 | s[3292] << 22 | s[3293] << 23 | s[657] << 24 | s[659] << 25 | (s[652] && !s[653] && s[3294] < NEVER ? (s[3294] <= 18808 /* 2021-06-30 */ ? 1 : s[3295] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[3296] << 28 | s[3297] << 29, s[2024], s[654], s[661], s[663], s[3298] << 0 | s[3299] << 1 | s[3300] << 2 | s[3301] << 3 | s[656] << 4 | s[658] << 5 | (s[3302] ? (s[3303] <= 18808 /* 2021-06-30 */ ? 1 : s[3304] ? 2 : 0) : 0) << 6 | s[3305] << 8 | s[3306] << 9 | s[3307] << 10 | s[3308] << 11 | s[3309] << 12 | s[3310] << 13 | s[2027] << 14 | s[2028] << 15 | (s[3311] && !s[3312] && s[3313] < NEVER ? (s[3313] <= 18808 /* 2021-06-30 */ ? 1 : s[3314] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[3315] << 18 | s[3316] << 19 | s[3312] << 20 | s[3317] << 21 | s[3318] << 22 | s[3319] << 23 | s[3320] << 24 | s[666] << 25 | s[667] << 26 | (s[2027] && !s[2028] && s[3321] < NEVER ? (s[3321] <= 18808 /* 2021-06-30 */ ? 1 : s[3322] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[3323] << 29, s[660], s[662], s[2025], s[2026], s[664], s[665], s[3324] << 0 | s[3325] << 1 | s[3326] << 2 | s[3327] << 3 | s[3328] << 4 | s[2031] << 5 | s[2032] << 6 | (s[666] && !s[667] && s[3329] < NEVER ? (s[3329] <= 18808 /* 2021-06-30 */ ? 1 : s[3330] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[3331] << 9 | s[3332] << 10 | s[3333] << 11 | s[3334] << 12 | s[3335] << 13 | s[3336] << 14 | s[2035] << 15 | s[2036] << 16 | (s[2031] && !s[2032] && s[3337] < NEVER ? (s[3337] <= 18808 /* 2021-06-30 */ ? 1 : s[3338] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 17 | s[3339] << 19 | s[3340] << 20 | s[3341] << 21 | s[3342] << 22 | s[3343] << 23 | s[3344] << 24 | s[2041] << 25 | (s[2471] ? (s[89] <= 14691 /* 2010-03-23 */ ? s[2473] : s[2472] ? (s[90] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2482] ? (s[3345] ? 3 : 0) : s[2484] ? 4 : 0) : 0) << 26 | s[687] << 29, s[2029], s[2030], s[2033], s[2034], s[2039], s[2040], s[685], s[686], s[691] << 0 | (s[2471] ? s[2473] : 0) << 1 | s[690] << 2 | s[693] << 3 | s[2044] << 4 | s[2045] << 5 | s[2051] << 6 | s[2052] << 7 | (s[155] && !s[156] && !s[157] ? s[2477] : 0) << 8 | s[3346] << 10 | s[3347] << 11 | s[694] << 12 | s[2053] << 13 | s[2054] << 14 | s[2055] << 15 | (f.sygUnderAftaltFri ? 65536 : 0) | s[2058] << 17 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[856] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 18 | s[2072] << 20 | s[2073] << 21 | (s[120] && !s[121] && !s[119] ? s[942] : 0) << 22 | (f.sygemeldtITide ? 16777216 : 0) | (f.indsigelseModSenSygemelding ? 33554432 : 0) | (f.fyldestgoerendeBegrundelse ? 67108864 : 0) | s[699] << 27 | s[703] << 28, s[688], s[689], s[2042], s[2043], s[2049], s[2050], s[2056], s[2057], s[2070], s[2071], s[701], s[700], (s[135] ? (s[870] ? (s[3227] ? s[872] : s[3348] ? 2 : 0) : 0) : 0) << 0 | s[2076] << 2 | s[2077] << 3 | s[3349] << 4 | s[3350] << 5 | s[2080] << 6 | s[2081] << 7 | (s[716] ? (s[870] ? (s[871] ? s[872] : s[3351] ? s[873] : s[3227] ? s[3352] : s[2502] ? s[3229] : s[2503] ? 5 : 0) : 0) : 0) << 8 | s[716] << 11 | s[727] << 12 | (f.underretningsbrevSendt ? 8192 : 0) | s[713] << 14 | s[714] << 15 | s[715] << 16 | (s[716] ? s[942] : 0) << 17 | s[710] << 19 | s[712] << 20 | s[711] << 21 | (s[716] ? (s[870] ? (s[871] ? s[872] : s[3351] ? s[873] : s[109] <= 19722 /* 2023-12-31 */ ? s[3352] : s[107] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 22 | s[3353] << 25 | s[3354] << 26 | s[3355] << 27 | s[3356] << 28 | (f.undskyldendeForhold ? 536870912 : 0), s[2074], s[2075], s[2078], s[2079], s[3357] << 0 | (f.arbejdsgiverAnmeldteIkke ? 2 : 0) | s[3358] << 2 | s[2084] << 3 | s[2085] << 4 | s[2088] << 5 | s[2089] << 6 | (s[115] ? (s[870] ? (s[871] ? s[872] : s[2500] ? s[873] : s[3351] ? (s[2501] ? 3 : 0) : s[3227] ? (s[3359] ? 4 : 0) : s[3348] ? 5 : 0) : 0) : 0) << 7 | s[3360] << 10 | s[3361] << 11 | s[785] << 12 | s[783] << 13 | s[3362] << 14 | s[2092] << 15 | s[2093] << 16 | s[3363] << 17 | (s[3363] === 1 ? 0 : s[3363] === 2 ? 0 : s[3363] === 4 ? 0 : s[3363] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 20 | (f.oplystDelvistLedig ? 2097152 : 0) | s[2094] << 22 | s[2095] << 23 | s[2096] << 24 | (s[3364] ? (s[870] ? (s[109] <= 19265 /* 2022-09-30 */ ? s[872] : s[107] >= 19266 /* 2022-10-01 */ ? 2 : 0) : 0) : 0) << 25 | s[3364] << 27 | (f.driverVirksomhedVedSidenAf ? 268435456 : 0) | s[2099] << 29, s[2082], s[2083], s[2086], s[2087], s[2090], s[2091], s[2097], s[2098], s[2100] << 0 | (s[46] ? (s[870] ? (s[871] ? s[872] : s[3226] ? s[873] : s[3228]) : 0) : 0) << 1 | s[2108] << 3 | s[2109] << 4 | s[2110] << 5 | (s[46] ? s[3365] : 0) << 6 | s[3366] << 9 | s[3367] << 10 | s[3368] << 11 | (f.nemrefusionNede ? 4096 : 0) | s[2103] << 13 | s[2104] << 14 | (s[46] ? s[942] : 0) << 15 | s[3369] << 17 | s[3370] << 18 | s[2105] << 19 | s[2106] << 20 | s[2107] << 21 | s[2125] << 22 | s[2126] << 23 | s[777] << 24 | s[753] << 25 | s[756] << 26 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[856] : s[946] ? (s[3371] ? 2 : 0) : s[2962]) << 27 | s[2134] << 29, s[2101], s[2102], s[2111], s[2112], s[758], s[762], s[759], s[763], s[760], s[764], s[2135] << 0 | s[947] << 1 | s[3372] << 2 | (f.ledigUdenLoen ? 16 : 0) | (f.arbejdsgiverTilbyderDeltid ? 32 : 0) | s[771] << 6 | s[775] << 7 | s[3373] << 8 | s[3374] << 9 | s[3375] << 10 | s[3376] << 11 | s[3377] << 12 | s[754] << 13 | s[757] << 14 | s[3378] << 15 | s[3379] << 16 | s[3380] << 17 | s[2115] << 18 | s[2116] << 19 | s[2119] << 20 | s[2120] << 21 | s[2123] << 22 | s[2124] << 23 | (s[115] ? s[2441] : 0) << 24 | s[2129] << 26 | s[2130] << 27 | (s[115] ? s[3372] : 0) << 28, s[766], s[767], s[772], s[773], s[761], s[765], s[2113], s[2114], s[2117], s[2118], s[2121], s[2122], s[2127], s[2128], s[2131], s[2132], s[2133] << 0 | s[2136] << 1 | s[2137] << 2 | (s[946] ? s[856] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[2428] : s[3381] ? 3 : 0) << 3 | s[842] << 5 | s[2140] << 6 | s[2141] << 7 | (s[842] ? 0 : s[3382] <= 16658 /* 2015-08-11 */ ? 1 : s[843] ? 2 : 0) << 8 | s[2142] << 10 | s[2143] << 11 | s[2144] << 12 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[856] : s[3179] ? (s[3383] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[768] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3384] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3385] ? 5 : 0) : s[3386] ? 6 : 0) << 13 | s[3387] << 16 | (f.hjemmeEfterAnbefaling ? 131072 : 0) | s[2147] << 18 | s[2148] << 19 | (s[769] && !s[770] && !s[119] ? s[2441] : 0) << 20 | s[2151] << 22 | s[2152] << 23 | (s[774] && !s[776] && !s[119] ? s[2194] : 0) << 24 | s[2153] << 26 | s[2154] << 27 | s[844] << 28, s[2145], s[2146], s[2149], s[2150], (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3388] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3389] ? 2 : 0) : s[3390] ? (s[3391] ? 3 : 0) : s[948] ? 4 : 0) << 0 | s[3392] << 3 | (f.langvarigEllerKroniskLidelse ? 16 : 0) | (f.risikoenErVaesentligtForoeget ? 32 : 0) | s[3393] << 6 | (f.behandlingBesluttetVedAnsaettelsen ? 128 : 0) | s[3394] << 8 | s[3395] << 9 | s[3396] << 10 | s[2156] << 11 | s[2157] << 12 | (s[3390] ? s[3388] : s[3397]) << 13 | (f.aftaleErSkriftlig ? 32768 : 0) | (f.aftaleErGodkendt ? 65536 : 0) | s[2160] << 17 | s[2161] << 18 | s[3398] << 19 | (f.vaesentligeAendringerVedUdloeb ? 1048576 : 0) | s[2162] << 21 | s[2163] << 22 | (s[3390] ? s[3388] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3397] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3399] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 23 | (f.laegeligDokumentationForRisiko ? 67108864 : 0) | s[2168] << 27 | s[2169] << 28, s[2158], s[2159], (s[115] ? s[3365] : 0) << 0 | s[3400] << 3 | s[3401] << 4 | s[3402] << 5 | (f.skyldesLoenmodtageren ? 64 : 0) | s[3403] << 7 | s[2166] << 8 | s[2167] << 9 | (s[115] ? (s[870] ? (s[871] ? s[872] : s[3351] ? s[873] : s[3227] ? s[3352] : s[3229]) : 0) : 0) << 10 | s[3404] << 13 | s[3405] << 14 | s[3406] << 15 | s[3407] << 16 | s[3408] << 17 | s[3409] << 18 | s[3410] << 19 | s[3411] << 20 | s[3412] << 21 | s[3413] << 22 | s[3414] << 23 | s[2170] << 24 | s[2171] << 25 | s[2175] << 26 | s[2176] << 27 | s[787] << 28, s[2164], s[2165], (s[257] ? s[856] : s[787] ? 2 : 0) << 0 | (f.hjaelpemiddelKoebtFoerBevilling ? 4 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 8 : 0) | s[2172] << 4 | s[2173] << 5 | (f.funktionsevnenErVarigtNedsat ? 64 : 0) | s[3415] << 7 | (f.hjaelpemidletAfhjaelperVaesentligt ? 256 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 512 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 1024 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 2048 : 0) | s[798] << 12 | (s[929] ? s[856] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[2826] : s[2548] ? (s[3416] ? 3 : 0) : s[2771] ? s[2749] : s[3417] ? (s[789] ? 5 : 0) : s[788] ? (s[3418] ? 6 : 0) : s[847] ? (s[790] ? 7 : 0) : s[2579] ? (s[30] ? 8 : 0) : s[2565] ? s[3419] : s[260] ? (s[160] ? 10 : 0) : s[2887] ? (s[250] ? 11 : 0) : s[557] ? 12 : 0) << 13 | s[3420] << 17 | s[3421] << 18 | s[799] << 19 | (s[793] && !s[791] && !s[792] ? (s[929] ? s[856] : s[260] ? s[2826] : s[2825]) : 0) << 20 | s[3422] << 23 | (f.faaetHjaelp3MaanederAf18 ? 16777216 : 0) | s[3423] << 25 | s[3424] << 26 | (f.behovetBortfalderEfterRevalidering ? 134217728 : 0) | s[3425] << 28 | s[3426] << 29, s[794], s[795], s[796], s[797], s[3427] << 0 | s[2181] << 1 | s[2182] << 2 | s[2185] << 3 | s[2186] << 4 | s[949] << 5 | s[845] << 6 | s[951] << 7 | (s[3428] ? s[3429] : s[3430] ? s[3429] : s[3431] ? s[3429] : s[3432] ? s[3429] : s[3433] ? s[3429] : s[3434] ? s[3429] : 0) << 10 | (f.omfattetAfStatensFleksjobordning ? 2048 : 0) | s[950] << 12 | s[2190] << 13 | s[2191] << 14 | (s[3428] ? s[3435] : s[3430] ? s[3435] : s[3431] ? s[3435] : s[3432] ? s[3435] : s[3433] ? s[3435] : s[3434] ? s[3435] : 0) << 15 | s[952] << 16 | s[3436] << 17 | (f.fleksjobAftaltSenest4Juli2006 ? 262144 : 0), s[2179], s[2180], s[2183], s[2184], s[2187], s[2188]] }
}

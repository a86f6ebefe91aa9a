// Generated from schema/sections by `npm run generate`. Do not edit.
import type { SectionFacts } from "../vocabulary.js";

export const shapes: Readonly<Record<string, SectionFacts>> = {
 "connectionStrings": {
  "path": "connectionStrings",
  "reader": "managed",
  "level": "Everywhere",
  "collection": {
   "key": [
    "name"
   ],
   "ignoreKeyCase": true,
   "duplicates": "equal-accepted",
   "remove": "remove",
   "clear": "clear",
   "add": {
    "add": {
     "attributes": {
      "name": {
       "kind": "string",
       "required": true,
       "nonEmpty": true
      },
      "connectionString": {
       "kind": "string",
       "required": true,
       "secret": "connectionString"
      },
      "providerName": {
       "kind": "string",
       "default": "System.Data.SqlClient"
      }
     }
    }
   }
  }
 },
 "system.web/httpCookies": {
  "path": "system.web/httpCookies",
  "reader": "managed",
  "level": "Everywhere",
  "attributes": {
   "domain": {
    "kind": "string",
    "default": ""
   },
   "httpOnlyCookies": {
    "kind": "boolean",
    "default": false
   },
   "requireSSL": {
    "kind": "boolean",
    "default": false
   },
   "sameSite": {
    "kind": "enum",
    "reading": "dotnet-enum-loose",
    "since": {
     "dotnet": "4.7.2"
    },
    "default": "Unspecified",
    "otherReader": {
     "unknown": true
    },
    "values": {
     "Unspecified": {
      "number": -1
     },
     "None": {
      "number": 0
     },
     "Lax": {
      "number": 1
     },
     "Strict": {
      "number": 2
     }
    }
   }
  }
 },
 "system.web/sessionPageState": {
  "path": "system.web/sessionPageState",
  "reader": "managed",
  "level": "Everywhere",
  "attributes": {
   "historySize": {
    "kind": "integer",
    "min": 1,
    "max": 2147483647,
    "unit": "view states",
    "default": 9
   }
  }
 },
 "system.web/sessionState": {
  "path": "system.web/sessionState",
  "reader": "managed",
  "level": "MachineToApplication",
  "attributes": {
   "mode": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "default": "InProc",
    "values": {
     "Off": {
      "number": 0
     },
     "InProc": {
      "number": 1
     },
     "StateServer": {
      "number": 2
     },
     "SQLServer": {
      "number": 3
     },
     "Custom": {
      "number": 4
     }
    }
   },
   "timeout": {
    "kind": "minutes",
    "min": 1,
    "max": 15372286728,
    "infinite": true,
    "default": 20,
    "otherReader": {
     "min": 1,
     "max": 35791394
    }
   },
   "cookieless": {
    "kind": "enum",
    "reading": "exact",
    "default": "UseCookies",
    "values": {
     "UseUri": {
      "number": 0
     },
     "UseCookies": {
      "number": 1
     },
     "AutoDetect": {
      "number": 2
     },
     "UseDeviceProfile": {
      "number": 3
     },
     "true": {
      "number": 0
     },
     "false": {
      "number": 1
     }
    }
   },
   "cookieName": {
    "kind": "string",
    "default": "ASP.NET_SessionId"
   },
   "cookieSameSite": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "since": {
     "dotnet": "4.7.2"
    },
    "default": [
     {
      "value": "Lax"
     }
    ],
    "otherReader": {
     "unknown": true
    },
    "values": {
     "None": {
      "number": 0
     },
     "Lax": {
      "number": 1
     },
     "Strict": {
      "number": 2
     }
    }
   },
   "regenerateExpiredSessionId": {
    "kind": "boolean",
    "default": true
   },
   "stateConnectionString": {
    "kind": "string",
    "default": "tcpip=loopback:42424"
   },
   "stateNetworkTimeout": {
    "kind": "seconds",
    "min": 1,
    "max": 922337203685,
    "infinite": true,
    "default": 10,
    "otherReader": {
     "min": 0
    }
   },
   "sqlConnectionString": {
    "kind": "string",
    "secret": "connectionString",
    "default": "data source=localhost;Integrated Security=SSPI"
   },
   "sqlCommandTimeout": {
    "kind": "seconds",
    "min": -922337203685,
    "max": 922337203685,
    "infinite": true,
    "default": 30,
    "otherReader": {
     "min": -2147483648,
     "max": 2147483647
    }
   },
   "sqlConnectionRetryInterval": {
    "kind": "seconds",
    "min": -922337203685,
    "max": 922337203685,
    "infinite": true,
    "default": 0,
    "since": {
     "dotnet": "4.0",
     "iis": "8.0"
    },
    "otherReader": {
     "min": -2147483648,
     "max": 2147483647
    }
   },
   "allowCustomSqlDatabase": {
    "kind": "boolean",
    "default": false
   },
   "compressionEnabled": {
    "kind": "boolean",
    "default": false,
    "since": {
     "dotnet": "4.0",
     "iis": "8.0"
    }
   },
   "useHostingIdentity": {
    "kind": "boolean",
    "default": true
   },
   "customProvider": {
    "kind": "string",
    "default": ""
   },
   "partitionResolverType": {
    "kind": "string",
    "dotnetType": true,
    "default": ""
   },
   "sessionIDManagerType": {
    "kind": "string",
    "dotnetType": true,
    "default": ""
   }
  },
  "elements": {
   "providers": {
    "collection": {
     "key": [
      "name"
     ],
     "ignoreKeyCase": true,
     "duplicates": "equal-accepted",
     "remove": "remove",
     "clear": "clear",
     "add": {
      "add": {
       "open": "attributes",
       "attributes": {
        "name": {
         "kind": "string",
         "required": true,
         "nonEmpty": true
        },
        "type": {
         "kind": "string",
         "required": true,
         "dotnetType": true
        }
       }
      }
     }
    }
   }
  }
 }
};

// Generated from schema/sections by `npm run generate`. Do not edit.
import type { SectionFacts } from "../vocabulary.js";

export const shapes: Readonly<Record<string, SectionFacts>> = {
 "appSettings": {
  "path": "appSettings",
  "reader": "managed",
  "level": "Everywhere",
  "attributes": {
   "file": {
    "kind": "string",
    "default": ""
   }
  },
  "collection": {
   "key": [
    "key"
   ],
   "ignoreKeyCase": true,
   "duplicates": "replaces",
   "remove": "remove",
   "clear": "clear",
   "add": {
    "add": {
     "attributes": {
      "key": {
       "kind": "string",
       "required": true
      },
      "value": {
       "kind": "string",
       "default": "",
       "secret": "connectionString"
      }
     }
    }
   }
  }
 },
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
       "default": ""
      }
     }
    }
   }
  }
 },
 "system.applicationHost/applicationPools": {
  "path": "system.applicationHost/applicationPools",
  "reader": "native",
  "level": "AppHostOnly",
  "overrideModeDefault": "Deny",
  "otherReader": {
   "unknown": true
  },
  "collection": {
   "key": [
    "name"
   ],
   "ignoreKeyCase": true,
   "duplicates": "refused",
   "defaults": "applicationPoolDefaults",
   "add": {
    "add": {
     "attributes": {
      "name": {
       "kind": "string",
       "pattern": "^[^|<>&\"/\\[\\]+=;:,?*@]*$",
       "patternMeans": "a name without any of the characters |<>&\"/[]+=;:,?*@",
       "required": true
      },
      "queueLength": {
       "kind": "integer",
       "min": 10,
       "max": 65535,
       "unit": "requests",
       "default": 1000
      },
      "autoStart": {
       "kind": "boolean",
       "default": true
      },
      "enable32BitAppOnWin64": {
       "kind": "boolean",
       "default": false
      },
      "managedRuntimeVersion": {
       "kind": "string",
       "default": [
        {
         "value": "v2.0"
        },
        {
         "value": "",
         "since": {
          "iis": "8.0"
         }
        }
       ]
      },
      "managedRuntimeLoader": {
       "kind": "string",
       "default": "webengine4.dll"
      },
      "enableConfigurationOverride": {
       "kind": "boolean",
       "default": true
      },
      "managedPipelineMode": {
       "kind": "enum",
       "reading": "native",
       "default": "Integrated",
       "values": {
        "Integrated": {
         "number": 0
        },
        "Classic": {
         "number": 1
        }
       }
      },
      "CLRConfigFile": {
       "kind": "string",
       "expanded": true,
       "default": "",
       "since": {
        "iis": "7.5"
       }
      },
      "passAnonymousToken": {
       "kind": "boolean",
       "default": true
      },
      "startMode": {
       "kind": "enum",
       "reading": "native",
       "default": "OnDemand",
       "since": {
        "iis": "7.5"
       },
       "values": {
        "OnDemand": {
         "number": 0
        },
        "AlwaysRunning": {
         "number": 1
        }
       }
      }
     },
     "elements": {
      "processModel": {
       "attributes": {
        "identityType": {
         "kind": "enum",
         "reading": "native",
         "default": [
          {
           "value": "NetworkService"
          },
          {
           "value": "ApplicationPoolIdentity",
           "since": {
            "iis": "7.5"
           }
          }
         ],
         "values": {
          "LocalSystem": {
           "number": 0
          },
          "LocalService": {
           "number": 1
          },
          "NetworkService": {
           "number": 2
          },
          "SpecificUser": {
           "number": 3
          },
          "ApplicationPoolIdentity": {
           "number": 4
          }
         }
        },
        "userName": {
         "kind": "string"
        },
        "password": {
         "kind": "string",
         "secret": "password",
         "caseSensitive": true,
         "default": "[enc:IISWASOnlyAesProvider::enc]"
        },
        "loadUserProfile": {
         "kind": "boolean",
         "default": false
        },
        "setProfileEnvironment": {
         "kind": "boolean",
         "default": true,
         "since": {
          "iis": "7.5"
         }
        },
        "logonType": {
         "kind": "enum",
         "reading": "native",
         "default": "LogonBatch",
         "since": {
          "iis": "7.5"
         },
         "values": {
          "LogonBatch": {
           "number": 0
          },
          "LogonService": {
           "number": 1
          }
         }
        },
        "manualGroupMembership": {
         "kind": "boolean",
         "default": false
        },
        "idleTimeout": {
         "kind": "timeSpan",
         "min": 0,
         "max": 2592000,
         "step": 60,
         "default": 1200
        },
        "idleTimeoutAction": {
         "kind": "enum",
         "reading": "native",
         "default": "Terminate",
         "since": {
          "iis": "8.5"
         },
         "values": {
          "Terminate": {
           "number": 0
          },
          "Suspend": {
           "number": 1
          }
         }
        },
        "maxProcesses": {
         "kind": "integer",
         "min": 0,
         "max": 2147483647,
         "unit": "processes",
         "default": 1
        },
        "shutdownTimeLimit": {
         "kind": "timeSpan",
         "min": 1,
         "max": 4294967,
         "step": 1,
         "default": 90
        },
        "startupTimeLimit": {
         "kind": "timeSpan",
         "min": 1,
         "max": 4294967,
         "step": 1,
         "default": 90
        },
        "pingingEnabled": {
         "kind": "boolean",
         "default": true
        },
        "pingInterval": {
         "kind": "timeSpan",
         "min": 1,
         "max": 4294967,
         "step": 1,
         "default": 30
        },
        "pingResponseTime": {
         "kind": "timeSpan",
         "min": 1,
         "max": 4294967,
         "step": 1,
         "default": 90
        },
        "logEventOnProcessModel": {
         "kind": "flags",
         "default": "IdleTimeout",
         "since": {
          "iis": "8.0"
         },
         "values": {
          "IdleTimeout": {
           "number": 1
          }
         }
        },
        "requestQueueDelegatorIdentity": {
         "kind": "string",
         "since": {
          "iis": "10.0"
         }
        }
       }
      },
      "recycling": {
       "attributes": {
        "disallowOverlappingRotation": {
         "kind": "boolean",
         "default": false
        },
        "disallowRotationOnConfigChange": {
         "kind": "boolean",
         "default": false
        },
        "logEventOnRecycle": {
         "kind": "flags",
         "default": [
          {
           "value": "Time, Memory, PrivateMemory"
          },
          {
           "value": "Time, Requests, Schedule, Memory, IsapiUnhealthy, OnDemand, ConfigChange, PrivateMemory",
           "since": {
            "iis": "10.0"
           }
          }
         ],
         "values": {
          "Time": {
           "number": 1
          },
          "Requests": {
           "number": 2
          },
          "Schedule": {
           "number": 4
          },
          "Memory": {
           "number": 8
          },
          "IsapiUnhealthy": {
           "number": 16
          },
          "OnDemand": {
           "number": 32
          },
          "ConfigChange": {
           "number": 64
          },
          "PrivateMemory": {
           "number": 128
          }
         }
        }
       },
       "elements": {
        "periodicRestart": {
         "attributes": {
          "memory": {
           "kind": "integer",
           "min": 0,
           "max": 4294967295,
           "unit": "KB",
           "default": 0
          },
          "privateMemory": {
           "kind": "integer",
           "min": 0,
           "max": 4294967295,
           "unit": "KB",
           "default": 0
          },
          "requests": {
           "kind": "integer",
           "min": 0,
           "max": 4294967295,
           "unit": "requests",
           "default": 0
          },
          "time": {
           "kind": "timeSpan",
           "min": 0,
           "max": 25920000,
           "step": 60,
           "default": 104400
          }
         },
         "elements": {
          "schedule": {
           "collection": {
            "key": [
             "value"
            ],
            "duplicates": "refused",
            "clear": "clear",
            "add": {
             "add": {
              "attributes": {
               "value": {
                "kind": "timeSpan",
                "required": true,
                "min": 0,
                "max": 86399,
                "step": 60
               }
              }
             }
            }
           }
          }
         }
        }
       }
      },
      "failure": {
       "attributes": {
        "loadBalancerCapabilities": {
         "kind": "enum",
         "reading": "native",
         "default": "HttpLevel",
         "values": {
          "TcpLevel": {
           "number": 1
          },
          "HttpLevel": {
           "number": 2
          }
         }
        },
        "orphanWorkerProcess": {
         "kind": "boolean",
         "default": false
        },
        "orphanActionExe": {
         "kind": "string",
         "expanded": true
        },
        "orphanActionParams": {
         "kind": "string",
         "expanded": true
        },
        "rapidFailProtection": {
         "kind": "boolean",
         "default": true
        },
        "rapidFailProtectionInterval": {
         "kind": "timeSpan",
         "min": 60,
         "max": 8640000,
         "step": 60,
         "default": 300
        },
        "rapidFailProtectionMaxCrashes": {
         "kind": "integer",
         "min": 1,
         "max": 2147483647,
         "unit": "failures",
         "default": 5
        },
        "autoShutdownExe": {
         "kind": "string",
         "expanded": true
        },
        "autoShutdownParams": {
         "kind": "string",
         "expanded": true
        }
       }
      },
      "cpu": {
       "attributes": {
        "limit": {
         "kind": "integer",
         "min": 0,
         "max": 100000,
         "unit": "1/1000 percent",
         "default": 0
        },
        "action": {
         "kind": "enum",
         "reading": "native",
         "default": "NoAction",
         "values": {
          "NoAction": {
           "number": 0
          },
          "KillW3wp": {
           "number": 1
          },
          "Throttle": {
           "number": 2,
           "since": {
            "iis": "8.0"
           }
          },
          "ThrottleUnderLoad": {
           "number": 3,
           "since": {
            "iis": "8.0"
           }
          }
         }
        },
        "resetInterval": {
         "kind": "timeSpan",
         "min": 0,
         "max": 86400,
         "step": 60,
         "default": 300
        },
        "smpAffinitized": {
         "kind": "boolean",
         "default": false
        },
        "smpProcessorAffinityMask": {
         "kind": "integer",
         "min": 0,
         "max": 4294967295,
         "default": 4294967295
        },
        "smpProcessorAffinityMask2": {
         "kind": "integer",
         "min": 0,
         "max": 4294967295,
         "default": 4294967295
        },
        "processorGroup": {
         "kind": "integer",
         "min": 0,
         "max": 2147483647,
         "default": 0,
         "since": {
          "iis": "8.0"
         }
        },
        "numaNodeAssignment": {
         "kind": "enum",
         "reading": "native",
         "default": "MostAvailableMemory",
         "since": {
          "iis": "8.0"
         },
         "values": {
          "MostAvailableMemory": {
           "number": 0
          },
          "WindowsScheduling": {
           "number": 1
          }
         }
        },
        "numaNodeAffinityMode": {
         "kind": "enum",
         "reading": "native",
         "default": "Soft",
         "since": {
          "iis": "8.0"
         },
         "values": {
          "Soft": {
           "number": 0
          },
          "Hard": {
           "number": 1
          }
         }
        }
       }
      },
      "environmentVariables": {
       "since": {
        "iis": "10.0"
       },
       "collection": {
        "key": [
         "name"
        ],
        "ignoreKeyCase": true,
        "duplicates": "refused",
        "remove": "remove",
        "add": {
         "add": {
          "attributes": {
           "name": {
            "kind": "string",
            "required": true,
            "nonEmpty": true
           },
           "value": {
            "kind": "string",
            "required": true,
            "nonEmpty": true
           }
          }
         }
        }
       }
      }
     }
    }
   }
  },
  "elements": {
   "applicationPoolDefaults": {
    "attributes": {
     "name": {
      "kind": "string",
      "pattern": "^[^|<>&\"/\\[\\]+=;:,?*@]*$",
      "patternMeans": "a name without any of the characters |<>&\"/[]+=;:,?*@"
     },
     "queueLength": {
      "kind": "integer",
      "min": 10,
      "max": 65535,
      "unit": "requests",
      "default": 1000
     },
     "autoStart": {
      "kind": "boolean",
      "default": true
     },
     "enable32BitAppOnWin64": {
      "kind": "boolean",
      "default": false
     },
     "managedRuntimeVersion": {
      "kind": "string",
      "default": [
       {
        "value": "v2.0"
       },
       {
        "value": "",
        "since": {
         "iis": "8.0"
        }
       }
      ]
     },
     "managedRuntimeLoader": {
      "kind": "string",
      "default": "webengine4.dll"
     },
     "enableConfigurationOverride": {
      "kind": "boolean",
      "default": true
     },
     "managedPipelineMode": {
      "kind": "enum",
      "reading": "native",
      "default": "Integrated",
      "values": {
       "Integrated": {
        "number": 0
       },
       "Classic": {
        "number": 1
       }
      }
     },
     "CLRConfigFile": {
      "kind": "string",
      "expanded": true,
      "default": "",
      "since": {
       "iis": "7.5"
      }
     },
     "passAnonymousToken": {
      "kind": "boolean",
      "default": true
     },
     "startMode": {
      "kind": "enum",
      "reading": "native",
      "default": "OnDemand",
      "since": {
       "iis": "7.5"
      },
      "values": {
       "OnDemand": {
        "number": 0
       },
       "AlwaysRunning": {
        "number": 1
       }
      }
     }
    },
    "elements": {
     "processModel": {
      "attributes": {
       "identityType": {
        "kind": "enum",
        "reading": "native",
        "default": [
         {
          "value": "NetworkService"
         },
         {
          "value": "ApplicationPoolIdentity",
          "since": {
           "iis": "7.5"
          }
         }
        ],
        "values": {
         "LocalSystem": {
          "number": 0
         },
         "LocalService": {
          "number": 1
         },
         "NetworkService": {
          "number": 2
         },
         "SpecificUser": {
          "number": 3
         },
         "ApplicationPoolIdentity": {
          "number": 4
         }
        }
       },
       "userName": {
        "kind": "string"
       },
       "password": {
        "kind": "string",
        "secret": "password",
        "caseSensitive": true,
        "default": "[enc:IISWASOnlyAesProvider::enc]"
       },
       "loadUserProfile": {
        "kind": "boolean",
        "default": false
       },
       "setProfileEnvironment": {
        "kind": "boolean",
        "default": true,
        "since": {
         "iis": "7.5"
        }
       },
       "logonType": {
        "kind": "enum",
        "reading": "native",
        "default": "LogonBatch",
        "since": {
         "iis": "7.5"
        },
        "values": {
         "LogonBatch": {
          "number": 0
         },
         "LogonService": {
          "number": 1
         }
        }
       },
       "manualGroupMembership": {
        "kind": "boolean",
        "default": false
       },
       "idleTimeout": {
        "kind": "timeSpan",
        "min": 0,
        "max": 2592000,
        "step": 60,
        "default": 1200
       },
       "idleTimeoutAction": {
        "kind": "enum",
        "reading": "native",
        "default": "Terminate",
        "since": {
         "iis": "8.5"
        },
        "values": {
         "Terminate": {
          "number": 0
         },
         "Suspend": {
          "number": 1
         }
        }
       },
       "maxProcesses": {
        "kind": "integer",
        "min": 0,
        "max": 2147483647,
        "unit": "processes",
        "default": 1
       },
       "shutdownTimeLimit": {
        "kind": "timeSpan",
        "min": 1,
        "max": 4294967,
        "step": 1,
        "default": 90
       },
       "startupTimeLimit": {
        "kind": "timeSpan",
        "min": 1,
        "max": 4294967,
        "step": 1,
        "default": 90
       },
       "pingingEnabled": {
        "kind": "boolean",
        "default": true
       },
       "pingInterval": {
        "kind": "timeSpan",
        "min": 1,
        "max": 4294967,
        "step": 1,
        "default": 30
       },
       "pingResponseTime": {
        "kind": "timeSpan",
        "min": 1,
        "max": 4294967,
        "step": 1,
        "default": 90
       },
       "logEventOnProcessModel": {
        "kind": "flags",
        "default": "IdleTimeout",
        "since": {
         "iis": "8.0"
        },
        "values": {
         "IdleTimeout": {
          "number": 1
         }
        }
       },
       "requestQueueDelegatorIdentity": {
        "kind": "string",
        "since": {
         "iis": "10.0"
        }
       }
      }
     },
     "recycling": {
      "attributes": {
       "disallowOverlappingRotation": {
        "kind": "boolean",
        "default": false
       },
       "disallowRotationOnConfigChange": {
        "kind": "boolean",
        "default": false
       },
       "logEventOnRecycle": {
        "kind": "flags",
        "default": [
         {
          "value": "Time, Memory, PrivateMemory"
         },
         {
          "value": "Time, Requests, Schedule, Memory, IsapiUnhealthy, OnDemand, ConfigChange, PrivateMemory",
          "since": {
           "iis": "10.0"
          }
         }
        ],
        "values": {
         "Time": {
          "number": 1
         },
         "Requests": {
          "number": 2
         },
         "Schedule": {
          "number": 4
         },
         "Memory": {
          "number": 8
         },
         "IsapiUnhealthy": {
          "number": 16
         },
         "OnDemand": {
          "number": 32
         },
         "ConfigChange": {
          "number": 64
         },
         "PrivateMemory": {
          "number": 128
         }
        }
       }
      },
      "elements": {
       "periodicRestart": {
        "attributes": {
         "memory": {
          "kind": "integer",
          "min": 0,
          "max": 4294967295,
          "unit": "KB",
          "default": 0
         },
         "privateMemory": {
          "kind": "integer",
          "min": 0,
          "max": 4294967295,
          "unit": "KB",
          "default": 0
         },
         "requests": {
          "kind": "integer",
          "min": 0,
          "max": 4294967295,
          "unit": "requests",
          "default": 0
         },
         "time": {
          "kind": "timeSpan",
          "min": 0,
          "max": 25920000,
          "step": 60,
          "default": 104400
         }
        },
        "elements": {
         "schedule": {
          "collection": {
           "key": [
            "value"
           ],
           "duplicates": "refused",
           "clear": "clear",
           "add": {
            "add": {
             "attributes": {
              "value": {
               "kind": "timeSpan",
               "required": true,
               "min": 0,
               "max": 86399,
               "step": 60
              }
             }
            }
           }
          }
         }
        }
       }
      }
     },
     "failure": {
      "attributes": {
       "loadBalancerCapabilities": {
        "kind": "enum",
        "reading": "native",
        "default": "HttpLevel",
        "values": {
         "TcpLevel": {
          "number": 1
         },
         "HttpLevel": {
          "number": 2
         }
        }
       },
       "orphanWorkerProcess": {
        "kind": "boolean",
        "default": false
       },
       "orphanActionExe": {
        "kind": "string",
        "expanded": true
       },
       "orphanActionParams": {
        "kind": "string",
        "expanded": true
       },
       "rapidFailProtection": {
        "kind": "boolean",
        "default": true
       },
       "rapidFailProtectionInterval": {
        "kind": "timeSpan",
        "min": 60,
        "max": 8640000,
        "step": 60,
        "default": 300
       },
       "rapidFailProtectionMaxCrashes": {
        "kind": "integer",
        "min": 1,
        "max": 2147483647,
        "unit": "failures",
        "default": 5
       },
       "autoShutdownExe": {
        "kind": "string",
        "expanded": true
       },
       "autoShutdownParams": {
        "kind": "string",
        "expanded": true
       }
      }
     },
     "cpu": {
      "attributes": {
       "limit": {
        "kind": "integer",
        "min": 0,
        "max": 100000,
        "unit": "1/1000 percent",
        "default": 0
       },
       "action": {
        "kind": "enum",
        "reading": "native",
        "default": "NoAction",
        "values": {
         "NoAction": {
          "number": 0
         },
         "KillW3wp": {
          "number": 1
         },
         "Throttle": {
          "number": 2,
          "since": {
           "iis": "8.0"
          }
         },
         "ThrottleUnderLoad": {
          "number": 3,
          "since": {
           "iis": "8.0"
          }
         }
        }
       },
       "resetInterval": {
        "kind": "timeSpan",
        "min": 0,
        "max": 86400,
        "step": 60,
        "default": 300
       },
       "smpAffinitized": {
        "kind": "boolean",
        "default": false
       },
       "smpProcessorAffinityMask": {
        "kind": "integer",
        "min": 0,
        "max": 4294967295,
        "default": 4294967295
       },
       "smpProcessorAffinityMask2": {
        "kind": "integer",
        "min": 0,
        "max": 4294967295,
        "default": 4294967295
       },
       "processorGroup": {
        "kind": "integer",
        "min": 0,
        "max": 2147483647,
        "default": 0,
        "since": {
         "iis": "8.0"
        }
       },
       "numaNodeAssignment": {
        "kind": "enum",
        "reading": "native",
        "default": "MostAvailableMemory",
        "since": {
         "iis": "8.0"
        },
        "values": {
         "MostAvailableMemory": {
          "number": 0
         },
         "WindowsScheduling": {
          "number": 1
         }
        }
       },
       "numaNodeAffinityMode": {
        "kind": "enum",
        "reading": "native",
        "default": "Soft",
        "since": {
         "iis": "8.0"
        },
        "values": {
         "Soft": {
          "number": 0
         },
         "Hard": {
          "number": 1
         }
        }
       }
      }
     },
     "environmentVariables": {
      "since": {
       "iis": "10.0"
      },
      "collection": {
       "key": [
        "name"
       ],
       "ignoreKeyCase": true,
       "duplicates": "refused",
       "remove": "remove",
       "add": {
        "add": {
         "attributes": {
          "name": {
           "kind": "string",
           "required": true,
           "nonEmpty": true
          },
          "value": {
           "kind": "string",
           "required": true,
           "nonEmpty": true
          }
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "system.applicationHost/sites": {
  "path": "system.applicationHost/sites",
  "reader": "native",
  "level": "AppHostOnly",
  "overrideModeDefault": "Deny",
  "otherReader": {
   "unknown": true
  },
  "collection": {
   "key": [
    "name"
   ],
   "uniqueKeys": [
    [
     "name"
    ],
    [
     "id"
    ]
   ],
   "ignoreKeyCase": true,
   "duplicates": "refused",
   "defaults": "siteDefaults",
   "add": {
    "site": {
     "attributes": {
      "name": {
       "kind": "string",
       "pattern": "^[^/?]*$",
       "patternMeans": "a name without / and ?",
       "required": true
      },
      "id": {
       "kind": "integer",
       "min": 0,
       "max": 4294967295,
       "required": true
      },
      "serverAutoStart": {
       "kind": "boolean",
       "default": true
      }
     },
     "elements": {
      "bindings": {
       "collection": {
        "key": [
         "protocol",
         "bindingInformation"
        ],
        "ignoreKeyCase": true,
        "duplicates": "refused",
        "clear": "clear",
        "add": {
         "binding": {
          "attributes": {
           "protocol": {
            "kind": "string",
            "required": true,
            "nonEmpty": true
           },
           "bindingInformation": {
            "kind": "string",
            "required": true,
            "nonEmpty": true
           },
           "sslFlags": {
            "kind": "integer",
            "min": 0,
            "max": 4294967295,
            "default": 0,
            "since": {
             "iis": "8.0"
            }
           }
          }
         }
        }
       }
      },
      "limits": {
       "attributes": {
        "maxBandwidth": {
         "kind": "integer",
         "min": 0,
         "max": 4294967295,
         "exclude": [
          0,
          1023
         ],
         "unit": "bytes per second",
         "default": 4294967295
        },
        "maxConnections": {
         "kind": "integer",
         "min": 0,
         "max": 4294967295,
         "unit": "connections",
         "default": 4294967295
        },
        "connectionTimeout": {
         "kind": "timeSpan",
         "min": 0,
         "max": 65535,
         "step": 1,
         "default": 120
        },
        "maxUrlSegments": {
         "kind": "integer",
         "min": 0,
         "max": 16383,
         "unit": "segments",
         "default": 32,
         "since": {
          "iis": "8.0"
         }
        }
       }
      },
      "logFile": {
       "attributes": {
        "logExtFileFlags": {
         "kind": "flags",
         "default": [
          {
           "value": "Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, UriQuery, TimeTaken, HttpStatus, Win32Status, ServerPort, UserAgent, HttpSubStatus"
          },
          {
           "value": "Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, UriQuery, TimeTaken, HttpStatus, Win32Status, ServerPort, UserAgent, HttpSubStatus, Referer",
           "since": {
            "iis": "8.0"
           }
          }
         ],
         "values": {
          "Date": {
           "number": 1
          },
          "Time": {
           "number": 2
          },
          "ClientIP": {
           "number": 4
          },
          "UserName": {
           "number": 8
          },
          "SiteName": {
           "number": 16
          },
          "ComputerName": {
           "number": 32
          },
          "ServerIP": {
           "number": 64
          },
          "Method": {
           "number": 128
          },
          "UriStem": {
           "number": 256
          },
          "UriQuery": {
           "number": 512
          },
          "HttpStatus": {
           "number": 1024
          },
          "Win32Status": {
           "number": 2048
          },
          "BytesSent": {
           "number": 4096
          },
          "BytesRecv": {
           "number": 8192
          },
          "TimeTaken": {
           "number": 16384
          },
          "ServerPort": {
           "number": 32768
          },
          "UserAgent": {
           "number": 65536
          },
          "Cookie": {
           "number": 131072
          },
          "Referer": {
           "number": 262144
          },
          "ProtocolVersion": {
           "number": 524288
          },
          "Host": {
           "number": 1048576
          },
          "HttpSubStatus": {
           "number": 2097152
          }
         }
        },
        "customLogPluginClsid": {
         "kind": "string",
         "default": ""
        },
        "logFormat": {
         "kind": "enum",
         "reading": "native",
         "default": "W3C",
         "values": {
          "IIS": {
           "number": 0
          },
          "NCSA": {
           "number": 1
          },
          "W3C": {
           "number": 2
          },
          "Custom": {
           "number": 3
          }
         }
        },
        "logTargetW3C": {
         "kind": "flags",
         "default": "File",
         "since": {
          "iis": "8.5"
         },
         "values": {
          "File": {
           "number": 1
          },
          "ETW": {
           "number": 2
          }
         }
        },
        "directory": {
         "kind": "string",
         "expanded": true,
         "nonEmpty": true,
         "default": "%SystemDrive%\\inetpub\\logs\\LogFiles"
        },
        "period": {
         "kind": "enum",
         "reading": "native",
         "default": "Daily",
         "values": {
          "MaxSize": {
           "number": 0
          },
          "Daily": {
           "number": 1
          },
          "Weekly": {
           "number": 2
          },
          "Monthly": {
           "number": 3
          },
          "Hourly": {
           "number": 4
          }
         }
        },
        "truncateSize": {
         "kind": "integer",
         "min": 1048576,
         "max": 4294967295,
         "unit": "bytes",
         "default": 20971520
        },
        "localTimeRollover": {
         "kind": "boolean",
         "default": false
        },
        "enabled": {
         "kind": "boolean",
         "default": true
        },
        "logSiteId": {
         "kind": "boolean",
         "default": true,
         "since": {
          "iis": "8.0"
         }
        },
        "flushByEntryCountW3CLog": {
         "kind": "integer",
         "min": 0,
         "max": 4294967295,
         "unit": "entries",
         "default": 0,
         "since": {
          "iis": "8.5"
         }
        },
        "maxLogLineLength": {
         "kind": "integer",
         "min": 2,
         "max": 65536,
         "unit": "bytes",
         "default": 65536,
         "since": {
          "iis": "8.5"
         }
        }
       },
       "elements": {
        "customFields": {
         "since": {
          "iis": "8.5"
         },
         "attributes": {
          "maxCustomFieldLength": {
           "kind": "integer",
           "min": 2,
           "max": 65536,
           "unit": "bytes",
           "default": 4096
          }
         },
         "collection": {
          "key": [
           "logFieldName"
          ],
          "ignoreKeyCase": true,
          "duplicates": "refused",
          "clear": "clear",
          "add": {
           "add": {
            "attributes": {
             "logFieldName": {
              "kind": "string",
              "required": true,
              "nonEmpty": true
             },
             "sourceName": {
              "kind": "string",
              "required": true,
              "nonEmpty": true
             },
             "sourceType": {
              "kind": "enum",
              "reading": "native",
              "required": true,
              "values": {
               "RequestHeader": {
                "number": 0
               },
               "ResponseHeader": {
                "number": 1
               },
               "ServerVariable": {
                "number": 2
               }
              }
             }
            }
           }
          }
         }
        }
       }
      },
      "traceFailedRequestsLogging": {
       "attributes": {
        "enabled": {
         "kind": "boolean",
         "default": false
        },
        "directory": {
         "kind": "string",
         "expanded": true,
         "default": "%SystemDrive%\\inetpub\\logs\\FailedReqLogFiles"
        },
        "maxLogFiles": {
         "kind": "integer",
         "min": 1,
         "max": 10000,
         "unit": "files",
         "default": 50
        },
        "maxLogFileSizeKB": {
         "kind": "integer",
         "min": 0,
         "max": 1048576,
         "unit": "KB",
         "default": [
          {
           "value": 512
          },
          {
           "value": 1024,
           "since": {
            "iis": "8.0"
           }
          }
         ]
        },
        "customActionsEnabled": {
         "kind": "boolean",
         "default": false
        }
       }
      },
      "hsts": {
       "since": {
        "iis": "10.0"
       },
       "attributes": {
        "enabled": {
         "kind": "boolean",
         "default": false
        },
        "max-age": {
         "kind": "integer",
         "min": 0,
         "max": 4294967295,
         "unit": "seconds",
         "default": 0
        },
        "includeSubDomains": {
         "kind": "boolean",
         "default": false
        },
        "preload": {
         "kind": "boolean",
         "default": false
        },
        "redirectHttpToHttps": {
         "kind": "boolean",
         "default": false
        }
       }
      },
      "ftpServer": {
       "open": "all"
      },
      "applicationDefaults": {
       "attributes": {
        "path": {
         "kind": "string",
         "pattern": "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$",
         "patternMeans": "a path that begins with /, does not end with / and has no . or .. segment"
        },
        "applicationPool": {
         "kind": "string",
         "pattern": "^[^|<>&\"/\\[\\]+=;:,?*@]*$",
         "patternMeans": "a name without any of the characters |<>&\"/[]+=;:,?*@"
        },
        "enabledProtocols": {
         "kind": "string",
         "default": "http"
        },
        "serviceAutoStartEnabled": {
         "kind": "boolean",
         "default": false,
         "since": {
          "iis": "7.5"
         }
        },
        "serviceAutoStartProvider": {
         "kind": "string",
         "since": {
          "iis": "7.5"
         }
        },
        "preloadEnabled": {
         "kind": "boolean",
         "default": false,
         "since": {
          "iis": "8.0"
         }
        }
       }
      },
      "virtualDirectoryDefaults": {
       "attributes": {
        "path": {
         "kind": "string",
         "pattern": "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$",
         "patternMeans": "a path that begins with /, does not end with / and has no . or .. segment"
        },
        "physicalPath": {
         "kind": "string",
         "expanded": true
        },
        "userName": {
         "kind": "string"
        },
        "password": {
         "kind": "string",
         "secret": "password",
         "caseSensitive": true,
         "default": "[enc:AesProvider::enc]"
        },
        "logonMethod": {
         "kind": "enum",
         "reading": "native",
         "default": "ClearText",
         "values": {
          "Interactive": {
           "number": 0
          },
          "Batch": {
           "number": 1
          },
          "Network": {
           "number": 2
          },
          "ClearText": {
           "number": 3
          }
         }
        },
        "allowSubDirConfig": {
         "kind": "boolean",
         "default": true
        }
       }
      }
     },
     "collection": {
      "key": [
       "path"
      ],
      "ignoreKeyCase": true,
      "duplicates": "refused",
      "defaults": "applicationDefaults",
      "add": {
       "application": {
        "attributes": {
         "path": {
          "kind": "string",
          "pattern": "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$",
          "patternMeans": "a path that begins with /, does not end with / and has no . or .. segment",
          "required": true
         },
         "applicationPool": {
          "kind": "string",
          "pattern": "^[^|<>&\"/\\[\\]+=;:,?*@]*$",
          "patternMeans": "a name without any of the characters |<>&\"/[]+=;:,?*@"
         },
         "enabledProtocols": {
          "kind": "string",
          "default": "http"
         },
         "serviceAutoStartEnabled": {
          "kind": "boolean",
          "default": false,
          "since": {
           "iis": "7.5"
          }
         },
         "serviceAutoStartProvider": {
          "kind": "string",
          "since": {
           "iis": "7.5"
          }
         },
         "preloadEnabled": {
          "kind": "boolean",
          "default": false,
          "since": {
           "iis": "8.0"
          }
         }
        },
        "elements": {
         "virtualDirectoryDefaults": {
          "attributes": {
           "path": {
            "kind": "string",
            "pattern": "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$",
            "patternMeans": "a path that begins with /, does not end with / and has no . or .. segment"
           },
           "physicalPath": {
            "kind": "string",
            "expanded": true
           },
           "userName": {
            "kind": "string"
           },
           "password": {
            "kind": "string",
            "secret": "password",
            "caseSensitive": true,
            "default": "[enc:AesProvider::enc]"
           },
           "logonMethod": {
            "kind": "enum",
            "reading": "native",
            "default": "ClearText",
            "values": {
             "Interactive": {
              "number": 0
             },
             "Batch": {
              "number": 1
             },
             "Network": {
              "number": 2
             },
             "ClearText": {
              "number": 3
             }
            }
           },
           "allowSubDirConfig": {
            "kind": "boolean",
            "default": true
           }
          }
         }
        },
        "collection": {
         "key": [
          "path"
         ],
         "ignoreKeyCase": true,
         "duplicates": "refused",
         "defaults": "virtualDirectoryDefaults",
         "add": {
          "virtualDirectory": {
           "attributes": {
            "path": {
             "kind": "string",
             "pattern": "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$",
             "patternMeans": "a path that begins with /, does not end with / and has no . or .. segment"
            },
            "physicalPath": {
             "kind": "string",
             "expanded": true
            },
            "userName": {
             "kind": "string"
            },
            "password": {
             "kind": "string",
             "secret": "password",
             "caseSensitive": true,
             "default": "[enc:AesProvider::enc]"
            },
            "logonMethod": {
             "kind": "enum",
             "reading": "native",
             "default": "ClearText",
             "values": {
              "Interactive": {
               "number": 0
              },
              "Batch": {
               "number": 1
              },
              "Network": {
               "number": 2
              },
              "ClearText": {
               "number": 3
              }
             }
            },
            "allowSubDirConfig": {
             "kind": "boolean",
             "default": true
            }
           }
          }
         }
        }
       }
      }
     }
    }
   }
  },
  "elements": {
   "siteDefaults": {
    "attributes": {
     "name": {
      "kind": "string",
      "pattern": "^[^/?]*$",
      "patternMeans": "a name without / and ?"
     },
     "id": {
      "kind": "integer",
      "min": 0,
      "max": 4294967295
     },
     "serverAutoStart": {
      "kind": "boolean",
      "default": true
     }
    },
    "elements": {
     "bindings": {
      "collection": {
       "key": [
        "protocol",
        "bindingInformation"
       ],
       "ignoreKeyCase": true,
       "duplicates": "refused",
       "clear": "clear",
       "add": {
        "binding": {
         "attributes": {
          "protocol": {
           "kind": "string",
           "required": true,
           "nonEmpty": true
          },
          "bindingInformation": {
           "kind": "string",
           "required": true,
           "nonEmpty": true
          },
          "sslFlags": {
           "kind": "integer",
           "min": 0,
           "max": 4294967295,
           "default": 0,
           "since": {
            "iis": "8.0"
           }
          }
         }
        }
       }
      }
     },
     "limits": {
      "attributes": {
       "maxBandwidth": {
        "kind": "integer",
        "min": 0,
        "max": 4294967295,
        "exclude": [
         0,
         1023
        ],
        "unit": "bytes per second",
        "default": 4294967295
       },
       "maxConnections": {
        "kind": "integer",
        "min": 0,
        "max": 4294967295,
        "unit": "connections",
        "default": 4294967295
       },
       "connectionTimeout": {
        "kind": "timeSpan",
        "min": 0,
        "max": 65535,
        "step": 1,
        "default": 120
       },
       "maxUrlSegments": {
        "kind": "integer",
        "min": 0,
        "max": 16383,
        "unit": "segments",
        "default": 32,
        "since": {
         "iis": "8.0"
        }
       }
      }
     },
     "logFile": {
      "attributes": {
       "logExtFileFlags": {
        "kind": "flags",
        "default": [
         {
          "value": "Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, UriQuery, TimeTaken, HttpStatus, Win32Status, ServerPort, UserAgent, HttpSubStatus"
         },
         {
          "value": "Date, Time, ClientIP, UserName, ServerIP, Method, UriStem, UriQuery, TimeTaken, HttpStatus, Win32Status, ServerPort, UserAgent, HttpSubStatus, Referer",
          "since": {
           "iis": "8.0"
          }
         }
        ],
        "values": {
         "Date": {
          "number": 1
         },
         "Time": {
          "number": 2
         },
         "ClientIP": {
          "number": 4
         },
         "UserName": {
          "number": 8
         },
         "SiteName": {
          "number": 16
         },
         "ComputerName": {
          "number": 32
         },
         "ServerIP": {
          "number": 64
         },
         "Method": {
          "number": 128
         },
         "UriStem": {
          "number": 256
         },
         "UriQuery": {
          "number": 512
         },
         "HttpStatus": {
          "number": 1024
         },
         "Win32Status": {
          "number": 2048
         },
         "BytesSent": {
          "number": 4096
         },
         "BytesRecv": {
          "number": 8192
         },
         "TimeTaken": {
          "number": 16384
         },
         "ServerPort": {
          "number": 32768
         },
         "UserAgent": {
          "number": 65536
         },
         "Cookie": {
          "number": 131072
         },
         "Referer": {
          "number": 262144
         },
         "ProtocolVersion": {
          "number": 524288
         },
         "Host": {
          "number": 1048576
         },
         "HttpSubStatus": {
          "number": 2097152
         }
        }
       },
       "customLogPluginClsid": {
        "kind": "string",
        "default": ""
       },
       "logFormat": {
        "kind": "enum",
        "reading": "native",
        "default": "W3C",
        "values": {
         "IIS": {
          "number": 0
         },
         "NCSA": {
          "number": 1
         },
         "W3C": {
          "number": 2
         },
         "Custom": {
          "number": 3
         }
        }
       },
       "logTargetW3C": {
        "kind": "flags",
        "default": "File",
        "since": {
         "iis": "8.5"
        },
        "values": {
         "File": {
          "number": 1
         },
         "ETW": {
          "number": 2
         }
        }
       },
       "directory": {
        "kind": "string",
        "expanded": true,
        "nonEmpty": true,
        "default": "%SystemDrive%\\inetpub\\logs\\LogFiles"
       },
       "period": {
        "kind": "enum",
        "reading": "native",
        "default": "Daily",
        "values": {
         "MaxSize": {
          "number": 0
         },
         "Daily": {
          "number": 1
         },
         "Weekly": {
          "number": 2
         },
         "Monthly": {
          "number": 3
         },
         "Hourly": {
          "number": 4
         }
        }
       },
       "truncateSize": {
        "kind": "integer",
        "min": 1048576,
        "max": 4294967295,
        "unit": "bytes",
        "default": 20971520
       },
       "localTimeRollover": {
        "kind": "boolean",
        "default": false
       },
       "enabled": {
        "kind": "boolean",
        "default": true
       },
       "logSiteId": {
        "kind": "boolean",
        "default": true,
        "since": {
         "iis": "8.0"
        }
       },
       "flushByEntryCountW3CLog": {
        "kind": "integer",
        "min": 0,
        "max": 4294967295,
        "unit": "entries",
        "default": 0,
        "since": {
         "iis": "8.5"
        }
       },
       "maxLogLineLength": {
        "kind": "integer",
        "min": 2,
        "max": 65536,
        "unit": "bytes",
        "default": 65536,
        "since": {
         "iis": "8.5"
        }
       }
      },
      "elements": {
       "customFields": {
        "since": {
         "iis": "8.5"
        },
        "attributes": {
         "maxCustomFieldLength": {
          "kind": "integer",
          "min": 2,
          "max": 65536,
          "unit": "bytes",
          "default": 4096
         }
        },
        "collection": {
         "key": [
          "logFieldName"
         ],
         "ignoreKeyCase": true,
         "duplicates": "refused",
         "clear": "clear",
         "add": {
          "add": {
           "attributes": {
            "logFieldName": {
             "kind": "string",
             "required": true,
             "nonEmpty": true
            },
            "sourceName": {
             "kind": "string",
             "required": true,
             "nonEmpty": true
            },
            "sourceType": {
             "kind": "enum",
             "reading": "native",
             "required": true,
             "values": {
              "RequestHeader": {
               "number": 0
              },
              "ResponseHeader": {
               "number": 1
              },
              "ServerVariable": {
               "number": 2
              }
             }
            }
           }
          }
         }
        }
       }
      }
     },
     "traceFailedRequestsLogging": {
      "attributes": {
       "enabled": {
        "kind": "boolean",
        "default": false
       },
       "directory": {
        "kind": "string",
        "expanded": true,
        "default": "%SystemDrive%\\inetpub\\logs\\FailedReqLogFiles"
       },
       "maxLogFiles": {
        "kind": "integer",
        "min": 1,
        "max": 10000,
        "unit": "files",
        "default": 50
       },
       "maxLogFileSizeKB": {
        "kind": "integer",
        "min": 0,
        "max": 1048576,
        "unit": "KB",
        "default": [
         {
          "value": 512
         },
         {
          "value": 1024,
          "since": {
           "iis": "8.0"
          }
         }
        ]
       },
       "customActionsEnabled": {
        "kind": "boolean",
        "default": false
       }
      }
     },
     "hsts": {
      "since": {
       "iis": "10.0"
      },
      "attributes": {
       "enabled": {
        "kind": "boolean",
        "default": false
       },
       "max-age": {
        "kind": "integer",
        "min": 0,
        "max": 4294967295,
        "unit": "seconds",
        "default": 0
       },
       "includeSubDomains": {
        "kind": "boolean",
        "default": false
       },
       "preload": {
        "kind": "boolean",
        "default": false
       },
       "redirectHttpToHttps": {
        "kind": "boolean",
        "default": false
       }
      }
     },
     "ftpServer": {
      "open": "all"
     }
    }
   },
   "applicationDefaults": {
    "attributes": {
     "path": {
      "kind": "string",
      "pattern": "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$",
      "patternMeans": "a path that begins with /, does not end with / and has no . or .. segment"
     },
     "applicationPool": {
      "kind": "string",
      "pattern": "^[^|<>&\"/\\[\\]+=;:,?*@]*$",
      "patternMeans": "a name without any of the characters |<>&\"/[]+=;:,?*@"
     },
     "enabledProtocols": {
      "kind": "string",
      "default": "http"
     },
     "serviceAutoStartEnabled": {
      "kind": "boolean",
      "default": false,
      "since": {
       "iis": "7.5"
      }
     },
     "serviceAutoStartProvider": {
      "kind": "string",
      "since": {
       "iis": "7.5"
      }
     },
     "preloadEnabled": {
      "kind": "boolean",
      "default": false,
      "since": {
       "iis": "8.0"
      }
     }
    }
   },
   "virtualDirectoryDefaults": {
    "attributes": {
     "path": {
      "kind": "string",
      "pattern": "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$",
      "patternMeans": "a path that begins with /, does not end with / and has no . or .. segment"
     },
     "physicalPath": {
      "kind": "string",
      "expanded": true
     },
     "userName": {
      "kind": "string"
     },
     "password": {
      "kind": "string",
      "secret": "password",
      "caseSensitive": true,
      "default": "[enc:AesProvider::enc]"
     },
     "logonMethod": {
      "kind": "enum",
      "reading": "native",
      "default": "ClearText",
      "values": {
       "Interactive": {
        "number": 0
       },
       "Batch": {
        "number": 1
       },
       "Network": {
        "number": 2
       },
       "ClearText": {
        "number": 3
       }
      }
     },
     "allowSubDirConfig": {
      "kind": "boolean",
      "default": true
     }
    }
   }
  }
 },
 "system.web/authentication": {
  "path": "system.web/authentication",
  "reader": "managed",
  "level": "MachineToApplication",
  "attributes": {
   "mode": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "default": "Windows",
    "values": {
     "None": {
      "number": 0
     },
     "Windows": {
      "number": 1
     },
     "Passport": {
      "number": 2
     },
     "Forms": {
      "number": 3
     }
    }
   }
  },
  "elements": {
   "forms": {
    "attributes": {
     "name": {
      "kind": "string",
      "nonEmpty": true,
      "default": ".ASPXAUTH"
     },
     "loginUrl": {
      "kind": "string",
      "nonEmpty": true,
      "pattern": "^(?!\\\\\\\\|[\\s\\S]:)",
      "patternMeans": "an address, not a file path",
      "default": "login.aspx"
     },
     "defaultUrl": {
      "kind": "string",
      "nonEmpty": true,
      "pattern": "^(?!\\\\\\\\|[\\s\\S]:)",
      "patternMeans": "an address, not a file path",
      "default": "default.aspx"
     },
     "protection": {
      "kind": "enum",
      "reading": "dotnet-enum",
      "default": "All",
      "values": {
       "All": {
        "number": 0
       },
       "None": {
        "number": 1
       },
       "Encryption": {
        "number": 2
       },
       "Validation": {
        "number": 3
       }
      }
     },
     "timeout": {
      "kind": "minutes",
      "min": 1,
      "max": 15372286728,
      "default": 30,
      "otherReader": {
       "min": 1,
       "max": 35791394
      }
     },
     "path": {
      "kind": "string",
      "nonEmpty": true,
      "default": "/"
     },
     "requireSSL": {
      "kind": "boolean",
      "default": false
     },
     "slidingExpiration": {
      "kind": "boolean",
      "default": true
     },
     "cookieless": {
      "kind": "enum",
      "reading": "dotnet-enum",
      "default": "UseDeviceProfile",
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
       }
      }
     },
     "domain": {
      "kind": "string",
      "default": ""
     },
     "enableCrossAppRedirects": {
      "kind": "boolean",
      "default": false
     },
     "ticketCompatibilityMode": {
      "kind": "enum",
      "reading": "dotnet-enum",
      "default": "Framework20",
      "since": {
       "dotnet": "4.0"
      },
      "values": {
       "Framework20": {
        "number": 0
       },
       "Framework40": {
        "number": 1
       }
      }
     },
     "cookieSameSite": {
      "kind": "enum",
      "reading": "dotnet-enum",
      "default": "Lax",
      "since": {
       "dotnet": "4.7.2"
      },
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
     }
    },
    "elements": {
     "credentials": {
      "attributes": {
       "passwordFormat": {
        "kind": "enum",
        "reading": "dotnet-enum",
        "default": "SHA1",
        "values": {
         "Clear": {
          "number": 0
         },
         "SHA1": {
          "number": 1
         },
         "MD5": {
          "number": 2
         },
         "SHA256": {
          "number": 3
         },
         "SHA384": {
          "number": 4
         },
         "SHA512": {
          "number": 5
         }
        }
       }
      },
      "collection": {
       "key": [
        "name"
       ],
       "ignoreKeyCase": true,
       "duplicates": "equal-accepted",
       "add": {
        "user": {
         "attributes": {
          "name": {
           "kind": "string",
           "required": true
          },
          "password": {
           "kind": "string",
           "required": true,
           "secret": "password"
          }
         }
        }
       }
      }
     }
    }
   },
   "passport": {
    "attributes": {
     "redirectUrl": {
      "kind": "string",
      "pattern": "^(?!\\\\\\\\|[\\s\\S]:)",
      "patternMeans": "an address, not a file path",
      "default": "internal"
     }
    }
   }
  }
 },
 "system.web/compilation": {
  "path": "system.web/compilation",
  "reader": "managed",
  "level": "Everywhere",
  "attributes": {
   "tempDirectory": {
    "kind": "string",
    "default": ""
   },
   "debug": {
    "kind": "boolean",
    "default": false
   },
   "strict": {
    "kind": "boolean",
    "default": false
   },
   "explicit": {
    "kind": "boolean",
    "default": true
   },
   "batch": {
    "kind": "boolean",
    "default": true
   },
   "optimizeCompilations": {
    "kind": "boolean",
    "default": false
   },
   "batchTimeout": {
    "kind": "seconds",
    "min": 1,
    "max": 922337203685,
    "infinite": true,
    "default": 900,
    "otherReader": {
     "min": 0,
     "max": 2147483647
    }
   },
   "maxBatchSize": {
    "kind": "integer",
    "min": -2147483648,
    "max": 2147483647,
    "unit": "pages",
    "default": 1000,
    "otherReader": {
     "min": 0
    }
   },
   "maxBatchGeneratedFileSize": {
    "kind": "integer",
    "min": -2147483648,
    "max": 2147483647,
    "unit": "KB",
    "default": 1000,
    "otherReader": {
     "min": 0
    }
   },
   "numRecompilesBeforeAppRestart": {
    "kind": "integer",
    "min": -2147483648,
    "max": 2147483647,
    "unit": "recompilations",
    "default": 15,
    "otherReader": {
     "min": 0
    }
   },
   "defaultLanguage": {
    "kind": "string",
    "default": "vb"
   },
   "targetFramework": {
    "kind": "string",
    "since": {
     "dotnet": "4.0"
    }
   },
   "urlLinePragmas": {
    "kind": "boolean",
    "default": false
   },
   "assemblyPostProcessorType": {
    "kind": "string",
    "dotnetType": true,
    "default": ""
   },
   "enablePrefetchOptimization": {
    "kind": "boolean",
    "default": false,
    "since": {
     "dotnet": "4.5"
    }
   },
   "profileGuidedOptimizations": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "combinable": true,
    "default": "All",
    "since": {
     "dotnet": "4.5"
    },
    "values": {
     "None": {
      "number": 0
     },
     "All": {
      "number": 1
     }
    }
   },
   "controlBuilderInterceptorType": {
    "kind": "string",
    "dotnetType": true,
    "default": "",
    "since": {
     "dotnet": "4.0"
    }
   },
   "disableObsoleteWarnings": {
    "kind": "boolean",
    "default": true,
    "since": {
     "dotnet": "4.0"
    }
   },
   "maxConcurrentCompilations": {
    "kind": "integer",
    "min": -2147483648,
    "max": 2147483647,
    "unit": "compilations",
    "default": 1,
    "since": {
     "dotnet": "4.0"
    }
   }
  },
  "elements": {
   "compilers": {
    "collection": {
     "key": [
      "language"
     ],
     "ignoreKeyCase": true,
     "duplicates": "replaces",
     "add": {
      "compiler": {
       "attributes": {
        "language": {
         "kind": "string",
         "default": ""
        },
        "extension": {
         "kind": "string",
         "default": ""
        },
        "type": {
         "kind": "string",
         "required": true,
         "dotnetType": true
        },
        "warningLevel": {
         "kind": "integer",
         "min": 0,
         "max": 4,
         "default": 0
        },
        "compilerOptions": {
         "kind": "string",
         "default": ""
        }
       }
      }
     }
    }
   },
   "assemblies": {
    "collection": {
     "key": [
      "assembly"
     ],
     "duplicates": "equal-accepted",
     "remove": "remove",
     "clear": "clear",
     "add": {
      "add": {
       "attributes": {
        "assembly": {
         "kind": "string",
         "required": true,
         "nonEmpty": true
        }
       }
      }
     }
    }
   },
   "buildProviders": {
    "collection": {
     "key": [
      "extension"
     ],
     "ignoreKeyCase": true,
     "duplicates": "equal-accepted",
     "remove": "remove",
     "clear": "clear",
     "add": {
      "add": {
       "attributes": {
        "extension": {
         "kind": "string",
         "required": true,
         "nonEmpty": true
        },
        "type": {
         "kind": "string",
         "required": true,
         "nonEmpty": true,
         "dotnetType": true
        }
       }
      }
     }
    }
   },
   "folderLevelBuildProviders": {
    "since": {
     "dotnet": "4.0"
    },
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
        "type": {
         "kind": "string",
         "required": true,
         "nonEmpty": true,
         "dotnetType": true
        }
       }
      }
     }
    }
   },
   "expressionBuilders": {
    "collection": {
     "key": [
      "expressionPrefix"
     ],
     "ignoreKeyCase": true,
     "duplicates": "equal-accepted",
     "remove": "remove",
     "clear": "clear",
     "add": {
      "add": {
       "attributes": {
        "expressionPrefix": {
         "kind": "string",
         "required": true,
         "nonEmpty": true
        },
        "type": {
         "kind": "string",
         "required": true,
         "nonEmpty": true,
         "dotnetType": true
        }
       }
      }
     }
    }
   },
   "codeSubDirectories": {
    "collection": {
     "key": [
      "directoryName"
     ],
     "ignoreKeyCase": true,
     "duplicates": "replaces",
     "add": {
      "add": {
       "attributes": {
        "directoryName": {
         "kind": "string",
         "required": true,
         "nonEmpty": true
        }
       }
      }
     }
    }
   }
  }
 },
 "system.web/deployment": {
  "path": "system.web/deployment",
  "reader": "managed",
  "level": "MachineOnly",
  "attributes": {
   "retail": {
    "kind": "boolean",
    "default": false
   }
  }
 },
 "system.web/hostingEnvironment": {
  "path": "system.web/hostingEnvironment",
  "reader": "managed",
  "level": "MachineToApplication",
  "attributes": {
   "idleTimeout": {
    "kind": "minutes",
    "min": 1,
    "max": 15372286728,
    "infinite": true,
    "default": "Infinite",
    "otherReader": {
     "min": 0,
     "max": 35791394
    }
   },
   "shutdownTimeout": {
    "kind": "seconds",
    "min": 1,
    "max": 922337203685,
    "default": 30,
    "otherReader": {
     "min": 0,
     "max": 2147483647
    }
   },
   "shadowCopyBinAssemblies": {
    "kind": "boolean",
    "default": true
   },
   "urlMetadataSlidingExpiration": {
    "kind": "string",
    "default": "00:01:00",
    "since": {
     "dotnet": "4.0"
    },
    "otherReader": {
     "unknown": true
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
 "system.web/httpModules": {
  "path": "system.web/httpModules",
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
      "type": {
       "kind": "string",
       "required": true,
       "dotnetType": true
      }
     }
    }
   }
  }
 },
 "system.web/httpRuntime": {
  "path": "system.web/httpRuntime",
  "reader": "managed",
  "level": "Everywhere",
  "attributes": {
   "asyncPreloadMode": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "combinable": true,
    "default": "None",
    "since": {
     "dotnet": "4.5"
    },
    "values": {
     "None": {
      "number": 0
     },
     "Form": {
      "number": 1
     },
     "FormMultiPart": {
      "number": 2
     },
     "AllFormTypes": {
      "number": 3
     },
     "NonForm": {
      "number": 4
     },
     "All": {
      "number": 7
     }
    }
   },
   "executionTimeout": {
    "kind": "seconds",
    "min": 1,
    "max": 922337203685,
    "default": 110,
    "otherReader": {
     "min": 0,
     "max": 2147483647
    }
   },
   "maxRequestLength": {
    "kind": "integer",
    "min": 1,
    "max": 2147483647,
    "unit": "KB",
    "default": 4096,
    "otherReader": {
     "min": 0
    }
   },
   "requestLengthDiskThreshold": {
    "kind": "integer",
    "min": 1,
    "max": 2147483647,
    "unit": "KB",
    "default": 80
   },
   "useFullyQualifiedRedirectUrl": {
    "kind": "boolean",
    "default": false
   },
   "minFreeThreads": {
    "kind": "integer",
    "min": 0,
    "max": 2147483647,
    "unit": "threads",
    "default": 8
   },
   "minLocalRequestFreeThreads": {
    "kind": "integer",
    "min": 0,
    "max": 2147483647,
    "unit": "threads",
    "default": 4
   },
   "appRequestQueueLimit": {
    "kind": "integer",
    "min": 1,
    "max": 2147483647,
    "unit": "requests",
    "default": 5000
   },
   "enableKernelOutputCache": {
    "kind": "boolean",
    "default": true
   },
   "enableVersionHeader": {
    "kind": "boolean",
    "default": true
   },
   "requireRootedSaveAsPath": {
    "kind": "boolean",
    "default": true
   },
   "enable": {
    "kind": "boolean",
    "default": true
   },
   "defaultRegexMatchTimeout": {
    "kind": "string",
    "default": "00:00:00",
    "since": {
     "dotnet": "4.5"
    }
   },
   "shutdownTimeout": {
    "kind": "seconds",
    "min": -922337203685,
    "max": 922337203685,
    "default": 90
   },
   "delayNotificationTimeout": {
    "kind": "seconds",
    "min": -922337203685,
    "max": 922337203685,
    "default": 0
   },
   "waitChangeNotification": {
    "kind": "integer",
    "min": 0,
    "max": 2147483647,
    "unit": "seconds",
    "default": 0
   },
   "maxWaitChangeNotification": {
    "kind": "integer",
    "min": 0,
    "max": 2147483647,
    "unit": "seconds",
    "default": 0
   },
   "enableHeaderChecking": {
    "kind": "boolean",
    "default": true
   },
   "sendCacheControlHeader": {
    "kind": "boolean",
    "default": true
   },
   "apartmentThreading": {
    "kind": "boolean",
    "default": false
   },
   "encoderType": {
    "kind": "string",
    "dotnetType": true,
    "nonEmpty": true,
    "default": "System.Web.Util.HttpEncoder",
    "since": {
     "dotnet": "4.0"
    }
   },
   "requestValidationMode": {
    "kind": "string",
    "pattern": "^\\s*\\+?\\d+\\s*(?:\\.\\s*\\+?\\d+\\s*){1,3}$",
    "patternMeans": "a version, such as 4.5",
    "default": "4.0",
    "since": {
     "dotnet": "4.0"
    }
   },
   "requestValidationType": {
    "kind": "string",
    "dotnetType": true,
    "nonEmpty": true,
    "default": "System.Web.Util.RequestValidator",
    "since": {
     "dotnet": "4.0"
    }
   },
   "requestPathInvalidCharacters": {
    "kind": "string",
    "default": "<,>,*,%,&,:,\\,?",
    "since": {
     "dotnet": "4.0"
    }
   },
   "maxUrlLength": {
    "kind": "integer",
    "min": 0,
    "max": 2097151,
    "unit": "characters",
    "default": 260,
    "since": {
     "dotnet": "4.0"
    }
   },
   "maxQueryStringLength": {
    "kind": "integer",
    "min": 0,
    "max": 2097151,
    "unit": "characters",
    "default": 2048,
    "since": {
     "dotnet": "4.0"
    }
   },
   "relaxedUrlToFileSystemMapping": {
    "kind": "boolean",
    "default": false,
    "since": {
     "dotnet": "4.0"
    }
   },
   "allowDynamicModuleRegistration": {
    "kind": "boolean",
    "default": true,
    "since": {
     "dotnet": "4.5"
    }
   },
   "fcnMode": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "default": "NotSet",
    "since": {
     "dotnet": "4.5"
    },
    "values": {
     "NotSet": {
      "number": 0
     },
     "Default": {
      "number": 1
     },
     "Disabled": {
      "number": 2
     },
     "Single": {
      "number": 3
     }
    }
   },
   "targetFramework": {
    "kind": "string",
    "since": {
     "dotnet": "4.5"
    }
   }
  }
 },
 "system.web/identity": {
  "path": "system.web/identity",
  "reader": "managed",
  "level": "Everywhere",
  "attributes": {
   "impersonate": {
    "kind": "boolean",
    "default": false
   },
   "userName": {
    "kind": "string",
    "default": ""
   },
   "password": {
    "kind": "string",
    "secret": "password",
    "default": ""
   }
  }
 },
 "system.web/machineKey": {
  "path": "system.web/machineKey",
  "reader": "managed",
  "level": "MachineToApplication",
  "attributes": {
   "validationKey": {
    "kind": "string",
    "nonEmpty": true,
    "trims": true,
    "secret": "key",
    "pattern": "^(?:AutoGenerate|(?:[0-9A-Fa-f]{2}){20,})(?:,IsolateApps)?(?:,IsolateByAppId)?$",
    "patternMeans": "AutoGenerate or an even number of at least 40 hexadecimal digits, followed by nothing, ,IsolateApps or ,IsolateByAppId",
    "default": "AutoGenerate,IsolateApps"
   },
   "decryptionKey": {
    "kind": "string",
    "nonEmpty": true,
    "trims": true,
    "secret": "key",
    "pattern": "^(?:AutoGenerate|(?:[0-9A-Fa-f]{2})+)(?:,IsolateApps)?(?:,IsolateByAppId)?$",
    "patternMeans": "AutoGenerate or an even number of hexadecimal digits, followed by nothing, ,IsolateApps or ,IsolateByAppId",
    "default": "AutoGenerate,IsolateApps"
   },
   "validation": {
    "kind": "string",
    "nonEmpty": true,
    "trims": true,
    "pattern": "^(?:SHA1|MD5|3DES|AES|HMACSHA256|HMACSHA384|HMACSHA512|alg:[\\s\\S]*)$",
    "patternMeans": "one of SHA1, MD5, 3DES, AES, HMACSHA256, HMACSHA384 and HMACSHA512, or alg: and the name of an algorithm",
    "default": [
     {
      "value": "SHA1"
     },
     {
      "value": "HMACSHA256",
      "since": {
       "dotnet": "4.0"
      }
     }
    ]
   },
   "decryption": {
    "kind": "string",
    "nonEmpty": true,
    "trims": true,
    "pattern": "^(?:Auto|AES|3DES|DES|alg:[\\s\\S]*)$",
    "patternMeans": "one of Auto, AES, 3DES and DES, or alg: and the name of an algorithm",
    "default": "Auto"
   },
   "compatibilityMode": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "default": "Framework20SP1",
    "values": {
     "Framework20SP1": {
      "number": 0
     },
     "Framework20SP2": {
      "number": 1
     },
     "Framework45": {
      "number": 2,
      "since": {
       "dotnet": "4.5"
      }
     }
    }
   },
   "dataProtectorType": {
    "kind": "string",
    "dotnetType": true,
    "default": "",
    "since": {
     "dotnet": "4.5"
    }
   },
   "applicationName": {
    "kind": "string",
    "default": "",
    "since": {
     "dotnet": "4.5"
    }
   }
  }
 },
 "system.web/pages": {
  "path": "system.web/pages",
  "reader": "managed",
  "level": "Everywhere",
  "attributes": {
   "buffer": {
    "kind": "boolean",
    "default": true
   },
   "controlRenderingCompatibilityVersion": {
    "kind": "string",
    "pattern": "^\\s*(?:0*3\\.0*(?:[5-9]|[1-9]\\d+)|0*(?:[4-9]|[1-9]\\d+)\\.\\d+)(?:\\.\\d+){0,2}\\s*$",
    "patternMeans": "a version of 3.5 or higher, such as 4.0",
    "default": "4.0",
    "since": {
     "dotnet": "4.0"
    }
   },
   "enableSessionState": {
    "kind": "enum",
    "reading": "exact",
    "default": "true",
    "values": {
     "true": {
      "number": 2
     },
     "false": {
      "number": 0
     },
     "ReadOnly": {
      "number": 1
     }
    }
   },
   "enableViewState": {
    "kind": "boolean",
    "default": true
   },
   "enableViewStateMac": {
    "kind": "boolean",
    "default": true
   },
   "enableEventValidation": {
    "kind": "boolean",
    "default": true
   },
   "smartNavigation": {
    "kind": "boolean",
    "default": false
   },
   "autoEventWireup": {
    "kind": "boolean",
    "default": true
   },
   "pageBaseType": {
    "kind": "string",
    "dotnetType": true,
    "default": "System.Web.UI.Page"
   },
   "userControlBaseType": {
    "kind": "string",
    "dotnetType": true,
    "default": "System.Web.UI.UserControl"
   },
   "validateRequest": {
    "kind": "boolean",
    "default": true
   },
   "masterPageFile": {
    "kind": "string",
    "default": ""
   },
   "theme": {
    "kind": "string",
    "default": ""
   },
   "styleSheetTheme": {
    "kind": "string",
    "default": ""
   },
   "maxPageStateFieldLength": {
    "kind": "integer",
    "min": -2147483648,
    "max": 2147483647,
    "unit": "bytes",
    "default": -1
   },
   "compilationMode": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "default": "Always",
    "values": {
     "Auto": {
      "number": 0
     },
     "Never": {
      "number": 1
     },
     "Always": {
      "number": 2
     }
    }
   },
   "pageParserFilterType": {
    "kind": "string",
    "dotnetType": true,
    "default": ""
   },
   "viewStateEncryptionMode": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "default": "Auto",
    "values": {
     "Auto": {
      "number": 0
     },
     "Always": {
      "number": 1
     },
     "Never": {
      "number": 2
     }
    }
   },
   "maintainScrollPositionOnPostBack": {
    "kind": "boolean",
    "default": false
   },
   "asyncTimeout": {
    "kind": "seconds",
    "min": 1,
    "max": 922337203685,
    "default": 45,
    "otherReader": {
     "min": 0,
     "max": 2147483647
    }
   },
   "renderAllHiddenFieldsAtTopOfForm": {
    "kind": "boolean",
    "default": true
   },
   "clientIDMode": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "default": "Predictable",
    "since": {
     "dotnet": "4.0"
    },
    "values": {
     "Inherit": {
      "number": 0
     },
     "AutoID": {
      "number": 1
     },
     "Predictable": {
      "number": 2
     },
     "Static": {
      "number": 3
     }
    }
   }
  },
  "elements": {
   "namespaces": {
    "attributes": {
     "autoImportVBNamespace": {
      "kind": "boolean",
      "default": true
     }
    },
    "collection": {
     "key": [
      "namespace"
     ],
     "duplicates": "equal-accepted",
     "remove": "remove",
     "clear": "clear",
     "add": {
      "add": {
       "attributes": {
        "namespace": {
         "kind": "string",
         "required": true,
         "nonEmpty": true
        }
       }
      }
     }
    }
   },
   "controls": {
    "collection": {
     "key": [],
     "duplicates": "allowed",
     "add": {
      "add": {
       "attributes": {
        "tagPrefix": {
         "kind": "string",
         "required": true,
         "nonEmpty": true,
         "pattern": "^\\S*$",
         "patternMeans": "a name without white space"
        },
        "tagName": {
         "kind": "string",
         "default": ""
        },
        "namespace": {
         "kind": "string",
         "default": ""
        },
        "assembly": {
         "kind": "string",
         "default": ""
        },
        "src": {
         "kind": "string",
         "default": ""
        }
       }
      }
     }
    }
   },
   "tagMapping": {
    "collection": {
     "key": [
      "tagType"
     ],
     "duplicates": "equal-accepted",
     "remove": "remove",
     "clear": "clear",
     "add": {
      "add": {
       "attributes": {
        "tagType": {
         "kind": "string",
         "required": true,
         "nonEmpty": true,
         "dotnetType": true
        },
        "mappedTagType": {
         "kind": "string",
         "required": true,
         "nonEmpty": true,
         "dotnetType": true
        }
       }
      }
     }
    }
   },
   "ignoreDeviceFilters": {
    "collection": {
     "key": [
      "name"
     ],
     "ignoreKeyCase": true,
     "duplicates": "replaces",
     "add": {
      "filter": {
       "attributes": {
        "name": {
         "kind": "string",
         "required": true,
         "nonEmpty": true,
         "pattern": "^\\S*$",
         "patternMeans": "a name without white space"
        }
       }
      }
     }
    }
   }
  }
 },
 "system.web/processModel": {
  "path": "system.web/processModel",
  "reader": "managed",
  "level": "MachineOnly",
  "allowLocation": false,
  "open": "all",
  "attributes": {
   "enable": {
    "kind": "boolean",
    "default": true
   },
   "autoConfig": {
    "kind": "boolean",
    "default": false
   },
   "webGarden": {
    "kind": "boolean",
    "default": false
   },
   "userName": {
    "kind": "string",
    "default": "machine"
   },
   "password": {
    "kind": "string",
    "secret": "password",
    "default": "AutoGenerate"
   },
   "maxWorkerThreads": {
    "kind": "integer",
    "min": 1,
    "max": 2147483646,
    "unit": "threads",
    "default": 100
   },
   "maxIoThreads": {
    "kind": "integer",
    "min": 1,
    "max": 2147483646,
    "unit": "threads",
    "default": 100
   },
   "minWorkerThreads": {
    "kind": "integer",
    "min": 1,
    "max": 2147483646,
    "unit": "threads",
    "default": 1
   },
   "minIoThreads": {
    "kind": "integer",
    "min": 1,
    "max": 2147483646,
    "unit": "threads",
    "default": 1
   },
   "requestQueueLimit": {
    "kind": "integer",
    "min": 0,
    "max": 2147483647,
    "unit": "requests",
    "infinite": true,
    "default": 5000
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
    "default": "Lax",
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
    "default": 30
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
        },
        "connectionString": {
         "kind": "string",
         "secret": "connectionString"
        },
        "accessKey": {
         "kind": "string",
         "secret": "password"
        }
       }
      }
     }
    }
   }
  }
 },
 "system.web/trace": {
  "path": "system.web/trace",
  "reader": "managed",
  "level": "Everywhere",
  "attributes": {
   "enabled": {
    "kind": "boolean",
    "default": false
   },
   "localOnly": {
    "kind": "boolean",
    "default": true
   },
   "mostRecent": {
    "kind": "boolean",
    "default": false
   },
   "pageOutput": {
    "kind": "boolean",
    "default": false
   },
   "requestLimit": {
    "kind": "integer",
    "min": 0,
    "max": 2147483647,
    "unit": "requests",
    "default": 10
   },
   "traceMode": {
    "kind": "enum",
    "reading": "dotnet-enum",
    "default": "SortByTime",
    "values": {
     "SortByTime": {
      "number": 1
     },
     "SortByCategory": {
      "number": 2
     }
    }
   },
   "writeToDiagnosticsTrace": {
    "kind": "boolean",
    "default": false
   }
  }
 },
 "system.web/trust": {
  "path": "system.web/trust",
  "reader": "managed",
  "level": "MachineToApplication",
  "attributes": {
   "level": {
    "kind": "string",
    "required": true,
    "nonEmpty": true,
    "default": "Full"
   },
   "originUrl": {
    "kind": "string",
    "default": ""
   },
   "processRequestInApplicationTrust": {
    "kind": "boolean",
    "default": true
   },
   "legacyCasModel": {
    "kind": "boolean",
    "default": false,
    "since": {
     "dotnet": "4.0"
    }
   },
   "permissionSetName": {
    "kind": "string",
    "default": "ASP.Net",
    "since": {
     "dotnet": "4.0"
    }
   },
   "hostSecurityPolicyResolverType": {
    "kind": "string",
    "dotnetType": true,
    "default": "",
    "since": {
     "dotnet": "4.0"
    }
   }
  }
 },
 "system.webServer/applicationInitialization": {
  "path": "system.webServer/applicationInitialization",
  "reader": "native",
  "level": "MachineToApplication",
  "since": {
   "iis": "8.0"
  },
  "otherReader": {
   "unknown": true
  },
  "attributes": {
   "remapManagedRequestsTo": {
    "kind": "string",
    "default": ""
   },
   "skipManagedModules": {
    "kind": "boolean",
    "default": false
   },
   "doAppInitAfterRestart": {
    "kind": "boolean",
    "default": false
   }
  },
  "collection": {
   "key": [
    "initializationPage"
   ],
   "ignoreKeyCase": true,
   "duplicates": "refused",
   "remove": "remove",
   "clear": "clear",
   "add": {
    "add": {
     "attributes": {
      "initializationPage": {
       "kind": "string",
       "required": true
      },
      "hostName": {
       "kind": "string",
       "default": ""
      }
     }
    }
   }
  }
 },
 "system.webServer/asp": {
  "path": "system.webServer/asp",
  "reader": "native",
  "level": "Everywhere",
  "overrideModeDefault": "Deny",
  "otherReader": {
   "unknown": true
  },
  "attributes": {
   "appAllowClientDebug": {
    "kind": "boolean",
    "default": false
   },
   "appAllowDebugging": {
    "kind": "boolean",
    "default": false
   },
   "errorsToNTLog": {
    "kind": "boolean",
    "default": false
   },
   "logErrorRequests": {
    "kind": "boolean",
    "default": true
   },
   "calcLineNumber": {
    "kind": "boolean",
    "default": true
   },
   "codePage": {
    "kind": "integer",
    "min": 0,
    "max": 2147483647,
    "default": 0
   },
   "enableApplicationRestart": {
    "kind": "boolean",
    "default": true
   },
   "enableAspHtmlFallback": {
    "kind": "boolean",
    "default": true
   },
   "enableChunkedEncoding": {
    "kind": "boolean",
    "default": true
   },
   "enableParentPaths": {
    "kind": "boolean",
    "default": false
   },
   "exceptionCatchEnable": {
    "kind": "boolean",
    "default": true
   },
   "lcid": {
    "kind": "integer",
    "min": 0,
    "max": 2147483647,
    "default": 0
   },
   "runOnEndAnonymously": {
    "kind": "boolean",
    "default": true
   },
   "scriptErrorMessage": {
    "kind": "string",
    "nonEmpty": true,
    "default": "An error occurred on the server when processing the URL. Please contact the system administrator. <p/> If you are the system administrator please click <a href=\"http://go.microsoft.com/fwlink/?LinkID=82731\">here</a> to find out more about this error."
   },
   "scriptErrorSentToBrowser": {
    "kind": "boolean",
    "default": false
   },
   "scriptLanguage": {
    "kind": "string",
    "nonEmpty": true,
    "default": "VBScript"
   },
   "bufferingOn": {
    "kind": "boolean",
    "default": true
   }
  },
  "elements": {
   "session": {
    "attributes": {
     "allowSessionState": {
      "kind": "boolean",
      "default": true
     },
     "keepSessionIdSecure": {
      "kind": "boolean",
      "default": true
     },
     "max": {
      "kind": "integer",
      "min": 0,
      "max": 4294967295,
      "unit": "sessions",
      "default": 4294967295
     },
     "timeout": {
      "kind": "timeSpan",
      "min": 0,
      "max": 31536000,
      "step": 60,
      "default": 1200
     }
    }
   },
   "comPlus": {
    "attributes": {
     "appServiceFlags": {
      "kind": "flags",
      "default": "None",
      "values": {
       "None": {
        "number": 0
       },
       "EnableTracker": {
        "number": 1
       },
       "EnableSxS": {
        "number": 2
       },
       "UsePartition": {
        "number": 4
       }
      }
     },
     "sxsName": {
      "kind": "string",
      "nonEmpty": true
     },
     "partitionId": {
      "kind": "string",
      "default": "00000000-0000-0000-0000-000000000000"
     },
     "trackThreadingModel": {
      "kind": "boolean",
      "default": false
     },
     "executeInMta": {
      "kind": "boolean",
      "default": false
     }
    }
   },
   "cache": {
    "attributes": {
     "diskTemplateCacheDirectory": {
      "kind": "string",
      "expanded": true,
      "nonEmpty": true,
      "default": "%SystemDrive%\\inetpub\\temp\\ASP Compiled Templates"
     },
     "maxDiskTemplateCacheFiles": {
      "kind": "integer",
      "min": 0,
      "max": 2147483647,
      "unit": "files",
      "default": 2000
     },
     "scriptFileCacheSize": {
      "kind": "integer",
      "min": 0,
      "max": 2147483647,
      "unit": "files",
      "default": 500
     },
     "scriptEngineCacheMax": {
      "kind": "integer",
      "min": 0,
      "max": 2147483647,
      "unit": "engines",
      "default": 250
     },
     "enableTypelibCache": {
      "kind": "boolean",
      "default": true
     }
    }
   },
   "limits": {
    "attributes": {
     "scriptTimeout": {
      "kind": "timeSpan",
      "default": 90
     },
     "bufferingLimit": {
      "kind": "integer",
      "min": 0,
      "max": 2147483647,
      "unit": "bytes",
      "default": 4194304
     },
     "maxRequestEntityAllowed": {
      "kind": "integer",
      "min": 0,
      "max": 2147483647,
      "unit": "bytes",
      "default": 200000
     },
     "processorThreadMax": {
      "kind": "integer",
      "min": 0,
      "max": 2147483647,
      "unit": "threads",
      "default": 25
     },
     "queueConnectionTestTime": {
      "kind": "timeSpan",
      "min": 1,
      "max": 2147483647,
      "step": 1,
      "default": 3
     },
     "queueTimeout": {
      "kind": "timeSpan",
      "default": 0
     },
     "requestQueueMax": {
      "kind": "integer",
      "min": 0,
      "max": 2147483647,
      "unit": "requests",
      "default": 3000
     }
    }
   }
  }
 },
 "system.webServer/aspNetCore": {
  "path": "system.webServer/aspNetCore",
  "reader": "native",
  "level": "Everywhere",
  "otherReader": {
   "unknown": true
  },
  "open": "attributes",
  "attributes": {
   "processPath": {
    "kind": "string",
    "expanded": true
   },
   "arguments": {
    "kind": "string",
    "expanded": true,
    "default": ""
   },
   "hostingModel": {
    "kind": "string"
   },
   "startupTimeLimit": {
    "kind": "integer",
    "min": 0,
    "max": 3600,
    "unit": "seconds",
    "default": 120
   },
   "shutdownTimeLimit": {
    "kind": "integer",
    "min": 0,
    "max": 600,
    "unit": "seconds",
    "default": 10
   },
   "rapidFailsPerMinute": {
    "kind": "integer",
    "min": 0,
    "max": 100,
    "unit": "failures",
    "default": 10
   },
   "requestTimeout": {
    "kind": "timeSpan",
    "min": 0,
    "max": 1296000,
    "step": 1,
    "default": 120
   },
   "stdoutLogEnabled": {
    "kind": "boolean",
    "default": false
   },
   "stdoutLogFile": {
    "kind": "string",
    "expanded": true,
    "default": ".\\aspnetcore-stdout"
   },
   "processesPerApplication": {
    "kind": "integer",
    "min": 1,
    "max": 100,
    "unit": "processes",
    "default": 1
   },
   "forwardWindowsAuthToken": {
    "kind": "boolean",
    "default": true
   },
   "disableStartUpErrorPage": {
    "kind": "boolean",
    "default": false
   }
  },
  "elements": {
   "recycleOnFileChange": {
    "open": "all"
   },
   "environmentVariables": {
    "open": "all"
   },
   "handlerSettings": {
    "open": "all"
   }
  }
 },
 "system.webServer/modules": {
  "path": "system.webServer/modules",
  "reader": "native",
  "level": "MachineToApplication",
  "overrideModeDefault": "Deny",
  "otherReader": {
   "unknown": true
  },
  "attributes": {
   "runAllManagedModulesForAllRequests": {
    "kind": "boolean",
    "default": false
   },
   "runManagedModulesForWebDavRequests": {
    "kind": "boolean",
    "default": false
   }
  },
  "collection": {
   "key": [
    "name"
   ],
   "duplicates": "refused",
   "remove": "remove",
   "clear": "clear",
   "add": {
    "add": {
     "attributes": {
      "name": {
       "kind": "string",
       "required": true,
       "nonEmpty": true,
       "caseSensitive": true
      },
      "type": {
       "kind": "string",
       "caseSensitive": true,
       "dotnetType": true
      },
      "preCondition": {
       "kind": "string",
       "caseSensitive": true
      }
     }
    }
   }
  }
 },
 "system.webServer/security/access": {
  "path": "system.webServer/security/access",
  "reader": "native",
  "level": "Everywhere",
  "overrideModeDefault": "Deny",
  "otherReader": {
   "unknown": true
  },
  "attributes": {
   "sslFlags": {
    "kind": "flags",
    "default": "None",
    "values": {
     "None": {
      "number": 0
     },
     "Ssl": {
      "number": 8
     },
     "SslNegotiateCert": {
      "number": 32
     },
     "SslRequireCert": {
      "number": 64
     },
     "Ssl128": {
      "number": 256
     }
    }
   }
  }
 },
 "system.webServer/validation": {
  "path": "system.webServer/validation",
  "reader": "native",
  "level": "Everywhere",
  "otherReader": {
   "unknown": true
  },
  "attributes": {
   "validateIntegratedModeConfiguration": {
    "kind": "boolean",
    "default": true
   }
  }
 },
 "webFarms": {
  "path": "webFarms",
  "reader": "native",
  "level": "Everywhere",
  "otherReader": {
   "unknown": true
  },
  "attributes": {
   "onDemandHealthCheck": {
    "kind": "boolean",
    "default": false
   }
  },
  "elements": {
   "applicationRequestRouting": {
    "open": "all"
   }
  },
  "collection": {
   "key": [
    "name"
   ],
   "ignoreKeyCase": true,
   "duplicates": "refused",
   "add": {
    "webFarm": {
     "open": "all",
     "attributes": {
      "name": {
       "kind": "string",
       "required": true,
       "pattern": "^[^/?]*$",
       "patternMeans": "a name without / and ?"
      },
      "enabled": {
       "kind": "boolean",
       "default": true
      },
      "adminUserName": {
       "kind": "string"
      },
      "adminPassword": {
       "kind": "string",
       "secret": "password",
       "default": "[enc:AesProvider::enc]"
      }
     },
     "elements": {
      "applicationRequestRouting": {
       "open": "all",
       "elements": {
        "affinity": {
         "attributes": {
          "useCookie": {
           "kind": "boolean",
           "default": false
          },
          "cookieName": {
           "kind": "string",
           "nonEmpty": true,
           "caseSensitive": true,
           "default": "ARRAffinity"
          },
          "useHostName": {
           "kind": "boolean",
           "default": false
          },
          "hostCountersEnabled": {
           "kind": "boolean",
           "default": true
          },
          "useServerProvider": {
           "kind": "boolean",
           "default": false
          },
          "timeout": {
           "kind": "timeSpan",
           "min": 60,
           "max": 2592000,
           "step": 60,
           "default": 1200
          },
          "useExternalCache": {
           "kind": "boolean",
           "default": false
          },
          "ignoreSubDomain": {
           "kind": "boolean",
           "default": false
          },
          "ignoreSubDomainClientAffinity": {
           "kind": "boolean",
           "default": false
          },
          "ignoreSubDomainFragmentDepth": {
           "kind": "integer",
           "min": 0,
           "max": 32767,
           "unit": "parts",
           "default": 2
          },
          "hostAffinityProvider": {
           "kind": "string",
           "default": "Microsoft.Web.Arr.HostNameRoundRobin"
          },
          "serverProviderImage": {
           "kind": "string",
           "expanded": true
          }
         },
         "collection": {
          "key": [
           "name"
          ],
          "ignoreKeyCase": true,
          "duplicates": "refused",
          "add": {
           "host": {
            "attributes": {
             "name": {
              "kind": "string",
              "nonEmpty": true
             },
             "servers": {
              "kind": "integer",
              "min": 1,
              "max": 256,
              "unit": "servers",
              "default": 1
             }
            },
            "collection": {
             "key": [
              "name"
             ],
             "ignoreKeyCase": true,
             "duplicates": "refused",
             "add": {
              "equivalentHost": {
               "attributes": {
                "name": {
                 "kind": "string",
                 "nonEmpty": true
                }
               }
              }
             }
            }
           }
          }
         }
        },
        "loadBalancing": {
         "attributes": {
          "algorithm": {
           "kind": "enum",
           "reading": "native",
           "default": "WeightedRoundRobin",
           "values": {
            "WeightedRoundRobin": {
             "number": 0
            },
            "LeastRequests": {
             "number": 1
            },
            "LeastResponseTime": {
             "number": 2
            },
            "WeightedTotalTraffic": {
             "number": 3
            },
            "RequestHash": {
             "number": 4
            }
           }
          },
          "leastResponseTimePeriod": {
           "kind": "timeSpan",
           "min": 1,
           "max": 86400,
           "step": 1,
           "default": 5
          },
          "hashServerVariable": {
           "kind": "string",
           "caseSensitive": true
          },
          "queryStringNames": {
           "kind": "string"
          },
          "randomizeLBTies": {
           "kind": "boolean",
           "default": false
          }
         }
        },
        "protocol": {
         "open": "all"
        },
        "healthCheck": {
         "open": "all"
        },
        "publicKeys": {
         "open": "all"
        }
       }
      }
     },
     "collection": {
      "key": [
       "address"
      ],
      "ignoreKeyCase": true,
      "duplicates": "refused",
      "add": {
       "server": {
        "open": "all",
        "attributes": {
         "address": {
          "kind": "string",
          "required": true,
          "nonEmpty": true
         },
         "enabled": {
          "kind": "boolean",
          "default": true
         }
        },
        "elements": {
         "applicationRequestRouting": {
          "open": "all",
          "attributes": {
           "hostName": {
            "kind": "string",
            "nonEmpty": true
           },
           "weight": {
            "kind": "integer",
            "min": 1,
            "max": 4294967295,
            "default": 100
           },
           "httpPort": {
            "kind": "integer",
            "min": 1,
            "max": 65535,
            "default": 80
           },
           "httpsPort": {
            "kind": "integer",
            "min": 1,
            "max": 65535,
            "default": 443
           }
          }
         }
        }
       }
      }
     }
    }
   }
  }
 }
};

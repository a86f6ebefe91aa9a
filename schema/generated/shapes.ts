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
